package fr.portailfamille.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Qualite F6, F7, I4, I6: whatever PayFiP does, money is credited once and only once. */
@ExtendWith(ArquillianExtension.class)
class PaiementIT {

  private static final String DECALAGE = "portail.horloge.decalage";
  private static final Montant TOTAL = Montant.of("30.00");

  @Inject private PaiementService service;
  @Inject private PaiementQueries queries;
  @Inject private Verification verification;
  @Inject private Reconciliation reconciliation;

  private final PayFiPDistant payfip = new PayFiPDistant();
  private Connection connexion;
  private FacturesFixture base;
  private FamilleInstallee famille;
  private List<Long> factures;

  @BeforeEach
  void preparer() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new FacturesFixture(connexion);
    famille = base.uneFamille();
    factures = base.factures(famille, "10.00", "20.00");
    payfip.regler("notification", "POST");
  }

  @AfterEach
  void verifier_les_comptes() throws SQLException {
    System.clearProperty(DECALAGE);
    payfip.regler("notification", "POST");
    try {
      assertThat(
              base.compter(
                  "facture where regle <> (select coalesce(sum(v.montant), 0) from ventilation v where v.facture_id = facture.id)"))
          .as("I4 : une facture est réglée de ce qui lui est ventilé")
          .isZero();
      assertThat(
              base.compter(
                  "reglement r where r.montant < (select coalesce(sum(v.montant), 0) from ventilation v where v.reglement_id = r.id) or not exists (select 1 from ecriture e where e.reglement_id = r.id and e.montant = -r.montant)"))
          .as("I4 : chaque règlement est au grand livre")
          .isZero();
      assertThat(
              base.compter(
                  "paiement p where (etat = 'PAYE') <> exists (select 1 from reglement r where r.paiement_id = p.id and r.montant = p.montant)"))
          .as("I6 : à chaque paiement payé, un règlement")
          .isZero();
    } finally {
      connexion.close();
    }
  }

  @Test
  @DisplayName("A53, A54, D32 : deux factures payées par carte, une référence, un reçu")
  void deux_factures_se_paient_en_une_fois() throws SQLException {
    URI page = ouvrir();

    URI retour = payfip.conclure(page, "P");
    attendre("PAYE");

    assertThat(base.reste(factures.get(0))).isEqualTo(Montant.ZERO);
    assertThat(base.reste(factures.get(1))).isEqualTo(Montant.ZERO);
    assertThat(base.solde(famille)).isEqualTo(Montant.ZERO);
    assertThat(retour.getPath()).isEqualTo("/usager/paiement/retour.xhtml");
    String jeton = retour.getQuery().substring("jeton=".length());
    SuiviPaiement suivi = parent().obtenir(() -> queries.suivre(jeton));
    assertThat(suivi.etat()).isEqualTo(EtatPaiement.PAYE);
    assertThat(suivi.recu().refdet()).matches("PERI20\\d{11}");
    assertThat(suivi.recu().numcli()).isEqualTo("090909");
    assertThat(suivi.recu().autorisation()).matches("\\d{6}");
    assertThat(suivi.recu().courriel()).isEqualTo(famille.courriel());
    assertThat(suivi.recu().mode()).isEqualTo(ModeReglement.CARTE_EN_LIGNE);
    assertThat(suivi.recu().parts())
        .containsExactly(
            new Recu.Part(base.numero(factures.get(0)), Montant.of("10.00")),
            new Recu.Part(base.numero(factures.get(1)), Montant.of("20.00")));
  }

  @Test
  @DisplayName("A55, E24 : le reçu part par courriel, une seule fois")
  void le_recu_part_par_courriel() throws SQLException {
    payfip.conclure(ouvrir(), "V");
    attendre("PAYE");

    assertThat(recusParCourriel()).isEqualTo(1);
    assertThat(base.texte("select texte from envoi where compte_id = ?", famille.compteId()))
        .contains("prélèvement", base.numero(factures.get(0)), "090909", famille.courriel());
  }

  @Test
  @DisplayName("E22 : PayFiP n’a que la première adresse ; le reçu va aussi aux autres")
  void payfip_n_a_que_la_premiere_adresse() throws SQLException {
    var autre = UUID.randomUUID() + "@exemple.fr";
    Exemples.installer(connexion).autresAdresses(famille, autre);

    URI retour = payfip.conclure(ouvrir(), "P");
    attendre("PAYE");

    var jeton = retour.getQuery().substring("jeton=".length());
    assertThat(parent().obtenir(() -> queries.suivre(jeton)).recu().courriel())
        .isEqualTo(famille.courriel());
    assertThat(base.texte("select texte from envoi where destinataire = ?", autre))
        .contains("Adresse de courriel : " + famille.courriel());
  }

  @Test
  @DisplayName("A50 : l'attestation liste les règlements de l'année")
  void l_attestation_liste_les_reglements() throws SQLException {
    payfip.conclure(ouvrir(), "P");
    attendre("PAYE");

    List<Integer> annees = parent().obtenir(queries::annees);
    assertThat(annees).hasSize(1);
    assertThat(parent().obtenir(() -> queries.recus(annees.get(0))))
        .singleElement()
        .satisfies(recu -> assertThat(recu.montant()).isEqualTo(TOTAL));
    assertThat(parent().obtenir(() -> queries.recus(annees.get(0) - 1))).isEmpty();
    assertThat(parent().obtenir(queries::facturesAPayer)).isEmpty();
  }

  @Test
  void un_refus_laisse_la_facture_a_payer_tout_de_suite() throws SQLException {
    payfip.conclure(ouvrir(), "R");
    attendre("REFUSE");

    assertThat(base.solde(famille)).isEqualTo(TOTAL);
    payfip.conclure(ouvrir(), "P");
    attendre("REFUSE PAYE");
  }

  @Test
  void un_abandon_se_reprend_puis_libere_la_facture() throws SQLException {
    URI page = ouvrir();
    payfip.conclure(page, "A");

    assertRefus("PaiementRefuse.DejaEnCours", this::ouvrir);
    String jeton = base.jeton(famille);
    assertThat(parent().obtenir(() -> queries.suivre(jeton)).reprise()).isEqualTo(page);

    avancer(Duration.ofMinutes(21));
    ouvrir();
    assertThat(base.etats(famille)).isEqualTo("ABANDONNE EN_ATTENTE");
  }

  @Test
  @DisplayName("F6 : vingt notifications et vingt vérifications à la fois ne paient qu'une fois")
  void une_notification_rejouee_ne_paie_qu_une_fois() throws SQLException {
    payfip.regler("notification", "AUCUNE");
    payfip.conclure(ouvrir(), "P");
    String idOp = base.idOp(famille);

    List<Integer> statuts = ensemble(20, () -> payfip.notifier(idOp));
    ensemble(20, () -> verification.verifier(new IdOp(idOp)));
    attendre("PAYE");

    assertThat(statuts).containsOnly(200);
    assertThat(base.compter("reglement where famille_id = ?", famille.id())).isEqualTo(1);
    assertThat(base.solde(famille)).isEqualTo(Montant.ZERO);
    assertThat(recusParCourriel()).isEqualTo(1);
  }

  @Test
  @DisplayName("F6 : une notification forgée ne crédite rien et ne dit rien")
  void une_notification_forgee_ne_credite_rien() throws SQLException {
    ouvrir();
    String idOp = base.idOp(famille);

    assertThat(payfip.notifier(idOp)).isEqualTo(200);
    assertThat(payfip.notifierParGet(idOp)).isEqualTo(200);
    assertThat(payfip.notifier("00000000-0000-0000-0000-000000000000")).isEqualTo(200);
    assertThat(payfip.notifierParGet("'; drop table paiement --")).isEqualTo(200);
    verification.verifier(new IdOp(idOp));

    assertThat(base.etats(famille)).isEqualTo("EN_ATTENTE");
    assertThat(base.solde(famille)).isEqualTo(TOTAL);
  }

  @Test
  @DisplayName("F6 : un autre montant que le nôtre ne crédite rien et se lit au journal, une fois")
  void un_montant_altere_ne_credite_rien() throws SQLException {
    URI page = ouvrir();
    String idOp = base.idOp(famille);
    payfip.regler("idop", idOp, "montant", "100");

    payfip.conclure(page, "P");
    attendre("ANOMALIE");
    verification.verifier(new IdOp(idOp));

    assertThat(base.solde(famille)).isEqualTo(TOTAL);
    assertThat(
            base.compter(
                "journal j join paiement p on p.id = j.objet_id and j.objet = 'paiement'"
                    + " where j.action = 'PAIEMENT_DISCORDANT' and p.famille_id = ?",
                famille.id()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("F6, F7 : la réconciliation retrouve un paiement dont la notification s'est perdue")
  void une_notification_perdue_est_retrouvee() throws SQLException {
    payfip.regler("notification", "AUCUNE");
    payfip.conclure(ouvrir(), "P");
    reconciliation.reconcilier();
    assertThat(base.etats(famille)).isEqualTo("EN_ATTENTE");

    avancer(Duration.ofMinutes(4));
    reconciliation.reconcilier();

    assertThat(base.etats(famille)).isEqualTo("PAYE");
    assertThat(base.solde(famille)).isEqualTo(Montant.ZERO);
  }

  @Test
  @DisplayName("F7 : un arrêt avant la réponse de PayFiP ne bloque pas la facture")
  void une_tentative_sans_idop_est_abandonnee() throws SQLException {
    ouvrir();
    try (var requete =
        connexion.prepareStatement(
            "update paiement set etat = 'CREE', id_op = null where famille_id = ?")) {
      requete.setLong(1, famille.id());
      requete.execute();
    }
    assertRefus("PaiementRefuse.DejaEnCours", this::ouvrir);

    avancer(Duration.ofMinutes(4));
    reconciliation.reconcilier();
    ouvrir();

    assertThat(base.etats(famille)).isEqualTo("ECHOUE EN_ATTENTE");
  }

  @Test
  @DisplayName("C26 : l’argent venu après l’expiration est crédité une fois, et règle ce qui reste")
  void l_argent_venu_apres_l_expiration_est_credite_une_fois() throws SQLException {
    long autre = base.facture(famille, 3, "25.00");
    long ailleurs = base.factureDUneAutreRegie(famille, "8.00");
    URI premiere = ouvrir();
    avancer(Duration.ofMinutes(21));
    reconciliation.reconcilier();
    assertThat(base.etats(famille)).isEqualTo("EXPIRE");

    payfip.conclure(ouvrir(), "P");
    attendre("EXPIRE PAYE");
    assertThat(base.reste(autre)).isEqualTo(Montant.of("25.00"));
    avancer(Duration.ofMinutes(22));
    String jeton = premiere(famille);
    payfip.conclure(premiere, "P");
    attendre("PAYE PAYE");

    assertThat(base.reste(autre)).isEqualTo(Montant.ZERO);
    assertThat(base.reste(ailleurs)).as("une autre régie").isEqualTo(Montant.of("8.00"));
    assertThat(base.solde(famille)).isEqualTo(Montant.of("3.00"));
    Recu recu = parent().obtenir(() -> queries.suivre(jeton)).recu();
    assertThat(recu.parts())
        .containsExactly(new Recu.Part(base.numero(autre), Montant.of("25.00")));
    assertThat(recu.reliquat()).isEqualTo(Montant.of("5.00"));
    assertThat(
            base.texte(
                "select texte from envoi where compte_id = ? order by id desc limit 1",
                famille.compteId()))
        .as("A55 : le courriel dit où est allé l’argent, comme l’écran")
        .contains(
            "Facture " + base.numero(autre) + " : " + Montant.of("25.00"),
            "Reste au crédit de votre compte : " + Montant.of("5.00"),
            "ticket envoyé par PayFiP à " + famille.courriel());
  }

  @Test
  @DisplayName("F6 : quatre paiements des mêmes factures à la fois, chaque euro sert une fois")
  void quatre_paiements_a_la_fois_ne_perdent_rien() throws SQLException {
    payfip.regler("notification", "AUCUNE");
    List<URI> pages = new ArrayList<>();
    Queue<IdOp> operations = new ConcurrentLinkedQueue<>();
    List<Long> autres = new ArrayList<>();
    for (int mois = 3; mois < 7; mois++) {
      pages.add(ouvrir());
      operations.add(new IdOp(base.idOp(famille)));
      base.lacher(famille);
      autres.add(base.facture(famille, mois, "30.00"));
    }
    pages.forEach(page -> payfip.conclure(page, "P"));

    ensemble(4, () -> verification.verifier(operations.remove()));

    assertThat(base.etats(famille)).isEqualTo("PAYE PAYE PAYE PAYE");
    assertThat(base.solde(famille)).isEqualTo(Montant.of("30.00"));
    assertThat(base.reste(autres.get(0))).isEqualTo(Montant.ZERO);
    assertThat(base.reste(autres.get(1))).isEqualTo(Montant.ZERO);
    assertThat(base.reste(autres.get(2))).isEqualTo(Montant.ZERO);
    assertThat(base.reste(autres.get(3))).isEqualTo(Montant.of("30.00"));
  }

  @Test
  void une_panne_de_payfip_ne_laisse_rien_a_moitie() throws SQLException {
    payfip.regler("statut", "503", "corps", "indisponible");
    assertRefus("PaiementRefuse.Indisponible", this::ouvrir);
    assertThat(base.etats(famille)).isEqualTo("ECHOUE");

    payfip.conclure(ouvrir(), "P");

    attendre("ECHOUE PAYE");
  }

  @Test
  void une_panne_pendant_la_verification_ne_perd_rien() throws SQLException {
    payfip.regler("notification", "AUCUNE");
    payfip.conclure(ouvrir(), "P");
    IdOp idOp = new IdOp(base.idOp(famille));
    payfip.regler("statut", "503", "corps", "indisponible");

    assertThat(verification.verifier(idOp)).isFalse();
    assertThat(base.etats(famille)).isEqualTo("EN_ATTENTE");
    assertThat(verification.verifier(idOp)).isTrue();
    assertThat(base.etats(famille)).isEqualTo("PAYE");
  }

  @Test
  @DisplayName("F6 : deux onglets n'ouvrent qu'un paiement")
  void deux_onglets_n_ouvrent_qu_un_paiement() throws SQLException {
    EnTantQue parent = parent();
    List<Boolean> ouverts =
        ensemble(
            4,
            () -> {
              try {
                parent.obtenir(() -> service.preparer(factures));
                return true;
              } catch (RegleMetierException refus) {
                assertThat(refus.motif().cle()).isEqualTo("PaiementRefuse.DejaEnCours");
                return false;
              }
            });

    assertThat(ouverts).filteredOn(ouvert -> ouvert).hasSize(1);
    assertThat(base.etats(famille)).isEqualTo("EN_ATTENTE");
  }

  @Test
  void la_facture_d_un_autre_foyer_est_introuvable() throws SQLException {
    ouvrir();
    String jeton = base.jeton(famille);
    EnTantQue voisin = EnTantQue.compte(base.uneFamille().compteId(), "FAMILLE");

    assertThatThrownBy(() -> voisin.obtenir(() -> service.preparer(factures)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> voisin.obtenir(() -> queries.suivre(jeton)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> voisin.executer(() -> service.actualiser(jeton)))
        .isInstanceOf(Introuvable.class);
    assertThat(voisin.obtenir(queries::facturesAPayer)).isEmpty();
    assertThatThrownBy(() -> EnTantQue.visiteur().obtenir(() -> service.preparer(factures)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void moins_d_un_euro_ne_se_paie_pas_en_ligne() throws SQLException {
    famille = base.uneFamille();
    factures = base.factures(famille, "0.99");

    assertRefus("PaiementRefuse.Montant", this::ouvrir);
    assertThat(base.etats(famille)).isNull();
  }

  @Test
  void une_facture_payee_ne_se_paie_plus() throws SQLException {
    payfip.conclure(ouvrir(), "P");
    attendre("PAYE");

    assertRefus("PaiementRefuse.DejaPayee", this::ouvrir);
  }

  private EnTantQue parent() {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private URI ouvrir() {
    return parent().obtenir(() -> service.preparer(factures));
  }

  private String premiere(FamilleInstallee foyer) throws SQLException {
    return base.texte(
        "select jeton from paiement where famille_id = ? order by id limit 1", foyer.id());
  }

  private long recusParCourriel() throws SQLException {
    return base.compter(
        "envoi where compte_id = ? and sujet like 'Reçu de votre paiement%'", famille.compteId());
  }

  private static void avancer(Duration duree) {
    System.setProperty(DECALAGE, String.valueOf(duree.toSeconds()));
  }

  private static void assertRefus(String cle, ThrowingCallable appel) {
    assertThatThrownBy(appel)
        .isInstanceOfSatisfying(
            RegleMetierException.class, refus -> assertThat(refus.motif().cle()).isEqualTo(cle));
  }

  /** What a notification triggers happens in the background. */
  private void attendre(String etats) throws SQLException {
    long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!etats.equals(base.etats(famille))) {
      if (System.nanoTime() > limite) {
        fail("attendu %s, trouvé %s", etats, base.etats(famille));
      }
      patienter();
    }
  }

  private static void patienter() {
    try {
      new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <T> List<T> ensemble(int fois, Callable<T> appel) {
    ExecutorService fils = Executors.newFixedThreadPool(fois);
    try {
      return fils.invokeAll(IntStream.range(0, fois).mapToObj(i -> appel).toList()).stream()
          .map(PaiementIT::resultat)
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      fils.shutdown();
    }
  }

  private static <T> T resultat(Future<T> futur) {
    try {
      return futur.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
