package fr.portailfamille.tarification;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Prices of the second child, the third…; each holds for the ranks that follow until the next one.
 */
public record DegressifFratrie(NavigableMap<Integer, TarifDeRang> parRang) {

  public DegressifFratrie {
    parRang = Collections.unmodifiableNavigableMap(new TreeMap<>(parRang));
  }

  public static DegressifFratrie aucun() {
    return new DegressifFratrie(new TreeMap<>());
  }

  public static DegressifFratrie de(Map<Integer, TarifDeRang> parRang) {
    return new DegressifFratrie(new TreeMap<>(parRang));
  }

  PrixExplique appliquer(PrixExplique base, int rang) {
    Map.Entry<Integer, TarifDeRang> tarif = parRang.floorEntry(rang);
    return tarif == null ? base : tarif.getValue().appliquer(base, rang);
  }
}
