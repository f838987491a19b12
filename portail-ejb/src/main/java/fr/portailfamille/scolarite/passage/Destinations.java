package fr.portailfamille.scolarite.passage;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.scolarite.NatureEtablissement;
import fr.portailfamille.scolarite.Niveau;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Where the children of a group may go next year. The usual way: the next level, in the same school
 * when it has it, else in the school of the address.
 *
 * @param secteur the school of an address for a level, when one and only one claims it
 */
record Destinations(
    List<EcoleOuverte> ecoles, BiFunction<Adresse, Niveau, Optional<Long>> secteur) {

  /** A school and what it takes. */
  record EcoleOuverte(long id, String nom, NatureEtablissement nature) {}

  /** Empty when the child leaves, or when nobody can tell where to. */
  Optional<Groupe> proposee(Groupe groupe, Adresse adresse) {
    return groupe
        .niveau()
        .suivant()
        .flatMap(
            niveau ->
                ecole(groupe.etablissementId(), niveau)
                    .map(EcoleOuverte::id)
                    .or(() -> secteur.apply(adresse, niveau))
                    .map(ecole -> new Groupe(ecole, niveau)));
  }

  /**
   * Those an agent may choose: the next level anywhere, or the same one again at the same place.
   */
  List<Groupe> possibles(Groupe groupe) {
    var passages =
        groupe.niveau().suivant().stream()
            .flatMap(
                niveau ->
                    ecoles.stream()
                        .filter(ecole -> ecole.nature().accueille(niveau))
                        .map(ecole -> new Groupe(ecole.id(), niveau)));
    return Stream.concat(passages, Stream.of(groupe)).toList();
  }

  private Optional<EcoleOuverte> ecole(long id, Niveau niveau) {
    return ecoles.stream()
        .filter(ecole -> ecole.id() == id && ecole.nature().accueille(niveau))
        .findFirst();
  }

  String nom(long ecole) {
    return ecoles.stream()
        .filter(e -> e.id() == ecole)
        .map(EcoleOuverte::nom)
        .findFirst()
        .orElse("");
  }
}
