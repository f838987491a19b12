package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.TypeDemarche;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

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

  /** A démarche as it opens, with what the town knows in it; nothing there is mandatory. */
  public static <C> ContenuFiche de(TypeDemarche<C> type, Demandeur demandeur) {
    return new ContenuFiche(blocs(type, type.vierge(demandeur)), List.of());
  }

  /**
   * The same, where what the démarche would refuse is missing.
   *
   * @param actes refusals, by the key of their motive, of what is done while filing and says
   *     nothing of what the town knows: to certify, to change something
   */
  public static <C> ContenuFiche verifiee(
      TypeDemarche<C> type, Demandeur demandeur, Set<String> actes) {
    var connu = type.vierge(demandeur);
    return new ContenuFiche(
        blocs(type, connu),
        type.verifier(connu).stream()
            .map(Refus::motif)
            .filter(motif -> !actes.contains(motif.cle()))
            .distinct()
            .toList());
  }

  private static <C> List<Bloc> blocs(TypeDemarche<C> type, C connu) {
    return type.relire(connu).stream().filter(bloc -> !bloc.reponses().isEmpty()).toList();
  }
}
