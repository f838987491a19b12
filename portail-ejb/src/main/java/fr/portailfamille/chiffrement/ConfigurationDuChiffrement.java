package fr.portailfamille.chiffrement;

/** The keys of the server cannot be used; a sentence in French, for those who host the portal. */
public class ConfigurationDuChiffrement extends IllegalStateException {

  ConfigurationDuChiffrement(String cause) {
    super("Clés de chiffrement (" + Trousseau.PROPRIETE + ") : " + cause + ".");
  }
}
