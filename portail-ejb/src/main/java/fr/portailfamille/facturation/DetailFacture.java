package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.util.List;

/** An invoice with its lines, whom it is addressed to and what was paid of it, oldest first. */
public record DetailFacture(
    ResumeFacture resume,
    Destinataire destinataire,
    List<Ligne> lignes,
    List<Versement> versements) {

  public DetailFacture {
    lignes = List.copyOf(lignes);
    versements = List.copyOf(versements);
  }

  /**
   * @param dossier number and name of the file, the name in capitals
   * @param adresse one line of the address per element
   */
  public record Destinataire(String dossier, String nom, List<String> adresse, String regie) {

    public Destinataire {
      adresse = List.copyOf(adresse);
    }
  }

  /**
   * Days of one child, one activity and one price.
   *
   * @param jours for instance « 5, 6 et 8 octobre 2026 »
   * @param explication why this price
   */
  public record Ligne(
      String enfant,
      String activite,
      String jours,
      int quantite,
      Montant prixUnitaire,
      Montant montant,
      String explication) {}
}
