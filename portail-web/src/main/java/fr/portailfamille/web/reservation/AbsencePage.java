package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.reservation.Absence;
import fr.portailfamille.reservation.AbsenceQueries;
import fr.portailfamille.reservation.AbsenceService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/** usager/reservations/absence.xhtml?enfant=: booked days a child will not come (C19, C33). */
@Named
@ViewScoped
public class AbsencePage implements Serializable {

  @Inject private FamilleQueries familles;
  @Inject private AbsenceQueries lectures;
  @Inject private AbsenceService service;

  private String enfant;
  private EnfantDuFoyer fiche;
  private List<AbsenceQueries.JourReserve> reserves = List.of();
  private List<String> motifs = List.of();
  private Long[] jours = {};
  private String motif;
  private String detail;

  public void load() {
    long id = Identifiant.lire(enfant);
    fiche =
        familles.mesEnfants().stream()
            .filter(mien -> mien.id() == id)
            .findFirst()
            .orElseThrow(Introuvable::new);
    reserves = lectures.jours(id);
    motifs = lectures.motifs();
  }

  public String declarer() {
    try {
      service.declarer(new Absence(fiche.id(), new HashSet<>(List.of(jours)), motif, detail));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
      return null;
    }
    Annonce.succes(Libelles.texte("reservation", "absence.faite", jours.length, fiche.prenom()));
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

  /** Those whose absence may be told. */
  public List<AbsenceQueries.JourReserve> getReserves() {
    return reserves.stream().filter(jour -> !jour.absent()).toList();
  }

  public List<AbsenceQueries.JourReserve> getDeclarees() {
    return reserves.stream().filter(AbsenceQueries.JourReserve::absent).toList();
  }

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

  public Long[] getJours() {
    return jours.clone();
  }

  public void setJours(Long[] jours) {
    this.jours = jours.clone();
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
