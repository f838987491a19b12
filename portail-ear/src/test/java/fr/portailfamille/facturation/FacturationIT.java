package fr.portailfamille.facturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.portailfamille.batch.facturation.LancementFacturation;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.facturation.campagne.ApercuQueries;
import fr.portailfamille.facturation.campagne.CalculFoyer;
import fr.portailfamille.facturation.campagne.CampagneQueries;
import fr.portailfamille.facturation.campagne.CampagneService;
import fr.portailfamille.facturation.campagne.EtatCampagne;
import fr.portailfamille.facturation.campagne.FacturationDuMois;
import fr.portailfamille.facturation.campagne.FoyerAFacturer.Plage;
import fr.portailfamille.facturation.campagne.FoyersAFacturer;
import fr.portailfamille.facturation.campagne.ResultatQueries;
import fr.portailfamille.facturation.campagne.ResumeCampagne;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FacturationIT {

  private static final int JOURS_DU_LOT = 3;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  @Inject private LancementFacturation lancement;
  @Inject private CampagneService campagnes;
  @Inject private CampagneQueries suivi;
  @Inject private ResultatQueries resultats;
  @Inject private ApercuQueries apercus;
  @Inject private FactureQueries factures;
  @Inject private CompteFamille comptes;
  @Inject private FoyersAFacturer foyers;
  @Inject private FacturationDuMois facturation;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private CampagneFixture base;
  private LocalDate echeance;
  private EnTantQue agent;

  @BeforeEach
  void preparer() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new CampagneFixture(connexion);
    agent =
        EnTantQue.compte(
            Exemples.installer(connexion).compte(Personnage.HUGO_MARCHAND), "FACTURATION");
    echeance = agent.obtenir(apercus::echeance);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  /** What a household is and books, and what it must pay. */
  record Cas(String quotient, boolean horsCommune, int enfants, int jours, String total) {}

  private static final List<Cas> CAS =
      List.of(
          new Cas("599.99", false, 1, 3, "3.45"),
          new Cas("600.00", false, 1, 3, "7.05"),
          new Cas("1199.99", false, 1, 20, "47.00"),
          new Cas("1200.00", false, 1, 20, "81.00"),
          new Cas("0", false, 1, 1, "1.15"),
          new Cas(null, false, 1, 3, "14.85"),
          new Cas("300", true, 1, 3, "20.40"),
          // 2.35 + 2.12 (2.115 rounded up) + 1.88, three days
          new Cas("700", false, 3, 3, "19.05"),
          new Cas("700", false, 2, 7, "31.29"));

  @Test
  @DisplayName(
      "A43, C21 : chaque réservation au prix du quotient, une facture par foyer, au centime")
  void chaque_foyer_recoit_une_facture_au_prix_de_son_quotient() throws SQLException {
    var familles = new ArrayList<FamilleInstallee>();
    for (var cas : CAS) {
      var famille = base.famille(cas.quotient(), cas.horsCommune(), cas.enfants());
      base.reserver(famille, cas.jours());
      familles.add(famille);
    }
    var attendu = Montant.somme(CAS.stream().map(cas -> Montant.of(cas.total())).toList());
    var apercu = agent.obtenir(() -> apercus.apercu(base.regie(), base.mois()));
    assertThat(apercu.total()).isEqualTo(attendu);
    assertThat(apercu.foyers()).isEqualTo(CAS.size());

    var campagne = facturer();

    assertThat(campagne.etat()).isEqualTo(EtatCampagne.TERMINEE);
    assertThat(campagne.total()).isEqualTo(attendu);
    assertThat(campagne.factures()).isEqualTo(CAS.size());
    assertThat(campagne.rejets()).isZero();
    assertThat(campagne.getPourcentage()).isEqualTo(100);
    for (int i = 0; i < CAS.size(); i++) {
      assertThat(base.lire("select total from facture where famille_id = ?", familles.get(i).id()))
          .as("%s", CAS.get(i))
          .containsExactly(CAS.get(i).total());
    }
    verifierLaNumerotation(CAS.size());
    assertThat(agent.obtenir(() -> apercus.apercu(base.regie(), base.mois())).isVide()).isTrue();
  }

  @Test
  @DisplayName("B11 : un déménagement ne change le prix que des jours qui le suivent")
  void un_demenagement_dans_le_mois() throws SQLException {
    var famille = base.famille("500", true, 1);
    var debut = base.mois().atDay(1);
    base.demenager(famille, true, debut.minusMonths(2));
    base.demenager(famille, false, debut.plusDays(3));
    base.reserver(famille, 6);

    facturer();

    // 4 x 1.15 while it lived in the town, then 2 x 6.80
    assertThat(facturesDe(famille).get(0).total()).isEqualTo(Montant.of("18.20"));
  }

  @Test
  @DisplayName("C21 : un quotient qui change dans le mois ne vaut que pour ses jours")
  void un_quotient_qui_change_dans_le_mois() throws SQLException {
    var famille = base.famille(null, false, 1);
    var debut = base.mois().atDay(1);
    base.quotient(famille, "500", debut.minusYears(1), debut.plusDays(3));
    base.quotient(famille, "1300", debut.plusDays(4), null);
    base.reserver(famille, 6);

    facturer();

    var facture = facturesDe(famille).get(0);
    assertThat(facture.total()).isEqualTo(Montant.of("12.70")); // 4 x 1.15 + 2 x 4.05
    var lignes = en(famille).obtenir(() -> factures.laMienne(facture.id())).lignes();
    assertThat(lignes)
        .extracting(DetailFacture.Ligne::quantite, DetailFacture.Ligne::montant)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(4, Montant.of("4.60")),
            org.assertj.core.groups.Tuple.tuple(2, Montant.of("8.10")));
    assertThat(lignes).allSatisfy(l -> assertThat(l.explication()).contains("Quotient familial"));
  }

  @Test
  @DisplayName("A52, B41, C24, C26, D31 : solde antérieur, échéance, grand livre, courriel et PDF")
  void la_facture_porte_le_solde_l_echeance_et_part_par_courriel()
      throws SQLException, IOException {
    var famille = base.famille("700", false, 1);
    base.reserver(famille, 4);
    base.devoir(famille, "12.30");

    facturer();

    var facture = facturesDe(famille).get(0);
    assertThat(facture.total()).isEqualTo(Montant.of("9.40"));
    assertThat(facture.soldeAnterieur()).isEqualTo(Montant.of("12.30"));
    assertThat(facture.netAPayer()).isEqualTo(Montant.of("21.70"));
    assertThat(facture.echeance()).isEqualTo(echeance);
    assertThat(facture.situation()).isEqualTo(SituationFacture.A_PAYER);
    assertThat(en(famille).obtenir(comptes::solde)).isEqualTo(Montant.of("21.70"));
    assertThat(en(famille).obtenir(comptes::releve).get(0).solde()).isEqualTo(Montant.of("21.70"));
    assertThat(
            base.lire(
                "select sujet || ' ' || texte from envoi where compte_id = ?", famille.compteId()))
        .singleElement()
        .asString()
        .contains("Votre facture (", "9,40 €", facture.numero());
    var pdf = en(famille).obtenir(() -> factures.monPdf(facture.id()));
    var texte =
        new PdfTextExtractor(new PdfReader(pdf.contenu()))
            .getTextFromPage(1)
            .replaceAll("[\\s\u00A0]+", " ");
    assertThat(texte).contains(facture.numero(), "9,40 €", "12,30 €", "21,70 €", "2,35 €");

    var voisin = en(base.famille("700", false, 1));
    assertThatThrownBy(() -> voisin.obtenir(() -> factures.laMienne(facture.id())))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> voisin.obtenir(() -> factures.monPdf(facture.id())))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("E22 : l’avis de facture part aussi aux autres adresses, une fois chacune")
  void l_avis_de_facture_part_aux_autres_adresses() throws SQLException {
    var famille = base.famille("700", false, 1);
    base.reserver(famille, 4);
    var une = UUID.randomUUID() + "@exemple.fr";
    var autre = UUID.randomUUID() + "@exemple.fr";
    Exemples.installer(connexion).autresAdresses(famille, une + ";" + autre);

    facturer();

    for (var adresse : List.of(famille.courriel(), une, autre)) {
      assertThat(base.lire("select sujet from envoi where destinataire = ?", adresse))
          .singleElement()
          .asString()
          .contains("Votre facture (");
    }
    assertThat(base.lire("select sujet from envoi where compte_id = ?", famille.compteId()))
        .hasSize(1);
  }

  @Test
  @DisplayName("C26 : ce qui a été versé d’avance règle la nouvelle facture")
  void une_avance_regle_la_facture() throws SQLException {
    var large = base.famille("700", false, 1);
    base.reserver(large, 4);
    base.avancer(large, "5.00");
    base.avancer(large, "50.00");
    var juste = base.famille("700", false, 1);
    base.reserver(juste, 4);
    base.avancer(juste, "5.00");

    facturer();

    assertThat(facturesDe(large).get(0).situation()).isEqualTo(SituationFacture.PAYEE);
    assertThat(facturesDe(large).get(0).netAPayer()).isEqualTo(Montant.ZERO);
    assertThat(en(large).obtenir(comptes::solde)).isEqualTo(Montant.of("-45.60"));
    assertThat(facturesDe(juste).get(0).resteDu()).isEqualTo(Montant.of("4.40"));
    assertThat(facturesDe(juste).get(0).netAPayer()).isEqualTo(Montant.of("4.40"));
    assertThat(
            base.lire(
                "select v.montant from ventilation v join reglement r on r.id = v.reglement_id"
                    + " where r.famille_id = ? order by r.id",
                large.id()))
        .containsExactly("5.00", "4.40");
  }

  @Test
  @DisplayName("C26 : une avance plus grande que la nouvelle facture règle celles déjà émises")
  void une_avance_regle_aussi_les_factures_deja_emises() throws SQLException {
    var famille = base.famille("700", false, 1);
    base.reserver(famille, 4);
    facturer();
    var ancienne = facturesDe(famille).get(0);
    assertThat(ancienne.resteDu()).isEqualTo(Montant.of("9.40"));
    base.avancer(famille, "3.00");
    base.avancer(famille, "11.00");

    base.reculerDUnMois();
    base.reserver(famille, 2);
    facturer();

    assertThat(en(famille).obtenir(comptes::solde)).isEqualTo(Montant.of("0.10"));
    assertThat(facturesDe(famille))
        .extracting(ResumeFacture::resteDu)
        .containsExactly(Montant.ZERO, Montant.of("0.10"));
    assertThat(
            base.lire(
                "select v.montant from ventilation v join reglement r on r.id = v.reglement_id"
                    + " where r.famille_id = ? order by v.facture_id, r.id",
                famille.id()))
        .containsExactly("3.00", "6.40", "4.60");
  }

  @Test
  @DisplayName("Un foyer en erreur est un rejet motivé, les autres sont facturés, puis lui aussi")
  void un_foyer_en_erreur_est_un_rejet() throws SQLException {
    var sansTarif = base.activite("Escalade");
    var rejetee = base.famille("700", false, 1);
    base.reserver(rejetee, 2);
    base.reserver(rejetee, sansTarif, 2);
    var saine = base.famille("700", false, 1);
    base.reserver(saine, 2);

    var campagne = facturer();

    assertThat(campagne.etat()).isEqualTo(EtatCampagne.TERMINEE);
    assertThat(campagne.factures()).isEqualTo(1);
    assertThat(agent.obtenir(() -> resultats.rejets(campagne.id())))
        .singleElement()
        .satisfies(
            rejet -> {
              assertThat(rejet.familleId()).isEqualTo(rejetee.id());
              assertThat(rejet.cause()).contains("Escalade", "Aucun tarif n’est défini pour le");
            });
    assertThat(facturesDe(rejetee)).isEmpty();

    base.tarifer(sansTarif);
    assertRefus("EcheancePassee", () -> lancement.lancer(campagne.id(), hier()));
    agent.executer(() -> lancement.lancer(campagne.id(), echeance.plusDays(9)));
    var seconde = attendre(campagne.id());

    assertThat(seconde.rejets()).isZero();
    assertThat(seconde.factures()).isEqualTo(2);
    assertThat(facturesDe(rejetee).get(0).total()).isEqualTo(Montant.of("9.40"));
    assertThat(facturesDe(rejetee).get(0).echeance()).isEqualTo(echeance.plusDays(9));
    assertThat(facturesDe(saine))
        .extracting(ResumeFacture::echeance)
        .as("une facture émise garde son échéance")
        .containsExactly(echeance);
    verifierLaNumerotation(2);
    assertRefus("FacturationDejaLancee", () -> lancement.lancer(campagne.id(), echeance));
  }

  @Test
  @DisplayName("Lancée deux fois, même par deux agents à la fois, elle facture une fois")
  void lancee_par_deux_agents_elle_facture_une_fois() throws SQLException {
    var famille = base.famille("700", false, 1);
    base.reserver(famille, 3);

    var issues = ensemble(() -> lancement.lancer(base.regie(), base.mois(), echeance));

    assertThat(issues).filteredOn(Long.class::isInstance).hasSize(1);
    assertThat(issues).filteredOn(String.class::isInstance).containsExactly("CampagneDejaPreparee");
    var id = (Long) issues.stream().filter(Long.class::isInstance).findFirst().orElseThrow();
    assertThat(attendre(id).factures()).isEqualTo(1);
    assertRefus(
        "CampagneDejaPreparee", () -> lancement.lancer(base.regie(), base.mois(), echeance));
    assertRefus("FacturationDejaLancee", () -> lancement.lancer(id, echeance));
    assertThat(facturesDe(famille)).hasSize(1);
  }

  @Test
  @DisplayName("Une campagne préparée, lancée par deux agents à la fois, part une fois")
  void une_campagne_preparee_part_une_fois() throws SQLException {
    var famille = base.famille("700", false, 1);
    base.reserver(famille, 3);
    var id = agent.obtenir(() -> campagnes.preparer(base.regie(), base.mois(), echeance));

    var issues =
        ensemble(
            () -> {
              lancement.lancer(id, echeance);
              return id;
            });

    assertThat(issues).containsExactlyInAnyOrder(id, "FacturationDejaLancee");
    assertThat(attendre(id).factures()).isEqualTo(1);
    verifierLaNumerotation(1);
  }

  @Test
  @DisplayName("Interrompue par une panne puis relancée, elle finit comme si de rien n’était")
  void interrompue_puis_relancee_elle_finit_comme_si_de_rien_n_etait() throws SQLException {
    var familles = new ArrayList<FamilleInstallee>();
    for (int i = 0; i < 6; i++) {
      var famille = base.famille("700", false, 1);
      base.reserver(famille, 2);
      familles.add(famille);
    }
    base.executer(
        "create function panne() returns trigger language plpgsql as"
            + " $$ begin raise exception 'panne'; end $$");
    base.executer(
        "create trigger panne before insert on facture for each row when (new.famille_id = "
            + familles.get(5).id()
            + ") execute function panne()");
    ResumeCampagne arretee;
    try {
      arretee = facturer();
    } finally {
      base.executer("drop function panne cascade");
    }
    assertThat(arretee.etat()).isEqualTo(EtatCampagne.INTERROMPUE);
    assertThat(arretee.isALancer()).isTrue();
    // the half of the work that did not break is kept, unnumbered
    assertThat(arretee.factures()).isEqualTo(3);
    assertThat(facturesDe(familles.get(0))).isEmpty();

    agent.executer(() -> lancement.lancer(arretee.id(), echeance.plusDays(9)));
    var finie = attendre(arretee.id());

    assertThat(finie.etat()).isEqualTo(EtatCampagne.TERMINEE);
    assertThat(finie.total()).isEqualTo(Montant.of("28.20"));
    assertThat(finie.faits()).isEqualTo(finie.foyers()).isEqualTo(6);
    assertThat(base.lire("select distinct echeance from facture where regie_id = ?", base.regie()))
        .as("celles préparées avant la panne comme les autres")
        .containsExactly(echeance.plusDays(9).toString());
    verifierLaNumerotation(6);
  }

  @Test
  @DisplayName("Un mois non terminé et une échéance passée sont refusés, un simple agent aussi")
  void les_refus() throws SQLException {
    var prochain = base.mois().plusMonths(1);
    assertRefus("MoisNonTermine", () -> lancement.lancer(base.regie(), prochain, echeance));
    assertRefus("EcheancePassee", () -> lancement.lancer(base.regie(), base.mois(), hier()));
    var parent = en(base.famille("700", false, 1));
    assertThatThrownBy(
            () -> parent.obtenir(() -> lancement.lancer(base.regie(), base.mois(), echeance)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> parent.obtenir(suivi::lister)).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> agent.obtenir(() -> suivi.suivre(-1))).isInstanceOf(Introuvable.class);
    var administrateur =
        EnTantQue.compte(
            Exemples.installer(connexion).compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    assertThat(administrateur.obtenir(suivi::regies)).isNotEmpty();
    assertThat(administrateur.obtenir(apercus::mois)).contains(YearMonth.from(base.mois()));
  }

  @Test
  @DisplayName("Un lot coûte autant de requêtes avec 4 et 40 foyers, hors les lignes qu’il écrit")
  void un_lot_coute_autant_de_requetes() throws SQLException {
    assertThat(requetesPourUnLot(4)).isEqualTo(requetesPourUnLot(40));
  }

  /** Rows written are counted one by one though they leave together: they are taken off. */
  private int requetesPourUnLot(int nombre) throws SQLException {
    base = new CampagneFixture(connexion);
    for (int i = 0; i < nombre; i++) {
      base.reserver(base.famille("700", false, 1), JOURS_DU_LOT);
    }
    var id = agent.obtenir(() -> campagnes.preparer(base.regie(), base.mois(), echeance));
    facturation.mesurer(id);
    var calcul = new CalculFoyer(foyers.activites(id));
    var requetes =
        RequetesSql.compter(
            em,
            () -> {
              var lot = foyers.lire(id, new Plage(0, Long.MAX_VALUE), 1_000);
              assertThat(lot).hasSize(nombre);
              facturation.enregistrer(id, lot.stream().map(calcul::facturer).toList());
            });
    return requetes - nombre * (1 + JOURS_DU_LOT);
  }

  private ResumeCampagne facturer() {
    return attendre(agent.obtenir(() -> lancement.lancer(base.regie(), base.mois(), echeance)));
  }

  /** Until the job has ended, one way or the other. */
  private ResumeCampagne attendre(long id) {
    var limite = System.nanoTime() + PATIENCE;
    var campagne = agent.obtenir(() -> suivi.suivre(id));
    while (campagne.isEnCours()) {
      assertThat(System.nanoTime()).as("%s", campagne).isLessThan(limite);
      patienter();
      campagne = agent.obtenir(() -> suivi.suivre(id));
    }
    return campagne;
  }

  private static void patienter() {
    try {
      new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** From 1 on, without gap, in the year of issue. */
  private void verifierLaNumerotation(int nombre) throws SQLException {
    var exercice = LocalDate.now(java.time.Clock.system(Exemples.FUSEAU)).getYear();
    assertThat(
            base.lire("select numero from facture where regie_id = ? order by rang", base.regie()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, nombre)
                .mapToObj(rang -> "%s-%d-%06d".formatted(base.code(), exercice, rang))
                .toList());
    assertThat(base.compter("ecriture where nature = 'FACTURE' and regie_id = ?", base.regie()))
        .isEqualTo(nombre);
    assertThat(
            base.compter(
                "facture f where regie_id = ? and total <> (select sum(prix) from ligne_facture l"
                    + " where l.facture_id = f.id)",
                base.regie()))
        .isZero();
    assertThat(
            base.compter(
                "envoi e join facture f on e.texte like '%' || f.numero || '%' where f.regie_id = ?",
                base.regie()))
        .isEqualTo(nombre);
  }

  private static LocalDate hier() {
    return LocalDate.now(java.time.Clock.system(Exemples.FUSEAU)).minusDays(1);
  }

  private List<ResumeFacture> facturesDe(FamilleInstallee famille) {
    return en(famille).obtenir(factures::lesMiennes);
  }

  private static EnTantQue en(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private void assertRefus(String cle, Runnable appel) {
    assertThatThrownBy(() -> agent.executer(appel))
        .isInstanceOfSatisfying(
            RegleMetierException.class, refus -> assertThat(refus.motif().cle()).isEqualTo(cle));
  }

  /** Twice at the same time; a refusal counts by its key. */
  private List<Object> ensemble(Callable<Long> appel) {
    var depart = new CountDownLatch(1);
    var fils = Executors.newFixedThreadPool(2);
    try {
      Callable<Object> partant =
          () -> {
            depart.await();
            return agent.obtenir(() -> issue(appel));
          };
      var un = fils.submit(partant);
      var autre = fils.submit(partant);
      depart.countDown();
      return List.of(un.get(), autre.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      fils.shutdown();
    }
  }

  private static Object issue(Callable<Long> appel) {
    try {
      return appel.call();
    } catch (RegleMetierException refus) {
      return refus.motif().cle();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
