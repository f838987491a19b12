package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.EnfantsDuFoyer;
import fr.portailfamille.scolarite.AnneeScolaire;
import fr.portailfamille.scolarite.AnneesOuvertes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is asked of the children of a household, and what is on file, beside the answers. */
@ApplicationScoped
class SituationAutorisations {

  @Inject private EnfantsDuFoyer enfants;
  @Inject private AnneesOuvertes annees;
  @Inject private LectureAutorisations lecture;

  void actualiser(long famille, AutorisationsDeclarees form) {
    annee(form)
        .ifPresent(
            annee -> {
              form.setAnneeId(annee.id());
              form.setAnnee(annee.libelle());
            });
    var questions = lecture.posees();
    var enVigueur = lecture.enVigueur(famille);
    Map<Long, EnfantAAutoriser> connus =
        form.getEnfants().stream()
            .collect(Collectors.toMap(EnfantAAutoriser::getEnfantId, Function.identity()));
    form.setEnfants(
        enfants.lister(famille).stream()
            .map(enfant -> decrire(connus.get(enfant.id()), enfant))
            .collect(Collectors.toCollection(ArrayList::new)));
    for (var enfant : form.getEnfants()) {
      poser(enfant, questions, enVigueur, form.getAnneeId());
    }
  }

  private static EnfantAAutoriser decrire(EnfantAAutoriser connu, Enfant enfant) {
    var fiche = connu == null ? new EnfantAAutoriser() : connu;
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    return fiche;
  }

  /** Only what is asked now; what is on file is the answer as long as none is typed. */
  private static void poser(
      EnfantAAutoriser enfant,
      List<QuestionEnfant> questions,
      List<ReponseEnfant> enVigueur,
      Long annee) {
    Map<Long, ReponseDeclaree> typees =
        enfant.getReponses().stream()
            .collect(
                Collectors.toMap(ReponseDeclaree::getQuestionId, Function.identity(), (a, b) -> a));
    var reponses = new ArrayList<ReponseDeclaree>();
    for (var question : questions) {
      var reponse = typees.getOrDefault(question.id(), new ReponseDeclaree());
      reponse.setQuestionId(question.id());
      reponse.setAnnuelle(question.annuelle());
      var avant = reponse.getConnue() == null ? "" : reponse.getConnue();
      reponse.poser(question, chercher(enVigueur, enfant.getEnfantId(), reponse, annee));
      if (!typees.containsKey(question.id()) || reponse.texte().equals(avant)) {
        reponse.setValeur(reponse.getConnue());
      }
      reponses.add(reponse);
    }
    enfant.setReponses(reponses);
  }

  static ReponseEnfant chercher(
      List<ReponseEnfant> reponses, long enfant, ReponseDeclaree declaree, Long annee) {
    return reponses.stream()
        .filter(reponse -> reponse.repond(enfant, declaree, annee))
        .findFirst()
        .orElse(null);
  }

  /** The year asked for as long as it is open, else the last one open. */
  private Optional<AnneeScolaire> annee(AutorisationsDeclarees form) {
    var ouvertes = annees.lister();
    return ouvertes.stream()
        .filter(annee -> annee.id().equals(form.getAnneeId()))
        .findFirst()
        .or(() -> ouvertes.stream().reduce((avant, apres) -> apres));
  }

  /** Why there is nothing to answer. */
  Optional<Motif> empechement(long famille) {
    if (annees.lister().isEmpty()) {
      return Optional.of(Motif.of("AucuneAnneeAAutoriser"));
    }
    if (lecture.posees().isEmpty()) {
      return Optional.of(Motif.of("AucuneQuestion"));
    }
    return enfants.lister(famille).isEmpty()
        ? Optional.of(Motif.of("AucunEnfantAAutoriser"))
        : Optional.empty();
  }

  /** Another household's child and a year that is not open do not exist. */
  void controler(long famille, AutorisationsDeclarees form) {
    var siens = enfants.lister(famille).stream().map(Enfant::id).toList();
    boolean tousSiens =
        form.getEnfants().stream().allMatch(enfant -> siens.contains(enfant.getEnfantId()));
    boolean ouverte =
        form.getAnneeId() == null
            || annees.lister().stream().anyMatch(annee -> annee.id().equals(form.getAnneeId()));
    if (!tousSiens || !ouverte) {
      throw new Introuvable();
    }
  }
}
