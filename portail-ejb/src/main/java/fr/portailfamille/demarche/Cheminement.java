package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The way of a démarche through the services of the town (A46), as it is settled today. */
@ApplicationScoped
class Cheminement {

  @Inject private ReglagesDemarches reglages;
  @Inject private ServicesQueries services;
  @Inject private UsagerCourant usager;

  List<Etape> etapes(Demarche demarche, List<Passage> historique) {
    var circuit = circuit(demarche);
    var noms = circuit.verifications().stream().map(this::nom).toList();
    var decideur = reglages.service(circuit.decideur()).orElse(null);
    return Etape.suivre(demarche.etat(), new Etape.Services(noms, decideur), historique);
  }

  /** Whether a service has to check it before anyone decides. */
  boolean resteAVerifier(Demarche demarche) {
    return !circuit(demarche).estComplet(demarche.visas());
  }

  /** Whether an agent may act on it: when several services take part, each in its turn. */
  boolean estChez(Demarche demarche, long agent) {
    var circuit = circuit(demarche);
    var enCharge = circuit.enCharge(demarche.visas());
    return !circuit.aPlusieursServices()
        || enCharge == null
        || services.services(agent).contains(enCharge);
  }

  /** Refuses an agent of another service. */
  void exigerChezMoi(Demarche demarche) {
    if (!estChez(demarche, usager.compteId())) {
      throw new RegleMetierException("ChezUnAutreService", serviceEnCharge(demarche));
    }
  }

  void exigerVerifiee(Demarche demarche) {
    if (resteAVerifier(demarche)) {
      throw new RegleMetierException("ResteAVerifier", serviceEnCharge(demarche));
    }
  }

  /** Name of the service it has reached; empty for any agent. */
  String serviceEnCharge(Demarche demarche) {
    return reglages.service(circuit(demarche).enCharge(demarche.visas())).orElse("");
  }

  private String nom(Long service) {
    return reglages.service(service).orElse("");
  }

  private Circuit circuit(Demarche demarche) {
    return reglages.de(demarche.getType()).circuit();
  }
}
