package fr.portailfamille.scolarite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.TitulairesQueries;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
class InscriptionScolaireIT {

  private static final String TYPE = InscriptionScolaire.CODE;
  private static final Class<ScolariteDemandee> FORME = ScolariteDemandee.class;
  private static final String OUVERTURE = Parametre.SCOLARITE_OUVERTURE_DES_INSCRIPTIONS.cle();
  private static final String DOMICILE = "JUSTIFICATIF_DOMICILE";

  @Inject private Guichet guichet;
  @Inject private InscriptionScolaireQueries ecoles;
  @Inject private Parametres parametres;
  @Inject private TitulairesQueries titulaires;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A26, A33, A34, A35 : l’école du secteur est proposée, demandée, puis écrite")
  void l_ecole_du_secteur_est_proposee_puis_ecrite() throws SQLException {
    var famille = lina().installer(connexion);
    var parent = parent(famille);

    long id = deposer(parent, f -> demander(f, ChoixEcole.SECTEUR));
    var numero = guichet.deposer(parent, id);

    assertThat(ecoleDe(famille, "Lina")).isNull();
    assertThat(guichet.detail(agent, id).signalements()).isEmpty();
    assertThat(reponses(id)).contains("École des Tilleuls", "CP", annee().libelle());
    guichet.accepter(agent, id);

    assertThat(numero).matches("\\d{4}-\\d{6,}");
    assertThat(ecoleDe(famille, "Lina")).isEqualTo(exemples.ecole(Ecole.TILLEULS));
    assertThat(
            base.chercher(
                "select count(*) from scolarite where demarche_id = ? and niveau = 'CP'"
                    + " and not hors_secteur",
                id))
        .contains(1L);
    assertThat(
            base.chercher("select famille_id from document where compte_id = ?", parentDe(famille)))
        .contains(famille.id());
    assertThat(
            base.chercher(
                "select count(*) from envoi where compte_id = ? and sujet ="
                    + " 'Votre inscription scolaire est acceptée'",
                parentDe(famille)))
        .contains(1L);
  }

  @Test
  @DisplayName("E01 : l’inscription acceptée ouvre le compte du titulaire qui n’en avait pas")
  void l_inscription_acceptee_ouvre_le_compte_du_titulaire() throws SQLException {
    var famille =
        lina()
            .avecResponsable("Anne", "Titulaire")
            .avecResponsable("Hugo", "Second")
            .installer(connexion);
    long titulaire = perdreSonCompte(famille, famille.courriel().replace("@", ".guichet@"));

    accepter(famille);

    assertThat(
            base.chercher(
                "select count(*) from compte c join responsable r on r.compte_id = c.id"
                    + " join envoi e on e.compte_id = c.id where r.id = ? and c.etat = 'INVITE'"
                    + " and c.courriel = r.courriel and e.sujet = 'Activez votre compte'",
                titulaire))
        .contains(1L);
  }

  @Test
  @DisplayName("E01 : sans adresse, le titulaire est parmi ceux à inviter par lettre")
  void sans_adresse_le_titulaire_est_a_inviter_par_lettre() throws SQLException {
    var famille =
        lina()
            .avecResponsable("Anne", "Sanscourriel")
            .avecResponsable("Hugo", "Second")
            .installer(connexion);
    long titulaire = perdreSonCompte(famille, null);

    accepter(famille);

    assertThat(base.chercher("select compte_id from responsable where id = ?", titulaire))
        .isEmpty();
    var administrateur =
        EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    assertThat(administrateur.obtenir(() -> titulaires.sansAdresse(1000)).lignes())
        .filteredOn(ligne -> ligne.famille() == famille.id())
        .singleElement()
        .satisfies(ligne -> assertThat(ligne.numero()).isEqualTo(famille.numero()));
  }

  @Test
  @DisplayName(
      "A26 : rien n’est déposé sans réponse pour chaque enfant, justificatif et certification")
  void une_demande_incomplete_dit_ce_qui_manque() throws SQLException {
    var parent = parent(lina().installer(connexion));
    long id = guichet.remplir(parent, TYPE, FORME, f -> {});

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .containsExactly("choix", "certifie", DOMICILE));
  }

  @Test
  @DisplayName("A27 : un enfant déjà scolarisé hors secteur y reste, avec son motif")
  void un_enfant_hors_secteur_demande_a_y_rester() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina", anneePrecedente(), Ecole.HIRONDELLES);
    var parent = parent(famille);

    ouvrir(parent);
    var fiche = fiche(parent);
    assertThat(fiche.getChoix()).isEqualTo(ChoixEcole.AUTRE);
    assertThat(fiche.getDemandee().getNom()).isEqualTo("École des Hirondelles");
    assertThat(fiche.getPrecedente().getNom()).isEqualTo("École des Hirondelles");

    long id =
        deposer(parent, f -> motiver(f, "Autre motif", "Elle y est depuis la petite section."));

    assertThat(guichet.detail(agent, id).signalements())
        .singleElement()
        .asString()
        .contains("hors du secteur", "École des Tilleuls");
    guichet.accepter(agent, id);
    assertThat(ecoleDe(famille, "Lina")).isEqualTo(exemples.ecole(Ecole.HIRONDELLES));
    assertThat(
            base.chercher(
                "select count(*) from scolarite where demarche_id = ? and hors_secteur", id))
        .contains(1L);
  }

  @Test
  @DisplayName("A26 : une adresse sans secteur laisse choisir, et l’agent le sait")
  void une_adresse_sans_secteur_laisse_choisir() throws SQLException {
    var famille = lina().habitant("3", "rue Inconnue").installer(connexion);
    var parent = parent(famille);

    ouvrir(parent);
    assertThat(fiche(parent).getProposee()).isNull();
    long id = deposer(parent, f -> autre(f, Ecole.HIRONDELLES, null));

    assertThat(guichet.detail(agent, id).signalements())
        .singleElement()
        .asString()
        .contains("dans aucun secteur");
    guichet.accepter(agent, id);
    assertThat(ecoleDe(famille, "Lina")).isEqualTo(exemples.ecole(Ecole.HIRONDELLES));
  }

  @Test
  @DisplayName(
      "A27 : changer d’école dans l’année remplace l’école et garde l’ancienne dans la démarche")
  void un_changement_d_ecole_garde_trace_de_l_ancienne() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina", anneeId(), Ecole.TILLEULS);
    var parent = parent(famille);
    ouvrir(parent);
    assertThat(fiche(parent).getChoix()).isEqualTo(ChoixEcole.AUCUNE);

    long id = deposer(parent, f -> autre(f, Ecole.HIRONDELLES, "Mon travail est à côté."));

    assertThat(guichet.detail(agent, id).signalements())
        .anySatisfy(s -> assertThat(s).contains("déjà inscrit(e)", "École des Tilleuls"));
    guichet.accepter(agent, id);
    assertThat(ecoleDe(famille, "Lina")).isEqualTo(exemples.ecole(Ecole.HIRONDELLES));
    assertThat(scolarites(famille, "Lina")).isEqualTo(1);
    assertThat(reponses(id)).contains("École des Tilleuls", "École des Hirondelles");
  }

  @Test
  @DisplayName("A33 : une école changée depuis le dépôt n’est pas écrasée à l’aveugle")
  void une_ecole_changee_depuis_le_depot_est_dite_a_l_agent() throws SQLException {
    var famille = lina().installer(connexion);
    var parent = parent(famille);
    long id = deposer(parent, f -> demander(f, ChoixEcole.SECTEUR));
    scolariser(famille, "Lina", anneeId(), Ecole.HIRONDELLES);

    assertThatThrownBy(() -> guichet.accepter(agent, id))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("EcoleChangeeDepuis");
    assertThat(ecoleDe(famille, "Lina")).isEqualTo(exemples.ecole(Ecole.HIRONDELLES));

    guichet.demanderCorrection(agent, id);
    assertThat(fiche(parent).getInscrite().getNom()).isEqualTo("École des Hirondelles");
    corriger(parent, id, f -> demander(f, ChoixEcole.SECTEUR));
    guichet.accepter(agent, id);
    assertThat(ecoleDe(famille, "Lina")).isEqualTo(exemples.ecole(Ecole.TILLEULS));
  }

  @Test
  @DisplayName("A33 : un refus n’inscrit personne")
  void un_refus_n_inscrit_personne() throws SQLException {
    var famille = lina().installer(connexion);
    long id = deposer(parent(famille), f -> demander(f, ChoixEcole.SECTEUR));

    guichet.refuser(agent, id, guichet.detail(agent, id).version());

    assertThat(ecoleDe(famille, "Lina")).isNull();
  }

  @Test
  @DisplayName("A33 : de deux agents en même temps, un seul décide")
  void de_deux_agents_un_seul_decide() throws Exception {
    var famille = lina().installer(connexion);
    long id = deposer(parent(famille), f -> demander(f, ChoixEcole.SECTEUR));
    int vue = guichet.detail(agent, id).version();
    var collegue = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "AGENT");
    var executeur = Executors.newFixedThreadPool(2);

    var resultats =
        executeur.invokeAll(
            List.of(
                essai(() -> guichet.accepter(agent, id, vue)),
                essai(() -> guichet.refuser(collegue, id, vue))));
    executeur.shutdown();

    assertThat(List.of(resultats.get(0).get(), resultats.get(1).get()))
        .containsExactlyInAnyOrder("fait", "DonneesModifieesEntreTemps");
    boolean acceptee = resultats.get(0).get().equals("fait");
    assertThat(scolarites(famille, "Lina")).isEqualTo(acceptee ? 1 : 0);
  }

  @Test
  @DisplayName(
      "A26 : l’enfant d’une autre famille et une école qui n’en est pas une sont introuvables")
  void les_identifiants_d_autrui_sont_introuvables() throws SQLException {
    var voisine = lina().installer(connexion);
    var parent = parent(lina().installer(connexion));
    ouvrir(parent);

    introuvable(parent, f -> f.getEnfants().get(0).setEnfantId(voisine.enfant("Lina")));
    introuvable(parent, f -> autre(f, 999_999_999L));
    introuvable(parent, f -> autre(f, centre()));

    var garde = fiche(parent);
    assertThat(garde.getChoix()).isNull();
    assertThat(garde.getEnfantId()).isNotEqualTo(voisine.enfant("Lina"));
  }

  @Test
  @DisplayName("A26, E04 : un enfant de deux foyers : le second à inscrire est signalé")
  void un_enfant_de_deux_foyers_n_a_qu_une_ecole() throws SQLException {
    var famille = lina().installer(connexion);
    var autreFoyer = uneFamille().partageant("Lina", famille).installer(connexion);
    long premiere = deposer(parent(famille), f -> demander(f, ChoixEcole.SECTEUR));
    long seconde = deposer(parent(autreFoyer), f -> demander(f, ChoixEcole.SECTEUR));

    guichet.accepter(agent, premiere);

    assertThat(guichet.detail(agent, seconde).signalements())
        .singleElement()
        .asString()
        .contains("déjà inscrit(e)");
    guichet.accepter(agent, seconde);
    assertThat(scolarites(famille, "Lina")).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "A26 : trop jeune, trop grand ou sans enfant, l’inscription dit pourquoi elle est fermée")
  void sans_enfant_en_age_l_inscription_est_fermee() throws SQLException {
    int rentree = annee().rentree();
    var sansEnfant = parent(uneFamille().installer(connexion));
    var tropJeuneOuTropGrand =
        parent(
            uneFamille()
                .avecEnfant("Bébé", LocalDate.of(rentree - 1, 3, 1))
                .avecEnfant("Ado", LocalDate.of(rentree - 12, 3, 1))
                .installer(connexion));
    var lesDeux =
        parent(lina().avecEnfant("Ado", LocalDate.of(rentree - 12, 3, 1)).installer(connexion));

    assertThat(guichet.empechement(sansEnfant, TYPE)).contains("Aucun de vos enfants");
    assertThat(guichet.empechement(tropJeuneOuTropGrand, TYPE)).contains("Aucun de vos enfants");
    assertThat(guichet.empechement(lesDeux, TYPE)).isNull();
    ouvrir(lesDeux);
    assertThat(fiches(lesDeux)).extracting(EnfantAScolariser::getPrenom).containsExactly("Lina");
  }

  @Test
  @DisplayName(
      "A26, B28 : un enfant arrivé depuis apparaît dans le brouillon, sans perdre les réponses")
  void un_enfant_arrive_depuis_apparait() throws SQLException {
    var famille = lina().installer(connexion);
    var parent = parent(famille);
    guichet.remplir(parent, TYPE, FORME, f -> demander(f, ChoixEcole.SECTEUR));
    var cousin = uneFamille().avecEnfant("Noé", naissance(Niveau.MS)).installer(connexion);
    base.ajouter(
        "rattachement",
        "enfant_id, famille_id, depuis",
        cousin.enfant("Noé"),
        famille.id(),
        exemples.annee().classes().debut());

    assertThat(fiches(parent))
        .extracting(EnfantAScolariser::getPrenom, EnfantAScolariser::getChoix)
        .containsExactly(tuple("Lina", ChoixEcole.SECTEUR), tuple("Noé", null));
  }

  @Test
  @DisplayName(
      "A26 : l’école proposée suit le niveau, et une réponse qui ne tient plus est redemandée")
  void l_ecole_proposee_suit_le_niveau() throws SQLException {
    long maternelle = exemples.nouvelleEcole("Maternelle du Cèdre", "MATERNELLE", "rue du Cèdre");
    long elementaire = exemples.nouvelleEcole("École du Cèdre", "ELEMENTAIRE", "rue du Cèdre");
    var famille =
        uneFamille()
            .avecEnfant("Lina", naissance(Niveau.GS))
            .habitant("3", "rue du Cèdre")
            .installer(connexion);
    var parent = parent(famille);

    guichet.remplir(parent, TYPE, FORME, f -> demander(f, ChoixEcole.SECTEUR));
    assertThat(fiche(parent).getProposee().getId()).isEqualTo(maternelle);
    assertThat(fiche(parent).getChoix()).isEqualTo(ChoixEcole.SECTEUR);
    guichet.remplir(parent, TYPE, FORME, f -> monter(f));
    assertThat(fiche(parent).getProposee().getId()).isEqualTo(elementaire);
    assertThat(fiche(parent).getChoix()).isNull();

    guichet.remplir(parent, TYPE, FORME, f -> autre(f, maternelle));
    assertThat(fiche(parent).getDemandee().getId()).isNull();
    assertThat(parent.obtenir(() -> ecoles.ecoles(fr.portailfamille.scolarite.Niveau.CP)))
        .extracting(InscriptionScolaireQueries.Ecole::id)
        .contains(elementaire, id(Ecole.TILLEULS))
        .doesNotContain(maternelle);
  }

  @Test
  @DisplayName("A27 : l’école de l’an passé n’est pas supposée quand elle n’a pas le niveau")
  void l_ecole_de_l_an_passe_n_est_supposee_que_si_elle_a_le_niveau() throws SQLException {
    long maternelle = exemples.nouvelleEcole("Maternelle du Pin", "MATERNELLE", "rue du Pin");
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina", anneePrecedente(), maternelle);
    var parent = parent(famille);

    ouvrir(parent);

    assertThat(fiche(parent).getPrecedente().getNom()).isEqualTo("Maternelle du Pin");
    assertThat(fiche(parent).getChoix()).isNull();
    assertThat(fiche(parent).getDemandee().getId()).isNull();
  }

  @Test
  @DisplayName("A26 : de deux années ouvertes on choisit, et les réponses de l’autre s’effacent")
  void de_deux_annees_ouvertes_on_choisit() throws SQLException {
    long suivante = exemples.nouvelleAnnee();
    ouvrirLesInscriptions(800);
    try {
      var famille = lina().avecEnfant("Ado", naissance(Niveau.CM2)).installer(connexion);
      var parent = parent(famille);
      ouvrir(parent);
      assertThat(formulaire(parent).getAnneeId()).isEqualTo(suivante);
      assertThat(fiches(parent))
          .extracting(EnfantAScolariser::getPrenom, EnfantAScolariser::getNiveau)
          .containsExactly(tuple("Lina", fr.portailfamille.scolarite.Niveau.CE1));

      guichet.remplir(parent, TYPE, FORME, f -> demander(f, ChoixEcole.SECTEUR));
      long enCours = anneeId();
      guichet.remplir(parent, TYPE, FORME, f -> f.setAnneeId(enCours));

      assertThat(formulaire(parent).getAnnee()).isEqualTo(annee().libelle());
      assertThat(fiches(parent))
          .extracting(
              EnfantAScolariser::getPrenom,
              EnfantAScolariser::getNiveau,
              EnfantAScolariser::getChoix)
          .containsExactly(
              tuple("Ado", fr.portailfamille.scolarite.Niveau.CM2, null),
              tuple("Lina", fr.portailfamille.scolarite.Niveau.CP, null));
    } finally {
      refermer(suivante);
    }
  }

  @Test
  @DisplayName(
      "A26 : une année qui n’est pas ouverte est introuvable ; chaque année ouverte compte")
  void seule_une_annee_ouverte_se_demande() throws SQLException {
    long suivante = exemples.nouvelleAnnee();
    var parent = parent(lina().installer(connexion));
    var ado = parent(uneFamille().avecEnfant("Ado", naissance(Niveau.CM2)).installer(connexion));
    try {
      ouvrir(parent);
      introuvable(parent, f -> f.setAnneeId(suivante));
      introuvable(parent, f -> f.setAnneeId(999_999_999L));

      ouvrirLesInscriptions(800);
      guichet.remplir(parent, TYPE, FORME, f -> f.setAnneeId(suivante));
      assertThat(formulaire(parent).getAnneeId()).isEqualTo(suivante);
      assertThat(guichet.empechement(ado, TYPE)).isNull();
      ouvrir(ado);
      assertThat(formulaire(ado).getAnneeId()).isEqualTo(anneeId());
    } finally {
      refermer(suivante);
    }
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_d_enfants() throws SQLException {
    var seule = parent(lina().installer(connexion));
    var fratrie = lina();
    for (var niveau : List.of(Niveau.PS, Niveau.MS, Niveau.GS, Niveau.CE1, Niveau.CM2)) {
      fratrie.avecEnfant("Enfant " + niveau, naissance(niveau));
    }
    var nombreuse = parent(fratrie.installer(connexion));
    Consumer<ScolariteDemandee> tous =
        f -> f.getEnfants().forEach(e -> e.setChoix(ChoixEcole.SECTEUR));
    long une = deposer(seule, tous.andThen(f -> f.setCertifie(true)));
    long six = deposer(nombreuse, tous.andThen(f -> f.setCertifie(true)));

    assertThat(requetes(() -> guichet.detail(agent, une)))
        .isEqualTo(requetes(() -> guichet.detail(agent, six)));
    guichet.accepter(agent, une);
    guichet.accepter(agent, six);
    ouvrir(seule);
    ouvrir(nombreuse);
    assertThat(requetes(() -> guichet.brouillon(seule, TYPE, FORME)))
        .isEqualTo(requetes(() -> guichet.brouillon(nombreuse, TYPE, FORME)));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  /** Lina, in CP, lives in the sector of Les Tilleuls. */
  private FamilleFixture lina() {
    return uneFamille().avecEnfant("Lina", naissance(Niveau.CP));
  }

  private LocalDate naissance(Niveau niveau) {
    return niveau.naissance(annee(), 3, 4);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private static long parentDe(FamilleInstallee famille) {
    return famille.compteId();
  }

  private void ouvrir(EnTantQue parent) {
    guichet.remplir(parent, TYPE, FORME, f -> {});
  }

  private ScolariteDemandee formulaire(EnTantQue parent) {
    return guichet.brouillon(parent, TYPE, FORME).formulaire();
  }

  private List<EnfantAScolariser> fiches(EnTantQue parent) {
    return formulaire(parent).getEnfants();
  }

  private EnfantAScolariser fiche(EnTantQue parent) {
    return fiches(parent).get(0);
  }

  private long deposer(EnTantQue parent, Consumer<ScolariteDemandee> reponses) {
    long id = guichet.remplir(parent, TYPE, FORME, reponses.andThen(f -> f.setCertifie(true)));
    guichet.joindre(parent, id, DOMICILE);
    guichet.deposer(parent, id);
    return id;
  }

  private void corriger(EnTantQue parent, long id, Consumer<ScolariteDemandee> reponses) {
    guichet.corriger(parent, id, TYPE, FORME, reponses.andThen(f -> f.setCertifie(true)));
    guichet.deposer(parent, id);
  }

  private void introuvable(EnTantQue parent, Consumer<ScolariteDemandee> reponses) {
    assertThatThrownBy(() -> guichet.remplir(parent, TYPE, FORME, reponses))
        .isInstanceOf(Introuvable.class);
  }

  private static void demander(ScolariteDemandee form, ChoixEcole choix) {
    form.getEnfants().get(0).setChoix(choix);
  }

  private static void monter(ScolariteDemandee form) {
    form.getEnfants().get(0).setNiveau(fr.portailfamille.scolarite.Niveau.CP);
  }

  private void ouvrirLesInscriptions(int joursAvant) throws SQLException {
    base.ajouter(
        "parametre",
        "cle, valeur, modifie_le",
        OUVERTURE,
        String.valueOf(joursAvant),
        exemples.dossiersCreesLe());
    relireLesParametres();
  }

  private void refermer(long annee) throws SQLException {
    base.executer("delete from parametre where cle = ?", OUVERTURE);
    base.executer("delete from annee_scolaire where id = ?", annee);
    relireLesParametres();
  }

  private void relireLesParametres() throws SQLException {
    EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "ADMINISTRATEUR")
        .executer(parametres::relire);
  }

  private void autre(ScolariteDemandee form, Ecole ecole, String motif) {
    autre(form, id(ecole));
    if (motif != null) {
      motiver(form, "Autre motif", motif);
    }
  }

  private void motiver(ScolariteDemandee form, String motif, String explication) {
    form.getEnfants().get(0).getMotifChoisi().setId(motif(motif));
    form.getEnfants().get(0).setMotif(explication);
  }

  private long motif(String libelle) {
    try {
      return base.chercher("select id from motif_derogation where libelle = ?", libelle)
          .orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void autre(ScolariteDemandee form, long ecole) {
    demander(form, ChoixEcole.AUTRE);
    form.getEnfants().get(0).getDemandee().setId(ecole);
  }

  private long id(Ecole ecole) {
    try {
      return exemples.ecole(ecole);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long centre() {
    try {
      return exemples.centre();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Long ecoleDe(FamilleInstallee famille, String prenom) throws SQLException {
    return base.chercher(
            "select etablissement_id from scolarite where enfant_id = ? and annee_id = ?",
            famille.enfant(prenom),
            anneeId())
        .orElse(null);
  }

  private long scolarites(FamilleInstallee famille, String prenom) throws SQLException {
    return base.chercher(
            "select count(*) from scolarite where enfant_id = ?", famille.enfant(prenom))
        .orElseThrow();
  }

  private void scolariser(FamilleInstallee famille, String prenom, long annee, Ecole ecole)
      throws SQLException {
    scolariser(famille, prenom, annee, exemples.ecole(ecole));
  }

  private void scolariser(FamilleInstallee famille, String prenom, long annee, long ecole)
      throws SQLException {
    base.inserer(
        "scolarite",
        "enfant_id, annee_id, etablissement_id, niveau",
        famille.enfant(prenom),
        annee,
        ecole,
        "GS");
  }

  /** The last year of the town is the one asked for: it is there only when it is open. */
  private AnneeScolaireExemple annee() {
    var annees = exemples.annees();
    return annees.get(annees.size() - 1);
  }

  private long anneeId() throws SQLException {
    return exemples.anneeId(annee());
  }

  /** Written when the examples begin with the year asked for. */
  private long anneePrecedente() throws SQLException {
    var debut = annee().classes().debut();
    return base.chercher(
            "select id from annee_scolaire where debut < ? order by debut desc limit 1", debut)
        .orElseGet(() -> ajouterAnnee(debut.minusYears(1)));
  }

  private long ajouterAnnee(LocalDate debut) {
    try {
      return base.inserer(
          "annee_scolaire",
          "libelle, debut, fin",
          debut.getYear() + "-" + (debut.getYear() + 1),
          debut,
          debut.plusMonths(10));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::reponse)
        .toList();
  }

  private static Callable<String> essai(Runnable appel) {
    return () -> {
      try {
        appel.run();
        return "fait";
      } catch (RegleMetierException refus) {
        return refus.motif().cle();
      }
    };
  }

  /** The holder as the counter knows them: another guardian files, this one has no account. */
  private long perdreSonCompte(FamilleInstallee famille, String courriel) throws SQLException {
    long id =
        base.chercher("select id from responsable where compte_id = ?", famille.compteId())
            .orElseThrow();
    base.executer(
        "update responsable set compte_id = null, courriel = ? where id = ?", courriel, id);
    return id;
  }

  /** Filed by the guardian who has an account. */
  private void accepter(FamilleInstallee famille) throws SQLException {
    long compte =
        base.chercher(
                "select r.compte_id from responsable r join membre m on m.responsable_id = r.id"
                    + " where m.famille_id = ? and r.compte_id is not null",
                famille.id())
            .orElseThrow();
    var parent = EnTantQue.compte(compte, "FAMILLE");
    long id = deposer(parent, f -> demander(f, ChoixEcole.SECTEUR));
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);
  }
}
