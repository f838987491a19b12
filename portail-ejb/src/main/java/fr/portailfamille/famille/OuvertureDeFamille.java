package fr.portailfamille.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.Foyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Turns an accepted file into a household: guardians, children, custody. */
@ApplicationScoped
class OuvertureDeFamille {

  @PersistenceContext private EntityManager em;
  @Inject private Foyer foyer;
  @Inject private Arrivees arrivees;
  @Inject private LimiteCommunale limite;
  @Inject private Clock horloge;

  Famille ouvrir(DossierDeclare dossier, long compteId) {
    if (foyer.duCompte(compteId).isPresent()) {
      throw new RegleMetierException("DossierDejaValide");
    }
    var adresse = dossier.getAdresse().enAdresse();
    var famille =
        new Famille(
            numeroNeuf(),
            dossier.getResponsable().getNom().strip(),
            adresse,
            limite.estHors(adresse),
            horloge.instant());
    famille.noterAllocataire(dossier.getNumeroAllocataire());
    em.persist(famille);
    arrivees.titulaire(famille, dossier.getResponsable(), em.find(Compte.class, compteId));
    if (dossier.isSecondDeclare()) {
      arrivees.responsable(famille, dossier.getSecond());
    }
    arrivees.enfants(famille, dossier.getEnfants());
    return famille;
  }

  private String numeroNeuf() {
    Number rang =
        (Number) em.createNativeQuery("select nextval('seq_numero_famille')").getSingleResult();
    return "F-%d-%06d".formatted(LocalDate.now(horloge).getYear(), rang.longValue());
  }
}
