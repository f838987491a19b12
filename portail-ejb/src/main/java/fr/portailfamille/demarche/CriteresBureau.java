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
 * @param service id of a service, {@link #TOUS_LES_SERVICES}; null for those of the agent, if any
 * @param suivi null for whoever examines it
 * @param retard only what should have been decided by now
 */
public record CriteresBureau(
    EtatDemarche etat, String type, String texte, Long service, Suivi suivi, boolean retard)
    implements Serializable {

  public static final long TOUS_LES_SERVICES = 0;

  /** Everything there is to do in the services of the agent. */
  public static final CriteresBureau A_TRAITER =
      new CriteresBureau(null, null, null, null, null, false);

  /** In a type or not, with this text or not, in all services. */
  public static CriteresBureau partout(EtatDemarche etat, String type, String texte) {
    return new CriteresBureau(etat, type, texte, TOUS_LES_SERVICES, null, false);
  }

  Set<EtatDemarche> etats() {
    return etat == null ? EtatDemarche.AU_BUREAU : EnumSet.of(etat);
  }

  /** Decided or in the hands of the family: the last one first. */
  boolean recentesDAbord() {
    return etat != null && !etat.isATraiter();
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
