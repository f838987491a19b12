package fr.portailfamille.autorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.fiche.FicheEnfantQueries;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
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
class AutorisationsIT {

  private static final String TYPE = AutorisationsDesEnfants.CODE;
  private static final Class<AutorisationsDeclarees> FORME = AutorisationsDeclarees.class;
  private static final String SORTIES = "Mon enfant peut participer aux sorties";
  private static final String NAGER = "Mon enfant sait nager";
  private static final String HEURE = "Heure à laquelle mon enfant quitte l’accueil du soir";
  private static final String VALIDATION = Parametre.AUTORISATION_VALIDATION.cle();

  @Inject private Guichet guichet;
  @Inject private AutorisationQueries autorisations;
  @Inject private QuestionService questions;
  @Inject private FicheEnfantQueries fiches;
  @Inject private Parametres parametres;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private EnTantQue administrateur;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
  }

  @AfterEach
  void fermer() throws SQLException {
    base.executer("delete from parametre where cle = ?", VALIDATION);
    administrateur.executer(parametres::relire);
    connexion.close();
  }

  @Test
  @DisplayName("C14 : les réponses valent dès le dépôt, pour chaque enfant, avec leur année")
  void les_reponses_valent_des_le_depot() throws SQLException {
    var famille = fratrie().installer(connexion);

    deposer(famille, f -> repondre(f, "Tao", SORTIES, "Non"));

    assertThat(lignes(famille, "Mia"))
        .filteredOn(ligne -> ligne.question().equals(SORTIES))
        .extracting(LigneAutorisation::reponse, ligne -> ligne.annee() == null)
        .containsExactly(tuple("Oui", false));
    assertThat(reponse(famille, "Tao", SORTIES)).isEqualTo("Non");
    assertThat(lignes(famille, "Mia"))
        .filteredOn(ligne -> ligne.question().equals(NAGER))
        .extracting(LigneAutorisation::annee)
        .containsExactly((String) null);
    assertThat(reponse(famille, "Mia", HEURE)).isNull();
    assertThat(
            parent(famille).obtenir(() -> fiches.deMonEnfant(famille.enfant("Tao"), false)).blocs())
        .filteredOn(bloc -> bloc.titre().equals("Autorisations et renseignements"))
        .flatExtracting(Bloc::reponses)
        .anySatisfy(
            lue -> {
              assertThat(lue.question()).startsWith(SORTIES);
              assertThat(lue.reponse()).isEqualTo("Non");
            });
  }

  @Test
  @DisplayName("C14 : une question obligatoire sans réponse empêche le dépôt, et le dit")
  void une_reponse_manque() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            f -> {
              repondreAToutPar(f, "Oui");
              repondre(f, "Tao", SORTIES, null);
            });

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(r -> r.motif().cle(), r -> r.rang())
                    .containsExactly(tuple("ReponseAttendue", 1)));
  }

  @Test
  @DisplayName("C14, C23 : si la ville le veut, un agent valide les réponses avant qu’elles valent")
  void un_agent_valide() throws SQLException {
    base.ajouter(
        "parametre", "cle, valeur, modifie_le", VALIDATION, "true", exemples.dossiersCreesLe());
    administrateur.executer(parametres::relire);
    var famille = fratrie().installer(connexion);

    long id = deposer(famille, f -> {});
    assertThat(lignes(famille, "Mia")).isEmpty();
    guichet.accepter(agent, id);

    assertThat(reponse(famille, "Mia", SORTIES)).isEqualTo("Oui");
  }

  @Test
  @DisplayName(
      "C14, C04 : une réponse changée remplace l’ancienne, qui reste ; rien d’autre ne bouge")
  void une_reponse_changee() throws SQLException {
    var famille = fratrie().installer(connexion);
    deposer(famille, f -> {});
    long avant = nombre(famille, "");

    deposer(famille, f -> repondre(f, "Mia", SORTIES, "Non"));

    assertThat(reponse(famille, "Mia", SORTIES)).isEqualTo("Non");
    assertThat(nombre(famille, "")).isEqualTo(avant + 1);
    assertThat(nombre(famille, " and remplacee_le is not null")).isOne();
    assertThatThrownBy(
            () ->
                base.executer(
                    "update reponse_enfant set reponse = 'Oui' where famille_id = ?", famille.id()))
        .isInstanceOf(SQLException.class);
  }

  @Test
  @DisplayName("C14 : une réponse annuelle tombe avec l’année, une permanente reste")
  void une_reponse_annuelle_tombe() throws SQLException {
    var famille = fratrie().installer(connexion);
    deposer(famille, f -> {});
    base.executer(
        "insert into reponse_enfant (enfant_id, famille_id, question_id, annuelle, annee_id,"
            + " libelle, reponse, demarche_id, donnee_le)"
            + " select enfant_id, famille_id, question_id, annuelle, ?, libelle, 'Non',"
            + " demarche_id, donnee_le from reponse_enfant where famille_id = ? and annuelle",
        anneePassee(),
        famille.id());

    assertThat(lignes(famille, "Mia"))
        .filteredOn(ligne -> ligne.question().equals(SORTIES) || ligne.question().equals(NAGER))
        .extracting(LigneAutorisation::question, LigneAutorisation::reponse)
        .containsExactly(tuple(SORTIES, "Oui"), tuple(NAGER, "Oui"));
  }

  private long anneePassee() throws SQLException {
    return base.chercher(
            "insert into annee_scolaire (libelle, debut, fin)"
                + " values ('2001-2002', date '2001-09-03', date '2002-06-28')"
                + " on conflict (libelle) do update set libelle = excluded.libelle returning id")
        .orElseThrow();
  }

  @Test
  @DisplayName("C14 : chaque foyer répond pour lui ; l’agent lit les deux, l’autre foyer non")
  void chaque_foyer_repond_pour_lui() throws SQLException {
    var famille = fratrie().installer(connexion);
    var autreFoyer =
        FamilleFixture.uneFamille()
            .nommee("Martin")
            .partageant("Mia", famille)
            .installer(connexion);
    deposer(famille, f -> {});

    deposer(autreFoyer, f -> repondre(f, "Mia", SORTIES, "Non"));

    assertThat(reponse(famille, "Mia", SORTIES)).isEqualTo("Oui");
    assertThat(reponse(autreFoyer, "Mia", SORTIES)).isEqualTo("Non");
    assertThat(agent.obtenir(() -> autorisations.pourUnAgent(famille.id())).get(0).lignes())
        .filteredOn(ligne -> ligne.question().equals(SORTIES))
        .extracting(LigneAutorisation::reponse, LigneAutorisation::autreFoyer)
        .containsExactly(tuple("Oui", false), tuple("Non", true));
  }

  @Test
  @DisplayName("C14 : l’enfant d’un autre foyer et une année fermée n’existent pas")
  void ce_qui_n_est_pas_a_soi_n_existe_pas() throws SQLException {
    var famille = fratrie().installer(connexion);
    var etrangere = fratrie().installer(connexion);

    assertThatThrownBy(
            () ->
                guichet.remplir(
                    parent(etrangere),
                    TYPE,
                    FORME,
                    f -> f.getEnfants().get(0).setEnfantId(famille.enfant("Mia"))))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () -> guichet.remplir(parent(etrangere), TYPE, FORME, f -> f.setAnneeId(-1L)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> agent.executer(questions::toutes))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName(
      "C14 : l’administrateur ajoute, change et arrête une question ; la réponse garde son libellé")
  void l_administrateur_gere_les_questions() throws SQLException {
    var saisie = new QuestionSaisie();
    saisie.setLibelle("Mon enfant attend le car");
    saisie.setNature(NatureReponse.CHOIX);
    saisie.setChoix("Au portail\nÀ l’arrêt");
    saisie.setAnnuelle(false);
    saisie.setOrdre(5);
    administrateur.executer(() -> questions.ajouter(saisie));
    var ajoutee = question("Mon enfant attend le car");
    var famille = fratrie().installer(connexion);
    deposer(famille, f -> repondre(f, "Mia", "Mon enfant attend le car", "À l’arrêt"));

    saisie.setLibelle("Où votre enfant attend-il le car ?");
    saisie.setFin(Exemples.aujourdHui().minusDays(1));
    administrateur.executer(() -> questions.changer(ajoutee.id(), ajoutee.version(), saisie));

    assertThat(reponse(famille, "Mia", "Mon enfant attend le car")).isEqualTo("À l’arrêt");
    guichet.remplir(parent(famille), TYPE, FORME, f -> {});
    assertThat(reponses(form(famille), "Mia"))
        .extracting(ReponseDeclaree::getQuestionId)
        .doesNotContain(ajoutee.id());
    assertThatThrownBy(
            () ->
                administrateur.executer(
                    () -> questions.changer(ajoutee.id(), ajoutee.version(), saisie)))
        .isInstanceOf(DonneesModifieesEntreTemps.class);
    saisie.setAnnuelle(true);
    assertThatThrownBy(
            () ->
                administrateur.executer(
                    () -> questions.changer(ajoutee.id(), ajoutee.version() + 1, saisie)))
        .isInstanceOf(QuestionRefusee.class)
        .hasMessage("QuestionDejaRepondue");
  }

  @Test
  @DisplayName("C14 : une question attend la décision de l’agent : sa durée ne change plus")
  void une_question_attendue_ne_change_plus() throws SQLException {
    base.ajouter(
        "parametre", "cle, valeur, modifie_le", VALIDATION, "true", exemples.dossiersCreesLe());
    administrateur.executer(parametres::relire);
    var saisie = new QuestionSaisie();
    saisie.setLibelle("Mon enfant rentre à vélo");
    saisie.setNature(NatureReponse.OUI_NON);
    saisie.setOrdre(6);
    administrateur.executer(() -> questions.ajouter(saisie));
    var ajoutee = question("Mon enfant rentre à vélo");
    long id = deposer(fratrie().installer(connexion), f -> {});

    saisie.setAnnuelle(!saisie.isAnnuelle());
    assertThatThrownBy(
            () ->
                administrateur.executer(
                    () -> questions.changer(ajoutee.id(), ajoutee.version(), saisie)))
        .hasMessage("QuestionEnAttente");

    guichet.accepter(agent, id);
    saisie.setAnnuelle(!saisie.isAnnuelle());
    saisie.setFin(Exemples.aujourdHui().minusDays(1));
    administrateur.executer(() -> questions.changer(ajoutee.id(), ajoutee.version(), saisie));
  }

  @Test
  @DisplayName("C14 : lire les réponses coûte autant pour un enfant que pour deux")
  void lire_coute_autant() throws SQLException {
    var deux = fratrie().installer(connexion);
    var une =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
    deposer(deux, f -> {});

    assertThat(requetes(deux)).isEqualTo(requetes(une));
  }

  private int requetes(FamilleInstallee famille) {
    return RequetesSql.compter(em, () -> parent(famille).executer(autorisations::mesAutorisations));
  }

  private static FamilleFixture fratrie() {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .avecEnfant("Tao", LocalDate.of(2019, 9, 21));
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  /** Yes where nothing is on file, then what changes. */
  private long deposer(FamilleInstallee famille, Consumer<AutorisationsDeclarees> changements) {
    var parent = parent(famille);
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            f -> {
              repondreAToutPar(f, "Oui");
              changements.accept(f);
              f.setCertifie(true);
            });
    guichet.deposer(parent, id);
    return id;
  }

  private static void repondreAToutPar(AutorisationsDeclarees form, String valeur) {
    form.getEnfants().stream()
        .flatMap(enfant -> enfant.getReponses().stream())
        .filter(reponse -> reponse.getChoix().contains(valeur) && reponse.getValeur() == null)
        .forEach(reponse -> reponse.setValeur(valeur));
    form.setCertifie(true);
  }

  private static void repondre(
      AutorisationsDeclarees form, String prenom, String question, String valeur) {
    reponses(form, prenom).stream()
        .filter(reponse -> reponse.getLibelle().equals(question))
        .forEach(reponse -> reponse.setValeur(valeur));
  }

  private static List<ReponseDeclaree> reponses(AutorisationsDeclarees form, String prenom) {
    return form.getEnfants().stream()
        .filter(enfant -> enfant.getPrenom().equals(prenom))
        .findFirst()
        .orElseThrow()
        .getReponses();
  }

  private AutorisationsDeclarees form(FamilleInstallee famille) {
    return guichet.brouillon(parent(famille), TYPE, FORME).formulaire();
  }

  private QuestionService.Question question(String libelle) {
    return administrateur.obtenir(questions::toutes).stream()
        .filter(question -> question.saisie().getLibelle().equals(libelle))
        .findFirst()
        .orElseThrow();
  }

  private List<LigneAutorisation> lignes(FamilleInstallee famille, String prenom) {
    return parent(famille).obtenir(autorisations::mesAutorisations).stream()
        .filter(enfant -> enfant.prenom().equals(prenom))
        .findFirst()
        .orElseThrow()
        .lignes();
  }

  private String reponse(FamilleInstallee famille, String prenom, String question) {
    return lignes(famille, prenom).stream()
        .filter(ligne -> ligne.question().equals(question))
        .map(LigneAutorisation::reponse)
        .findFirst()
        .orElse(null);
  }

  private long nombre(FamilleInstallee famille, String suite) throws SQLException {
    return base.chercher(
            "select count(*) from reponse_enfant where famille_id = ?" + suite, famille.id())
        .orElseThrow();
  }
}
