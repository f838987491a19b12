package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Motif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an agent should know before deciding an enrolment, as things are now. */
@ApplicationScoped
class SignalementScolaire {

  @Inject private LectureScolaire lecture;

  List<Motif> signaler(ScolariteDemandee form) {
    var demandes = form.demandes();
    var ecoles = lecture.ecoles();
    var deja =
        lecture.scolarites(
            demandes.stream().map(EnfantAScolariser::getEnfantId).toList(),
            List.of(form.getAnneeId()));
    var signalements = new ArrayList<Motif>();
    for (var fiche : demandes) {
      inscrit(form, fiche, deja, ecoles).ifPresent(signalements::add);
      signalements.addAll(signaler(fiche, ecoles.chercher(fiche.ecoleId())));
    }
    return signalements;
  }

  private static Optional<Motif> inscrit(
      ScolariteDemandee form,
      EnfantAScolariser fiche,
      List<Scolarite> deja,
      EcolesDeLaVille ecoles) {
    return deja.stream()
        .filter(scolarite -> scolarite.enfantId() == fiche.getEnfantId())
        .findFirst()
        .flatMap(scolarite -> ecoles.chercher(scolarite.etablissementId()))
        .map(ecole -> Motif.of("DejaScolarise", fiche.getPrenom(), ecole.nom(), form.getAnnee()));
  }

  /** Of the request itself. */
  static List<Motif> signaler(EnfantAScolariser fiche, Optional<Etablissement> ecole) {
    var signalements = new ArrayList<Motif>();
    if (fiche.getProposee() == null) {
      signalements.add(Motif.of("AdresseSansSecteur", fiche.getPrenom()));
    }
    if (fiche.estHorsSecteur()) {
      signalements.add(Motif.of("HorsSecteur", fiche.getPrenom(), fiche.getProposee().getNom()));
    }
    if (fiche.getNiveau() != fiche.getNiveauHabituel()) {
      signalements.add(
          Motif.of(
              "NiveauInhabituel",
              fiche.getPrenom(),
              fiche.getNiveau().getLibelle(),
              fiche.getNiveauHabituel().getLibelle()));
    }
    ecole
        .filter(e -> !e.nature().accueille(fiche.getNiveau()))
        .map(
            e ->
                Motif.of(
                    "EcoleSansNiveau", fiche.getPrenom(), e.nom(), fiche.getNiveau().getLibelle()))
        .ifPresent(signalements::add);
    return signalements;
  }
}
