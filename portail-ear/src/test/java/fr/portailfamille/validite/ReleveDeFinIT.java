package fr.portailfamille.validite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.JournalQueries;
import fr.portailfamille.notification.BoiteDeReception;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
class ReleveDeFinIT {

  @Inject private ReleveDeFin releve;
  @Inject private MesDocumentsQueries mesDocuments;
  @Inject private RappelsDeDocuments rappels;
  @Inject private JournalQueries journal;
  @Inject private BoiteDeReception boite;
  @PersistenceContext private EntityManager em;

  private final LocalDate aujourdhui = Exemples.aujourdHui();
  private Connection connexion;
  private Base base;
  private DocumentFixture documents;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void uneFamille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    documents = new DocumentFixture(connexion);
    agent =
        EnTantQue.compte(Exemples.installer(connexion).compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A42, B12 : la date qu’un agent lit sur le document compte, et on sait qui l’a lue")
  void la_date_relevee_compte() throws SQLException {
    var fin = aujourdhui.plusDays(5);
    var lue = aujourdhui.plusDays(300);
    long document = documents.attestation(famille, "Mia", fin);

    agent.executer(() -> releve.relever(document, fin, lue));

    var connu = agent.obtenir(() -> releve.lire(document));
    assertThat(connu.depose().valableJusquAu()).isEqualTo(lue);
    assertThat(connu.releves())
        .containsExactly(new FinRelevee(aujourdhui, "Claire Fontaine", fin, lue));
    assertThat(parent.obtenir(mesDocuments::lire))
        .singleElement()
        .satisfies(suivi -> assertThat(suivi.validite()).isEqualTo(EtatValidite.VALABLE))
        .satisfies(
            suivi ->
                assertThat(suivi.releves())
                    .containsExactly(new FinRelevee(aujourdhui, null, fin, lue)));
    rappels.rappeler(List.of(famille.id()));
    assertThat(parent.obtenir(() -> boite.messages(0, 10)).lignes()).isEmpty();
  }

  @Test
  @DisplayName("C04 : le journal du foyer dit quelle date a été relevée, et par qui")
  void le_journal_le_dit() throws SQLException {
    long document = documents.attestation(famille, "Mia", null);

    var fin = LocalDate.of(aujourdhui.getYear(), 8, 31);
    agent.executer(() -> releve.relever(document, null, fin));
    agent.executer(() -> releve.relever(document, fin, null));

    assertThat(agent.obtenir(() -> journal.duFoyer(famille.id(), 0, 50)).lignes())
        .filteredOn(e -> e.texte().contains("relevé"))
        .allSatisfy(e -> assertThat(e.auteur()).contains("Fontaine"))
        .extracting(Evenement::texte)
        .containsExactly(
            "Attestation d’assurance scolaire – Mia : relevé sans fin de validité",
            "Attestation d’assurance scolaire – Mia : fin de validité relevée, "
                + JourEcrit.complet(fin));
  }

  @Test
  @DisplayName(
      "A42 : relevée pendant l’examen, la date est celle du document, pas encore un rappel")
  void pendant_l_examen() throws SQLException {
    long document = documents.attestation(famille, "Mia", null);
    etat(document, "DEPOSEE");

    agent.executer(() -> releve.relever(document, null, aujourdhui));

    assertThat(agent.obtenir(() -> releve.lire(document)).depose().valableJusquAu())
        .isEqualTo(aujourdhui);
    assertThat(parent.obtenir(mesDocuments::lire))
        .singleElement()
        .satisfies(suivi -> assertThat(suivi.validite()).isNull());
  }

  @Test
  @DisplayName("C04 : une date changée entre-temps, la même, ou d’une autre époque est refusée")
  void ce_qui_est_refuse() throws SQLException {
    long document = documents.attestation(famille, "Mia", aujourdhui);

    refuse("FinDeValiditeChangee", document, null, aujourdhui.plusDays(9));
    refuse("FinDeValiditeInchangee", document, aujourdhui, aujourdhui);
    refuse("FinDeValiditeHorsBornes", document, aujourdhui, aujourdhui.plusYears(10).plusDays(1));
    refuse("FinDeValiditeHorsBornes", document, aujourdhui, aujourdhui.minusYears(1).minusDays(1));
    assertThat(agent.obtenir(() -> releve.lire(document)).releves()).isEmpty();
  }

  @Test
  @DisplayName("B14 : ni un document réservé, détruit ou d’une démarche à reprendre, ni un parent")
  void ce_qui_est_introuvable() throws SQLException {
    long scelle = documents.attestation(famille, "Mia", aujourdhui);
    documents.sceller(scelle);
    long detruit = documents.attestation(famille, "Mia", aujourdhui);
    base.executer("update document set detruit_le = now() where id = ?", detruit);
    long rendu = documents.attestation(famille, "Mia", aujourdhui);
    etat(rendu, "A_CORRIGER");

    for (long document : List.of(scelle, detruit, rendu, -1L)) {
      assertThatThrownBy(() -> agent.executer(() -> releve.relever(document, aujourdhui, null)))
          .isInstanceOf(Introuvable.class);
    }
    long document = documents.attestation(famille, "Mia", aujourdhui);
    assertThatThrownBy(() -> parent.executer(() -> releve.relever(document, aujourdhui, null)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("A42 : « Mes documents » coûte autant de requêtes quel que soit leur nombre")
  void autant_de_requetes() throws SQLException {
    documents.attestation(famille, "Mia", aujourdhui);
    parent.obtenir(mesDocuments::lire); // the settings are read once and kept
    int un = RequetesSql.compter(em, () -> parent.obtenir(mesDocuments::lire));
    for (int i = 1; i < 5; i++) {
      long document = documents.attestation(famille, "Mia", null);
      var fin = aujourdhui.plusDays(i);
      agent.executer(() -> releve.relever(document, null, fin));
    }

    assertThat(RequetesSql.compter(em, () -> parent.obtenir(mesDocuments::lire))).isEqualTo(un);
  }

  private void refuse(String motif, long document, LocalDate vue, LocalDate jour) {
    assertThatThrownBy(() -> agent.executer(() -> releve.relever(document, vue, jour)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage(motif);
  }

  private void etat(long document, String etat) throws SQLException {
    base.executer(
        "update demarche set etat = ?, decidee_le = null, motif = 'À revoir' where id ="
            + " (select demarche_id from piece where document_id = ?)",
        etat,
        document);
  }
}
