package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.CarteDemarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may begin, and what may not: a reason that holds for several démarches is said once, or a
 * family without a file would read it sixteen times.
 */
@Named
@ApplicationScoped
public class CartesDemarche {

  /**
   * One démarche, or several kept from beginning by the same reason.
   *
   * @param motif why not; null for one that may begin
   */
  public record Groupe(String motif, List<CarteDemarche> cartes) {

    public boolean isPlusieurs() {
      return cartes.size() > 1;
    }
  }

  /**
   * In the order of the first of each.
   *
   * @param cartes null when the page is posted back: it has not read them again, nor shows them
   */
  public List<Groupe> groupes(List<CarteDemarche> cartes) {
    Map<String, List<CarteDemarche>> groupes = new LinkedHashMap<>();
    if (cartes != null) {
      cartes.forEach(
          carte -> groupes.computeIfAbsent(cle(carte), c -> new ArrayList<>()).add(carte));
    }
    return groupes.values().stream()
        .map(groupe -> new Groupe(groupe.get(0).empechement(), List.copyOf(groupe)))
        .toList();
  }

  private static String cle(CarteDemarche carte) {
    return carte.empechement() == null ? carte.code() : carte.empechement();
  }
}
