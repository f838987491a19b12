package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.util.List;

/** An invoice with its lines and whom it is addressed to. */
public record DetailFacture(ResumeFacture resume, Destinataire destinataire, List<Ligne> lignes) {

  public DetailFacture {
    lignes = List.copyOf(lignes);
  }

  /**
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
   * @param jours for instance « du 5 au 30 octobre 2026 »
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
