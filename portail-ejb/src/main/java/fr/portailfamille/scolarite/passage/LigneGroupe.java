package fr.portailfamille.scolarite.passage;

import java.io.Serializable;

/**
 * A group, and how far its passage is.
 *
 * @param enfants of the group this year
 * @param connus those who have a school next year already
 * @param enAttente those whose family has asked for a school, not decided yet
 */
public record LigneGroupe(Groupe groupe, String ecole, long enfants, long connus, long enAttente)
    implements Serializable {

  public long reste() {
    return enfants - connus - enAttente;
  }

  /** Whether children are still to be sent somewhere: those of the last level only leave. */
  public boolean aDecider() {
    return reste() > 0 && suivant() != null;
  }

  /** Null when it is the last level: the children leave. */
  public String suivant() {
    return groupe.niveau().suivant().map(n -> n.getLibelle()).orElse(null);
  }
}
