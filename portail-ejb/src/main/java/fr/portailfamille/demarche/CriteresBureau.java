package fr.portailfamille.demarche;

import fr.portailfamille.commun.Normalisation;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an agent looks for; null or blank asks nothing.
 *
 * @param etat null for everything there is to do
 * @param texte a part of the number, or of the name of who filed it, whatever the accents
 */
public record CriteresBureau(EtatDemarche etat, String type, String texte) implements Serializable {

  Set<EtatDemarche> etats() {
    return etat == null ? EtatDemarche.AU_BUREAU : EnumSet.of(etat);
  }

  /** Compared with what the SQL function {@code normaliser} gives. */
  String motifTexte() {
    return "%" + Normalisation.normaliser(texte) + "%";
  }

  boolean sansTexte() {
    return Normalisation.normaliser(texte).isEmpty();
  }

  boolean sansType() {
    return type == null || type.isBlank();
  }
}
