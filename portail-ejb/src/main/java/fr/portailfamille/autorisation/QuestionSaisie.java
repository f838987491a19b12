package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A question as an administrator types it. */
public class QuestionSaisie implements Serializable {

  static final int LIBELLE = 150;
  static final int AIDE = 300;
  private static final int ORDRE_MAXIMAL = 999;
  private static final int CHOIX_MINIMAUX = 2;

  private String libelle;
  private String aide;
  private NatureReponse nature = NatureReponse.OUI_NON;
  private String choix;
  private boolean annuelle = true;
  private boolean obligatoire;
  private Integer ordre;
  private LocalDate debut;
  private LocalDate fin;

  /**
   * @throws QuestionRefusee with the field
   */
  void verifier() {
    var propre = texte(libelle);
    exiger(propre != null && propre.length() <= LIBELLE, "libelle", "QuestionLibelle", LIBELLE);
    exiger(texte(aide) == null || texte(aide).length() <= AIDE, "aide", "QuestionAide", AIDE);
    exiger(nature != null, "nature", "QuestionNature");
    exiger(nature != NatureReponse.CHOIX || choixJustes(), "choix", "QuestionChoix");
    exiger(
        ordre != null && ordre >= 1 && ordre <= ORDRE_MAXIMAL,
        "ordre",
        "QuestionOrdre",
        ORDRE_MAXIMAL);
    exiger(debut == null || fin == null || !fin.isBefore(debut), "fin", "QuestionFin");
  }

  private boolean choixJustes() {
    return lignes().size() >= CHOIX_MINIMAUX
        && lignes().stream().distinct().count() == lignes().size()
        && lignes().stream().allMatch(ligne -> ligne.length() <= ReponseDeclaree.LONGUEUR);
  }

  private static void exiger(boolean juste, String champ, String cle, Object... arguments) {
    if (!juste) {
      throw new QuestionRefusee(Motif.of(cle, arguments), champ);
    }
  }

  static String texte(String saisi) {
    return saisi == null || saisi.isBlank() ? null : saisi.strip();
  }

  List<String> lignes() {
    return choix == null
        ? List.of()
        : choix.lines().map(String::strip).filter(ligne -> !ligne.isEmpty()).toList();
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

  public NatureReponse getNature() {
    return nature;
  }

  public void setNature(NatureReponse nature) {
    this.nature = nature;
  }

  /** One a line. */
  public String getChoix() {
    return choix;
  }

  public void setChoix(String choix) {
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

  public Integer getOrdre() {
    return ordre;
  }

  public void setOrdre(Integer ordre) {
    this.ordre = ordre;
  }

  public LocalDate getDebut() {
    return debut;
  }

  public void setDebut(LocalDate debut) {
    this.debut = debut;
  }

  public LocalDate getFin() {
    return fin;
  }

  public void setFin(LocalDate fin) {
    this.fin = fin;
  }
}
