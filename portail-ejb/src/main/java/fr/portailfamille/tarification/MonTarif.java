package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;
import java.util.List;

/** What the household pays for one of its children's activities, within the grid (B37, C21). */
public record MonTarif(String activite, List<EnfantTarife> enfants, List<Ligne> grille) {

  /** What this child pays a day, and why. */
  public record EnfantTarife(String prenom, Montant prix, String explication) {}

  /**
   * A bracket, in rising order of quotient.
   *
   * @param mienne the bracket of the household
   */
  public record Ligne(String libelle, Montant prix, boolean mienne) {}

  public MonTarif {
    enfants = List.copyOf(enfants);
    grille = List.copyOf(grille);
  }
}
