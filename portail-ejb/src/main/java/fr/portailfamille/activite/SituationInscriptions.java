package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.scolarite.EnfantScolarise;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A household as it is when its enrolments are decided, and what stands in the way. Pure. */
record SituationInscriptions(
    Offre offre,
    List<Inscription> inscriptions,
    ConditionsInscription.Toutes conditions,
    PlacesInscription.Prises prises) {

  /** Where the children may be enrolled: at their school, or where all children may. */
  record Offre(
      List<EnfantScolarise> scolarises,
      List<OffreAuxEnfants.Site> sites,
      List<EnfantAInscrire> pourTous) {

    private Optional<EnfantScolarise> ecole(EnfantAInscrire demande) {
      return scolarises.stream()
          .filter(e -> e.enfantId() == demande.getEnfantId() && !e.attendue())
          .filter(e -> e.anneeId() == demande.getAnneeId())
          .findFirst();
    }

    private boolean aLEcole(EnfantScolarise enfant, EnfantAInscrire demande) {
      return sites.stream()
          .filter(site -> site.activiteId() == demande.getActiviteId())
          .anyMatch(site -> site.etablissementId() == enfant.etablissementId());
    }
  }

  /** Why this child could not be enrolled now. */
  Optional<Motif> obstacle(EnfantAInscrire demande) {
    return sansLieu(demande)
        .or(() -> dejaInscrit(demande))
        .or(() -> conditions.de(demande.getActiviteId()).refus(demande))
        .or(() -> complet(demande));
  }

  /** The obstacle, else what accepting would change. */
  Stream<Motif> aSignaler(EnfantAInscrire demande) {
    var obstacle = obstacle(demande);
    return obstacle.isPresent()
        ? obstacle.stream()
        : aCeder(demande).stream()
            .map(
                i ->
                    Motif.of(
                        "ChangementDeJours",
                        demande.getPrenom(),
                        demande.getActivite(),
                        demande.getDebut()));
  }

  /** Where the child is to be enrolled. */
  long lieu(EnfantAInscrire demande) {
    return demande.isPourTous()
        ? demande.getEtablissementId()
        : offre.ecole(demande).orElseThrow().etablissementId();
  }

  /** Enrolments on other days, that this one replaces. */
  List<Inscription> aCeder(EnfantAInscrire demande) {
    return surLaPeriode(demande).filter(i -> i.jours() != demande.joursVoulus()).toList();
  }

  private Optional<Motif> sansLieu(EnfantAInscrire demande) {
    if (demande.isPourTous()) {
      var connue = offre.pourTous().stream().filter(demande::designe).findFirst();
      connue.ifPresent(demande::actualiserLEnfant);
      return connue.isPresent()
          ? Optional.empty()
          : Optional.of(Motif.of("ActivitePlusProposee", demande.getActivite()));
    }
    var enfant = offre.ecole(demande);
    if (enfant.isEmpty()) {
      return Optional.of(Motif.of("EnfantSansEcole", demande.getPrenom(), demande.getAnnee()));
    }
    demande.setNeLe(enfant.get().neLe());
    demande.setNiveau(enfant.get().niveau());
    return offre.aLEcole(enfant.get(), demande)
        ? Optional.empty()
        : Optional.of(
            Motif.of(
                "ActiviteAbsenteDeLEcole",
                demande.getPrenom(),
                demande.getActivite(),
                enfant.get().ecole()));
  }

  private Optional<Motif> dejaInscrit(EnfantAInscrire demande) {
    return surLaPeriode(demande)
        .filter(i -> i.jours() == demande.joursVoulus())
        .map(Inscription::periode)
        .findFirst()
        .map(
            p ->
                Motif.of(
                    "DejaInscritSurLaPeriode",
                    demande.getPrenom(),
                    demande.getActivite(),
                    p.debut(),
                    p.fin()));
  }

  /** A child who only changes days keeps its place. */
  private Optional<Motif> complet(EnfantAInscrire demande) {
    long lieu = lieu(demande);
    boolean complet =
        conditions.de(demande.getActiviteId()).estComplete(prises.en(demande, lieu))
            && aCeder(demande).isEmpty();
    return complet
        ? Optional.of(Motif.of("InscriptionComplete", demande.getActivite(), demande.getEcole()))
        : Optional.empty();
  }

  private Stream<Inscription> surLaPeriode(EnfantAInscrire demande) {
    var voulue = new Periode(demande.getDebut(), demande.getFinAnnee());
    return inscriptions.stream()
        .filter(i -> i.concerne(demande.getEnfantId(), demande.getActiviteId()))
        .filter(i -> i.periode().chevauche(voulue));
  }
}
