package fr.portailfamille.web.usager;

import fr.portailfamille.usager.MotDePasseChoisi;

/** A new password, typed twice. */
public class NouveauMotDePasseForm {

  private String motDePasse;
  private String confirmation;

  MotDePasseChoisi toChoix() {
    return new MotDePasseChoisi(motDePasse, confirmation);
  }

  public String getMotDePasse() {
    return motDePasse;
  }

  public void setMotDePasse(String motDePasse) {
    this.motDePasse = motDePasse;
  }

  public String getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(String confirmation) {
    this.confirmation = confirmation;
  }
}
