package fr.portailfamille.sante;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.chiffrement.RotationDesCles;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.InstructionService;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.sante.SanteQueries.EtatFiche;
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
class SanteIT {

  private static final String TYPE = InformationsSanitaires.CODE;
  private static final Class<InformationsDemandees> FORME = InformationsDemandees.class;
  private static final LocalDate FIN_DU_PAI = LocalDate.now().plusYears(1);
  private static final List<String> PIECES_D_UN_PAI =
      List.of("PROTOCOLE_PAI", "PHOTO_ENFANT", "CERTIFICAT_MEDICAL", "CARNET_DE_SANTE");

  @Inject private Guichet guichet;
  @Inject private SanteQueries fiches;
  @Inject private ConsultationService consultations;
  @Inject private BureauQueries bureau;
  @Inject private InstructionService instruction;
  @Inject private RotationDesCles rotation;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue habilitee;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    habilitee = EnTantQue.compte(exemples.compte(Personnage.MARION_DELMAS), "AGENT", "SANTE");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A40, B14, C04, C15 : la fiche demandée n’est écrite qu’à l’acceptation")
  void la_fiche_est_ecrite_a_l_acceptation() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long mia = famille.enfant("Mia");
    long id = deposer(parent, f -> SanteFixture.simple(f, "Mia"));

    assertThat(lire(parent, mia).accepteeLe()).isNull();
    assertThat(titres(id))
        .containsExactly("Mia Roux : santé", "Mia Roux : vaccinations", "Tao Roux : santé");
    guichet.accepter(habilitee, id);

    assertThat(lire(parent, mia).accepteeLe()).isNotNull();
    assertThat(reponses(lire(parent, mia).blocs()))
        .contains("Allergies : Non", "Régime alimentaire : Sans porc");
    assertThat(lire(parent, famille.enfant("Tao")).blocs()).isEmpty();
    assertThat(base.chercher("select demarche_id from fiche_sante where enfant_id = ?", mia))
        .contains(id);
  }

  @Test
  @DisplayName("B14, B28, C04 : la fiche s’ouvre sur celle connue ; l’agent lit l’ancien à côté")
  void la_fiche_s_ouvre_sur_celle_connue() throws SQLException {
    var famille = connue(fratrie());
    var parent = parent(famille);

    long id =
        deposer(
            parent,
            f -> {
              SanteFixture.simple(f, "Mia").setRegime("Végétarien");
              assertThat(SanteFixture.fiche(f, "Mia").getConnue().getRegime())
                  .isEqualTo(SanteFixture.REGIME);
            });

    assertThat(guichet.detail(habilitee, id).blocs().stream().flatMap(b -> b.reponses().stream()))
        .filteredOn(reponse -> reponse.avant() != null)
        .extracting(r -> r.question(), r -> r.reponse(), r -> r.avant())
        .containsExactly(tuple("Régime alimentaire", "Végétarien", "Sans porc"));
    guichet.accepter(habilitee, id);
    assertThat(reponses(lire(parent, famille.enfant("Mia")).blocs()))
        .contains("Régime alimentaire : Végétarien");
  }

  @Test
  @DisplayName("E32, E33 : un PAI et une dose demandent leurs documents, pour cet enfant seulement")
  void les_documents_sont_demandes_par_enfant() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long id = remplir(parent, f -> SanteFixture.chargee(f, "Mia", FIN_DU_PAI));

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            incomplete ->
                assertThat(incomplete.refus())
                    .extracting(Refus::champ)
                    .containsExactlyElementsOf(cles(famille.enfant("Mia"))));
    assertThatThrownBy(
            () -> guichet.joindre(parent, id, "CARNET_DE_SANTE-" + famille.enfant("Tao")))
        .isInstanceOf(Introuvable.class);

    cles(famille.enfant("Mia")).forEach(cle -> guichet.joindre(parent, id, cle));
    guichet.deposer(parent, id);
    assertThat(guichet.detail(habilitee, id).documents())
        .extracting(d -> d.titreNature(), d -> d.nom())
        .contains(
            tuple("Protocole du PAI signé – Mia", "protocole-pai.pdf"),
            tuple("Pages de vaccination du carnet de santé – Mia", "carnet-de-sante.pdf"));
  }

  @Test
  @DisplayName(
      "Art. 9 RGPD : ni brouillon, ni fiche, ni document, ni courriel n’est lisible en base")
  void rien_n_est_lisible_en_base() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long id = remplir(parent, f -> SanteFixture.chargee(f, "Mia", FIN_DU_PAI));
    illisible("select contenu::text from demarche where id = ?", id);

    cles(famille.enfant("Mia")).forEach(cle -> guichet.joindre(parent, id, cle));
    guichet.deposer(parent, id);
    guichet.demanderCorrection(habilitee, id);
    illisible("select contenu::text from demarche where id = ?", id);
    illisible(
        "select encode(c.contenu, 'escape') from document_contenu c"
            + " join piece p using (document_id) where p.demarche_id = ?",
        id);
    assertThat(
            base.chercher(
                "select count(*) from envoi where compte_id = ? and (texte like '%À revoir%'"
                    + " or texte like '%arachide%')",
                famille.compteId()))
        .contains(0L);

    corriger(parent, id, f -> f.setCertifie(true));
    guichet.deposer(parent, id);
    guichet.accepter(habilitee, id);
    illisible("select contenu from fiche_sante where demarche_id = ?", id);
    assertThat(reponses(lire(parent, famille.enfant("Mia")).blocs()))
        .contains(
            "Allergie alimentaire : arachide. En cas de réaction : donner"
                + " l’antihistaminique, appeler le 15");
  }

  private void illisible(String requete, long id) throws SQLException {
    var lignes =
        "select count(*), count(*) filter (where t.valeur !~ '(v1:essai:)'"
            + " or t.valeur ~ '(arachide|histaminique|Sans porc|%PDF-)') from ("
            + requete
            + ") t (valeur)";
    try (var sql = connexion.prepareStatement(lignes)) {
      sql.setLong(1, id);
      try (var resultat = sql.executeQuery()) {
        resultat.next();
        assertThat(resultat.getLong(1)).isPositive();
        assertThat(resultat.getLong(2)).isZero();
      }
    }
  }

  @Test
  @DisplayName("B14 : un agent sans habilitation voit qu’une fiche existe, sans la lire ni décider")
  void un_agent_sans_habilitation_ne_lit_rien() throws SQLException {
    var famille = connue(fratrie());
    var parent = parent(famille);
    long id = remplir(parent, f -> SanteFixture.chargee(f, "Mia", FIN_DU_PAI));
    cles(famille.enfant("Mia")).forEach(cle -> guichet.joindre(parent, id, cle));
    guichet.deposer(parent, id);
    long piece =
        base.chercher("select min(document_id) from piece where demarche_id = ?", id).orElseThrow();

    var detail = guichet.detail(agent, id);
    assertThat(detail.reservee()).isTrue();
    assertThat(detail.blocs()).isEmpty();
    assertThat(detail.documents()).isEmpty();
    assertThat(detail.signalements()).isEmpty();
    assertThatThrownBy(() -> agent.obtenir(() -> bureau.document(id, piece)))
        .isInstanceOf(Introuvable.class);
    for (Runnable decision : decisions(id, detail.version())) {
      assertThatThrownBy(() -> agent.executer(decision))
          .isInstanceOf(RegleMetierException.class)
          .hasMessage("HabilitationManquante");
    }
    assertThatThrownBy(() -> agent.obtenir(() -> consultations.consulter(famille.enfant("Mia"))))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> parent.obtenir(() -> consultations.consulter(famille.enfant("Mia"))))
        .isInstanceOf(EJBAccessException.class);

    assertThat(agent.obtenir(() -> fiches.duFoyer(famille.id())))
        .extracting(EtatFiche::prenom, etat -> etat.accepteeLe() != null)
        .containsExactly(tuple("Mia", true), tuple("Tao", false));
    assertThat(habilitee.obtenir(() -> bureau.document(id, piece)).contenu())
        .asString()
        .startsWith("%PDF");
  }

  private List<Runnable> decisions(long id, int version) {
    return List.of(
        () -> instruction.prendre(id, version),
        () -> instruction.accepter(id, version),
        () -> instruction.demanderCorrection(id, version, "À revoir."),
        () -> instruction.refuser(id, version, "Non."));
  }

  @Test
  @DisplayName("Art. 9 RGPD, C15 : chaque lecture est enregistrée ; la famille en voit les dates")
  void chaque_lecture_est_enregistree() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long mia = famille.enfant("Mia");
    long id =
        deposer(
            parent,
            f -> {
              SanteFixture.simple(f, "Mia");
              SanteFixture.fiche(f, "Tao").setSante(SanteFixture.fiche(f, "Mia").getSante());
            });
    assertThat(lectures(mia)).isZero();

    guichet.detail(agent, id);
    assertThat(lectures(mia)).isZero();
    var version = guichet.detail(habilitee, id).version();
    assertThat(lectures(mia)).isEqualTo(1);
    assertThat(lectures(famille.enfant("Tao"))).isEqualTo(1);
    guichet.accepter(habilitee, id, version);

    var lue = habilitee.obtenir(() -> consultations.consulter(mia));
    assertThat(reponses(lue.blocs())).contains("Régime alimentaire : Sans porc");
    var numero = guichet.detail(agent, id).resume().numero();
    assertThat(lue.consultations())
        .extracting(Consultation::qui, Consultation::demarche)
        .containsExactly(tuple("Marion Delmas", null), tuple("Marion Delmas", numero));
    assertThat(lire(parent, mia).consultations())
        .isNotEmpty()
        .allSatisfy(lecture -> assertThat(lecture.moment()).isNotNull())
        .extracting(Consultation::qui, Consultation::demarche)
        .containsOnly(tuple(null, null));
  }

  private long lectures(long enfant) throws SQLException {
    return base.chercher("select count(*) from consultation_sante where enfant_id = ?", enfant)
        .orElseThrow();
  }

  @Test
  @DisplayName("C15 : l’enfant d’une autre famille est introuvable, à lire comme à remplir")
  void l_enfant_d_une_autre_famille_est_introuvable() throws SQLException {
    var voisine = connue(uneFamille().nommee("Roux").avecEnfant("Mia", LocalDate.of(2018, 3, 4)));
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long autre = voisine.enfant("Mia");

    assertThatThrownBy(() -> lire(parent, autre)).isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () ->
                guichet.remplir(parent, TYPE, FORME, f -> f.getEnfants().get(0).setEnfantId(autre)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("C04 : une fiche changée depuis n’est pas écrasée ; la famille repart de l’actuelle")
  void une_fiche_changee_depuis_n_est_pas_ecrasee() throws SQLException {
    var famille = connue(fratrie().avecResponsable("Anne", "Roux"));
    var autreFoyer = uneFamille().partageant("Mia", famille).installer(connexion);
    var anne = parent(famille);
    var autre = parent(autreFoyer);
    long dAnne = deposer(anne, f -> SanteFixture.simple(f, "Mia").setRegime("Végétarien"));
    long deLAutre = deposer(autre, f -> SanteFixture.simple(f, "Mia").setRemarques("lunettes"));
    guichet.accepter(habilitee, deLAutre);

    assertThat(guichet.detail(habilitee, dAnne).signalements())
        .first()
        .asString()
        .contains("Mia", "demandez une correction");
    assertThatThrownBy(() -> guichet.accepter(habilitee, dAnne))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("FicheSanteChangeeDepuis");

    guichet.demanderCorrection(habilitee, dAnne);
    corriger(anne, dAnne, f -> f.setCertifie(true));
    assertThatThrownBy(() -> guichet.deposer(anne, dAnne))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(r -> r.motif().cle())
                    .containsExactly("FicheSanteARelire"));
    corriger(anne, dAnne, f -> SanteFixture.fiche(f, "Mia").setRepartir(true));
    corriger(
        anne,
        dAnne,
        f -> {
          assertThat(SanteFixture.fiche(f, "Mia").getSante().getRemarques()).isEqualTo("lunettes");
          SanteFixture.fiche(f, "Mia").getSante().setRegime("Végétarien");
          f.setCertifie(true);
        });
    guichet.deposer(anne, dAnne);
    guichet.accepter(habilitee, dAnne);
    for (var parent : List.of(anne, autre)) {
      assertThat(reponses(lire(parent, famille.enfant("Mia")).blocs()))
          .contains("Régime alimentaire : Végétarien", "À savoir aussi : lunettes");
    }
  }

  @Test
  @DisplayName(
      "Art. 9 RGPD : la base refuse une fiche en clair, et une fiche déplacée ne s’ouvre pas")
  void la_base_et_le_chiffrement_gardent_les_fiches() throws SQLException {
    var famille = connue(fratrie());
    long mia = famille.enfant("Mia");
    long tao = famille.enfant("Tao");

    assertThatThrownBy(
            () ->
                base.executer(
                    "update fiche_sante set contenu = '{\"regime\":\"x\"}' where enfant_id = ?",
                    mia))
        .hasMessageContaining("ck_fiche_sante_contenu");
    base.executer("update fiche_sante set enfant_id = ? where enfant_id = ?", tao, mia);

    assertThatThrownBy(() -> lire(parent(famille), tao))
        .hasStackTraceContaining("Donnée chiffrée illisible (fiche_sante " + tao + ")");
  }

  @Test
  @DisplayName(
      "Rotation : ce que l’ancienne clé a chiffré passe sous la première et se lit toujours")
  void la_rotation_rechiffre_tout() throws Exception {
    var famille = connue(fratrie());
    var parent = parent(famille);
    long mia = famille.enfant("Mia");
    long id = remplir(parent, f -> SanteFixture.chargee(f, "Mia", FIN_DU_PAI));
    cles(mia).forEach(cle -> guichet.joindre(parent, id, cle));
    guichet.deposer(parent, id);
    vieillir(mia, id);
    assertThat(sousLAncienne(mia, id)).isEqualTo(6);
    assertThat(reponses(lire(parent, mia).blocs())).contains("Régime alimentaire : Sans porc");

    rotation.tourner();

    assertThat(sousLAncienne(mia, id)).isZero();
    assertThat(reponses(lire(parent, mia).blocs())).contains("Régime alimentaire : Sans porc");
    var detail = guichet.detail(habilitee, id);
    assertThat(reponses(detail.blocs())).anyMatch(reponse -> reponse.contains("arachide"));
    for (var document : detail.documents()) {
      assertThat(habilitee.obtenir(() -> bureau.document(id, document.id())).contenu())
          .asString()
          .startsWith("%PDF");
    }
  }

  private void vieillir(long enfant, long demarche) throws Exception {
    try (var lues = connexion.createStatement()) {
      var fiche = lues.executeQuery("select contenu from fiche_sante where enfant_id = " + enfant);
      fiche.next();
      base.executer(
          "update fiche_sante set contenu = ? where enfant_id = ?",
          Scelle.vieilli(fiche.getString(1), "fiche_sante:" + enfant),
          enfant);
      var reponses =
          lues.executeQuery("select contenu ->> 'chiffre' from demarche where id = " + demarche);
      reponses.next();
      base.executer(
          "update demarche set contenu = jsonb_build_object('chiffre', ?::text) where id = ?",
          Scelle.vieilli(reponses.getString(1), "demarche:" + demarche),
          demarche);
    }
    for (long document :
        base.tous("select document_id from piece where demarche_id = ?", demarche)) {
      try (var lu =
          connexion.prepareStatement(
              "select contenu from document_contenu where document_id = ?")) {
        lu.setLong(1, document);
        var contenu = lu.executeQuery();
        contenu.next();
        base.executer(
            "update document_contenu set contenu = ? where document_id = ?",
            Scelle.vieilli(contenu.getBytes(1), "document_contenu:" + document),
            document);
      }
    }
  }

  private long sousLAncienne(long enfant, long demarche) throws SQLException {
    return base.chercher(
            """
            select (select count(*) from fiche_sante
                where enfant_id = ? and starts_with(contenu, 'v1:ancienne:'))
              + (select count(*) from demarche
                where id = ? and starts_with(contenu ->> 'chiffre', 'v1:ancienne:'))
              + (select count(*) from piece p join document_contenu c using (document_id)
                where p.demarche_id = ? and position('v1:ancienne:'::bytea in c.contenu) = 1)""",
            enfant,
            demarche,
            demarche)
        .orElseThrow();
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_d_enfants() throws SQLException {
    var petite = uneFamille().avecEnfant("Mia", LocalDate.of(2017, 3, 4)).installer(connexion);
    var grande =
        fratrie()
            .avecEnfant("Ayo", LocalDate.of(2020, 5, 6))
            .avecEnfant("Zoé", LocalDate.of(2022, 7, 8))
            .installer(connexion);
    long un = deposer(parent(petite), f -> tous(f));
    long quatre = deposer(parent(grande), f -> tous(f));

    assertThat(requetes(() -> guichet.detail(habilitee, un)))
        .isEqualTo(requetes(() -> guichet.detail(habilitee, quatre)));
    guichet.accepter(habilitee, un);
    guichet.accepter(habilitee, quatre);

    assertThat(requetes(() -> agent.obtenir(() -> fiches.duFoyer(petite.id()))))
        .isEqualTo(requetes(() -> agent.obtenir(() -> fiches.duFoyer(grande.id()))));
    assertThat(requetes(() -> lire(parent(petite), petite.enfant("Mia"))))
        .isEqualTo(requetes(() -> lire(parent(grande), grande.enfant("Zoé"))));
    for (var famille : List.of(petite, grande)) {
      guichet.remplir(parent(famille), TYPE, FORME, f -> {});
    }
    assertThat(requetes(() -> guichet.brouillon(parent(petite), TYPE, FORME)))
        .isEqualTo(requetes(() -> guichet.brouillon(parent(grande), TYPE, FORME)));
  }

  private static void tous(InformationsDemandees form) {
    form.getEnfants().stream()
        .map(FicheDemandee::getPrenom)
        .forEach(prenom -> SanteFixture.simple(form, prenom));
    form.getEnfants().forEach(fiche -> fiche.setChoix(ChoixFiche.RENSEIGNER));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private static FamilleFixture fratrie() {
    return uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .avecEnfant("Tao", LocalDate.of(2019, 9, 21));
  }

  /** With a sheet of Mia on file. */
  private FamilleInstallee connue(FamilleFixture fixture) throws SQLException {
    var famille = fixture.installer(connexion);
    guichet.accepter(habilitee, deposer(parent(famille), f -> SanteFixture.simple(f, "Mia")));
    return famille;
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private FicheLue lire(EnTantQue parent, long enfant) {
    return parent.obtenir(() -> fiches.deMonEnfant(enfant));
  }

  private long remplir(EnTantQue parent, Consumer<InformationsDemandees> reponses) {
    return guichet.remplir(parent, TYPE, FORME, reponses);
  }

  private long deposer(EnTantQue parent, Consumer<InformationsDemandees> reponses) {
    long id = remplir(parent, reponses);
    guichet.deposer(parent, id);
    return id;
  }

  private void corriger(EnTantQue parent, long id, Consumer<InformationsDemandees> changement) {
    guichet.corriger(parent, id, TYPE, FORME, changement);
  }

  private static List<String> cles(long enfant) {
    return PIECES_D_UN_PAI.stream().map(nature -> nature + "-" + enfant).toList();
  }

  private List<String> titres(long id) {
    return guichet.detail(habilitee, id).blocs().stream().map(Bloc::titre).toList();
  }

  private static List<String> reponses(List<Bloc> blocs) {
    return blocs.stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(reponse -> reponse.question() + " : " + reponse.reponse())
        .toList();
  }
}
