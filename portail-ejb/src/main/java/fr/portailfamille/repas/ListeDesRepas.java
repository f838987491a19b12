package fr.portailfamille.repas;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The meals of a place, by name.
 *
 * @param consignes whether the health sheets were read
 */
public record ListeDesRepas(List<Repas> repas, boolean consignes) implements Serializable {

  /** So many meals of a diet, to order. */
  public record Compte(String regime, long nombre) implements Serializable {}

  public ListeDesRepas {
    repas = List.copyOf(repas);
  }

  /** By diet, as named; empty as long as the sheets are not read. Who has no sheet is apart. */
  public List<Compte> comptes() {
    return repas.stream()
        .filter(r -> r.consigne() != null)
        .collect(Collectors.groupingBy(ListeDesRepas::regime, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(compte -> new Compte(compte.getKey(), compte.getValue()))
        .toList();
  }

  /** Children of whom nothing is known: the family has sent no sheet. */
  public long sansFiche() {
    return consignes ? repas.stream().filter(r -> r.consigne() == null).count() : 0;
  }

  private static String regime(Repas repas) {
    return repas.consigne().regime() == null
        ? Messages.texte(Motif.of("Repas.sans_regime"))
        : repas.consigne().regime();
  }
}
