package fr.portailfamille.facturation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Personnage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The server is killed (kill -9) in the middle of a billing, where the test made it wait, then
 * started again; another régie bills the same bookings undisturbed, and both must agree.
 */
class RepriseFacturationParcoursIT {

  private static final int FOYERS = 2_400;
  private static final int JOIGNABLES = 100;
  private static final long VERROU = 42_015;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  private Connection connexion;
  private CampagneFixture temoin;
  private CampagneFixture tuee;
  private Population population;

  @BeforeEach
  void preparer() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    temoin = new CampagneFixture(connexion);
    tuee = new CampagneFixture(connexion);
    population = new Population(connexion, temoin, FOYERS);
    population.joindre(JOIGNABLES);
    population.reserver(temoin);
    population.reserver(tuee);
  }

  @AfterEach
  void fermer() throws SQLException {
    temoin.executer("drop function if exists attendre_le_test cascade");
    connexion.close();
  }

  @ParameterizedTest
  @CsvSource({"facture, 2200", "ecriture, 2400"})
  @DisplayName("Tuée au milieu du calcul ou de l’émission, la facturation finit comme l’autre")
  void tuee_puis_redemarree_elle_finit_comme_si_de_rien_n_etait(String table, int faits)
      throws SQLException, IOException, InterruptedException {
    lancer(temoin).close();
    attendre(temoin, "etat = 'TERMINEE'");

    faireAttendre(table);
    try (var agent = lancer(tuee)) {
      attendre(
          tuee,
          "faits = "
              + faits
              + " and exists (select 1 from pg_locks where locktype ="
              + " 'advisory' and not granted)");
      agent.voir("foyers traités");
      agent.regarder("avancement");
    }
    assertThat(factures(tuee, "etat = 'EMISE'")).isZero();
    assertThat(factures(tuee, "etat = 'BROUILLON'")).isEqualTo(faits);
    PortailSession.portail().wildfly().kill();
    temoin.executer("select pg_advisory_unlock(?)", VERROU);
    PortailSession.portail().killAndRestart();
    attendre(tuee, "etat = 'TERMINEE'");

    verifierQueRienNeSeVoit();
    regarderLeResultat();
  }

  private void verifierQueRienNeSeVoit() throws SQLException {
    for (var regie : new CampagneFixture[] {temoin, tuee}) {
      assertThat(factures(regie, "etat = 'EMISE'")).isEqualTo(FOYERS);
      assertThat(regie.nombre("select max(rang) from facture where regie_id = ?", regie.regie()))
          .as("numéros sans trou")
          .isEqualTo(FOYERS);
      assertThat(regie.compter("ecriture where nature = 'FACTURE' and regie_id = ?", regie.regie()))
          .isEqualTo(FOYERS);
      assertThat(regie.compter("envoi e where e.texte like '%' || ? || '-20%'", regie.code()))
          .as("un courriel par famille joignable")
          .isEqualTo(JOIGNABLES);
    }
    var memeFacture =
        "select famille_id, total, solde_anterieur, substring(numero from 7) from facture"
            + " where regie_id = ";
    assertThat(temoin.lire(memeFacture + temoin.regie() + " except " + memeFacture + tuee.regie()))
        .isEmpty();
    var memeLigne =
        "select l.enfant_id, l.jour, l.prix, l.motif from ligne_facture l"
            + " join facture f on f.id = l.facture_id where f.regie_id = ";
    assertThat(temoin.lire(memeLigne + temoin.regie() + " except all " + memeLigne + tuee.regie()))
        .isEmpty();
  }

  /** The job stops for the test at the household of rank 1100, or when it writes the ledger. */
  private void faireAttendre(String table) throws SQLException {
    temoin.executer("select pg_advisory_lock(?)", VERROU);
    temoin.executer(
        "create function attendre_le_test() returns trigger language plpgsql as $$ begin"
            + " perform pg_advisory_xact_lock_shared("
            + VERROU
            + "); return new; end $$");
    var ou =
        "new.regie_id = %d%s"
            .formatted(
                tuee.regie(),
                table.equals("facture") ? " and new.famille_id = " + population.foyer(1_100) : "");
    temoin.executer(
        "create trigger attendre_le_test before insert on %s for each row when (%s) execute function attendre_le_test()"
            .formatted(table, ou));
  }

  private static Navigateur lancer(CampagneFixture regie) {
    var agent = Navigateur.ouvrir(Largeur.BUREAU, "reprise");
    agent.connecter(Personnage.HUGO_MARCHAND.courriel(), Personnage.MOT_DE_PASSE);
    agent.aller(
        "/agent/facturation/campagnes.xhtml?regie=" + regie.regie() + "&mois=" + regie.mois());
    assertThat(agent.texte()).contains(String.valueOf(FOYERS));
    agent.bouton("Lancer la facturation");
    agent.page().waitForURL("**/agent/facturation/campagne.xhtml**");
    return agent;
  }

  private void regarderLeResultat() throws SQLException {
    var id = tuee.nombre("select id from campagne where regie_id = ?", tuee.regie());
    try (var agent = Navigateur.ouvrir(Largeur.BUREAU, "reprise")) {
      agent.connecter(Personnage.HUGO_MARCHAND.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/facturation/campagne.xhtml?page=3&id=" + id);
      assertThat(agent.texte()).contains("Terminée", tuee.code() + "-20", "000101", "3 / 48");
      agent.aller("/agent/facturation/campagne.xhtml?texte=foyer 77&id=" + id);
      assertThat(agent.texte()).contains("Foyer 77", "Foyer 770").doesNotContain("Foyer 78");
      agent.regarder("filtre");
    }
  }

  private static long factures(CampagneFixture regie, String condition) throws SQLException {
    return regie.compter("facture where regie_id = ? and " + condition, regie.regie());
  }

  private static void attendre(CampagneFixture regie, String condition)
      throws SQLException, InterruptedException {
    var limite = System.nanoTime() + PATIENCE;
    while (regie.compter("campagne where regie_id = ? and " + condition, regie.regie()) == 0) {
      assertThat(System.nanoTime())
          .as(
              "%s, au lieu de : %s",
              regie.lire(
                  "select etat, foyers, faits from campagne where regie_id = ?", regie.regie()),
              condition)
          .isLessThan(limite);
      new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
    }
  }
}
