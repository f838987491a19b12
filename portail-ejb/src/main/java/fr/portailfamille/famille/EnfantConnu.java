package fr.portailfamille.famille;

import fr.portailfamille.commun.Normalisation;
import java.time.LocalDate;

/** A child on record and the number of a household it belongs to. */
public record EnfantConnu(long id, String prenom, String nom, LocalDate neLe, String famille) {

  /** Same day of birth and same names, whatever accents, capitals and hyphens. */
  boolean ressemble(EnfantDeclare declare) {
    return neLe.equals(declare.getNeLe())
        && memeNom(prenom, declare.getPrenom())
        && memeNom(nom, declare.getNom());
  }

  private static boolean memeNom(String un, String deux) {
    return Normalisation.normaliser(un).equals(Normalisation.normaliser(deux));
  }
}
