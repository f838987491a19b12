package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who prepares the commission: whoever may act on a school enrolment at some step of its way. Every
 * agent reads, as on the desk.
 */
@ApplicationScoped
class DroitSurLesDerogations {

  private static final String TYPE = "INSCRIPTION_SCOLAIRE";

  @Inject private ReglagesDemarches reglages;
  @Inject private ServicesQueries services;
  @Inject private UsagerCourant usager;

  boolean estPermis() {
    var circuit = reglages.de(TYPE).circuit();
    return !circuit.aPlusieursServices() || circuit.decideur() == null || yTravaille(circuit);
  }

  void exiger() {
    if (!estPermis()) {
      throw new RegleMetierException("DerogationsDUnAutreService");
    }
  }

  private boolean yTravaille(Circuit circuit) {
    return services.services(usager.compteId()).stream()
        .anyMatch(s -> s.equals(circuit.decideur()) || circuit.verifications().contains(s));
  }
}
