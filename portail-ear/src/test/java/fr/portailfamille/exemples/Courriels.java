package fr.portailfamille.exemples;

import fr.portailfamille.commun.Normalisation;
import java.util.Locale;

/**
 * Addresses under {@code .example}, a domain that cannot exist (RFC 2606): nobody is written to.
 */
public final class Courriels {

  public static final String FAMILLE = "famille.example";

  private Courriels() {}

  public static String de(String prenom, String nom, String domaine) {
    return partie(prenom) + "." + partie(nom) + "@" + domaine;
  }

  private static String partie(String texte) {
    return Normalisation.normaliser(texte).toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
