package fr.portailfamille.prelevement;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Famille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes an accepted mandate, in place of the one the family was shown. */
@ApplicationScoped
class EcritureMandat {

  @PersistenceContext private EntityManager em;
  @Inject private Mandats mandats;
  @Inject private SituationPrelevement situation;
  @Inject private Clock horloge;

  /** The household is locked: two mandates are accepted one after another. */
  void ecrire(Demarche demarche, AdhesionDemandee form) {
    var famille = em.find(Famille.class, demarche.getFamilleId(), LockModeType.PESSIMISTIC_WRITE);
    if (!form.getCreancier().equals(situation.creancier())) {
      throw new RegleMetierException("CreancierChangeDepuis");
    }
    var ancien = mandats.enVigueur(famille.id()).orElse(null);
    if (!estConnu(ancien, form)) {
      throw new RegleMetierException("MandatChangeDepuis");
    }
    if (ancien != null) {
      ancien.remplacer(horloge.instant());
      // written before the new one: only one may be in force
      mandats.synchroniser();
    }
    mandats.ajouter(mandat(demarche, famille, form), ContenuMandat.de(form));
  }

  static boolean estConnu(Mandat enVigueur, AdhesionDemandee form) {
    return Objects.equals(
        enVigueur == null ? null : enVigueur.id(),
        form.getConnu() == null ? null : form.getConnu().getMandatId());
  }

  /** Signed the day it was filed. */
  private Mandat mandat(Demarche demarche, Famille famille, AdhesionDemandee form) {
    var choisies =
        form.choisies().stream().map(ActiviteChoisie::getActiviteId).collect(Collectors.toSet());
    return new Mandat(
            famille.id(),
            demarche.getCompteId(),
            demarche.getId(),
            Rum.de(famille.numero(), demarche.getId()),
            form.getPortee(),
            choisies)
        .signe(LocalDate.ofInstant(demarche.deposeeLe(), horloge.getZone()), horloge.instant());
  }
}
