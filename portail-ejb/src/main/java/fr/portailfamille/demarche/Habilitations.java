package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
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

  void exiger(Demarche demarche) {
    if (!permettent(demarche)) {
      throw new RegleMetierException("HabilitationManquante");
    }
  }
}
