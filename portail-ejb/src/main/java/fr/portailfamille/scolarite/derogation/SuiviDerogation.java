package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the sittings of a démarche mean for who decides it and for who waits. Pure. */
final class SuiviDerogation {

  private SuiviDerogation() {}

  /** Each of them needs an opinion, for or against, of the school asked today. */
  static Optional<Motif> attente(
      List<DerogationDemandee> demandees, List<PassageEnCommission> passages) {
    var sansAvis =
        demandees.stream()
            .filter(d -> passages.stream().noneMatch(p -> p.concerne(d) && p.sePrononce()))
            .map(DerogationDemandee::prenom)
            .collect(Collectors.joining(", "));
    return sansAvis.isEmpty()
        ? Optional.empty()
        : Optional.of(Motif.of("AvisDeLaCommissionAttendu", sansAvis));
  }

  static List<Bloc> suites(List<DerogationDemandee> demandees, List<PassageEnCommission> passages) {
    return demandees.stream().map(demandee -> bloc(demandee, passages)).toList();
  }

  private static Bloc bloc(DerogationDemandee demandee, List<PassageEnCommission> passages) {
    var bloc =
        Bloc.titre(Motif.of("Derogation.commission", demandee.prenom()), 0, 0)
            .avec("InscriptionScolaire.motif", demandee.motif());
    var siens = passages.stream().filter(p -> p.enfantId() == demandee.enfantId()).toList();
    if (siens.isEmpty()) {
      bloc.avec("Derogation.seance", Messages.texte(Motif.of("Derogation.aucuneSeance")));
    }
    siens.forEach(passage -> ajouter(bloc, demandee, passage));
    return bloc;
  }

  private static void ajouter(Bloc bloc, DerogationDemandee demandee, PassageEnCommission passage) {
    bloc.avec("Derogation.seance", seance(passage));
    if (passage.avis() != null) {
      var cle = passage.concerne(demandee) ? "Derogation.rendu" : "Derogation.renduPourUneAutre";
      bloc.avec(
              "Derogation.avis",
              Messages.texte(Motif.of(cle, passage.avis().getLibelle(), passage.agent())))
          .avec("Derogation.commentaire", passage.commentaire());
    }
  }

  private static String seance(PassageEnCommission passage) {
    return Messages.texte(
        Motif.of("Derogation.jourEtLieu", JourEcrit.of(passage.jour()), passage.lieu()));
  }

  static List<Motif> nouvelles(
      List<DerogationDemandee> demandees, List<PassageEnCommission> passages) {
    return demandees.stream().flatMap(demandee -> derniere(demandee, passages).stream()).toList();
  }

  private static Optional<Motif> derniere(
      DerogationDemandee demandee, List<PassageEnCommission> passages) {
    return passages.stream()
        .filter(passage -> passage.concerne(demandee))
        .reduce((premier, suivant) -> suivant)
        .map(passage -> Motif.of(cle(passage), demandee.prenom(), JourEcrit.of(passage.jour())));
  }

  private static String cle(PassageEnCommission passage) {
    if (passage.avis() == null) {
      return "Derogation.seraExaminee";
    }
    return passage.sePrononce() ? "Derogation.aEteExaminee" : "Derogation.seraReexaminee";
  }
}
