package fr.portailfamille.web.usager;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is typed to sign in. */
public class ConnexionForm {

  @NotNull
  @Size(max = 254)
  private String courriel;

  @NotNull
  @Size(max = 200)
  private String motDePasse;

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
