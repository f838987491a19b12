package fr.portailfamille.validite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.batch.LancementQuotidien;
import fr.portailfamille.batch.TravailQuotidien;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.environment.TravailDeFond;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.notification.ResumeMessage;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
class RappelsDeDocumentsIT {

  private static final int UN_AN = 366;
  private static final CriteresValidite TOUT = new CriteresValidite(30, UN_AN, null, null);

  @Inject private LancementQuotidien lancement;
  @Inject private RappelsDeDocuments rappels;
  @Inject private ValiditeQueries validites;
  @Inject private FiltresDeValidite filtres;
  @Inject private MesDocumentsQueries mesDocuments;
  @Inject private BoiteDeReception boite;
  @PersistenceContext private EntityManager em;

  private final LocalDate aujourdhui = Exemples.aujourdHui();
  private Connection connexion;
  private DocumentFixture documents;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    documents = new DocumentFixture(connexion);
    agent =
        EnTantQue.compte(Exemples.installer(connexion).compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "A42, B25 : un seul courriel par foyer, et le travail relancé n’en écrit pas d’autre")
  void un_seul_courriel() throws SQLException {
    var famille = fratrie();
    documents.attestation(famille, "Mia", aujourdhui.plusDays(10));
    documents.attestation(famille, "Tao", aujourdhui.minusDays(3));

    executer();
    executer();

    assertThat(messages(famille))
        .extracting(ResumeMessage::sujet)
        .containsExactly("Des documents de votre dossier sont à renouveler");
    assertThat(texte(famille))
        .contains("Mia : valable jusqu’au", "Tao : périmé", "/usager/documents/liste.xhtml");
  }

  @Test
  @DisplayName("A42 : prévenue avant la fin de validité, la famille l’est une fois encore après")
  void un_rappel_par_seuil() throws SQLException {
    var famille = fratrie();
    long document = documents.attestation(famille, "Mia", aujourdhui.plusDays(1));
    rappels.rappeler(List.of(famille.id()));
    assertThat(messages(famille)).hasSize(1);

    new Base(connexion)
        .executer(
            "update document set valable_jusqu_au = valable_jusqu_au - 2 where id = ?", document);
    rappels.rappeler(List.of(famille.id()));
    rappels.rappeler(List.of(famille.id()));

    assertThat(messages(famille)).hasSize(2);
  }

  @Test
  @DisplayName("A42 : rien pour ce qui est valable, remplacé, ou périmé depuis longtemps")
  void rien_a_rappeler() throws SQLException {
    var famille = fratrie();
    documents.attestation(famille, "Mia", aujourdhui.plusDays(5));
    documents.attestation(famille, "Mia", aujourdhui.plusDays(300));
    documents.attestation(famille, "Tao", aujourdhui.minusDays(200));

    executer();

    assertThat(messages(famille)).isEmpty();
    assertThat(liste(famille))
        .singleElement()
        .satisfies(l -> assertThat(l.titre()).contains("Tao"));
  }

  @Test
  @DisplayName("A42, B14 : un document réservé n’est nommé ni dans le courriel ni à l’agent")
  void un_document_reserve() throws SQLException {
    var famille = fratrie();
    documents.sceller(documents.attestation(famille, "Mia", aujourdhui));

    rappels.rappeler(List.of(famille.id()));

    assertThat(texte(famille)).contains("Document réservé").doesNotContain("Mia", "assurance");
    assertThat(liste(famille))
        .singleElement()
        .satisfies(l -> assertThat(l.titre()).startsWith("Document réservé"))
        .satisfies(l -> assertThat(l.ecole()).isNull())
        .satisfies(l -> assertThat(l.rappeleLe()).isEqualTo(aujourdhui));
  }

  @Test
  @DisplayName(
      "A42 : l’agent choisit la démarche, l’école et le délai ; un parent n’a pas la liste")
  void la_liste_de_l_agent() throws SQLException {
    var famille = fratrie();
    documents.attestation(famille, "Mia", aujourdhui.plusDays(40));
    documents.attestation(famille, "Tao", aujourdhui.minusDays(1));

    assertThat(liste(famille)).extracting(DocumentDate::etat).containsExactly(EtatValidite.PERIME);
    assertThat(lister(famille, new CriteresValidite(60, UN_AN, null, null))).hasSize(2);
    assertThat(lister(famille, new CriteresValidite(60, UN_AN, "MISE_A_JOUR_FAMILLE", null)))
        .isEmpty();
    assertThat(lister(famille, new CriteresValidite(60, UN_AN, "ASSURANCE_SCOLAIRE", null)))
        .hasSize(2);
    assertThat(lister(famille, new CriteresValidite(60, UN_AN, null, -1L))).isEmpty();
    assertThat(lister(famille, new CriteresValidite(60, 0, null, null))).hasSize(1);
    assertThat(agent.obtenir(() -> filtres.types(TOUT)))
        .extracting(FiltresDeValidite.Filtre::cle)
        .contains("ASSURANCE_SCOLAIRE");
    assertThatThrownBy(() -> parent(famille).obtenir(() -> validites.lister(TOUT, 0, 10)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("A42 : la liste et les rappels coûtent autant de requêtes quel que soit leur nombre")
  void autant_de_requetes() throws SQLException {
    var une = fratrie();
    var autre = fratrie();
    documents.attestation(une, "Mia", aujourdhui);
    int liste = RequetesSql.compter(em, this::unePage);
    int rappel = RequetesSql.compter(em, () -> rappels.rappeler(List.of(une.id())));
    for (int i = 0; i < 12; i++) {
      documents.attestation(i % 2 == 0 ? une : autre, "Tao", aujourdhui.plusDays(i));
    }

    assertThat(RequetesSql.compter(em, this::unePage)).isEqualTo(liste);
    assertThat(RequetesSql.compter(em, () -> rappels.rappeler(List.of(une.id(), autre.id()))))
        .isEqualTo(rappel);
  }

  @Test
  @DisplayName("A42, A51 : le parent voit ce qui finit, avec la démarche où en envoyer un autre")
  void le_parent_voit_ce_qui_finit() throws SQLException {
    var famille = fratrie();
    documents.attestation(famille, "Mia", aujourdhui.minusDays(1));

    assertThat(parent(famille).obtenir(mesDocuments::lire))
        .singleElement()
        .satisfies(suivi -> assertThat(suivi.validite()).isEqualTo(EtatValidite.PERIME))
        .satisfies(suivi -> assertThat(suivi.page()).contains("/usager/assurances/"));
  }

  @Test
  @DisplayName(
      "A42 : d’un enfant inscrit deux fois puis réuni, le nouveau document remplace l’ancien")
  void un_enfant_reuni() throws SQLException {
    var famille = fratrie();
    documents.attestation(famille, "Mia", aujourdhui.plusDays(5));
    documents.attestation(famille, "Tao", aujourdhui.plusDays(300));
    reunir(famille.enfant("Mia"), famille.enfant("Tao"));

    rappels.rappeler(List.of(famille.id()));

    assertThat(messages(famille)).isEmpty();
    assertThat(liste(famille)).isEmpty();
    assertThat(parent(famille).obtenir(mesDocuments::lire))
        .extracting(DocumentSuivi::validite)
        .containsExactly(EtatValidite.VALABLE, null);
  }

  /** As a merge leaves them: the files were one already. */
  private void reunir(long absorbe, long garde) throws SQLException {
    var base = new Base(connexion);
    long fusion =
        base.chercher(
                "insert into fusion (gardee_id, absorbee_id, agent_id, le, motif, adresse_reprise)"
                    + " select ?, ?, min(c.id), now(), 'Deux fois la même', false from compte c"
                    + " returning id",
                fratrie().id(),
                fratrie().id())
            .orElseThrow();
    base.executer(
        "insert into fusion_enfant (fusion_id, absorbe_id, garde_id) values (?, ?, ?)",
        fusion,
        absorbe,
        garde);
  }

  private void unePage() {
    agent.obtenir(() -> validites.lister(TOUT, 0, 25));
  }

  private FamilleInstallee fratrie() throws SQLException {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .avecEnfant("Tao", LocalDate.of(2019, 9, 21))
        .scolarisee(Ecole.values()[0])
        .installer(connexion);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private List<ResumeMessage> messages(FamilleInstallee famille) {
    return parent(famille).obtenir(() -> boite.messages(0, 10)).lignes();
  }

  private String texte(FamilleInstallee famille) {
    return (String)
        em.createNativeQuery("select texte from envoi where compte_id = ?1")
            .setParameter(1, famille.compteId())
            .getSingleResult();
  }

  private List<DocumentDate> liste(FamilleInstallee famille) {
    return lister(famille, TOUT);
  }

  private List<DocumentDate> lister(FamilleInstallee famille, CriteresValidite criteres) {
    var leurs = new ArrayList<DocumentDate>();
    var page = agent.obtenir(() -> validites.lister(criteres, 0, Integer.MAX_VALUE));
    for (int premier = 0; premier < page.total(); premier += ValiditeQueries.AU_PLUS) {
      int debut = premier;
      var suite = agent.obtenir(() -> validites.lister(criteres, debut, Integer.MAX_VALUE));
      assertThat(suite.lignes()).hasSizeLessThanOrEqualTo(ValiditeQueries.AU_PLUS);
      suite.lignes().stream().filter(l -> l.familleId() == famille.id()).forEach(leurs::add);
    }
    return leurs;
  }

  private void executer() {
    TravailDeFond.terminer(lancement.lancer(TravailQuotidien.RAPPEL_DOCUMENTS));
  }
}
