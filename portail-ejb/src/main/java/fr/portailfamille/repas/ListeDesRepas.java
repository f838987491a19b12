package fr.portailfamille.repas;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
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

  /** By diet, those without first; empty as long as the sheets are not read. */
  public List<Compte> comptes() {
    if (!consignes) {
      return List.of();
    }
    Map<String, Long> nombres =
        repas.stream()
            .collect(
                Collectors.groupingBy(ListeDesRepas::regime, TreeMap::new, Collectors.counting()));
    return nombres.entrySet().stream()
        .map(c -> new Compte(c.getKey().isEmpty() ? sansRegime() : c.getKey(), c.getValue()))
        .toList();
  }

  /** Children of whom nothing is known: the family has sent no sheet. */
  public long sansFiche() {
    return consignes ? repas.stream().filter(r -> r.consigne() == null).count() : 0;
  }

  private static String regime(Repas repas) {
    return repas.consigne() == null || repas.consigne().regime() == null
        ? ""
        : repas.consigne().regime();
  }

  private static String sansRegime() {
    return Messages.texte(Motif.of("Repas.sans_regime"));
  }
}
