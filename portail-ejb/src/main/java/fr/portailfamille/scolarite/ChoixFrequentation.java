package fr.portailfamille.scolarite;

/** What a family says of the school a child goes to. */
public enum ChoixFrequentation {
  DE_LA_VILLE,
  /** Private, or of another town: known by its name. */
  AILLEURS,
  /** Nothing changes. */
  INCHANGEE
}
