package fr.portailfamille.activite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.scolarite.Niveau;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the town asks before a child is enrolled in an activity; nothing as long as it says so. */
@Entity
@Table(name = "condition_inscription")
class ConditionInscription {

  static final String ASSURANCE = "ATTESTATION_ASSURANCE";
  static final String CERTIFICAT = "CERTIFICAT_APTITUDE";

  @Id private Long activiteId;
  private LocalDate ouverture;
  private LocalDate fermeture;
  private Integer ageMinimum;
  private Integer ageMaximum;

  @Enumerated(EnumType.STRING)
  private Niveau niveauMinimum;

  @Enumerated(EnumType.STRING)
  private Niveau niveauMaximum;

  private Integer places;
  private boolean assurance;
  private boolean certificat;
  private String texte;
  @Version private int version;

  protected ConditionInscription() {}

  ConditionInscription(long activite) {
    this.activiteId = activite;
  }

  void fixer(ConditionsSaisies saisies) {
    ouverture = saisies.getOuverture();
    fermeture = saisies.getFermeture();
    ageMinimum = saisies.getAgeMinimum();
    ageMaximum = saisies.getAgeMaximum();
    niveauMinimum = saisies.getNiveauMinimum();
    niveauMaximum = saisies.getNiveauMaximum();
    places = saisies.getPlaces();
    assurance = saisies.isAssurance();
    certificat = saisies.isCertificat();
    texte = saisies.texteOuRien();
  }

  /** As an administrator changes them. */
  ConditionsSaisies saisies() {
    var saisies = new ConditionsSaisies(activiteId, version);
    saisies.setOuverture(ouverture);
    saisies.setFermeture(fermeture);
    saisies.setAgeMinimum(ageMinimum);
    saisies.setAgeMaximum(ageMaximum);
    saisies.setNiveauMinimum(niveauMinimum);
    saisies.setNiveauMaximum(niveauMaximum);
    saisies.setPlaces(places);
    saisies.setAssurance(assurance);
    saisies.setCertificat(certificat);
    saisies.setTexte(texte);
    return saisies;
  }

  /** Whether a family may ask that day. */
  boolean estOuverte(LocalDate jour) {
    return (ouverture == null || !jour.isBefore(ouverture))
        && (fermeture == null || !jour.isAfter(fermeture));
  }

  /** Why this child may not be enrolled from the day asked for; whether there is room aside. */
  Optional<Motif> refus(EnfantAInscrire demande) {
    var jour = demande.getDebut() == null ? demande.getDebutAnnee() : demande.getDebut();
    int age = Period.between(demande.getNeLe(), jour).getYears();
    if (ageMinimum != null && age < ageMinimum || ageMaximum != null && age > ageMaximum) {
      return Optional.of(
          Motif.of("AgeHorsConditions", demande.getPrenom(), Math.max(0, age), jour, ages()));
    }
    return refusDuNiveau(demande);
  }

  private Optional<Motif> refusDuNiveau(EnfantAInscrire demande) {
    var niveau = demande.getNiveau();
    if (niveauMinimum == null && niveauMaximum == null) {
      return Optional.empty();
    }
    if (niveau == null) {
      return Optional.of(Motif.of("NiveauInconnu", demande.getPrenom(), niveaux()));
    }
    boolean convient =
        (niveauMinimum == null || niveau.compareTo(niveauMinimum) >= 0)
            && (niveauMaximum == null || niveau.compareTo(niveauMaximum) <= 0);
    return convient
        ? Optional.empty()
        : Optional.of(
            Motif.of("NiveauHorsConditions", demande.getPrenom(), niveau.getLibelle(), niveaux()));
  }

  /** Everything a parent should know, one sentence each, in French. */
  List<String> phrases() {
    var phrases = new ArrayList<>(description().stream().map(Messages::texte).toList());
    if (texte != null) {
      phrases.add(texte);
    }
    return phrases;
  }

  private List<Motif> description() {
    List<Motif> phrases = new ArrayList<>();
    if (ageMinimum != null || ageMaximum != null) {
      phrases.add(Motif.of("ConditionInscription.age", ages()));
    }
    if (niveauMinimum != null || niveauMaximum != null) {
      phrases.add(Motif.of("ConditionInscription.niveau", niveaux()));
    }
    if (fermeture != null) {
      phrases.add(Motif.of("ConditionInscription.fermeture", fermeture));
    }
    if (places != null) {
      phrases.add(Motif.of("ConditionInscription.places", places));
    }
    natures().forEach(piece -> phrases.add(Motif.of("ConditionInscription.piece", titre(piece))));
    return phrases;
  }

  private static Motif titre(String nature) {
    return Motif.of("NatureDocument." + nature);
  }

  private Motif ages() {
    if (ageMinimum == null) {
      return Motif.of("ConditionInscription.ages.jusqu_a", ageMaximum);
    }
    return ageMaximum == null
        ? Motif.of("ConditionInscription.ages.a_partir_de", ageMinimum)
        : Motif.of("ConditionInscription.ages.de_a", ageMinimum, ageMaximum);
  }

  private Motif niveaux() {
    if (niveauMinimum == null) {
      return Motif.of("ConditionInscription.niveaux.jusqu_a", niveauMaximum.getLibelle());
    }
    return niveauMaximum == null
        ? Motif.of("ConditionInscription.niveaux.a_partir_de", niveauMinimum.getLibelle())
        : Motif.of(
            "ConditionInscription.niveaux.de_a",
            niveauMinimum.getLibelle(),
            niveauMaximum.getLibelle());
  }

  /** Natures of the documents asked for each child. */
  List<String> natures() {
    List<String> natures = new ArrayList<>();
    if (assurance) {
      natures.add(ASSURANCE);
    }
    if (certificat) {
      natures.add(CERTIFICAT);
    }
    return natures;
  }

  static List<PieceDemandee> toutesLesPieces() {
    return List.of(PieceDemandee.obligatoire(ASSURANCE), PieceDemandee.obligatoire(CERTIFICAT));
  }

  boolean estComplete(long inscrits) {
    return places != null && inscrits >= places;
  }

  Long activiteId() {
    return activiteId;
  }

  int version() {
    return version;
  }
}
