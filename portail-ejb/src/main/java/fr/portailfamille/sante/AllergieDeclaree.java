package fr.portailfamille.sante;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;

/** One kind of allergy, as typed: to what, and what to do. */
public class AllergieDeclaree implements Serializable {

  private boolean presente;
  private String precision;
  private String conduite;

  boolean estIncomplete() {
    return presente && (Textes.vide(precision) || Textes.vide(conduite));
  }

  /** Empty when there is none. */
  String enClair() {
    if (!presente) {
      return "";
    }
    return Messages.texte(
        Motif.of("Sante.allergie", Textes.ou(precision, "–"), Textes.ou(conduite, "–")));
  }

  public boolean isPresente() {
    return presente;
  }

  public void setPresente(boolean presente) {
    this.presente = presente;
  }

  /** To what. */
  public String getPrecision() {
    return precision;
  }

  public void setPrecision(String precision) {
    this.precision = precision;
  }

  /** What to do. */
  public String getConduite() {
    return conduite;
  }

  public void setConduite(String conduite) {
    this.conduite = conduite;
  }
}
