package fr.portailfamille.fiche;

import fr.portailfamille.demarche.Bloc;
import java.util.List;

/**
 * The sheet of a new family, to be filled in by hand, or with what a family declared.
 *
 * @param mention what it is worth, under the title
 * @param filigrane across each page; empty when nothing is declared yet
 * @param blocs an empty answer is left to be written
 */
record FichePreinscription(
    String titre,
    String mention,
    String filigrane,
    Emetteur emetteur,
    String message,
    List<Bloc> blocs,
    String donnees) {

  /**
   * Who receives it.
   *
   * @param lignes the name of the town first; blank ones are left out
   * @param logo a PNG, or null
   */
  record Emetteur(List<String> lignes, byte[] logo) {}

  FichePreinscription {
    blocs = List.copyOf(blocs);
  }
}
