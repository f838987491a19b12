package fr.portailfamille.fiche;

import fr.portailfamille.demarche.Bloc;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

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

  /** The same with the health sheet at the end. */
  FicheEnfant completee(List<Bloc> sante) {
    var tous = Stream.concat(blocs.stream(), sante.stream()).toList();
    return new FicheEnfant(enfantId, prenom, nom, dossier, true, tous);
  }
}
