package fr.portailfamille.activite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.scolarite.Niveau;
import java.io.Serializable;
import java.time.LocalDate;

/** The conditions of enrolment in an activity as an agent types them; null asks nothing. */
public class ConditionsSaisies implements Serializable {

  private static final int AGE_MAXIMAL = 17;
  private static final int TEXTE_MAXIMAL = 1000;

  private final long activiteId;
  private final int version;
  private LocalDate ouverture;
  private LocalDate fermeture;
  private Integer ageMinimum;
  private Integer ageMaximum;
  private Niveau niveauMinimum;
  private Niveau niveauMaximum;
  private Integer places;
  private boolean assurance;
  private boolean certificat;
  private String texte;

  /**
   * @param version of the conditions that were shown
   */
  ConditionsSaisies(long activiteId, int version) {
    this.activiteId = activiteId;
    this.version = version;
  }

  void verifier() {
    exiger(
        ouverture == null || fermeture == null || !fermeture.isBefore(ouverture),
        "FermetureAvantOuverture");
    exiger(estUnAge(ageMinimum), "AgeMinimumHorsBornes");
    exiger(estUnAge(ageMaximum), "AgeMaximumHorsBornes");
    exiger(ordonnes(ageMinimum, ageMaximum), "AgesInverses");
    exiger(ordonnes(niveauMinimum, niveauMaximum), "NiveauxInverses");
    exiger(places == null || places >= 0, "PlacesNegatives");
    exiger(texte == null || texte.length() <= TEXTE_MAXIMAL, "TexteTropLong");
  }

  private static boolean estUnAge(Integer age) {
    return age == null || age >= 0 && age <= AGE_MAXIMAL;
  }

  private static <T extends Comparable<T>> boolean ordonnes(T minimum, T maximum) {
    return minimum == null || maximum == null || minimum.compareTo(maximum) <= 0;
  }

  private static void exiger(boolean tenu, String cle) {
    if (!tenu) {
      throw new RegleMetierException(cle);
    }
  }

  String texteOuRien() {
    return texte == null || texte.isBlank() ? null : texte.strip();
  }

  long activiteId() {
    return activiteId;
  }

  int version() {
    return version;
  }

  public LocalDate getOuverture() {
    return ouverture;
  }

  public void setOuverture(LocalDate ouverture) {
    this.ouverture = ouverture;
  }

  /** Last day to ask, inclusive. */
  public LocalDate getFermeture() {
    return fermeture;
  }

  public void setFermeture(LocalDate fermeture) {
    this.fermeture = fermeture;
  }

  /** In years, on the first day of the enrolment. */
  public Integer getAgeMinimum() {
    return ageMinimum;
  }

  public void setAgeMinimum(Integer ageMinimum) {
    this.ageMinimum = ageMinimum;
  }

  public Integer getAgeMaximum() {
    return ageMaximum;
  }

  public void setAgeMaximum(Integer ageMaximum) {
    this.ageMaximum = ageMaximum;
  }

  public Niveau getNiveauMinimum() {
    return niveauMinimum;
  }

  public void setNiveauMinimum(Niveau niveauMinimum) {
    this.niveauMinimum = niveauMinimum;
  }

  public Niveau getNiveauMaximum() {
    return niveauMaximum;
  }

  public void setNiveauMaximum(Niveau niveauMaximum) {
    this.niveauMaximum = niveauMaximum;
  }

  /** Children enrolled at the same time at one place. */
  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer places) {
    this.places = places;
  }

  public boolean isAssurance() {
    return assurance;
  }

  public void setAssurance(boolean assurance) {
    this.assurance = assurance;
  }

  public boolean isCertificat() {
    return certificat;
  }

  public void setCertificat(boolean certificat) {
    this.certificat = certificat;
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }
}
