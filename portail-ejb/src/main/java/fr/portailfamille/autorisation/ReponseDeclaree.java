package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One question of the form about one child: what is on file, then the answer. */
public class ReponseDeclaree implements Serializable {

  static final int LONGUEUR = 200;

  private Long questionId;
  private String libelle;
  private String aide;
  private List<String> choix = new ArrayList<>();
  private boolean annuelle;
  private boolean obligatoire;
  private Long connueId;
  private String connue;
  private String connueLibelle;
  private String valeur;

  static List<String> ouiOuNon() {
    return List.of(
        Messages.texte(Motif.of("Autorisation.oui")), Messages.texte(Motif.of("Autorisation.non")));
  }

  /** The question as it is asked now, what is on file beside it. */
  void poser(QuestionEnfant question, ReponseEnfant enVigueur) {
    questionId = question.id();
    libelle = question.libelle();
    aide = question.aide();
    choix = new ArrayList<>(question.reponsesPossibles());
    annuelle = question.annuelle();
    obligatoire = question.obligatoire();
    connueId = enVigueur == null ? null : enVigueur.id();
    connue = enVigueur == null ? null : enVigueur.reponse();
    connueLibelle = enVigueur == null ? null : enVigueur.libelle();
  }

  /** Without spaces around; empty when nothing is answered. */
  String texte() {
    return valeur == null ? "" : valeur.strip();
  }

  boolean estRepondue() {
    return !texte().isEmpty();
  }

  /** Whether the town must write it; the same answer to a question worded otherwise counts. */
  boolean change() {
    return !texte().equals(connue == null ? "" : connue)
        || estRepondue() && !Objects.equals(libelle, connueLibelle);
  }

  @JsonbTransient
  public boolean isATaper() {
    return choix.isEmpty();
  }

  public Long getQuestionId() {
    return questionId;
  }

  public void setQuestionId(Long questionId) {
    this.questionId = questionId;
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

  /** Empty when it is answered in words. */
  public List<String> getChoix() {
    return choix;
  }

  public void setChoix(List<String> choix) {
    this.choix = choix;
  }

  public boolean isAnnuelle() {
    return annuelle;
  }

  public void setAnnuelle(boolean annuelle) {
    this.annuelle = annuelle;
  }

  public boolean isObligatoire() {
    return obligatoire;
  }

  public void setObligatoire(boolean obligatoire) {
    this.obligatoire = obligatoire;
  }

  /** Of the answer in force for that year, or null. */
  public Long getConnueId() {
    return connueId;
  }

  public void setConnueId(Long connueId) {
    this.connueId = connueId;
  }

  public String getConnue() {
    return connue;
  }

  public void setConnue(String connue) {
    this.connue = connue;
  }

  /** The question as it was worded when it was answered. */
  public String getConnueLibelle() {
    return connueLibelle;
  }

  public void setConnueLibelle(String connueLibelle) {
    this.connueLibelle = connueLibelle;
  }

  public String getValeur() {
    return valeur;
  }

  public void setValeur(String valeur) {
    this.valeur = valeur;
  }
}
