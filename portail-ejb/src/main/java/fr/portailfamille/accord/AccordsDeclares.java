package fr.portailfamille.accord;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The answers of a household's guardians: the content of a draft (JSON-B). */
public class AccordsDeclares implements Serializable {

  private List<AccordDeclare> personnes = new ArrayList<>();
  private List<String> autres = new ArrayList<>();
  private String texte;
  private boolean certifie;

  /** Who answers here: the signed-in guardian, then those who have no account. */
  public List<AccordDeclare> getPersonnes() {
    return personnes;
  }

  public void setPersonnes(List<AccordDeclare> personnes) {
    this.personnes = personnes;
  }

  /** Names of the guardians who answer with their own account. */
  public List<String> getAutres() {
    return autres;
  }

  public void setAutres(List<String> autres) {
    this.autres = autres;
  }

  /** What is read before answering: other words are to be confirmed again. */
  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
