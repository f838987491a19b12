package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the town knows of a household's schooling, written beside the answers (A26, A27). */
@ApplicationScoped
class SituationScolaire {

  @Inject private LectureScolaire lecture;

  /** The children of school age, and what has changed since the form was last opened. */
  void actualiser(long famille, ScolariteDemandee form) {
    var annees = lecture.annees();
    var enfants = lecture.enfants(famille);
    annee(form.getAnneeId(), lecture.ouvertes(annees), enfants)
        .ifPresent(annee -> actualiser(famille, form, annee, annees, enfants));
  }

  private void actualiser(
      long famille,
      ScolariteDemandee form,
      AnneeScolaire annee,
      List<AnneeScolaire> annees,
      List<Enfant> enfants) {
    var precedente = precedente(annee, annees);
    var quand =
        precedente.map(avant -> List.of(annee.id(), avant.id())).orElse(List.of(annee.id()));
    var connu =
        new ScolariteConnue(
            annee,
            precedente,
            lecture.adresse(famille),
            lecture.ecoles(),
            lecture.scolarites(enfants.stream().map(Enfant::id).toList(), quand));
    form.setAnneeId(annee.id());
    form.setAnnee(annee.libelle());
    form.setAdresse(connu.adresse().toString());
    Map<Long, EnfantAScolariser> reponses =
        form.getEnfants().stream()
            .collect(Collectors.toMap(EnfantAScolariser::getEnfantId, Function.identity()));
    form.setEnfants(
        enfants.stream()
            .filter(enfant -> connu.niveau(enfant).isPresent())
            .map(enfant -> connu.decrire(reponses.get(enfant.id()), enfant))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  /** The year asked for as long as it is open, else the last one open that has a child in it. */
  static Optional<AnneeScolaire> annee(
      Long demandee, List<AnneeScolaire> ouvertes, List<Enfant> enfants) {
    return ouvertes.stream()
        .filter(annee -> annee.id().equals(demandee))
        .findFirst()
        .or(() -> derniere(ouvertes.stream().filter(annee -> annee.concerne(enfants))))
        .or(() -> derniere(ouvertes.stream()));
  }

  private static Optional<AnneeScolaire> derniere(Stream<AnneeScolaire> annees) {
    return annees.reduce((premiere, suivante) -> suivante);
  }

  private static Optional<AnneeScolaire> precedente(
      AnneeScolaire annee, List<AnneeScolaire> annees) {
    return derniere(
        annees.stream().filter(autre -> autre.periode().debut().isBefore(annee.periode().debut())));
  }

  /**
   * Another household's child, a school that is not one of the town's and a year that is not open
   * do not exist.
   */
  void controler(long famille, ScolariteDemandee form) {
    exigerOuverte(form.getAnneeId());
    var siens = lecture.enfants(famille).stream().map(Enfant::id).toList();
    var ecoles = lecture.ecoles();
    for (var fiche : form.getEnfants()) {
      if (!siens.contains(fiche.getEnfantId())) {
        throw new Introuvable();
      }
      if (fiche.getDemandee().getId() != null) {
        ecoles.ecole(fiche.getDemandee().getId());
      }
    }
  }

  /** Why no school may be asked or told. */
  Optional<Motif> empechement(long famille) {
    var annees = lecture.ouvertes();
    if (annees.isEmpty()) {
      return Optional.of(Motif.of("InscriptionsScolairesFermees"));
    }
    var enfants = lecture.enfants(famille);
    return annees.stream().anyMatch(annee -> annee.concerne(enfants))
        ? Optional.empty()
        : Optional.of(
            Motif.of("AucunEnfantEnAgeScolaire", annees.get(annees.size() - 1).libelle()));
  }

  void exigerOuverte(Long annee) {
    var ouvertes = lecture.ouvertes();
    if (ouvertes.isEmpty()) {
      throw new RegleMetierException("InscriptionsScolairesFermees");
    }
    if (annee != null && ouvertes.stream().noneMatch(ouverte -> ouverte.id().equals(annee))) {
      throw new Introuvable();
    }
  }
}
