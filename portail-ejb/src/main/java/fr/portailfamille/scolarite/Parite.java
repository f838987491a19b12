package fr.portailfamille.scolarite;

/** Which side of the street belongs to a sector. */
public enum Parite {
  TOUS,
  PAIRS,
  IMPAIRS;

  boolean accepte(NumeroDeVoie numero) {
    return this == TOUS || (this == PAIRS) == numero.estPair();
  }
}
