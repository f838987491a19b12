package fr.portailfamille.sante;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.Objects;

/** Writes accepted sheets in place of those the family was shown. */
@ApplicationScoped
class EcritureSante {

  @PersistenceContext private EntityManager em;
  @Inject private FichesSante fiches;
  @Inject private DocumentsDuPai pai;
  @Inject private Clock horloge;

  void ecrire(Demarche demarche, InformationsDemandees form) {
    var siens = fiches.enfants(demarche.getFamilleId()).stream().map(Enfant::id).toList();
    form.renseignees().stream()
        .sorted(Comparator.comparing(FicheDemandee::getEnfantId))
        .forEach(
            fiche -> {
              if (!siens.contains(fiche.getEnfantId())) {
                throw new RegleMetierException("EnfantHorsDuFoyer", fiche.getPrenom());
              }
              ecrire(demarche, fiche);
            });
  }

  /** The child is locked: two sheets of the same child are accepted one after another. */
  private void ecrire(Demarche demarche, FicheDemandee demandee) {
    long enfant = demandee.getEnfantId();
    em.find(Enfant.class, enfant, LockModeType.PESSIMISTIC_WRITE);
    var fiche = em.find(FicheSante.class, enfant, LockModeType.PESSIMISTIC_WRITE);
    if (!Objects.equals(demandee.getVersion(), fiche == null ? null : fiche.version())) {
      throw new RegleMetierException("FicheSanteChangeeDepuis", demandee.getPrenom());
    }
    var contenu = fiches.sceller(enfant, demandee.getSante());
    if (fiche == null) {
      em.persist(new FicheSante(enfant, contenu, demarche.getId(), horloge.instant()));
    } else {
      fiche.remplacer(contenu, demarche.getId(), horloge.instant());
    }
    pai.dater(demarche, demandee);
  }
}
