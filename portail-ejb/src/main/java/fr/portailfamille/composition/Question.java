package fr.portailfamille.composition;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One question of a page, as the town words it. */
public class Question implements Serializable {

  private String cle;
  private NatureQuestion nature = NatureQuestion.TEXTE;
  private String libelle;
  private String aide;
  private boolean obligatoire = true;
  private Condition condition;
  private BigDecimal minimum;
  private BigDecimal maximum;
  private Integer joursMinimum;
  private Integer joursMaximum;
  private List<String> choix = new ArrayList<>();
  private List<String> colonnes = new ArrayList<>();
  private Integer lignesMaximum;
  private Integer validiteMois;

  boolean estConditionnelle() {
    return condition != null;
  }

  /** The answers a condition may wait for. */
  List<String> reponsesPossibles() {
    return switch (nature) {
      case OUI_NON -> List.of(ReponseDonnee.OUI, ReponseDonnee.NON);
      case CHOIX, PLUSIEURS_CHOIX -> List.copyOf(choix);
      default -> List.of();
    };
  }

  /** Unique within the démarche, never given twice: answers are kept under it. */
  public String getCle() {
    return cle;
  }

  public void setCle(String cle) {
    this.cle = cle;
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
    this.libelle = Saisie.propre(libelle);
  }

  public String getAide() {
    return aide;
  }

  public void setAide(String aide) {
    this.aide = Saisie.propre(aide);
  }

  public boolean isObligatoire() {
    return obligatoire;
  }

  public void setObligatoire(boolean obligatoire) {
    this.obligatoire = obligatoire;
  }

  /** Null: always asked. */
  public Condition getCondition() {
    return condition;
  }

  public void setCondition(Condition condition) {
    this.condition = condition;
  }

  /** Of a number; null: none. */
  public BigDecimal getMinimum() {
    return minimum;
  }

  public void setMinimum(BigDecimal minimum) {
    this.minimum = minimum;
  }

  /** Of a number; null: none. */
  public BigDecimal getMaximum() {
    return maximum;
  }

  public void setMaximum(BigDecimal maximum) {
    this.maximum = maximum;
  }

  /** Of a day, counted from the day it is answered, negative in the past; null: none. */
  public Integer getJoursMinimum() {
    return joursMinimum;
  }

  public void setJoursMinimum(Integer joursMinimum) {
    this.joursMinimum = joursMinimum;
  }

  /** Of a day, counted from the day it is answered, negative in the past; null: none. */
  public Integer getJoursMaximum() {
    return joursMaximum;
  }

  public void setJoursMaximum(Integer joursMaximum) {
    this.joursMaximum = joursMaximum;
  }

  /** Answers to choose from. */
  public List<String> getChoix() {
    return choix;
  }

  public void setChoix(List<String> choix) {
    this.choix = choix;
  }

  /** Of a table. */
  public List<String> getColonnes() {
    return colonnes;
  }

  public void setColonnes(List<String> colonnes) {
    this.colonnes = colonnes;
  }

  /** Of a table. */
  public Integer getLignesMaximum() {
    return lignesMaximum;
  }

  public void setLignesMaximum(Integer lignesMaximum) {
    this.lignesMaximum = lignesMaximum;
  }

  /** Of a document, counted from the day it is accepted; null: for ever. */
  public Integer getValiditeMois() {
    return validiteMois;
  }

  public void setValiditeMois(Integer validiteMois) {
    this.validiteMois = validiteMois;
  }
}
