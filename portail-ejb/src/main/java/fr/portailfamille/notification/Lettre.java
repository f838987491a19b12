package fr.portailfamille.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a mail. The model is a key of {@code courriels.properties}: {@code <modele>.sujet}
 * and {@code <modele>.texte}, in the MessageFormat syntax; {@code <modele>.confidentiel = oui} for
 * codes and links.
 */
record Lettre(String sujet, String texte, boolean confidentielle) {

  private static final ResourceBundle TEXTES =
      ResourceBundle.getBundle("fr.portailfamille.courriels");

  static Lettre of(String modele, Signature signature, Object... arguments) {
    var corps = mettreEnForme(modele + ".texte", arguments);
    var texte =
        mettreEnForme(
            "lettre", corps, signature.collectivite(), signature.service(), signature.url());
    var cle = modele + ".confidentiel";
    return new Lettre(
        surUneLigne(mettreEnForme(modele + ".sujet", arguments)),
        texte,
        TEXTES.containsKey(cle) && TEXTES.getString(cle).equals("oui"));
  }

  /** Who the mail is from. */
  record Signature(String collectivite, String service, String url) {}

  private static String mettreEnForme(String cle, Object... arguments) {
    return new MessageFormat(TEXTES.getString(cle), Locale.FRANCE).format(arguments);
  }

  /** A family's name goes into subjects: no line break may reach the headers. */
  private static String surUneLigne(String sujet) {
    return sujet.replaceAll("\\s+", " ").strip();
  }
}
