package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.reouverture.DemandeDeReouverture;
import fr.portailfamille.demarche.reouverture.EtatReouverture;
import fr.portailfamille.demarche.reouverture.LigneReouverture;
import fr.portailfamille.demarche.reouverture.ReouvertureService;
import fr.portailfamille.demarche.reouverture.ReouverturesQueries;
import fr.portailfamille.demarche.reouverture.Verrou;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.JournalQueries;
import fr.portailfamille.famille.fusion.FusionService;
import fr.portailfamille.famille.fusion.Reunion;
import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.notification.ResumeMessage;
import fr.portailfamille.sante.InformationsSanitaires;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A démarche its dates have closed, reopened for one household. */
@ExtendWith(ArquillianExtension.class)
class ReouvertureIT {

  private static final String CONFIDENTIEL = InformationsSanitaires.CODE;
  private static final String MOTIF = "Hospitalisée en juin.";

  @Inject private Guichet guichet;
  @Inject private Mairie mairie;
  @Inject private DemarcheQueries lectures;
  @Inject private ReouvertureService reouvertures;
  @Inject private ReouverturesQueries queries;
  @Inject private BoiteDeReception boite;
  @Inject private JournalQueries journal;
  @Inject private FusionService fusions;
  @PersistenceContext private EntityManager em;

  private final LocalDate aujourdHui = Exemples.aujourdHui();
  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private EnTantQue collegue;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void uneDemarcheClose() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    mairie.installer(connexion);
    agent = Mairie.par(mairie.agent("Claire"));
    collegue = Mairie.par(mairie.agent("Paul"));
    famille = mairie.famille();
    parent = Mairie.parent(famille);
    mairie.regler(null, aujourdHui.minusDays(3), null, Circuit.LIBRE);
  }

  @AfterEach
  void ranger() throws SQLException {
    mairie.ranger();
    connexion.close();
  }

  @Test
  @DisplayName(
      "E02, E35 : un agent rouvre pour un foyer une démarche close ; la famille est prévenue et"
          + " dépose, une fois")
  void un_agent_rouvre_une_demarche_close() throws SQLException {
    var voisins = Mairie.parent(mairie.famille());
    assertThat(guichet.empechement(parent, Mairie.TYPE)).contains("était ouverte jusqu’au");
    assertThat(verrou().phrase()).startsWith("était ouverte jusqu’au");

    rouvrir(agent, aujourdHui.plusDays(5));

    assertThat(guichet.empechement(parent, Mairie.TYPE)).isNull();
    assertThat(carte(parent).rouverteJusquAu()).isEqualTo(aujourdHui.plusDays(5));
    assertThat(guichet.empechement(voisins, Mairie.TYPE)).contains("était ouverte jusqu’au");
    assertThat(parent.obtenir(queries::miennes))
        .extracting(LigneReouverture::motif)
        .contains(MOTIF);
    assertThat(voisins.obtenir(queries::miennes)).isEmpty();
    assertThat(sujets()).singleElement().asString().endsWith("est rouverte pour votre famille");
    assertThat(verrous()).extracting(Verrou::type).doesNotContain(Mairie.TYPE);

    guichet.deposer(parent, mairie.remplie(parent));

    assertThat(derniere().etat()).isEqualTo(EtatReouverture.DEPOSEE);
    assertThat(parent.obtenir(queries::miennes)).isEmpty();
    assertThat(carte(parent).empechement()).contains("était ouverte jusqu’au");
    assertThat(journalDuFoyer())
        .anySatisfy(texte -> assertThat(texte).contains("rouverte jusqu’au", MOTIF))
        .anySatisfy(texte -> assertThat(texte).contains("grâce à la réouverture"));
  }

  @Test
  @DisplayName("E02 : le dernier jour est compris ; le lendemain, le brouillon ne se dépose plus")
  void le_dernier_jour_est_compris() throws SQLException {
    rouvrir(agent, aujourdHui);
    long id = mairie.remplie(parent);
    base.executer(
        "update reouverture set depuis = depuis - 2, jusqu_au = jusqu_au - 1 where famille_id = ?",
        famille.id());

    assertThat(derniere().etat()).isEqualTo(EtatReouverture.ECHUE);
    assertThatThrownBy(() -> guichet.deposer(parent, id)).hasMessage("DemarcheClose");
    assertThatThrownBy(() -> refermer(derniere().id())).hasMessage("ReouvertureTerminee");

    rouvrir(agent, aujourdHui);
    guichet.deposer(parent, id);
    assertThat(derniere().etat()).isEqualTo(EtatReouverture.DEPOSEE);
  }

  @Test
  @DisplayName("E02 : un agent referme avant le dernier jour ; ce qui est commencé attend")
  void un_agent_referme_avant_le_dernier_jour() throws SQLException {
    rouvrir(agent, aujourdHui.plusDays(9));
    long id = mairie.remplie(parent);

    refermer(derniere().id());

    assertThat(derniere().etat()).isEqualTo(EtatReouverture.REFERMEE);
    assertThat(sujets()).anySatisfy(sujet -> assertThat(sujet).endsWith("n’est plus rouverte"));
    assertThatThrownBy(() -> guichet.deposer(parent, id)).hasMessage("DemarcheClose");
    assertThatThrownBy(() -> refermer(derniere().id())).hasMessage("ReouvertureTerminee");
    assertThat(journalDuFoyer())
        .anySatisfy(texte -> assertThat(texte).contains("refermée avant le dernier jour"));
  }

  @Test
  @DisplayName(
      "E02 : pas de réouverture sans raison, hors dates, ou de ce qui n’est pas verrouillé")
  void une_reouverture_a_ses_regles() throws SQLException {
    refuser(Mairie.TYPE, " ", aujourdHui, "ReouvertureSansMotif");
    refuser(Mairie.TYPE, null, aujourdHui, "ReouvertureSansMotif");
    refuser(Mairie.TYPE, "x".repeat(501), aujourdHui, "ReouvertureMotifTropLong");
    refuser(Mairie.TYPE, MOTIF, aujourdHui.minusDays(1), "ReouverturePassee");
    refuser(Mairie.TYPE, MOTIF, null, "ReouverturePassee");
    refuser(Mairie.TYPE, MOTIF, aujourdHui.plusDays(93), "ReouvertureTropLongue");
    refuser("AUTRE", MOTIF, aujourdHui, "RienARouvrir");
    refuser("DOSSIER_FAMILLE", MOTIF, aujourdHui, "RienARouvrir");
    rouvrir(agent, aujourdHui.plusDays(92));
    refuser(Mairie.TYPE, MOTIF, aujourdHui, "DejaRouverte");
    assertThat(agent.obtenir(reouvertures::proposition)).isEqualTo(aujourdHui.plusDays(15));
  }

  @Test
  @DisplayName("E02 : ce qui attend une décision ne se rouvre pas, il se rend à corriger")
  void ce_qui_attend_une_decision_ne_se_rouvre_pas() throws SQLException {
    mairie.regler(null, null, null, Circuit.LIBRE);
    long id = mairie.confirmee(famille);
    mairie.regler(null, aujourdHui.minusDays(3), null, Circuit.LIBRE);
    refuser(Mairie.TYPE, MOTIF, aujourdHui, "RienARouvrir");

    guichet.accepter(agent, id);
    rouvrir(agent, aujourdHui);

    assertThat(guichet.empechement(parent, Mairie.TYPE)).isNull();
  }

  @Test
  @DisplayName(
      "E02 : pourquoi une démarche confidentielle est rouverte, la famille le lit sur le portail ;"
          + " ni le courriel, ni le journal, ni un collègue ne le disent")
  void une_demarche_confidentielle_se_rouvre_avec_discretion() throws SQLException {
    base.executer(
        "update reglage_demarche set fermeture = cast(? as date) where type = ?",
        aujourdHui.minusDays(3).toString(),
        CONFIDENTIEL);
    var demande = new DemandeDeReouverture(CONFIDENTIEL, MOTIF, aujourdHui);

    agent.executer(() -> reouvertures.rouvrir(famille.id(), demande));

    assertThat(parent.obtenir(queries::miennes))
        .extracting(LigneReouverture::motif)
        .contains(MOTIF);
    assertThat(derniere().motif()).isEqualTo(MOTIF);
    assertThat(collegue.obtenir(() -> queries.duFoyer(famille.id())))
        .extracting(LigneReouverture::motif)
        .containsOnlyNulls();
    assertThat(journalDuFoyer())
        .anySatisfy(texte -> assertThat(texte).contains("rouverte jusqu’au"))
        .noneSatisfy(texte -> assertThat(texte).contains(MOTIF));
    assertThat(parent.obtenir(() -> boite.messages(0, 50)).lignes())
        .extracting(ligne -> parent.obtenir(() -> boite.lire(ligne.id())).texte())
        .anySatisfy(texte -> assertThat(texte).contains("Vous lirez pourquoi sur le portail"))
        .noneSatisfy(texte -> assertThat(texte).contains(MOTIF));
  }

  @Test
  @DisplayName("E02 : seul un agent rouvre, et seulement pour le foyer de la page")
  void seul_un_agent_rouvre() throws SQLException {
    rouvrir(agent, aujourdHui);
    long id = derniere().id();
    var demande = new DemandeDeReouverture(Mairie.TYPE, MOTIF, aujourdHui);
    var regisseur = EnTantQue.compte(famille.compteId(), "FACTURATION");
    for (var autre : List.of(parent, regisseur, mairie.administrateur())) {
      assertThatThrownBy(() -> autre.executer(() -> reouvertures.rouvrir(famille.id(), demande)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> autre.executer(() -> reouvertures.refermer(famille.id(), id)))
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> parent.obtenir(() -> queries.duFoyer(famille.id())))
        .isInstanceOf(EJBAccessException.class);
    assertThat(regisseur.obtenir(() -> queries.duFoyer(famille.id()))).hasSize(1);
    long voisine = mairie.famille().id();
    assertThatThrownBy(() -> agent.executer(() -> reouvertures.refermer(voisine, id)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> agent.executer(() -> reouvertures.rouvrir(-1, demande)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("E02 : deux agents rouvrent au même moment, le second l’apprend")
  void deux_agents_rouvrent_au_meme_moment() throws Exception {
    assertThat(
            EnMemeTemps.essayer(
                () -> rouvrir(agent, aujourdHui.plusDays(2)),
                () -> rouvrir(collegue, aujourdHui.plusDays(4))))
        .containsExactlyInAnyOrder("fait", "DejaRouverte");
    assertThat(agent.obtenir(() -> queries.duFoyer(famille.id()))).hasSize(1);
    assertThat(sujets()).hasSize(1);
  }

  @Test
  @DisplayName("E02 : la famille dépose pendant qu’un agent referme : l’un des deux l’emporte")
  void deposer_pendant_qu_un_agent_referme() throws Exception {
    rouvrir(agent, aujourdHui.plusDays(2));
    long id = mairie.remplie(parent);
    long reouverture = derniere().id();

    var issues =
        EnMemeTemps.essayer(() -> guichet.deposer(parent, id), () -> refermer(reouverture));

    assertThat(issues)
        .isIn(List.of("fait", "ReouvertureTerminee"), List.of("DemarcheClose", "fait"));
  }

  @Test
  @DisplayName("E02 : la base refuse deux réouvertures à la fois, une date ou une fin impossible")
  void la_base_garde_les_regles() throws SQLException {
    rouvrir(agent, aujourdHui.plusDays(5));
    casser(
        "ex_reouverture_en_cours",
        "insert into reouverture (famille_id, type, motif, confidentielle, depuis,"
            + " jusqu_au, agent_id, ouverte_le) select famille_id, type, motif, false, jusqu_au,"
            + " jusqu_au + 1, agent_id, ouverte_le from reouverture where famille_id = ?");
    casser(
        "ck_reouverture_dates",
        "update reouverture set jusqu_au = depuis - 1 where famille_id = ?");
    casser("ck_reouverture_motif", "update reouverture set motif = ' ' where famille_id = ?");
    casser("ck_reouverture_finie", "update reouverture set fin = 'REFERMEE' where famille_id = ?");
  }

  @Test
  @DisplayName("E02 : réunir deux dossiers garde la réouverture la plus longue, sans la doubler")
  void reunir_deux_dossiers_garde_la_reouverture() throws SQLException {
    for (int jours : List.of(2, 7, 4)) {
      var absorbee = mairie.famille();
      var demande = new DemandeDeReouverture(Mairie.TYPE, MOTIF, aujourdHui.plusDays(jours));
      agent.executer(() -> reouvertures.rouvrir(absorbee.id(), demande));
      reunir(absorbee);
    }

    assertThat(guichet.empechement(parent, Mairie.TYPE)).isNull();
    var lignes = agent.obtenir(() -> queries.duFoyer(famille.id()));
    assertThat(lignes).hasSize(3);
    assertThat(lignes.stream().filter(LigneReouverture::enCours))
        .extracting(LigneReouverture::jusquAu)
        .containsExactly(aujourdHui.plusDays(7));
  }

  @Test
  @DisplayName("E02 : le nombre de requêtes ne dépend pas du foyer")
  void le_nombre_de_requetes_ne_depend_pas_du_foyer() throws SQLException {
    var grande =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Tao", FamilleFixture.ne(2016, 5, 6))
            .avecEnfant("Zoé", FamilleFixture.ne(2018, 5, 6))
            .installer(connexion);

    assertThat(compter(grande)).isEqualTo(compter(famille));
    rouvrir(agent, aujourdHui);
    assertThat(RequetesSql.compter(em, () -> agent.obtenir(() -> queries.duFoyer(famille.id()))))
        .isEqualTo(
            RequetesSql.compter(em, () -> agent.obtenir(() -> queries.duFoyer(grande.id()))));
  }

  private long compter(FamilleInstallee foyer) {
    return RequetesSql.compter(em, () -> agent.obtenir(() -> reouvertures.verrous(foyer.id())));
  }

  private void reunir(FamilleInstallee absorbee) {
    agent.executer(
        () ->
            fusions.reunir(
                new Reunion(
                    famille.id(),
                    absorbee.id(),
                    false,
                    Map.of(),
                    Map.of(absorbee.enfant("Mia"), famille.enfant("Mia")),
                    "Même famille",
                    absorbee.numero())));
  }

  private void rouvrir(EnTantQue qui, LocalDate jusquAu) {
    qui.executer(
        () ->
            reouvertures.rouvrir(
                famille.id(), new DemandeDeReouverture(Mairie.TYPE, MOTIF, jusquAu)));
  }

  private void refermer(long id) {
    collegue.executer(() -> reouvertures.refermer(famille.id(), id));
  }

  private void refuser(String type, String motif, LocalDate jusquAu, String refus) {
    assertThatThrownBy(
            () ->
                agent.executer(
                    () ->
                        reouvertures.rouvrir(
                            famille.id(), new DemandeDeReouverture(type, motif, jusquAu))))
        .hasMessage(refus);
  }

  private void casser(String contrainte, String sql) {
    assertThatThrownBy(() -> base.executer(sql, famille.id())).hasMessageContaining(contrainte);
  }

  private List<Verrou> verrous() {
    return agent.obtenir(() -> reouvertures.verrous(famille.id()));
  }

  private Verrou verrou() {
    return verrous().stream()
        .filter(verrou -> verrou.type().equals(Mairie.TYPE))
        .findFirst()
        .orElseThrow();
  }

  private CarteDemarche carte(EnTantQue qui) {
    return qui.obtenir(lectures::disponibles).stream()
        .filter(carte -> carte.code().equals(Mairie.TYPE))
        .findFirst()
        .orElseThrow();
  }

  private LigneReouverture derniere() {
    return agent.obtenir(() -> queries.duFoyer(famille.id())).get(0);
  }

  private List<String> sujets() {
    return parent.obtenir(() -> boite.messages(0, 50)).lignes().stream()
        .map(ResumeMessage::sujet)
        .filter(sujet -> sujet.contains("rouverte"))
        .toList();
  }

  private List<String> journalDuFoyer() {
    return agent.obtenir(() -> journal.duFoyer(famille.id(), 0, 50)).lignes().stream()
        .map(Evenement::texte)
        .toList();
  }
}
