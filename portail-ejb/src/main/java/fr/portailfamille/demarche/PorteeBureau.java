package fr.portailfamille.demarche;

import fr.portailfamille.demarche.organisation.Circuit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which démarches a service has in hand: whole types, and those of a type that have reached it on
 * their way. As many conditions as the town has settled, however many démarches there are.
 */
final class PorteeBureau {

  /** Stands in for an empty list, which SQL does not know. */
  private static final String AUCUN = "";

  private final Set<String> types = new HashSet<>(Set.of(AUCUN));
  private final List<Troncon> troncons = new ArrayList<>();

  /** Of a type, those checked that many times; or more, when nobody else has to check. */
  private record Troncon(String type, int visas, boolean ouPlus) {}

  /**
   * @param voulu null stands for « any agent »
   */
  void ajouter(String type, Circuit circuit, Predicate<Long> voulu) {
    int verifications = circuit.verifications().size();
    var atteints = new ArrayList<Troncon>();
    for (int visas = 0; visas <= verifications; visas++) {
      if (voulu.test(circuit.enCharge(visas))) {
        atteints.add(new Troncon(type, visas, visas == verifications));
      }
    }
    if (atteints.size() == verifications + 1) {
      types.add(type);
    } else {
      troncons.addAll(atteints);
    }
  }

  /** A condition on {@code d}, its values put in {@code parametres}. */
  String condition(Map<String, Object> parametres) {
    var jpql = new StringBuilder(" and (d.type in :types");
    parametres.put("types", types);
    for (int i = 0; i < troncons.size(); i++) {
      var troncon = troncons.get(i);
      jpql.append(" or (d.type = :type" + i + " and d.visas ");
      jpql.append(troncon.ouPlus() ? ">= :visas" + i + ")" : "= :visas" + i + ")");
      parametres.put("type" + i, troncon.type());
      parametres.put("visas" + i, troncon.visas());
    }
    return jpql.append(')').toString();
  }
}
