package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;
import java.io.Serializable;
import java.util.List;

/**
 * What a sheet says.
 *
 * @param manques mandatory and missing: as long as there are some, the démarche has to be filed
 */
public record ContenuFiche(List<Bloc> blocs, List<Motif> manques) implements Serializable {

  public List<String> phrases() {
    return manques.stream().map(Messages::texte).toList();
  }

  public boolean complet() {
    return manques.isEmpty();
  }

  /** A démarche as it opens, with what the town knows in it. */
  public static <C> ContenuFiche de(TypeDemarche<C> type, Demandeur demandeur) {
    return new ContenuFiche(
        type.relire(type.vierge(demandeur)).stream()
            .filter(bloc -> !bloc.reponses().isEmpty())
            .toList(),
        List.of());
  }
}
