package fr.portailfamille.assurance;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.scolarite.AnneeScolaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the town knows of the insurance of a household's children, written beside the answers. */
@ApplicationScoped
class SituationAssurances {

  @Inject private LectureAssurances lecture;

  void actualiser(long famille, AssurancesDeclarees form) {
    annee(form, lecture.ouvertes()).ifPresent(annee -> actualiser(famille, form, annee));
  }

  private void actualiser(long famille, AssurancesDeclarees form, AnneeScolaire annee) {
    form.setAnneeId(annee.id());
    form.setAnnee(annee.libelle());
    form.setDebutAnnee(annee.periode().debut());
    form.setFinAnnee(annee.periode().fin());
    var enVigueur = lecture.enVigueur(famille);
    Map<Long, EnfantAAssurer> reponses =
        form.getEnfants().stream()
            .collect(Collectors.toMap(EnfantAAssurer::getEnfantId, Function.identity()));
    form.setEnfants(
        lecture.enfants(famille).stream()
            .map(enfant -> decrire(famille, reponses.get(enfant.id()), enfant, annee, enVigueur))
            .collect(Collectors.toCollection(ArrayList::new)));
    form.relierLesContrats();
  }

  private static EnfantAAssurer decrire(
      long famille,
      EnfantAAssurer reponse,
      Enfant enfant,
      AnneeScolaire annee,
      List<Assurance> enVigueur) {
    var fiche = reponse == null ? new EnfantAAssurer() : reponse;
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    var connue = chercher(enVigueur, enfant.id(), annee.id());
    fiche.setConnueId(connue.map(Assurance::id).orElse(null));
    fiche.setConnue(connue.map(assurance -> assurance.pour(famille)).orElse(null));
    fiche.setAutreFoyer(connue.isPresent() && !connue.get().estDeclareePar(famille));
    if (reponse == null) {
      supposer(fiche, derniere(famille, enfant, enVigueur));
    }
    return fiche;
  }

  /** Nothing more for who is covered; the insurer of another year is often still the same. */
  private static void supposer(EnfantAAssurer fiche, Optional<Assurance> derniere) {
    if (fiche.getConnue() != null) {
      fiche.setChoix(ChoixAssurance.AUCUNE);
    }
    if (fiche.getConnue() != null && !fiche.isAutreFoyer()) {
      fiche.setContrat(fiche.getConnue().copie());
    } else if (fiche.getConnue() == null) {
      derniere
          .map(Assurance::entier)
          .ifPresent(
              contrat -> {
                fiche.getContrat().setAssureur(contrat.getAssureur());
                fiche.getContrat().setNumero(contrat.getNumero());
              });
    }
  }

  static Optional<Assurance> chercher(List<Assurance> enVigueur, long enfant, long annee) {
    return enVigueur.stream().filter(a -> a.concerne(enfant, annee)).findFirst();
  }

  private static Optional<Assurance> derniere(
      long famille, Enfant enfant, List<Assurance> enVigueur) {
    return enVigueur.stream()
        .filter(a -> a.enfantId() == enfant.id() && a.estDeclareePar(famille))
        .reduce((avant, apres) -> apres);
  }

  /** The year asked for as long as it is open, else the last one open. */
  private static Optional<AnneeScolaire> annee(
      AssurancesDeclarees form, List<AnneeScolaire> ouvertes) {
    return ouvertes.stream()
        .filter(annee -> annee.id().equals(form.getAnneeId()))
        .findFirst()
        .or(() -> ouvertes.stream().reduce((avant, apres) -> apres));
  }

  /** Another household's child and a year that is not open do not exist. */
  void controler(long famille, AssurancesDeclarees form) {
    var ouvertes = lecture.ouvertes();
    if (ouvertes.isEmpty()) {
      throw new RegleMetierException("AucuneAnneeAAssurer");
    }
    boolean ouverte =
        form.getAnneeId() == null
            || ouvertes.stream().anyMatch(annee -> annee.id().equals(form.getAnneeId()));
    var siens = lecture.enfants(famille).stream().map(Enfant::id).toList();
    boolean tousConnus =
        form.getEnfants().stream()
            .flatMap(e -> Stream.of(e.getEnfantId(), e.getCommeId()))
            .filter(Objects::nonNull)
            .allMatch(siens::contains);
    if (!ouverte || !tousConnus) {
      throw new Introuvable();
    }
  }
}
