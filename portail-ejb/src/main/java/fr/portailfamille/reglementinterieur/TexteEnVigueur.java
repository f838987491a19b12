package fr.portailfamille.reglementinterieur;

import fr.portailfamille.parametre.Parametres;

/** Rules as the town has them now. */
public record TexteEnVigueur(ReglementInterieur reglement, String version, String texte) {

  static TexteEnVigueur de(ReglementInterieur reglement, String texte) {
    return new TexteEnVigueur(reglement, Parametres.version(texte), texte);
  }
}
