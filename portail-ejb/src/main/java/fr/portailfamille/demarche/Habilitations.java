package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the signed-in agent may read the answers of a démarche, and so decide on it. */
@ApplicationScoped
class Habilitations {

  @Inject private Catalogue catalogue;
  @Inject private UsagerCourant usager;

  boolean permettent(Demarche demarche) {
    return catalogue
        .modele(demarche.getType())
        .type()
        .habilitation()
        .map(usager::possede)
        .orElse(true);
  }

  /** Refuses a colleague who may not read it. */
  void exiger(Demarche demarche, Compte agent) {
    var droit = catalogue.modele(demarche.getType()).type().habilitation();
    if (droit.isPresent() && !agent.roles().contains(droit.get())) {
      throw new RegleMetierException("HabilitationDuCollegueManquante");
    }
  }

  void exiger(Demarche demarche) {
    if (!permettent(demarche)) {
      throw new RegleMetierException("HabilitationManquante");
    }
  }
}
