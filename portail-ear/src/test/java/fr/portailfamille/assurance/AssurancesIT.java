package fr.portailfamille.assurance;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.assurance.AssuranceQueries.EnfantAssure;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.DocumentQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
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
class AssurancesIT {

  private static final String TYPE = AssuranceScolaire.CODE;
  private static final Class<AssurancesDeclarees> FORME = AssurancesDeclarees.class;
  private static final String ATTESTATION = "ATTESTATION_ASSURANCE";
  private static final String OUVERTURE = Parametre.SCOLARITE_OUVERTURE_DES_INSCRIPTIONS.cle();
  private static final String LAC = "Assurances du Lac";
  private static final String TILLEULS = "Mutuelle des Tilleuls";

  @Inject private Guichet guichet;
  @Inject private AssuranceQueries assurances;
  @Inject private DocumentQueries documents;
  @Inject private Parametres parametres;
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
  @DisplayName(
      "E21, E30, C04 : l’assurance n’est écrite qu’à l’acceptation ; une attestation en sert deux")
  void l_assurance_est_ecrite_a_l_acceptation() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);

    long id =
        deposer(
            parent,
            f -> {
              declarer(f, "Mia", TILLEULS, "A-1");
              fiche(f, "Tao").setChoix(ChoixAssurance.MEME_CONTRAT);
            });

    assertThat(lignes(parent, "Mia")).noneMatch(LigneAssurance::isConnue);
    assertThat(parent.obtenir(assurances::mesAssurances).enCours()).isTrue();
    assertThat(guichet.detail(agent, id).signalements()).isEmpty();
    assertThat(reponses(id)).contains(TILLEULS, "A-1", "Mia");
    guichet.accepter(agent, id);

    for (var prenom : List.of("Mia", "Tao")) {
      assertThat(lignes(parent, prenom))
          .extracting(LigneAssurance::assureur, LigneAssurance::numero, LigneAssurance::fin)
          .containsExactly(tuple(TILLEULS, "A-1", fin()));
      assertThat(duFoyer(famille, prenom)).isEqualTo(lignes(parent, prenom));
    }
    assertThat(parent.obtenir(assurances::mesAssurances).enCours()).isFalse();
    assertThat(parent.obtenir(documents::lesNotres))
        .singleElement()
        .satisfies(document -> assertThat(document.valableJusquAu()).isEqualTo(fin()));
  }

  @Test
  @DisplayName("E30 : rien n’est déposé sans réponse pour chaque enfant, ni sans attestation")
  void une_declaration_incomplete_dit_ce_qui_manque() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            f -> {
              declarer(f, "Mia", " ", "A-1");
              fiche(f, "Mia").getContrat().setDebut(Exemples.aujourdHui().plusDays(1));
            });

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .containsExactly(
                        "assureur",
                        "debut",
                        "choix",
                        "certifie",
                        ATTESTATION + "-" + famille.enfant("Mia")));
  }

  @Test
  @DisplayName("E30 : deux contrats demandent deux attestations, valables chacune jusqu’à sa fin")
  void deux_contrats_deux_attestations() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            f -> {
              declarer(f, "Mia", TILLEULS, "A-1");
              declarer(f, "Tao", LAC, "B-1");
              fiche(f, "Tao").getContrat().setFin(fin().plusDays(30));
              f.setCertifie(true);
            });
    guichet.joindre(parent, id, ATTESTATION + "-" + famille.enfant("Mia"));

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .containsExactly(ATTESTATION + "-" + famille.enfant("Tao")));
    guichet.joindre(parent, id, ATTESTATION + "-" + famille.enfant("Tao"));
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);

    assertThat(parent.obtenir(documents::lesNotres))
        .extracting(d -> d.document().sujet().prenom(), d -> d.valableJusquAu())
        .containsExactlyInAnyOrder(tuple("Mia", fin()), tuple("Tao", fin().plusDays(30)));
  }

  @Test
  @DisplayName("E30 : l’attestation jointe reste celle de son contrat quand un autre change")
  void l_attestation_reste_celle_de_son_contrat() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    var deMia = ATTESTATION + "-" + famille.enfant("Mia");
    var deTao = ATTESTATION + "-" + famille.enfant("Tao");
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            f -> {
              declarer(f, "Mia", TILLEULS, "A-1");
              fiche(f, "Tao").setChoix(ChoixAssurance.MEME_CONTRAT);
            });
    guichet.joindre(parent, id, deMia);
    guichet.corriger(parent, id, TYPE, FORME, f -> declarer(f, "Tao", LAC, "B-1"));
    assertThat(guichet.brouillon(parent, TYPE, FORME).pieces())
        .extracting(PieceDemandee::cle)
        .containsExactly(deMia, deTao);
    guichet.joindre(parent, id, deTao);
    guichet.corriger(
        parent,
        id,
        TYPE,
        FORME,
        f -> {
          fiche(f, "Tao").setChoix(ChoixAssurance.AUCUNE);
          f.setCertifie(true);
        });
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);

    assertThat(parent.obtenir(documents::lesNotres))
        .extracting(d -> d.document().cle(), d -> d.valableJusquAu())
        .containsExactlyInAnyOrder(tuple(deMia, fin()), tuple(deTao, null));
  }

  @Test
  @DisplayName("C04, E30 : une autre assurance remplace la première, qui reste dans l’historique")
  void une_autre_assurance_remplace_la_premiere() throws SQLException {
    var famille = mia().installer(connexion);
    var parent = parent(famille);
    accepter(parent, f -> declarer(f, "Mia", TILLEULS, "A-1"));
    guichet.remplir(parent, TYPE, FORME, f -> {});
    assertThat(fiche(form(parent), "Mia").getChoix()).isEqualTo(ChoixAssurance.AUCUNE);

    long id = deposer(parent, f -> declarer(f, "Mia", LAC, "B-1"));

    assertThat(
            guichet.detail(agent, id).blocs().stream()
                .flatMap(bloc -> bloc.reponses().stream())
                .map(Bloc.Reponse::avant))
        .contains(TILLEULS, "A-1");
    guichet.accepter(agent, id);
    assertThat(lignes(parent, "Mia")).extracting(LigneAssurance::assureur).containsExactly(LAC);
    assertThat(nombre(famille, "")).isEqualTo(2);
    assertThat(nombre(famille, " and remplacee_le is null")).isEqualTo(1);
    assertThatThrownBy(
            () ->
                base.executer(
                    "update assurance_scolaire set assureur = 'X' where enfant_id = ?",
                    famille.enfant("Mia")))
        .isInstanceOf(SQLException.class);
  }

  @Test
  @DisplayName(
      "E04, E30 : l’autre foyer sait l’enfant couvert, sans lire le contrat ; l’agent le compare")
  void l_autre_foyer_sait_l_enfant_couvert() throws SQLException {
    var famille = mia().installer(connexion);
    var autreFoyer = uneFamille().partageant("Mia", famille).installer(connexion);
    var autre = parent(autreFoyer);
    accepter(parent(famille), f -> declarer(f, "Mia", TILLEULS, "A-1"));

    assertThat(lignes(autre, "Mia"))
        .extracting(
            LigneAssurance::assureur,
            LigneAssurance::numero,
            LigneAssurance::fin,
            LigneAssurance::autreFoyer)
        .containsExactly(tuple(null, null, fin(), true));
    assertThat(duFoyer(autreFoyer, "Mia"))
        .extracting(LigneAssurance::assureur, LigneAssurance::autreFoyer)
        .containsExactly(tuple(TILLEULS, true));

    long id = deposer(autre, f -> declarer(f, "Mia", LAC, "B-1"));
    assertThat(reponses(id)).doesNotContain(TILLEULS, "A-1");
    assertThat(guichet.detail(agent, id).signalements())
        .singleElement()
        .asString()
        .contains("Mia a deux foyers", TILLEULS, "A-1");
    guichet.accepter(agent, id);

    assertThat(lignes(parent(famille), "Mia"))
        .extracting(LigneAssurance::assureur, LigneAssurance::autreFoyer)
        .containsExactly(tuple(null, true));
  }

  @Test
  @DisplayName("C04, E04, E30 : une assurance enregistrée depuis le dépôt n’est pas écrasée")
  void une_assurance_enregistree_depuis_n_est_pas_ecrasee() throws SQLException {
    var famille = mia().installer(connexion);
    var autre = parent(uneFamille().partageant("Mia", famille).installer(connexion));
    var parent = parent(famille);
    long id = deposer(parent, f -> declarer(f, "Mia", TILLEULS, "A-1"));
    accepter(autre, f -> declarer(f, "Mia", LAC, "B-1"));

    assertThat(guichet.detail(agent, id).signalements())
        .singleElement()
        .asString()
        .contains("une autre assurance a été enregistrée");
    assertThatThrownBy(() -> guichet.accepter(agent, id))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("AssuranceChangeeDepuis");

    guichet.demanderCorrection(agent, id);
    assertThat(fiche(form(parent), "Mia").isAutreFoyer()).isTrue();
    assertThat(fiche(form(parent), "Mia").getContrat().getNumero()).isEqualTo("A-1");
    guichet.corriger(parent, id, TYPE, FORME, f -> f.setCertifie(true));
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);
    assertThat(lignes(parent, "Mia"))
        .extracting(LigneAssurance::assureur)
        .containsExactly(TILLEULS);
  }

  @Test
  @DisplayName("E04, E30 : deux foyers acceptés au même moment : un seul écrit l’assurance")
  void deux_foyers_au_meme_moment() throws Exception {
    var famille = mia().installer(connexion);
    var autre = parent(uneFamille().partageant("Mia", famille).installer(connexion));
    long une = deposer(parent(famille), f -> declarer(f, "Mia", TILLEULS, "A-1"));
    long deux = deposer(autre, f -> declarer(f, "Mia", LAC, "B-1"));

    assertThat(
            EnMemeTemps.essayer(
                () -> guichet.accepter(agent, une), () -> guichet.accepter(agent, deux)))
        .containsExactlyInAnyOrder("fait", "AssuranceChangeeDepuis");
    assertThat(nombre(famille, "")).isEqualTo(1);
  }

  @Test
  @DisplayName("E30 : un refus n’assure personne")
  void un_refus_n_assure_personne() throws SQLException {
    var famille = mia().installer(connexion);
    var parent = parent(famille);
    long id = deposer(parent, f -> declarer(f, "Mia", TILLEULS, "A-1"));

    guichet.refuser(agent, id, guichet.detail(agent, id).version());

    assertThat(lignes(parent, "Mia")).noneMatch(LigneAssurance::isConnue);
    assertThat(parent.obtenir(documents::lesNotres))
        .allSatisfy(document -> assertThat(document.valableJusquAu()).isNull());
  }

  @Test
  @DisplayName("E30 : l’enfant d’une autre famille et une année fermée sont introuvables")
  void les_identifiants_d_autrui_sont_introuvables() throws SQLException {
    long suivante = exemples.nouvelleAnnee();
    try {
      var voisine = mia().installer(connexion);
      var parent = parent(mia().installer(connexion));
      guichet.remplir(parent, TYPE, FORME, f -> {});

      introuvable(parent, f -> f.getEnfants().get(0).setEnfantId(voisine.enfant("Mia")));
      introuvable(parent, f -> f.getEnfants().get(0).setCommeId(voisine.enfant("Mia")));
      introuvable(parent, f -> f.setAnneeId(suivante));
      introuvable(parent, f -> f.setAnneeId(999_999_999L));
    } finally {
      base.executer("delete from annee_scolaire where id = ?", suivante);
    }
  }

  @Test
  @DisplayName("E30 : l’année à venir, une fois ouverte, a sa propre assurance")
  void l_annee_a_venir_a_la_sienne() throws SQLException {
    var parent = parent(mia().installer(connexion));
    accepter(parent, f -> declarer(f, "Mia", TILLEULS, "A-1"));
    long suivante = exemples.nouvelleAnnee();
    ouvrirLesInscriptions();
    try {
      assertThat(lignes(parent, "Mia"))
          .extracting(LigneAssurance::isConnue)
          .containsExactly(true, false);
      guichet.remplir(parent, TYPE, FORME, f -> {});

      var form = form(parent);
      assertThat(form.getAnneeId()).isEqualTo(suivante);
      assertThat(fiche(form, "Mia").getConnue()).isNull();
      assertThat(fiche(form, "Mia").getContrat())
          .extracting(
              ContratDeclare::getAssureur, ContratDeclare::getNumero, ContratDeclare::getFin)
          .containsExactly(TILLEULS, "A-1", null);
    } finally {
      base.executer("delete from parametre where cle = ?", OUVERTURE);
      base.executer("delete from annee_scolaire where id = ?", suivante);
      relireLesParametres();
    }
  }

  @Test
  void sans_enfant_rien_ne_se_declare() throws SQLException {
    var parent = parent(uneFamille().installer(connexion));

    assertThat(guichet.empechement(parent, TYPE)).contains("Aucun enfant");
    assertThat(parent.obtenir(assurances::mesAssurances).enfants()).isEmpty();
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_d_enfants() throws SQLException {
    var seule = mia().installer(connexion);
    var fratrie = mia();
    for (var prenom : List.of("Tao", "Zoé", "Léo", "Eva")) {
      fratrie.avecEnfant(prenom, LocalDate.of(2019, 9, 21));
    }
    var nombreuse = fratrie.installer(connexion);
    Consumer<AssurancesDeclarees> tous =
        f -> f.getEnfants().forEach(e -> declarer(f, e.getPrenom(), TILLEULS, "A-1"));
    long une = deposer(parent(seule), tous);
    long cinq = deposer(parent(nombreuse), tous);

    assertThat(requetes(() -> guichet.detail(agent, une)))
        .isEqualTo(requetes(() -> guichet.detail(agent, cinq)));
    guichet.accepter(agent, une);
    guichet.accepter(agent, cinq);
    assertThat(requetes(() -> parent(seule).obtenir(assurances::mesAssurances)))
        .isEqualTo(requetes(() -> parent(nombreuse).obtenir(assurances::mesAssurances)));
    assertThat(requetes(() -> agent.obtenir(() -> assurances.duFoyer(seule.id()))))
        .isEqualTo(requetes(() -> agent.obtenir(() -> assurances.duFoyer(nombreuse.id()))));
    for (var famille : List.of(seule, nombreuse)) {
      guichet.remplir(parent(famille), TYPE, FORME, f -> {});
    }
    assertThat(requetes(() -> form(parent(seule))))
        .isEqualTo(requetes(() -> form(parent(nombreuse))));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private static FamilleFixture mia() {
    return uneFamille().nommee("Roux").avecEnfant("Mia", LocalDate.of(2017, 3, 4));
  }

  private static FamilleFixture fratrie() {
    return mia().avecEnfant("Tao", LocalDate.of(2019, 9, 21));
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private LocalDate fin() {
    return exemples.annee().classes().fin().plusMonths(1);
  }

  private void declarer(AssurancesDeclarees form, String prenom, String assureur, String numero) {
    var fiche = fiche(form, prenom);
    fiche.setChoix(ChoixAssurance.DECLARER);
    fiche.getContrat().setAssureur(assureur);
    fiche.getContrat().setNumero(numero);
    fiche.getContrat().setDebut(exemples.annee().classes().debut());
    fiche.getContrat().setFin(fin());
  }

  private static EnfantAAssurer fiche(AssurancesDeclarees form, String prenom) {
    return form.getEnfants().stream()
        .filter(enfant -> enfant.getPrenom().equals(prenom))
        .findFirst()
        .orElseThrow();
  }

  private AssurancesDeclarees form(EnTantQue parent) {
    return guichet.brouillon(parent, TYPE, FORME).formulaire();
  }

  private long deposer(EnTantQue parent, Consumer<AssurancesDeclarees> reponses) {
    long id = guichet.remplir(parent, TYPE, FORME, reponses.andThen(f -> f.setCertifie(true)));
    for (var piece : guichet.brouillon(parent, TYPE, FORME).pieces()) {
      guichet.joindre(parent, id, piece.cle());
    }
    guichet.deposer(parent, id);
    return id;
  }

  private void accepter(EnTantQue parent, Consumer<AssurancesDeclarees> reponses) {
    guichet.accepter(agent, deposer(parent, reponses));
  }

  private void introuvable(EnTantQue parent, Consumer<AssurancesDeclarees> reponses) {
    assertThatThrownBy(() -> guichet.remplir(parent, TYPE, FORME, reponses))
        .isInstanceOf(Introuvable.class);
  }

  private List<LigneAssurance> lignes(EnTantQue parent, String prenom) {
    return annees(parent.obtenir(assurances::mesAssurances).enfants(), prenom);
  }

  private List<LigneAssurance> duFoyer(FamilleInstallee famille, String prenom) {
    return annees(agent.obtenir(() -> assurances.duFoyer(famille.id())), prenom);
  }

  private static List<LigneAssurance> annees(List<EnfantAssure> enfants, String prenom) {
    return enfants.stream()
        .filter(enfant -> enfant.prenom().equals(prenom))
        .findFirst()
        .orElseThrow()
        .annees();
  }

  private List<String> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::reponse)
        .toList();
  }

  private long nombre(FamilleInstallee famille, String critere) throws SQLException {
    return base.chercher(
            "select count(*) from assurance_scolaire where enfant_id = ?" + critere,
            famille.enfant("Mia"))
        .orElseThrow();
  }

  private void ouvrirLesInscriptions() throws SQLException {
    base.ajouter(
        "parametre", "cle, valeur, modifie_le", OUVERTURE, "800", exemples.dossiersCreesLe());
    relireLesParametres();
  }

  private void relireLesParametres() throws SQLException {
    EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "ADMINISTRATEUR")
        .executer(parametres::relire);
  }
}
