package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.facturation.Avances;
import fr.portailfamille.reglement.payfip.DetailPaiement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/**
 * What a payment changes: money received, the invoices chosen paid, then any other one with what is
 * left, ledger, receipt by mail.
 */
@ApplicationScoped
class Encaissement {

  private static final String ECRITURE =
      """
      insert into ecriture (famille_id, regie_id, le, nature, montant, reglement_id)
      values (?1, ?2, ?3, 'REGLEMENT', ?4, ?5)
      """;
  private static final String ANOMALIE =
      """
      insert into journal (le, action, objet, objet_id, detail)
      values (?1, 'PAIEMENT_DISCORDANT', 'paiement', ?2, ?3)
      """;

  private static final String REPONSE =
      """
      insert into paiement_discordant (paiement_id, le, resultat, montant, refdet, numcli, saisie)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """;

  @PersistenceContext private EntityManager em;
  @Inject private PaiementsRepository paiements;
  @Inject private Avances avances;
  @Inject private RecuParCourriel recus;
  @Inject private Clock horloge;

  void encaisser(Paiement paiement, DetailPaiement detail) {
    avances.verrouiller(paiement.familleId());
    List<ResteDu> factures = paiements.verrouillerCelles(paiement);
    Reglement reglement = Reglement.enLigne(paiement, detail, factures, horloge.instant());
    em.persist(reglement);
    em.flush();
    em.createNativeQuery(ECRITURE)
        .setParameter(1, reglement.familleId())
        .setParameter(2, reglement.regieId())
        .setParameter(3, Timestamp.from(horloge.instant()))
        .setParameter(4, reglement.montant().oppose().valeur())
        .setParameter(5, reglement.id())
        .executeUpdate();
    avances.imputer(reglement.regieId(), reglement.familleId());
    recus.envoyer(paiement);
  }

  /** Once: a payment leaves this state only for the good answer. */
  void signaler(Paiement paiement, DetailPaiement detail) {
    em.createNativeQuery(REPONSE)
        .setParameter(1, paiement.id())
        .setParameter(2, Timestamp.from(horloge.instant()))
        .setParameter(3, detail.resultat().name())
        .setParameter(4, Montant.deCentimes(detail.montant()).valeur())
        .setParameter(5, detail.refdet())
        .setParameter(6, detail.numcli())
        .setParameter(7, detail.saisie().code())
        .executeUpdate();
    em.createNativeQuery(ANOMALIE)
        .setParameter(1, Timestamp.from(horloge.instant()))
        .setParameter(2, paiement.id())
        .setParameter(
            3,
            "%s : demandé %d centimes pour %s ; répondu %s %d centimes, %s, %s"
                .formatted(
                    paiement.refdet(),
                    paiement.montant().enCentimes(),
                    paiement.numcli(),
                    detail.resultat(),
                    detail.montant(),
                    detail.refdet(),
                    detail.numcli()))
        .executeUpdate();
  }
}
