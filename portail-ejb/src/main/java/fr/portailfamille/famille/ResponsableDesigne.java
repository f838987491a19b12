package fr.portailfamille.famille;

import static fr.portailfamille.commun.Normalisation.normaliser;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.usager.Titulaire;
import java.util.List;
import java.util.Optional;

/**
 * Which guardian of the household somebody named is that person (D04). Only one whom the counter
 * knows at the address just proved; two who share it are told apart by their names. Otherwise
 * nobody: a number and a name are not enough.
 */
final class ResponsableDesigne {

  private ResponsableDesigne() {}

  static Optional<Responsable> parmi(
      List<Responsable> sansCompte, Courriel prouve, Titulaire titulaire) {
    var joignables = sansCompte.stream().filter(r -> prouve.equals(r.courriel())).toList();
    if (joignables.size() <= 1) {
      return joignables.stream().findFirst();
    }
    var memeNom = joignables.stream().filter(r -> estLeMeme(r, titulaire)).toList();
    return memeNom.size() == 1 ? Optional.of(memeNom.get(0)) : Optional.empty();
  }

  private static boolean estLeMeme(Responsable responsable, Titulaire titulaire) {
    return normaliser(responsable.nom()).equals(normaliser(titulaire.nom()))
        && normaliser(responsable.prenom()).equals(normaliser(titulaire.prenom()));
  }
}
