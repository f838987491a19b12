package fr.portailfamille.quotient;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.QuotientFamilial;
import fr.portailfamille.famille.SourceQuotient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Writes an accepted quotient after the one the family was shown. */
@ApplicationScoped
class EcritureQuotient {

  @PersistenceContext private EntityManager em;
  @Inject private QuotientsDuFoyer quotients;
  @Inject private RegleDeLaVille ville;
  @Inject private Clock horloge;

  /** The days it would apply if it were accepted today; a correction does not move them. */
  Periode validite(Demarche demarche) {
    var dernier =
        quotients.tous(demarche.getFamilleId()).stream()
            .findFirst()
            .map(QuotientFamilial::debut)
            .orElse(null);
    return ville.lire().validite(jour(demarche.premierDepotLe()), LocalDate.now(horloge), dernier);
  }

  /**
   * The household is locked: two of these, or one and an agent's, are written one after another,
   * and the second is told what it did not know.
   */
  void ecrire(Demarche demarche, QuotientDemande form) {
    var famille = em.find(Famille.class, demarche.getFamilleId(), LockModeType.PESSIMISTIC_WRITE);
    em.refresh(famille);
    var dernier = quotients.tous(famille.id()).stream().findFirst().orElse(null);
    exigerRienDeNeuf(famille, dernier, form);
    var validite = validite(demarche);
    if (dernier != null) {
      dernier.terminerAvant(validite.debut());
      em.flush();
    }
    em.persist(nouveau(famille, demarche, form, validite));
    if (form.vientDeLaCaf()) {
      famille.noterAllocataire(Lecture.serre(form.getNumeroAllocataire()));
    }
    em.flush();
  }

  private void exigerRienDeNeuf(Famille famille, QuotientFamilial dernier, QuotientDemande form) {
    if (ville.lire().residents() && famille.horsCommune()) {
      throw new RegleMetierException("QuotientDUnNonResident");
    }
    boolean autreNumero =
        form.vientDeLaCaf()
            && !Objects.equals(form.getAllocataireConnu(), famille.numeroAllocataire());
    if (autreNumero || !Objects.equals(form.getConnuId(), dernier == null ? null : dernier.id())) {
      throw new RegleMetierException("QuotientChangeDepuis");
    }
  }

  private QuotientFamilial nouveau(
      Famille famille, Demarche demarche, QuotientDemande form, Periode validite) {
    var source = form.estSurAvis() ? SourceQuotient.AVIS_IMPOSITION : form.getOrganisme();
    var quotient =
        new QuotientFamilial(famille, valeur(form), validite.debut(), source, horloge.instant());
    quotient.finir(validite.fin());
    if (form.estSurAvis()) {
      quotient.calculer(Integer.parseInt(Lecture.serre(form.getAnnee())), demarche.getId());
    } else {
      quotient.attester(Lecture.mois(form.getMois()).orElseThrow(), demarche.getId());
    }
    return quotient;
  }

  private Montant valeur(QuotientDemande form) {
    return form.estSurAvis()
        ? CalculQuotient.de(form, ville.lire().arrondi()).orElseThrow().valeur()
        : Montant.of(Lecture.quotient(form.getValeur()).valeur());
  }

  private LocalDate jour(Instant instant) {
    return LocalDate.ofInstant(instant, horloge.getZone());
  }
}
