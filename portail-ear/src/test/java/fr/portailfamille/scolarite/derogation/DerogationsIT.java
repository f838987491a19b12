package fr.portailfamille.scolarite.derogation;

import static fr.portailfamille.scolarite.derogation.Avis.AJOURNE;
import static fr.portailfamille.scolarite.derogation.Avis.DEFAVORABLE;
import static fr.portailfamille.scolarite.derogation.Avis.FAVORABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.ReglageDemarche;
import fr.portailfamille.demarche.organisation.ReglageSaisi;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.JournalQueries;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
class DerogationsIT {

  private static final String AVIS = Parametre.SCOLARITE_AVIS_DE_LA_COMMISSION.cle();
  private static final int TOUTES = 10_000;

  @Inject private Guichet guichet;
  @Inject private DerogationsQueries derogations;
  @Inject private SeancesQueries seances;
  @Inject private SeanceService calendrier;
  @Inject private CommissionService commission;
  @Inject private DemarcheQueries famille;
  @Inject private JournalQueries journal;
  @Inject private Parametres parametres;
  @Inject private OrganisationService organisation;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private DerogationFixture fixture;
  private EnTantQue agent;
  private final LocalDate aujourdHui = Exemples.aujourdHui();

  @BeforeEach
  void une_ville() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    fixture = new DerogationFixture(base, exemples, guichet);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A26 : une ligne par enfant hors secteur d’une démarche déposée et non décidée")
  void une_ligne_par_enfant_hors_secteur() throws SQLException {
    var foyer =
        fixture
            .foyer("Anatole")
            .avecEnfant("Berthe", Niveau.CM1.naissance(fixture.annee(), 3, 4))
            .installer(connexion);
    var parent = parent(foyer);
    guichet.remplir(
        parent,
        DerogationFixture.TYPE,
        DerogationFixture.FORME,
        fixture.demande(DerogationFixture.FRATRIE, null));
    assertThat(lignes(foyer)).isEmpty();
    long id = fixture.deposer(parent, form -> {});

    assertThat(lignes(foyer))
        .extracting(LigneDerogation::enfant)
        .containsExactlyInAnyOrder(nomComplet(foyer, "Anatole"), nomComplet(foyer, "Berthe"));
    assertThat(ligne(foyer, "Anatole"))
        .satisfies(
            ligne -> {
              assertThat(ligne.niveau()).isEqualTo("CP");
              assertThat(ligne.annee()).isEqualTo(fixture.annee().libelle());
              assertThat(ligne.secteur()).isEqualTo("École des Tilleuls");
              assertThat(ligne.ecole()).isEqualTo("École des Hirondelles");
              assertThat(ligne.motif()).isEqualTo(DerogationFixture.FRATRIE);
              assertThat(ligne.seance()).isNull();
            });

    guichet.accepter(agent, id);
    assertThat(lignes(foyer)).isEmpty();
  }

  @Test
  @DisplayName("A26 : on filtre par année, école, motif, séance et avis")
  void on_filtre() throws SQLException {
    var deposee = deposer("Célestin");
    var autre = deposer("Dorothée");
    long seance = seance(aujourdHui);
    inscrire(seance, autre);

    long motif = fixture.motif(DerogationFixture.FRATRIE);
    assertThat(trouver(new CriteresDerogations(null, null, motif, null, null)))
        .contains(deposee.cle(), autre.cle());
    assertThat(
            trouver(
                new CriteresDerogations(
                    null, null, fixture.motif(DerogationFixture.AUTRE), null, null)))
        .doesNotContain(deposee.cle(), autre.cle());
    assertThat(
            trouver(
                new CriteresDerogations(null, exemples.ecole(Ecole.TILLEULS), null, null, null)))
        .doesNotContain(deposee.cle());
    assertThat(
            trouver(
                new CriteresDerogations(
                    exemples.anneeId(fixture.annee()),
                    exemples.ecole(Ecole.HIRONDELLES),
                    null,
                    null,
                    Avancement.A_INSCRIRE)))
        .contains(deposee.cle())
        .doesNotContain(autre.cle());
    assertThat(trouver(new CriteresDerogations(null, null, null, seance, null)))
        .containsExactly(autre.cle());
    assertThat(agent.obtenir(() -> derogations.filtres()).ecoles())
        .extracting(DerogationsQueries.Choix::libelle)
        .contains("École des Hirondelles");

    rendre(seance, FAVORABLE, "Son frère y est.");
    assertThat(trouver(new CriteresDerogations(null, null, null, null, Avancement.RENDUE)))
        .contains(autre.cle())
        .doesNotContain(deposee.cle());
  }

  @Test
  @DisplayName(
      "A26 : une demande n’a qu’une séance à la fois ; ajournée, elle va à une plus tardive")
  void une_seance_a_la_fois() throws SQLException {
    var ligne = deposer("Edmée");
    long hier = seance(aujourdHui.minusDays(1));
    long avant = seance(aujourdHui.minusDays(9));
    long demain = seance(aujourdHui.plusDays(1));

    assertThat(inscrire(hier, ligne)).isEqualTo(1);
    assertThat(inscrire(hier, ligne)).isZero();
    assertThat(inscrire(demain, ligne)).isZero();
    rendre(hier, AJOURNE, "Pièce à fournir.");
    assertThat(inscrire(avant, ligne)).isZero();
    assertThat(inscrire(demain, ligne)).isEqualTo(1);

    assertThatThrownBy(() -> rendre(demain, FAVORABLE, null)).hasMessage("SeanceAVenir");
    assertThatThrownBy(() -> rendre(hier, FAVORABLE, null)).hasMessage("DerogationDecidee");
    agent.executer(() -> commission.retirer(demain, examens(demain).get(0).id()));
    rendre(hier, FAVORABLE, null);
    assertThat(inscrire(demain, ligne)).isZero();
    assertThat(examens(hier))
        .singleElement()
        .satisfies(
            examen -> {
              assertThat(examen.avis()).isEqualTo(FAVORABLE);
              assertThat(examen.commentaire()).isNull();
              assertThat(examen.rendu().agent()).isEqualTo("Claire Fontaine");
            });
  }

  @Test
  @DisplayName("A26 : un avis écrit par un collègue entre-temps n’est pas écrasé")
  void un_avis_n_est_pas_ecrase() throws SQLException {
    var ligne = deposer("Fantine");
    long seance = seance(aujourdHui);
    inscrire(seance, ligne);
    var vu = examens(seance).get(0);
    rendre(seance, FAVORABLE, null);

    assertThatThrownBy(
            () ->
                agent.obtenir(
                    () ->
                        commission.rendre(
                            seance,
                            List.of(
                                new AvisRendu(
                                    vu.id(), vu.version(), "Fantine", DEFAVORABLE, null)))))
        .isInstanceOf(DonneesModifieesEntreTemps.class);
    assertThatThrownBy(() -> agent.executer(() -> commission.retirer(seance, vu.id())))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> rendre(seance, null, "Un commentaire seul"))
        .hasMessage("AvisObligatoire");
  }

  @Test
  @DisplayName("A26 : décidée, la demande n’attend plus d’avis ; celui qui est écrit reste")
  void decidee_la_demande_n_attend_plus() throws SQLException {
    var ligne = deposer("Gontran");
    long seance = seance(aujourdHui);
    inscrire(seance, ligne);
    rendre(seance, DEFAVORABLE, "Classe pleine.");

    guichet.accepter(agent, ligne.demarcheId());

    assertThat(reponses(ligne.demarcheId()))
        .contains(
            DerogationFixture.FRATRIE, "Défavorable (écrit par Claire Fontaine)", "Classe pleine.");
    assertThat(examens(seance)).singleElement().matches(examen -> !examen.enAttente());
    assertThatThrownBy(() -> rendre(seance, FAVORABLE, null)).hasMessage("DerogationDecidee");
  }

  @Test
  @DisplayName("A33 : si la ville le veut, ni acceptée ni refusée avant l’avis pour chaque enfant")
  void l_avis_vient_avant_la_decision() throws SQLException {
    var ligne = deposer("Hippolyte");
    long id = ligne.demarcheId();
    long seance = seance(aujourdHui);
    exigerAvis(true);
    try {
      int version = guichet.detail(agent, id).version();
      assertThatThrownBy(() -> guichet.accepter(agent, id))
          .isInstanceOf(RegleMetierException.class)
          .hasMessage("AvisDeLaCommissionAttendu");
      assertThatThrownBy(() -> guichet.refuser(agent, id, version))
          .hasMessage("AvisDeLaCommissionAttendu");
      inscrire(seance, ligne);
      rendre(seance, AJOURNE, null);
      assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("AvisDeLaCommissionAttendu");
      rendre(seance, DEFAVORABLE, null);
      guichet.accepter(agent, id);
    } finally {
      exigerAvis(false);
    }
  }

  @Test
  @DisplayName("A33 : l’avis vaut pour l’école demandée alors, pas pour une autre demandée depuis")
  void l_avis_vaut_pour_une_ecole() throws SQLException {
    var foyer = fixture.foyer("Isaure").installer(connexion);
    var parent = parent(foyer);
    long id = fixture.deposer(parent, fixture.demande(DerogationFixture.FRATRIE, null));
    long seance = seance(aujourdHui);
    inscrire(seance, ligne(foyer, "Isaure"));
    rendre(seance, FAVORABLE, null);
    long autre =
        exemples.nouvelleEcole(
            "École Isaure " + UUID.randomUUID(), "PRIMAIRE", "rue " + UUID.randomUUID());

    guichet.demanderCorrection(agent, id);
    guichet.corriger(
        parent,
        id,
        DerogationFixture.TYPE,
        DerogationFixture.FORME,
        form -> {
          form.getEnfants().get(0).getDemandee().setId(autre);
          form.setCertifie(true);
        });
    guichet.deposer(parent, id);

    assertThat(ligne(foyer, "Isaure").avis()).isNull();
    assertThat(reponses(id))
        .contains("Favorable, pour l’école demandée auparavant (écrit par Claire Fontaine)");
    assertThat(inscrire(seance(aujourdHui), ligne(foyer, "Isaure"))).isEqualTo(1);
  }

  @Test
  @DisplayName("A46, D22 : la famille sait quelle commission l’examine, et rien de l’avis")
  void la_famille_sait_quand() throws SQLException {
    var foyer = fixture.foyer("Joséphine").installer(connexion);
    var parent = parent(foyer);
    long id = fixture.deposer(parent, fixture.demande(DerogationFixture.FRATRIE, null));
    assertThat(suivi(parent, id)).isEmpty();

    long seance = seance(aujourdHui);
    inscrire(seance, ligne(foyer, "Joséphine"));
    assertThat(suivi(parent, id))
        .singleElement()
        .asString()
        .contains("Joséphine", "sera examinée par la commission du");
    assertThat(agent.obtenir(() -> journal.duFoyer(foyer.id(), 0, 20)).lignes())
        .extracting(Evenement::texte)
        .anySatisfy(
            texte ->
                assertThat(texte)
                    .contains("Joséphine : demande de dérogation mise à la commission du"));
    rendre(seance, DEFAVORABLE, "Un secret de commission");

    var detail = parent.obtenir(() -> famille.detail(id));
    assertThat(detail.toString())
        .contains("a examiné votre demande")
        .doesNotContain("Défavorable", "secret");
    guichet.accepter(agent, id);
    assertThat(suivi(parent, id)).isEmpty();
    assertThat(
            base.chercher(
                "select count(*) from examen_derogation where demarche_id = ? and inscrit_par = ?",
                id,
                exemples.compte(Personnage.CLAIRE_FONTAINE)))
        .contains(1L);
  }

  @Test
  @DisplayName("A33 : une séance ne change plus une fois tenue, et ne se supprime que vide")
  void une_seance_tenue_ne_change_plus() throws SQLException {
    long seance = seance(aujourdHui);
    var connue = agent.obtenir(() -> seances.seance(seance));
    assertThatThrownBy(
            () -> agent.executer(() -> calendrier.ajouter(saisie(aujourdHui, connue.lieu()))))
        .hasMessage("SeanceDejaCreee");
    assertThatThrownBy(() -> agent.executer(() -> calendrier.ajouter(saisie(null, "Mairie"))))
        .hasMessage("SeanceJour");
    assertThatThrownBy(() -> agent.executer(() -> calendrier.ajouter(saisie(aujourdHui, " "))))
        .hasMessage("SeanceLieu");

    inscrire(seance, deposer("Léopold"));
    assertThatThrownBy(() -> agent.executer(() -> calendrier.supprimer(seance, connue.version())))
        .hasMessage("SeanceNonVide");
    rendre(seance, FAVORABLE, null);
    assertThatThrownBy(
            () ->
                agent.executer(
                    () ->
                        calendrier.changer(
                            seance, connue.version(), saisie(aujourdHui, "Ailleurs"))))
        .hasMessage("SeanceTenue");
    assertThatThrownBy(() -> agent.obtenir(() -> seances.seance(999_999_999L)))
        .isInstanceOf(Introuvable.class);

    long vide = seance(aujourdHui.plusDays(3));
    int version = agent.obtenir(() -> seances.seance(vide)).version();
    agent.executer(() -> calendrier.supprimer(vide, version));
    assertThatThrownBy(() -> agent.obtenir(() -> seances.seance(vide)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("A26 : la base refuse deux séances en attente et un avis à moitié écrit")
  void la_base_a_le_dernier_mot() throws SQLException {
    var ligne = deposer("Melchior");
    long seance = seance(aujourdHui);
    inscrire(seance, ligne);

    assertThatThrownBy(() -> doubler(seance, ligne)).hasMessageContaining("uq_examen_derogation");
    assertThatThrownBy(() -> doubler(seance(aujourdHui), ligne))
        .hasMessageContaining("uq_examen_derogation_en_attente");
    assertThatThrownBy(
            () ->
                base.executer(
                    "update examen_derogation set avis = 'FAVORABLE' where seance_id = ?", seance))
        .hasMessageContaining("ck_examen_derogation_rendu");
    assertThatThrownBy(
            () ->
                base.executer(
                    "update examen_derogation set commentaire = 'seul' where seance_id = ?",
                    seance))
        .hasMessageContaining("ck_examen_derogation_commentaire");
  }

  private void doubler(long seance, LigneDerogation ligne) throws SQLException {
    base.executer(
        "insert into examen_derogation (seance_id, demarche_id, enfant_id, inscrit_par,"
            + " inscrit_le) values (?, ?, ?, ?, now())",
        seance,
        ligne.demarcheId(),
        ligne.enfantId(),
        exemples.compte(Personnage.CLAIRE_FONTAINE));
  }

  @Test
  @DisplayName("A26 : le nombre de requêtes ne suit pas le nombre de demandes")
  void le_nombre_de_requetes_est_constant() throws SQLException {
    long petite = seance(aujourdHui);
    inscrire(petite, deposer("Nestor"));
    long grande = seance(aujourdHui);
    var lignes = new ArrayList<LigneDerogation>();
    for (var prenom : List.of("Octave", "Pélagie", "Quentin", "Rosalie", "Sidonie", "Ursule")) {
      lignes.add(deposer(prenom));
    }
    inscrire(grande, lignes.toArray(LigneDerogation[]::new));

    assertThat(compter(() -> page(petite))).isEqualTo(compter(() -> page(grande))).isEqualTo(2);
    assertThat(compter(() -> examens(petite))).isEqualTo(compter(() -> examens(grande)));
    var foyer =
        fixture
            .foyer("Valère")
            .avecEnfant("Zélie", Niveau.CM1.naissance(fixture.annee(), 3, 4))
            .installer(connexion);
    long deux = fixture.deposer(parent(foyer), fixture.demande(DerogationFixture.FRATRIE, null));
    inscrire(grande, lignes(foyer).toArray(LigneDerogation[]::new));
    long une = lignes.get(0).demarcheId();
    assertThat(compter(() -> guichet.detail(agent, une)))
        .isEqualTo(compter(() -> guichet.detail(agent, deux)));
  }

  @Test
  @DisplayName("A46 : un agent d’un autre service lit les dérogations et n’y touche pas")
  void un_autre_service_lit_seulement() throws SQLException {
    var ligne = deposer("Yolande");
    var collegue = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "AGENT");
    long verifie = service(exemples.compte(Personnage.CLAIRE_FONTAINE));
    long decide = service(exemples.compte(Personnage.CLAIRE_FONTAINE));
    regler(new Circuit(List.of(verifie), decide));
    try {
      assertThat(agent.obtenir(() -> derogations.aMoi())).isTrue();
      assertThat(collegue.obtenir(() -> derogations.aMoi())).isFalse();
      assertThat(collegue.obtenir(() -> derogations.toutes(CriteresDerogations.TOUTES)))
          .extracting(LigneDerogation::cle)
          .contains(ligne.cle());
      long seance = seance(aujourdHui);
      assertThatThrownBy(() -> collegue.obtenir(() -> commission.inscrire(seance, List.of())))
          .hasMessage("DerogationsDUnAutreService");
      assertThatThrownBy(
              () -> collegue.obtenir(() -> calendrier.ajouter(saisie(aujourdHui, "Ailleurs"))))
          .hasMessage("DerogationsDUnAutreService");
      assertThatThrownBy(() -> collegue.obtenir(() -> commission.rendre(seance, List.of())))
          .hasMessage("DerogationsDUnAutreService");
    } finally {
      regler(Circuit.LIBRE);
      base.executer("delete from service_instructeur where id in (?, ?)", verifie, decide);
    }
  }

  private long service(long membre) throws SQLException {
    var nom = "Scolaire " + UUID.randomUUID();
    administrateur().executer(() -> organisation.enregistrer(null, 0, nom, Set.of(membre)));
    return base.chercher("select id from service_instructeur where nom = ?", nom).orElseThrow();
  }

  /** Leaves the other settings of the school enrolment as they are. */
  private void regler(Circuit circuit) throws SQLException {
    var administrateur = administrateur();
    var connu =
        administrateur.obtenir(organisation::reglages).stream()
            .filter(reglage -> reglage.type().equals(DerogationFixture.TYPE))
            .findFirst()
            .orElseGet(() -> new ReglageDemarche(DerogationFixture.TYPE));
    var saisi =
        new ReglageSaisi(
            DerogationFixture.TYPE,
            connu.numero(),
            connu.ouverture(),
            connu.fermeture(),
            connu.delaiJours(),
            circuit,
            connu.silence(),
            connu.acces(),
            administrateur.obtenir(() -> organisation.version(DerogationFixture.TYPE)));
    administrateur.executer(() -> organisation.regler(saisi));
  }

  private EnTantQue administrateur() throws SQLException {
    return EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
  }

  private void page(long seance) {
    var criteres = new CriteresDerogations(null, null, null, seance, null);
    agent.obtenir(() -> derogations.lister(criteres, 0, 50));
  }

  private int compter(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private List<String> suivi(EnTantQue parent, long id) {
    return parent.obtenir(() -> famille.detail(id)).nouvelles();
  }

  private void exigerAvis(boolean oui) throws SQLException {
    base.executer("delete from parametre where cle = ?", AVIS);
    if (oui) {
      base.ajouter(
          "parametre", "cle, valeur, modifie_le", AVIS, "true", exemples.dossiersCreesLe());
    }
    administrateur().executer(parametres::relire);
  }

  private LigneDerogation deposer(String prenom) throws SQLException {
    var foyer = fixture.foyer(prenom).installer(connexion);
    fixture.deposer(parent(foyer), fixture.demande(DerogationFixture.FRATRIE, null));
    return ligne(foyer, prenom);
  }

  private LigneDerogation ligne(FamilleInstallee foyer, String prenom) {
    return lignes(foyer).stream()
        .filter(ligne -> ligne.enfantId() == foyer.enfant(prenom))
        .findFirst()
        .orElseThrow();
  }

  private List<LigneDerogation> lignes(FamilleInstallee foyer) {
    return agent.obtenir(() -> derogations.toutes(CriteresDerogations.TOUTES)).stream()
        .filter(ligne -> estDe(foyer, ligne))
        .toList();
  }

  private boolean estDe(FamilleInstallee foyer, LigneDerogation ligne) {
    try {
      return base.chercher("select famille_id from demarche where id = ?", ligne.demarcheId())
          .filter(id -> id == foyer.id())
          .isPresent();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String nomComplet(FamilleInstallee foyer, String prenom) {
    return em.createQuery(
            "select concat(e.prenom, ' ', e.nom) from Enfant e where e.id = :id", String.class)
        .setParameter("id", foyer.enfant(prenom))
        .getSingleResult();
  }

  private List<String> trouver(CriteresDerogations criteres) {
    return agent.obtenir(() -> derogations.lister(criteres, 0, TOUTES)).lignes().stream()
        .map(LigneDerogation::cle)
        .toList();
  }

  private long seance(LocalDate jour) {
    return agent.obtenir(() -> calendrier.ajouter(saisie(jour, "Salle " + UUID.randomUUID())));
  }

  private static SeanceSaisie saisie(LocalDate jour, String lieu) {
    var saisie = new SeanceSaisie();
    saisie.setJour(jour);
    saisie.setLieu(lieu);
    return saisie;
  }

  private int inscrire(long seance, LigneDerogation... lignes) {
    var demandes =
        Arrays.stream(lignes)
            .map(ligne -> new CommissionService.Demande(ligne.demarcheId(), ligne.enfantId()))
            .toList();
    return agent.obtenir(() -> commission.inscrire(seance, demandes));
  }

  private void rendre(long seance, Avis avis, String commentaire) {
    var rendus =
        examens(seance).stream()
            .map(e -> new AvisRendu(e.id(), e.version(), e.prenom(), avis, commentaire))
            .toList();
    agent.obtenir(() -> commission.rendre(seance, rendus));
  }

  private List<LigneExamen> examens(long seance) {
    return agent.obtenir(() -> seances.examens(seance));
  }

  private List<String> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::reponse)
        .toList();
  }

  private static EnTantQue parent(FamilleInstallee foyer) {
    return EnTantQue.compte(foyer.compteId(), "FAMILLE");
  }
}
