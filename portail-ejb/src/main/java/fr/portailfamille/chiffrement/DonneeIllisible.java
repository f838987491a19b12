package fr.portailfamille.chiffrement;

/** Something sealed that does not open: another key, another row, or changed since. */
public class DonneeIllisible extends IllegalStateException {

  DonneeIllisible(Emplacement ou, String cause) {
    super("Donnée chiffrée illisible (" + ou + ") : " + cause + ".");
  }
}
