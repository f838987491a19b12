package fr.portailfamille.facturation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.batch.facturation.LancementFacturation;
import fr.portailfamille.batch.facturation.RepriseFacturation;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.facturation.campagne.ApercuQueries;
import fr.portailfamille.facturation.campagne.CampagneService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A campaign says it runs, in the database; whether it does is known by the server alone. */
@ExtendWith(ArquillianExtension.class)
class RepriseFacturationIT {

  private static final long VERROU = 42_016;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  private static final String DE_LA_CAMPAGNE = "jobparameters ~ ('campagne *= *' || ? || '\\y')";

  @Inject private CampagneService campagnes;
  @Inject private LancementFacturation lancement;
  @Inject private RepriseFacturation reprise;
  @Inject private ApercuQueries apercus;

  private Connection connexion;
  private CampagneFixture base;
  private EnTantQue agent;
  private FamilleInstallee famille;

  @BeforeEach
  void preparer() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new CampagneFixture(connexion);
    agent =
        EnTantQue.compte(
            Exemples.installer(connexion).compte(Personnage.HUGO_MARCHAND), "FACTURATION");
    famille = base.famille("700", false, 1);
    base.reserver(famille, 2);
  }

  @AfterEach
  void fermer() throws SQLException {
    base.executer("drop function if exists entraver cascade");
    base.executer("select pg_advisory_unlock_all()");
    connexion.close();
  }

  @Test
  @DisplayName("Une panne que la base n’a pas pu noter : la reprise finit la facturation")
  void une_facturation_restee_en_cours_est_finie() throws SQLException {
    entraver("raise exception 'panne'");
    base.executer(
        "create trigger entraver before update on campagne for each row when"
            + " (new.etat = 'INTERROMPUE') execute function entraver()");
    var id = lancer();
    attendre("la panne", "job_execution where batchstatus = 'FAILED' and " + DE_LA_CAMPAGNE, id);
    assertThat(base.compter("campagne where etat = 'EN_COURS' and id = ?", id)).isEqualTo(1);
    base.executer("drop function entraver cascade");

    reprise.reprendre();

    attendre("la fin", "campagne where etat = 'TERMINEE' and id = ?", id);
    assertThat(base.compter("facture where etat = 'EMISE' and famille_id = ?", famille.id()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("Une exécution morte avec son serveur : la reprise finit la facturation")
  void une_execution_inconnue_du_serveur_est_remplacee() throws SQLException {
    var id = agent.obtenir(() -> campagnes.preparer(base.regie(), base.mois(), echeance()));
    base.executer(
        "update campagne set etat = 'EN_COURS', execution_id = 999999999 where id = ?", id);

    reprise.reprendre();

    attendre("la fin", "campagne where etat = 'TERMINEE' and id = ?", id);
    assertThat(base.compter("facture where etat = 'EMISE' and famille_id = ?", famille.id()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("La reprise ne lance pas une seconde fois une facturation qui tourne")
  void une_facturation_qui_tourne_n_est_pas_reprise() throws SQLException {
    base.executer("select pg_advisory_lock(?)", VERROU);
    entraver("perform pg_advisory_xact_lock_shared(" + VERROU + ")");
    var id = lancer();
    attendre(
        "la première facture",
        "pg_locks where locktype = 'advisory' and not granted and objid = ?",
        VERROU);

    reprise.reprendre();
    base.executer("select pg_advisory_unlock(?)", VERROU);

    attendre("la fin", "campagne where etat = 'TERMINEE' and id = ?", id);
    assertThat(base.compter("job_execution where " + DE_LA_CAMPAGNE, id)).isEqualTo(1);
  }

  /** What happens to each invoice about to be written. */
  private void entraver(String quoi) throws SQLException {
    base.executer(
        "create function entraver() returns trigger language plpgsql as $$ begin "
            + quoi
            + "; return new; end $$");
    base.executer(
        "create trigger entraver before insert on facture for each row when (new.regie_id = "
            + base.regie()
            + ") execute function entraver()");
  }

  private long lancer() {
    return agent.obtenir(() -> lancement.lancer(base.regie(), base.mois(), echeance()));
  }

  private LocalDate echeance() {
    return apercus.echeance();
  }

  private void attendre(String quoi, String tableEtCondition, long valeur) throws SQLException {
    var limite = System.nanoTime() + PATIENCE;
    while (base.compter(tableEtCondition, valeur) == 0) {
      assertThat(System.nanoTime()).as(quoi).isLessThan(limite);
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
}
