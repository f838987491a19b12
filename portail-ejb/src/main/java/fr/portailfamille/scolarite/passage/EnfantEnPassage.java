package fr.portailfamille.scolarite.passage;

import fr.portailfamille.commun.Adresse;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A child of a group and what is known of the next year.
 *
 * @param adresse of the household, of the first one when there are two
 * @param deja the school and level already decided for the next year; null when none is
 * @param enAttente the family has asked for a school: its démarche decides
 * @param proposee where the child would go; null when an agent has to choose
 */
public record EnfantEnPassage(
    long id,
    String nom,
    LocalDate neLe,
    Groupe groupe,
    Adresse adresse,
    String deja,
    boolean enAttente,
    Groupe proposee)
    implements Serializable {

  public boolean aDecider() {
    return deja == null && !enAttente;
  }

  EnfantEnPassage vers(Groupe destination) {
    return new EnfantEnPassage(id, nom, neLe, groupe, adresse, deja, enAttente, destination);
  }
}
