package fr.portailfamille.web.composition;

import fr.portailfamille.composition.NatureQuestion;
import fr.portailfamille.composition.Nombre;
import fr.portailfamille.composition.Question;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A question as its page shows it: lists as lines, numbers as texts. */
public class SaisieQuestion implements Serializable {

  private static final int LIGNES = 5;

  private NatureQuestion nature;
  private String libelle;
  private String aide;
  private boolean obligatoire;
  private String condition;
  private String minimum;
  private String maximum;
  private Integer joursMinimum;
  private Integer joursMaximum;
  private String choix;
  private String colonnes;
  private Integer lignesMaximum;
  private Integer validiteMois;

  static SaisieQuestion de(Question question) {
    var saisie = new SaisieQuestion();
    saisie.nature = question.getNature();
    saisie.libelle = question.getLibelle();
    saisie.aide = question.getAide();
    saisie.obligatoire = question.isObligatoire();
    saisie.condition = Edition.code(question.getCondition());
    saisie.minimum = Nombre.ecrire(question.getMinimum());
    saisie.maximum = Nombre.ecrire(question.getMaximum());
    saisie.joursMinimum = question.getJoursMinimum();
    saisie.joursMaximum = question.getJoursMaximum();
    saisie.choix = String.join("\n", question.getChoix());
    saisie.colonnes = String.join("\n", question.getColonnes());
    saisie.lignesMaximum =
        question.getLignesMaximum() == null ? Integer.valueOf(LIGNES) : question.getLignesMaximum();
    saisie.validiteMois = question.getValiditeMois();
    return saisie;
  }

  boolean nombresLisibles() {
    return nature != NatureQuestion.NOMBRE
        || Stream.of(texte(minimum), texte(maximum))
            .allMatch(t -> t.isBlank() || Nombre.lire(t).isPresent());
  }

  /** Only what its kind uses: the rest is forgotten. */
  void ecrire(Question question) {
    question.setNature(nature);
    question.setLibelle(libelle);
    question.setAide(aide);
    question.setObligatoire(obligatoire);
    question.setMinimum(nature == NatureQuestion.NOMBRE ? nombre(minimum) : null);
    question.setMaximum(nature == NatureQuestion.NOMBRE ? nombre(maximum) : null);
    question.setJoursMinimum(nature == NatureQuestion.DATE ? joursMinimum : null);
    question.setJoursMaximum(nature == NatureQuestion.DATE ? joursMaximum : null);
    question.setChoix(estUnChoix() ? lignes(choix) : new ArrayList<>());
    question.setColonnes(nature == NatureQuestion.TABLEAU ? lignes(colonnes) : new ArrayList<>());
    question.setLignesMaximum(nature == NatureQuestion.TABLEAU ? lignesMaximum : null);
    question.setValiditeMois(nature == NatureQuestion.DOCUMENT ? validiteMois : null);
  }

  public boolean estUnChoix() {
    return nature == NatureQuestion.CHOIX || nature == NatureQuestion.PLUSIEURS_CHOIX;
  }

  private static BigDecimal nombre(String saisi) {
    return Nombre.lire(texte(saisi)).orElse(null);
  }

  private static String texte(String saisi) {
    return saisi == null ? "" : saisi;
  }

  private static List<String> lignes(String saisi) {
    return new ArrayList<>(
        texte(saisi).lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  public NatureQuestion getNature() {
    return nature;
  }

  public void setNature(NatureQuestion nature) {
    this.nature = nature;
  }

  public String getLibelle() {
    return libelle;
  }

  public void setLibelle(String libelle) {
    this.libelle = libelle;
  }

  public String getAide() {
    return aide;
  }

  public void setAide(String aide) {
    this.aide = aide;
  }

  public boolean isObligatoire() {
    return obligatoire;
  }

  public void setObligatoire(boolean obligatoire) {
    this.obligatoire = obligatoire;
  }

  /** As {@link Edition#code} writes it; null: always asked. */
  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public String getMinimum() {
    return minimum;
  }

  public void setMinimum(String minimum) {
    this.minimum = minimum;
  }

  public String getMaximum() {
    return maximum;
  }

  public void setMaximum(String maximum) {
    this.maximum = maximum;
  }

  public Integer getJoursMinimum() {
    return joursMinimum;
  }

  public void setJoursMinimum(Integer joursMinimum) {
    this.joursMinimum = joursMinimum;
  }

  public Integer getJoursMaximum() {
    return joursMaximum;
  }

  public void setJoursMaximum(Integer joursMaximum) {
    this.joursMaximum = joursMaximum;
  }

  /** One a line. */
  public String getChoix() {
    return choix;
  }

  public void setChoix(String choix) {
    this.choix = choix;
  }

  /** One a line. */
  public String getColonnes() {
    return colonnes;
  }

  public void setColonnes(String colonnes) {
    this.colonnes = colonnes;
  }

  public Integer getLignesMaximum() {
    return lignesMaximum;
  }

  public void setLignesMaximum(Integer lignesMaximum) {
    this.lignesMaximum = lignesMaximum;
  }

  public Integer getValiditeMois() {
    return validiteMois;
  }

  public void setValiditeMois(Integer validiteMois) {
    this.validiteMois = validiteMois;
  }
}
