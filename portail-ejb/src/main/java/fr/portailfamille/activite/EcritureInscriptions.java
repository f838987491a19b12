package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.scolarite.EnfantScolarise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Writes accepted enrolments, at the school the child has now, and says what stands in the way. */
@ApplicationScoped
class EcritureInscriptions {

  /** The household as it is now. */
  private record Situation(
      List<EnfantScolarise> scolarises,
      List<OffreAuxEnfants.Site> sites,
      List<Inscription> inscriptions) {

    Optional<EnfantScolarise> ecole(EnfantAInscrire demande) {
      return scolarises.stream()
          .filter(e -> e.enfantId() == demande.getEnfantId() && !e.attendue())
          .filter(e -> e.anneeId() == demande.getAnneeId())
          .findFirst();
    }

    boolean offre(EnfantScolarise enfant, EnfantAInscrire demande) {
      return sites.stream()
          .filter(site -> site.activiteId() == demande.getActiviteId())
          .anyMatch(site -> site.etablissementId() == enfant.etablissementId());
    }
  }

  @PersistenceContext private EntityManager em;
  @Inject private OffreAuxEnfants offre;

  /** The household is locked: two démarches cannot both enrol a child over the same days. */
  void inscrire(Demarche demarche, NatureActivite nature, InscriptionsDemandees form) {
    long famille = demarche.getFamilleId();
    em.find(Famille.class, famille, LockModeType.PESSIMISTIC_WRITE);
    var situation = situation(famille, nature);
    for (var demande : form.voulues()) {
      obstacle(demande, situation)
          .ifPresent(
              motif -> {
                throw new RegleMetierException(motif);
              });
      long ecole = situation.ecole(demande).orElseThrow().etablissementId();
      em.persist(new Inscription(famille, demande, ecole, demarche.getId()));
    }
  }

  /** Why some of it could not be accepted now. */
  List<Motif> obstacles(Demarche demarche, NatureActivite nature, InscriptionsDemandees form) {
    var situation = situation(demarche.getFamilleId(), nature);
    return form.voulues().stream()
        .flatMap(demande -> obstacle(demande, situation).stream())
        .toList();
  }

  private Situation situation(long famille, NatureActivite nature) {
    return new Situation(
        offre.scolarises(famille), offre.sites(nature), offre.inscriptions(famille));
  }

  private static Optional<Motif> obstacle(EnfantAInscrire demande, Situation situation) {
    var enfant = situation.ecole(demande);
    if (enfant.isEmpty()) {
      return Optional.of(Motif.of("EnfantSansEcole", demande.getPrenom(), demande.getAnnee()));
    }
    if (!situation.offre(enfant.get(), demande)) {
      return Optional.of(
          Motif.of(
              "ActiviteAbsenteDeLEcole",
              demande.getPrenom(),
              demande.getActivite(),
              enfant.get().ecole()));
    }
    return chevauchement(demande, situation.inscriptions());
  }

  private static Optional<Motif> chevauchement(
      EnfantAInscrire demande, List<Inscription> inscriptions) {
    var voulue = new Periode(demande.getDebut(), demande.getFinAnnee());
    return inscriptions.stream()
        .filter(i -> i.concerne(demande.getEnfantId(), demande.getActiviteId()))
        .map(Inscription::periode)
        .filter(voulue::chevauche)
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
}
