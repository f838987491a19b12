package fr.portailfamille.personne;

import static fr.portailfamille.personne.ModeDeChamp.FACULTATIF;
import static fr.portailfamille.personne.ModeDeChamp.MASQUE;
import static fr.portailfamille.personne.ModeDeChamp.NON_MODIFIABLE;
import static fr.portailfamille.personne.ModeDeChamp.OBLIGATOIRE;

import java.util.List;

/** What a town may decide of a field. */
public enum Latitude {
  /** No household can be kept without it: never hidden, never optional. */
  INDISPENSABLE(OBLIGATOIRE, NON_MODIFIABLE),
  /** Not everybody has one: never mandatory. */
  PAS_POUR_TOUS(MASQUE, FACULTATIF, NON_MODIFIABLE),
  LIBRE(MASQUE, FACULTATIF, OBLIGATOIRE, NON_MODIFIABLE);

  private final List<ModeDeChamp> modes;

  Latitude(ModeDeChamp... modes) {
    this.modes = List.of(modes);
  }

  List<ModeDeChamp> modes() {
    return modes;
  }
}
