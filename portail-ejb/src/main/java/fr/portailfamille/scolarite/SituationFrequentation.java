package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schools on file beside the answers, and what follows from them (B16). */
@ApplicationScoped
class SituationFrequentation {

  @Inject private LectureScolaire lecture;
  @Inject private SituationScolaire situation;

  /** The children of school age, and what has changed since the form was last opened. */
  void actualiser(long famille, EcolesFrequentees form) {
    var enfants = lecture.enfants(famille);
    SituationScolaire.annee(form.getAnneeId(), lecture.ouvertes(), enfants)
        .ifPresent(annee -> actualiser(famille, form, annee, enfants));
  }

  private void actualiser(
      long famille, EcolesFrequentees form, AnneeScolaire annee, List<Enfant> enfants) {
    form.setAnneeId(annee.id());
    form.setAnnee(annee.libelle());
    var connu =
        new ScolariteConnue(
            annee,
            Optional.empty(),
            lecture.adresse(famille),
            lecture.ecoles(),
            lecture.scolarites(enfants.stream().map(Enfant::id).toList(), List.of(annee.id())));
    Map<Long, EnfantFrequentant> reponses =
        form.getEnfants().stream()
            .collect(Collectors.toMap(EnfantFrequentant::getEnfantId, Function.identity()));
    form.setEnfants(
        enfants.stream()
            .filter(enfant -> connu.niveau(enfant).isPresent())
            .map(enfant -> decrire(reponses.get(enfant.id()), enfant, connu))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  private static EnfantFrequentant decrire(
      EnfantFrequentant reponse, Enfant enfant, ScolariteConnue connu) {
    var fiche = reponse == null ? new EnfantFrequentant() : reponse;
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    fiche.setInscrite(connu.ecole(enfant, connu.annee()));
    fiche.setNiveauInscrit(
        connu.scolarite(enfant, connu.annee()).map(Scolarite::niveau).orElse(null));
    if (fiche.getNiveau() == null) {
      fiche.setNiveau(
          fiche.getNiveauInscrit() == null
              ? connu.niveau(enfant).orElseThrow()
              : fiche.getNiveauInscrit());
    }
    if (reponse == null && fiche.getInscrite() != null) {
      fiche.setChoix(ChoixFrequentation.INCHANGEE);
    }
    if (!connu.accueille(fiche.getEcole(), fiche.getNiveau())) {
      fiche.setEcole(new EcoleDeclaree());
    }
    fiche
        .getEcole()
        .setNom(
            connu.ecoles().chercher(fiche.getEcole().getId()).map(Etablissement::nom).orElse(null));
    return fiche;
  }

  /** Another household's child, an unknown school and a year that is not open do not exist. */
  void controler(long famille, EcolesFrequentees form) {
    situation.exigerOuverte(form.getAnneeId());
    var siens = lecture.enfants(famille).stream().map(Enfant::id).toList();
    var ecoles = lecture.ecoles();
    for (var fiche : form.getEnfants()) {
      if (!siens.contains(fiche.getEnfantId())) {
        throw new Introuvable();
      }
      if (fiche.getEcole().getId() != null) {
        ecoles.ecole(fiche.getEcole().getId());
      }
    }
  }

  /** What acceptance writes; whether it is out of the sector is told by where they live now. */
  List<Affectation> affectations(long famille, EcolesFrequentees form) {
    var ecoles = lecture.ecoles();
    var adresse = lecture.adresse(famille);
    return form.changements().stream()
        .map(
            fiche ->
                new Affectation(
                    fiche.getEnfantId(),
                    fiche.getPrenom(),
                    fiche.getInscrite(),
                    fiche.declaree(),
                    fiche.getNiveau(),
                    fiche.declaree().getId() != null
                        && ecoles
                            .proposee(adresse, fiche.getNiveau())
                            .filter(ecole -> !ecole.id().equals(fiche.declaree().getId()))
                            .isPresent()))
        .toList();
  }

  /** What an agent should know before deciding. */
  List<Motif> signaler(long famille, EcolesFrequentees form) {
    var ecoles = lecture.ecoles();
    var affectations = affectations(famille, form);
    var deja =
        lecture.scolarites(
            affectations.stream().map(Affectation::enfantId).toList(), List.of(form.getAnneeId()));
    var signalements = new ArrayList<Motif>();
    for (var affectation : affectations) {
      deja.stream()
          .filter(scolarite -> scolarite.enfantId() == affectation.enfantId())
          .flatMap(scolarite -> ecoles.chercher(scolarite.etablissementId()).stream())
          .map(e -> Motif.of("DejaScolarise", affectation.prenom(), e.nom(), form.getAnnee()))
          .forEach(signalements::add);
      if (affectation.horsSecteur()) {
        signalements.add(
            Motif.of("FrequenteHorsSecteur", affectation.prenom(), affectation.ecole().getNom()));
      }
      if (affectation.ecole().getId() == null) {
        signalements.add(Motif.of("FrequenteAilleurs", affectation.prenom()));
      }
    }
    return signalements;
  }
}
