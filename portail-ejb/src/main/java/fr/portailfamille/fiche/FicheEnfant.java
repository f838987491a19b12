package fr.portailfamille.fiche;

import fr.portailfamille.demarche.Bloc;
import java.io.Serializable;
import java.util.List;

/**
 * The sheet of a child as one household sees it: what the other household has declared is not in
 * it.
 *
 * @param complete with the health sheet
 */
public record FicheEnfant(
    long enfantId, String prenom, String nom, String dossier, boolean complete, List<Bloc> blocs)
    implements Serializable {

  public FicheEnfant {
    blocs = List.copyOf(blocs);
  }
}
