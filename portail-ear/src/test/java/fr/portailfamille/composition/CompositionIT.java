package fr.portailfamille.composition;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DocumentQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.organisation.Acces;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.Frequence;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.Public;
import fr.portailfamille.demarche.organisation.ReglageSaisi;
import fr.portailfamille.demarche.organisation.Residence;
import fr.portailfamille.demarche.organisation.Silence;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
class CompositionIT {

  private static final Class<ReponsesComposees> FORME = ReponsesComposees.class;

  @Inject private Guichet guichet;
  @Inject private CompositionService compositions;
  @Inject private CompositionQueries lectures;
  @Inject private RemplissageQueries remplissage;
  @Inject private DemarcheQueries demarches;
  @Inject private OrganisationService organisation;
  @Inject private DocumentQueries documents;
  @PersistenceContext private EntityManager em;

  private final String titre = "Badge " + UUID.randomUUID().toString().substring(0, 6);
  private final List<Long> composees = new ArrayList<>();
  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private EnTantQue administrateur;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
  }

  /** No other test is offered them. */
  @AfterEach
  void retirer() throws SQLException {
    for (long id : composees) {
      var etat = etat(id);
      if (etat.publiee() && !etat.retiree()) {
        administrateur.executer(() -> compositions.retirer(id, etat.version()));
      }
      base.executer("delete from reglage_demarche where type = ?", code(id));
    }
    connexion.close();
  }

  @Test
  @DisplayName("Une démarche commencée garde sa version, son titre et ses questions")
  void une_demarche_garde_sa_version() throws SQLException {
    var lea = parent(foyer("Ysé"));
    var tom = parent(foyer("Tibère"));
    long id = publiee(this::badge);
    long ancienne = guichet.remplir(lea, code(id), FORME, f -> repondre(f, "NON"));

    changer(
        id,
        d -> {
          d.setTitre(titre + " bis");
          ajouter(d, NatureQuestion.TEXTE, "Un motif");
        });
    assertThat(etat(id).aPublier()).isTrue();
    assertThat(carte(tom, id).titre()).isEqualTo(titre);
    publier(id);

    assertThat(carte(tom, id).titre()).isEqualTo(titre + " bis");
    guichet.deposer(lea, ancienne);
    long nouvelle = guichet.remplir(tom, code(id), FORME, f -> repondre(f, "NON"));
    assertThatThrownBy(() -> guichet.deposer(tom, nouvelle))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(r -> r.motif().arguments().get(0))
                    .containsExactly("Un motif"));
    guichet.corriger(tom, nouvelle, code(id), FORME, f -> derniere(f).setTexte("Parce que"));
    certifier(tom, nouvelle, id);
    guichet.deposer(tom, nouvelle);
    assertThat(guichet.detail(agent, ancienne).resume().titre()).isEqualTo(titre);
    assertThat(guichet.detail(agent, nouvelle).resume().titre()).isEqualTo(titre + " bis");
    assertThat(questions(ancienne)).doesNotContain("Un motif");
    assertThat(questions(nouvelle)).contains("Un motif");
    for (var sql :
        List.of(
            "update version_publiee set definition = '{}' where composition_id = ?",
            "delete from version_publiee where composition_id = ?")) {
      assertThatThrownBy(() -> base.executer(sql, id)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  @DisplayName("Une réponse à ce qui n’est pas demandé n’est pas gardée, ni son document exigé")
  void ce_qui_n_est_pas_demande_n_est_pas_garde() throws SQLException {
    var parent = parent(foyer("Zélia"));
    long type = publiee(this::badge);

    long id =
        guichet.remplir(
            parent,
            code(type),
            FORME,
            f -> {
              repondre(f, "NON");
              f.getReponses().get("q3").setTexte("AB-123-CD");
            });

    assertThat(contenu(id)).doesNotContain("AB-123-CD");
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);
    assertThat(contenu(id)).doesNotContain("AB-123-CD");
  }

  @Test
  @DisplayName("B22, B31 : le document demandé est exigé, garde son nom, et vaut ce qui est dit")
  void le_document_demande_est_exige() throws SQLException {
    var parent = parent(foyer("Anaël"));
    long type = publiee(this::badge);
    long id =
        guichet.remplir(
            parent,
            code(type),
            FORME,
            f -> {
              repondre(f, "OUI");
              f.getReponses().get("q3").setTexte("AB-123-CD");
            });

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ, Refus::etape)
                    .containsExactly(tuple("DEMANDEE_q4", 3)));
    guichet.joindre(parent, id, "DEMANDEE_q4");
    guichet.deposer(parent, id);
    guichet.demanderCorrection(agent, id);
    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus()).extracting(Refus::champ).containsExactly("certifie"));
    certifier(parent, id, type);
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);

    assertThat(parent.obtenir(documents::lesNotres))
        .singleElement()
        .satisfies(
            joint -> {
              assertThat(joint.document().titreNature()).isEqualTo("Carte grise");
              assertThat(joint.titreDemarche()).isEqualTo(titre);
              assertThat(joint.valableJusquAu()).isEqualTo(Exemples.aujourdHui().plusMonths(12));
            });
    assertThat(courriels(id)).contains("Dossier " + numero(id) + " : retirez « " + titre + " ».");
    assertThat(courriels(id)).contains("Rangez-le bien.");
  }

  @Test
  @DisplayName("L’enfant d’un autre, un choix hors de la liste, une autre version : introuvables")
  void les_reponses_forgees_sont_introuvables() throws SQLException {
    var lesRoux = foyer("Inaya");
    var autre = foyer("Noham");
    var parent = parent(lesRoux);
    long type = publiee(this::badge);
    long autreType = publiee(this::badge);
    long versionAutre =
        guichet.brouillon(parent, commence(parent, autreType), FORME).formulaire().getVersionId();
    List<Consumer<ReponsesComposees>> forgeries =
        List.of(
            f -> f.getReponses().get("q5").setTexte(String.valueOf(autre.enfant("Noham"))),
            f -> f.getReponses().get("q2").setTexte("PEUT_ETRE"),
            f -> f.getReponses().put("q99", new ReponseDonnee()),
            f -> f.setVersionId(versionAutre),
            f -> f.setVersionId(null));

    long id = guichet.remplir(parent, code(type), FORME, f -> repondre(f, "NON"));

    for (var forgerie : forgeries) {
      assertThatThrownBy(() -> guichet.corriger(parent, id, code(type), FORME, forgerie))
          .isInstanceOf(Introuvable.class);
    }
    assertThat(guichet.brouillon(parent, code(type), FORME).formulaire().getReponses())
        .doesNotContainKey("q99");
    guichet.corriger(
        parent,
        id,
        code(type),
        FORME,
        f -> f.getReponses().get("q5").setTexte(String.valueOf(lesRoux.enfant("Inaya"))));
    assertThat(contenu(id)).contains("Inaya");
    var etrangere = new ReponsesComposees();
    etrangere.setVersionId(-1L);
    assertThatThrownBy(() -> parent.obtenir(() -> remplissage.definition(etrangere)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> parent.obtenir(() -> remplissage.titre("COMPOSEE_0")))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName(
      "Retirée, elle n’est ni proposée, ni commencée, ni déposée ; celle rendue se corrige")
  void une_demarche_retiree_n_est_plus_proposee() throws SQLException {
    var lou = parent(foyer("Loïs"));
    var max = parent(foyer("Maxence"));
    long type = publiee(this::badge);
    long rendue = guichet.remplir(lou, code(type), FORME, f -> repondre(f, "NON"));
    guichet.deposer(lou, rendue);
    guichet.demanderCorrection(agent, rendue);
    long brouillon = guichet.remplir(max, code(type), FORME, f -> repondre(f, "NON"));

    administrateur.executer(() -> compositions.retirer(type, etat(type).version()));

    assertThat(max.obtenir(demarches::disponibles))
        .extracting(CarteDemarche::code)
        .doesNotContain(code(type));
    assertThatThrownBy(() -> guichet.deposer(max, brouillon))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("DemarcheRetiree");
    var eva = parent(foyer("Évane"));
    assertThatThrownBy(() -> commence(eva, type))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("DemarcheRetiree");
    certifier(lou, rendue, type);
    guichet.deposer(lou, rendue);
    guichet.accepter(agent, rendue);
    administrateur.executer(() -> compositions.proposer(type, etat(type).version()));
    guichet.deposer(max, brouillon);
    assertThatThrownBy(
            () -> administrateur.executer(() -> compositions.supprimer(type, etat(type).version())))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("CompositionDejaPubliee");
  }

  @Test
  @DisplayName("Sans dossier validé, elle attend ; ouverte à tous, elle se remplit sans enfant")
  void le_public_est_celui_choisi() throws SQLException {
    long reservee = publiee(this::badge);
    long ouverte =
        publiee(
            () -> {
              var definition = badge();
              definition.setDossierValide(false);
              definition.getPages().get(0).getQuestions().removeIf(q -> q.getCle().equals("q5"));
              return definition;
            });
    long compte =
        base.chercher(
                "insert into compte (courriel, prenom, nom, cree_le)"
                    + " values (?, 'Seule', 'Roux', now()) returning id",
                UUID.randomUUID() + "@famille.example")
            .orElseThrow();
    var seule = EnTantQue.compte(compte, "FAMILLE");

    assertThat(guichet.empechement(seule, code(reservee))).isNotNull();
    assertThat(guichet.empechement(seule, code(ouverte))).isNull();
    long id = guichet.remplir(seule, code(ouverte), FORME, f -> repondre(f, "NON"));
    guichet.deposer(seule, id);
    guichet.accepter(agent, id);
  }

  @Test
  @DisplayName("Seul un administrateur compose ; incomplète, elle n’est pas publiée")
  void seul_un_administrateur_compose() throws SQLException {
    long id = composer(this::badge);
    assertThat(etat(id).publiee()).isFalse();
    for (var autre : List.of(agent, parent(foyer("Ugolin")))) {
      for (Runnable geste :
          List.<Runnable>of(
              () -> lectures.lister(),
              () -> lectures.lire(id),
              () -> compositions.creer("Autre", "Page"),
              () -> compositions.publier(id, 0))) {
        assertThatThrownBy(() -> autre.executer(geste)).isInstanceOf(EJBAccessException.class);
      }
    }
    changer(id, d -> d.setDescription(null));
    assertThatThrownBy(() -> publier(id))
        .isInstanceOfSatisfying(
            CompositionIncomplete.class,
            refus ->
                assertThat(refus.defauts())
                    .extracting(d -> d.motif().cle())
                    .containsExactly("DescriptionObligatoire"));
    var avant = etat(id);
    changer(id, d -> d.setDescription("Une description"));
    assertThatThrownBy(
            () -> administrateur.executer(() -> compositions.publier(id, avant.version())))
        .isInstanceOf(DonneesModifieesEntreTemps.class);
    administrateur.executer(() -> compositions.supprimer(id, etat(id).version()));
    assertThatThrownBy(() -> etat(id)).isInstanceOf(Introuvable.class);
    composees.clear();
  }

  @Test
  @DisplayName("Dix démarches composées ne coûtent pas une requête de plus qu’une")
  void le_nombre_de_requetes_ne_depend_pas_du_nombre_de_demarches() throws SQLException {
    var parent = parent(foyer("Gildas"));
    publiee(this::badge);
    parent.obtenir(demarches::disponibles);
    int une = RequetesSql.compter(em, () -> parent.obtenir(demarches::disponibles));

    for (int i = 0; i < 9; i++) {
      publiee(this::badge);
    }
    parent.obtenir(demarches::disponibles);

    assertThat(RequetesSql.compter(em, () -> parent.obtenir(demarches::disponibles)))
        .isLessThanOrEqualTo(une);
  }

  /** q2 yes or no, then if yes: q3 a text, q4 a document; q5 a child, who may be left out. */
  @Test
  @DisplayName(
      "Une fois par année : aussi pour une démarche composée, et pour qui n’a pas encore de foyer")
  void une_demarche_composee_peut_etre_annuelle() throws SQLException {
    long type = publiee(this::ouvertATous);
    regler(type, new Acces(Frequence.UNE_FOIS_PAR_ANNEE_SCOLAIRE, Public.TOUS));
    long compte =
        base.chercher(
                "insert into compte (courriel, prenom, nom, cree_le)"
                    + " values (?, 'Nora', 'Roux', now()) returning id",
                titre.replace(' ', '.').toLowerCase() + "@exemple.fr")
            .orElseThrow();
    var nora = EnTantQue.compte(compte, "FAMILLE");
    var famille = foyer("Solveig");
    long brouillon = commencee(parent(famille), type);
    var numero = guichet.deposer(nora, commencee(nora, type));

    assertThat(carte(nora, type).empechement()).contains("cette année scolaire", numero);
    assertThat(carte(parent(famille), type).empechement()).isNull();

    long nouvelle =
        base.inserer(
            "responsable",
            "compte_id, civilite, nom, prenom, courriel, telephone",
            compte,
            "MADAME",
            "Roux",
            "Nora",
            titre.replace(' ', '.').toLowerCase() + "@exemple.fr",
            "+33199000001");
    base.ajouter("membre", "famille_id, responsable_id, titulaire", famille.id(), nouvelle, false);
    assertThat(carte(parent(famille), type).empechement()).contains(numero);
    assertThatThrownBy(() -> guichet.deposer(parent(famille), brouillon))
        .hasMessage("DejaFaiteCetteAnnee");
  }

  @Test
  @DisplayName(
      "B08 : une démarche composée a son public ; qui n’a pas encore de foyer n’en est pas écarté")
  void une_demarche_composee_a_son_public() throws SQLException {
    long type = publiee(this::ouvertATous);
    regler(type, new Acces(Frequence.LIBRE, new Public(Residence.HORS_COMMUNE, null, null)));
    var parent = parent(foyer("Solène"));
    long compte =
        base.chercher(
                "insert into compte (courriel, prenom, nom, cree_le)"
                    + " values (?, 'Inès', 'Roux', now()) returning id",
                "ines." + titre.replace(' ', '.').toLowerCase() + "@exemple.fr")
            .orElseThrow();
    var ines = EnTantQue.compte(compte, "FAMILLE");

    assertThat(parent.obtenir(demarches::disponibles))
        .extracting(CarteDemarche::code)
        .doesNotContain(code(type));
    assertThatThrownBy(() -> commencee(parent, type)).hasMessage("HorsPublic");
    assertThat(carte(ines, type).empechement()).isNull();
    guichet.deposer(ines, commencee(ines, type));
  }

  private Definition ouvertATous() {
    var definition = new Definition();
    definition.setTitre(titre);
    definition.setDescription("Pour se garer près de l’école.");
    definition.setDossierValide(false);
    definition.ajouterPage("Votre demande");
    ajouter(definition, NatureQuestion.OUI_NON, "Avez-vous une voiture ?");
    return definition;
  }

  private long commencee(EnTantQue parent, long type) {
    return guichet.remplir(parent, code(type), FORME, f -> repondre(f, "NON"));
  }

  private void regler(long type, Acces acces) {
    administrateur.executer(
        () ->
            organisation.regler(
                new ReglageSaisi(
                    code(type),
                    null,
                    null,
                    null,
                    null,
                    Circuit.LIBRE,
                    Silence.ORDINAIRE,
                    acces,
                    organisation.version(code(type)))));
  }

  private Definition badge() {
    var definition = new Definition();
    definition.setTitre(titre);
    definition.setDescription("Pour se garer près de l’école.");
    definition.setTexteDepot("Dossier {numero} : retirez « {titre} ».");
    definition.setTexteAcceptation("Rangez-le bien.");
    definition.ajouterPage("Votre demande");
    ajouter(definition, NatureQuestion.OUI_NON, "Avez-vous une voiture ?");
    var voiture = Condition.si("q2", ReponseDonnee.OUI);
    ajouter(definition, NatureQuestion.TEXTE, "Immatriculation").setCondition(voiture);
    var carteGrise = ajouter(definition, NatureQuestion.DOCUMENT, "Carte grise");
    carteGrise.setCondition(voiture);
    carteGrise.setValiditeMois(12);
    ajouter(definition, NatureQuestion.ENFANT, "Pour quel enfant ?").setObligatoire(false);
    return definition;
  }

  private static Question ajouter(Definition definition, NatureQuestion nature, String libelle) {
    var question = definition.nouvelleQuestion(nature);
    question.setLibelle(libelle);
    definition.getPages().get(0).getQuestions().add(question);
    return question;
  }

  private static void repondre(ReponsesComposees form, String voiture) {
    form.getReponses().get("q2").setTexte(voiture);
    form.setCertifie(true);
  }

  private static ReponseDonnee derniere(ReponsesComposees form) {
    return form.getReponses().get("q6");
  }

  private void certifier(EnTantQue parent, long id, long type) {
    guichet.corriger(parent, id, code(type), FORME, f -> f.setCertifie(true));
  }

  private long composer(Supplier<Definition> definition) {
    long id = administrateur.obtenir(() -> compositions.creer(titre, "Votre demande"));
    composees.add(id);
    administrateur.obtenir(
        () -> compositions.enregistrer(id, etat(id).version(), definition.get()));
    return id;
  }

  private long publiee(Supplier<Definition> definition) {
    long id = composer(definition);
    publier(id);
    return id;
  }

  private void publier(long id) {
    administrateur.executer(() -> compositions.publier(id, etat(id).version()));
  }

  private void changer(long id, Consumer<Definition> changement) {
    var lue = administrateur.obtenir(() -> lectures.lire(id));
    changement.accept(lue.definition());
    administrateur.obtenir(
        () -> compositions.enregistrer(id, lue.etat().version(), lue.definition()));
  }

  private LigneComposition etat(long id) {
    return administrateur.obtenir(() -> lectures.lire(id)).etat();
  }

  private static String code(long id) {
    return "COMPOSEE_" + id;
  }

  private String commence(EnTantQue parent, long type) {
    guichet.remplir(parent, code(type), FORME, f -> {});
    return code(type);
  }

  private CarteDemarche carte(EnTantQue parent, long type) {
    return parent.obtenir(demarches::disponibles).stream()
        .filter(carte -> carte.code().equals(code(type)))
        .findFirst()
        .orElseThrow();
  }

  private Stream<String> questions(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::question);
  }

  private String numero(long id) {
    return guichet.detail(agent, id).resume().numero();
  }

  private String contenu(long id) throws SQLException {
    return texte("select contenu::text from demarche where id = ?", id);
  }

  private String courriels(long id) throws SQLException {
    return texte(
        "select string_agg(e.texte, ' | ') from envoi e"
            + " join demarche d on d.compte_id = e.compte_id where d.id = ?",
        id);
  }

  private String texte(String sql, long id) throws SQLException {
    try (var requete = connexion.prepareStatement(sql)) {
      requete.setLong(1, id);
      try (var lu = requete.executeQuery()) {
        lu.next();
        return lu.getString(1);
      }
    }
  }

  private FamilleInstallee foyer(String enfant) throws SQLException {
    return uneFamille()
        .nommee("Roux")
        .avecEnfant(enfant, LocalDate.of(2017, 3, 4))
        .installer(connexion);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }
}
