package fr.portailfamille.web.usager;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is typed to sign in. */
public class ConnexionForm {

  @NotNull
  @Size(max = 254)
  private String courriel;

  // no maximum: the browser would cut a pasted password without a word
  @NotNull private String motDePasse;

  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }

  public String getMotDePasse() {
    return motDePasse;
  }

  public void setMotDePasse(String motDePasse) {
    this.motDePasse = motDePasse;
  }
}
