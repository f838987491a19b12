package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.reservation.Absence;
import fr.portailfamille.reservation.AbsenceQueries;
import fr.portailfamille.reservation.AbsenceService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * usager/reservations/absence.xhtml?enfant=: booked days a child will not come (C19, C33); without
 * {@code enfant}, the eldest.
 */
@Named
@ViewScoped
public class AbsencePage implements Serializable {

  /** Days to come shown at once: a school week. */
  private static final int PROCHES = 5;

  @Inject private FamilleQueries familles;
  @Inject private AbsenceQueries lectures;
  @Inject private AbsenceService service;
  @Inject private Dates dates;

  private String enfant;
  private EnfantDuFoyer fiche;
  private List<EnfantDuFoyer> enfants = List.of();
  private List<AbsenceQueries.JourReserve> declarees = List.of();
  private List<JourAAnnoncer> passes = List.of();
  private List<JourAAnnoncer> proches = List.of();
  private List<JourAAnnoncer> suivants = List.of();
  private List<String> motifs = List.of();
  private String motif;
  private String detail;

  public void load() {
    enfants = familles.mesEnfants();
    if (enfant == null && enfants.isEmpty()) {
      return;
    }
    fiche = enfant == null ? enfants.get(0) : leMien(Identifiant.lire(enfant));
    motifs = lectures.motifs();
    repartir(lectures.jours(fiche.id()));
  }

  private EnfantDuFoyer leMien(long id) {
    return enfants.stream()
        .filter(mien -> mien.id() == id)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  /** An absence is mostly told for the days that come. */
  private void repartir(List<AbsenceQueries.JourReserve> reserves) {
    var aujourdhui = dates.aujourdhui();
    declarees = reserves.stream().filter(AbsenceQueries.JourReserve::absent).toList();
    var jours = JourAAnnoncer.de(reserves.stream().filter(jour -> !jour.absent()).toList());
    passes = jours.stream().filter(jour -> jour.getJour().isBefore(aujourdhui)).toList();
    var aVenir = jours.subList(passes.size(), jours.size());
    int combien = Math.min(PROCHES, aVenir.size());
    proches = List.copyOf(aVenir.subList(0, combien));
    suivants = List.copyOf(aVenir.subList(combien, aVenir.size()));
  }

  public String declarer() {
    var jours =
        Stream.of(passes, proches, suivants)
            .flatMap(List::stream)
            .flatMap(JourAAnnoncer::reservations)
            .collect(Collectors.toSet());
    try {
      service.declarer(new Absence(fiche.id(), jours, motif, detail));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
      return null;
    }
    Annonce.succes(Libelles.texte("reservation", "absence.faite", jours.size(), fiche.prenom()));
    return "/usager/reservations/absence.xhtml?faces-redirect=true&enfant=" + fiche.id();
  }

  private static String champ(RegleMetierException refus) {
    return switch (refus.motif().cle()) {
      case "AbsenceSansJour" -> "jours";
      case "AbsenceSansRaison", "MotifAbsenceInconnu" -> "motif";
      case "AbsenceTropLongue" -> "detail";
      default -> "";
    };
  }

  public List<AbsenceQueries.JourReserve> getDeclarees() {
    return declarees;
  }

  /** The first days to come whose absence may be told. */
  public List<JourAAnnoncer> getProches() {
    return proches;
  }

  /** Those after them. */
  public List<JourAAnnoncer> getSuivants() {
    return suivants;
  }

  /** Those gone by, as long as the town lets one tell it afterwards. */
  public List<JourAAnnoncer> getPasses() {
    return passes;
  }

  public boolean isSansJour() {
    return proches.isEmpty() && passes.isEmpty();
  }

  public List<EnfantDuFoyer> getEnfants() {
    return enfants;
  }

  /** Null without any child. */
  public EnfantDuFoyer getFiche() {
    return fiche;
  }

  public List<String> getMotifs() {
    return motifs;
  }

  public String getEnfant() {
    return enfant;
  }

  public void setEnfant(String enfant) {
    this.enfant = enfant;
  }

  /** Null or empty for another reason. */
  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }

  public String getDetail() {
    return detail;
  }

  public void setDetail(String detail) {
    this.detail = detail;
  }
}
