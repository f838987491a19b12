package fr.portailfamille.web.usager;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Between the steps of the creation of an account: the address given and the key received. */
@Named
@SessionScoped
public class CreationEnCours implements Serializable {

  private String cle;
  private String courriel;

  void commencer(String nouvelleCle, String adresse) {
    cle = nouvelleCle;
    courriel = adresse;
  }

  void oublier() {
    commencer(null, null);
  }

  boolean estCommencee() {
    return cle != null;
  }

  String cle() {
    return cle;
  }

  public String getCourriel() {
    return courriel;
  }
}
