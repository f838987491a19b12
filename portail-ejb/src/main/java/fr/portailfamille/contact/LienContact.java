package fr.portailfamille.contact;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What a contact is to the children. */
public enum LienContact {
  PARENT,
  GRAND_PARENT,
  ONCLE_TANTE,
  FRERE_SOEUR,
  ASSISTANTE_MATERNELLE,
  PROCHE,
  /** Said in the family's own words. */
  AUTRE;

  public String getLibelle() {
    return Messages.texte(Motif.of("LienContact." + name()));
  }

  String enClair(String precise) {
    return this == AUTRE && precise != null ? precise.strip() : getLibelle();
  }
}
