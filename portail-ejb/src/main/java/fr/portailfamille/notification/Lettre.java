package fr.portailfamille.notification;

import fr.portailfamille.commun.Phrase;
import java.util.ResourceBundle;

/**
 * The words of a mail. The model is a key of {@code courriels.properties}: {@code <modele>.sujet}
 * and {@code <modele>.texte}, in the MessageFormat syntax; {@code <modele>.nature} when it is not
 * ordinary.
 */
record Lettre(String sujet, String texte, Nature nature) {

  /** What the model says of itself. */
  enum Nature {
    /** Goes to every address, whatever the person accepts: a decision, a debt. */
    ORDINAIRE,
    /** May be refused (B10). */
    FACULTATIF,
    /** About the account: to its own address only. */
    PERSONNEL,
    /** A code or a link: as PERSONNEL, and never shown in the inbox. */
    CONFIDENTIEL
  }

  private static final ResourceBundle TEXTES =
      ResourceBundle.getBundle("fr.portailfamille.courriels");

  static Lettre of(String modele, Signature signature, Object... arguments) {
    var corps = mettreEnForme(modele + ".texte", arguments);
    var texte =
        mettreEnForme(
            "lettre", corps, signature.collectivite(), signature.service(), signature.url());
    return new Lettre(
        surUneLigne(mettreEnForme(modele + ".sujet", arguments)),
        texte,
        nature(modele + ".nature"));
  }

  private static Nature nature(String cle) {
    return TEXTES.containsKey(cle) ? Nature.valueOf(TEXTES.getString(cle)) : Nature.ORDINAIRE;
  }

  boolean facultative() {
    return nature == Nature.FACULTATIF;
  }

  boolean personnelle() {
    return nature == Nature.PERSONNEL || confidentielle();
  }

  boolean confidentielle() {
    return nature == Nature.CONFIDENTIEL;
  }

  /** Who the mail is from. */
  record Signature(String collectivite, String service, String url) {}

  private static String mettreEnForme(String cle, Object... arguments) {
    return Phrase.ecrire(TEXTES.getString(cle), arguments);
  }

  /** A family's name goes into subjects: no line break may reach the headers. */
  private static String surUneLigne(String sujet) {
    return sujet.replaceAll("\\s+", " ").strip();
  }
}
