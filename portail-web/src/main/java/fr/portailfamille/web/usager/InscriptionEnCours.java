package fr.portailfamille.web.usager;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Between the steps of « Inscrivez-vous »: what was typed, then the key once it is sent. */
@Named
@SessionScoped
public class InscriptionEnCours implements Serializable {

  private InscriptionForm form = new InscriptionForm();
  private String cle;
  private String courriel;

  void oublier() {
    form = new InscriptionForm();
    cle = null;
    courriel = null;
  }

  /** What was typed is not kept once it is sent. */
  void envoyer(String nouvelleCle, String adresse) {
    oublier();
    cle = nouvelleCle;
    courriel = adresse;
  }

  String cle() {
    return cle;
  }

  InscriptionForm form() {
    return form;
  }

  /** Null until the sign-up is sent. */
  public String getCourriel() {
    return courriel;
  }
}
