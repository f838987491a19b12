package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Whether the signed-in agent may read the answers of a démarche, and so decide on it. */
@ApplicationScoped
class Habilitations {

  @Inject private Catalogue catalogue;
  @Inject private UsagerCourant usager;
  @Inject private Parametres parametres;

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

  /** Refuses the agent who typed it for the family, where the town wants two of them. */
  void exigerDeDecider(Demarche demarche) {
    boolean deSaMain = Objects.equals(demarche.saisiePar(), usager.compteId());
    if (deSaMain && !parametres.booleen(Parametre.DEMARCHE_DECISION_DE_QUI_A_SAISI)) {
      throw new RegleMetierException("DecisionParUnCollegue");
    }
  }

  void exiger(Demarche demarche) {
    if (!permettent(demarche)) {
      throw new RegleMetierException("HabilitationManquante");
    }
  }
}
