package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.CarteDemarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may begin, then what may not: a reason that holds for several démarches is said once, or a
 * family without a file would read it sixteen times.
 */
@Named
@ApplicationScoped
public class CartesDemarche {

  /** Démarches kept from beginning by the same reason. */
  public record Groupe(String motif, List<CarteDemarche> cartes) {}

  public List<CarteDemarche> ouvertes(List<CarteDemarche> cartes) {
    return cartes.stream().filter(carte -> carte.empechement() == null).toList();
  }

  /** In the order of the first of each. */
  public List<Groupe> fermees(List<CarteDemarche> cartes) {
    return cartes.stream()
        .filter(carte -> carte.empechement() != null)
        .collect(
            Collectors.groupingBy(
                CarteDemarche::empechement, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(groupe -> new Groupe(groupe.getKey(), groupe.getValue()))
        .toList();
  }
}
