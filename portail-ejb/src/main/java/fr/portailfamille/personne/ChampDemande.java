package fr.portailfamille.personne;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** How a field is put to whoever fills in a form. */
public enum ChampDemande {
  CACHE,
  LECTURE,
  FACULTATIF,
  OBLIGATOIRE;

  public boolean isCache() {
    return this == CACHE;
  }

  /** Shown, not to be typed. */
  public boolean isLecture() {
    return this == LECTURE;
  }

  public boolean isSaisi() {
    return this == FACULTATIF || this == OBLIGATOIRE;
  }

  /** The words a field is asked with. */
  public String intitule(String libelle) {
    return this == FACULTATIF ? Messages.texte(Motif.of("ChampFacultatif", libelle)) : libelle;
  }
}
