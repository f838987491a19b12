package fr.portailfamille.scolarite.derogation;

import java.util.List;

/** A child of a démarche, as the commission examines it. */
public record DemandeEnCommission(long demarche, long enfant) {

  /** Rows of a query whose first two columns are these. */
  static List<DemandeEnCommission> lire(List<Object[]> lignes) {
    return lignes.stream().map(l -> new DemandeEnCommission((Long) l[0], (Long) l[1])).toList();
  }
}
