package fr.portailfamille.reservation;

import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.util.List;

/** What became of each demand, day by day (B44, B53). */
public record Bilan(List<Ligne> lignes) implements Serializable {

  /** {@code refus} is null when the demand was carried out. */
  public record Ligne(Demande demande, String enfant, String activite, Motif refus)
      implements Serializable {

    public boolean acceptee() {
      return refus == null;
    }
  }

  public Bilan {
    lignes = List.copyOf(lignes);
  }

  public List<Ligne> acceptees() {
    return lignes.stream().filter(Ligne::acceptee).toList();
  }

  public List<Ligne> refusees() {
    return lignes.stream().filter(ligne -> !ligne.acceptee()).toList();
  }
}
