package fr.portailfamille.assurance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whether a child is covered for a school year.
 *
 * @param assureur null when none is known, or when it is not for this reader
 * @param numero null as {@code assureur}
 * @param debut null when none is known
 * @param fin last day covered; null when none is known
 * @param autreFoyer another household of the child declared it
 */
public record LigneAssurance(
    String annee,
    String assureur,
    String numero,
    LocalDate debut,
    LocalDate fin,
    boolean autreFoyer)
    implements Serializable {

  static LigneAssurance manquante(String annee) {
    return new LigneAssurance(annee, null, null, null, null, false);
  }

  static LigneAssurance de(String annee, ContratDeclare contrat, boolean autreFoyer) {
    return new LigneAssurance(
        annee,
        contrat.getAssureur(),
        contrat.getNumero(),
        contrat.getDebut(),
        contrat.getFin(),
        autreFoyer);
  }

  public boolean isConnue() {
    return fin != null;
  }
}
