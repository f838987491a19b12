package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds a démarche of the person signed in, or typed for, to change it. */
@ApplicationScoped
class MaDemarche {

  @Inject private DemarcheRepository demarches;
  @Inject private Catalogue catalogue;
  @Inject private UsagerCourant usager;
  @Inject private SaisieCourante saisie;

  /** To read it, as long as it may be changed; empty otherwise, or when it is somebody else's. */
  Optional<Demarche> lire(long id) {
    return demarches
        .laMienne(id, usager.compteId())
        .filter(demarche -> demarche.etat().isModifiable())
        .filter(demarche -> saisie.permet(catalogue.modele(demarche.getType()).type()));
  }

  /** Held until the end of the transaction; Introuvable when it is somebody else's. */
  Demarche verrouiller(long id) {
    var demarche = demarches.verrouillerLaMienne(id, usager.compteId());
    var type = catalogue.modele(demarche.getType()).type();
    saisie.exiger(type);
    saisie
        .empechement(type)
        .ifPresent(
            motif -> {
              throw new RegleMetierException(motif);
            });
    return demarche;
  }
}
