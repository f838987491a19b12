package fr.portailfamille.demarche;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an agent looks for; null or blank asks nothing.
 *
 * @param etat null for everything there is to do
 * @param texte start of the number, or a part of the name of who filed it
 */
public record CriteresBureau(EtatDemarche etat, String type, String texte) implements Serializable {

  Set<EtatDemarche> etats() {
    return etat == null ? EtatDemarche.AU_BUREAU : EnumSet.of(etat);
  }

  String motifTexte() {
    String cherche = texte == null ? "" : texte.strip().toLowerCase(Locale.ROOT);
    return "%" + cherche.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  boolean sansTexte() {
    return texte == null || texte.isBlank();
  }

  boolean sansType() {
    return type == null || type.isBlank();
  }
}
