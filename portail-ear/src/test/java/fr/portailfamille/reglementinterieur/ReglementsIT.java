package fr.portailfamille.reglementinterieur;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.ReglageService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class ReglementsIT {

  private static final String TYPE = SignatureDesReglements.CODE;
  private static final Class<ReglementsASigner> FORME = ReglementsASigner.class;
  private static final LocalDate NE_LE = LocalDate.of(2018, 3, 4);

  @Inject private Guichet guichet;
  @Inject private ReglementQueries reglements;
  @Inject private SuiviReglementsQueries suivi;
  @Inject private ReglageService reglages;
  @PersistenceContext private EntityManager em;

  private final String texte = "Respecter chacun. " + UUID.randomUUID();
  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private EnTantQue administrateur;

  @BeforeEach
  void uneVilleEtSonReglement() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    ecrire(Parametre.REGLEMENT_GENERAL, texte);
  }

  @AfterEach
  void sansReglement() throws SQLException {
    ecrire(Parametre.REGLEMENT_GENERAL, "");
    ecrire(Parametre.REGLEMENT_RESTAURATION, "");
    connexion.close();
  }

  @Test
  @DisplayName("E13 : déposer, c’est signer : nom, lieu, date et heure, et le texte signé gardé")
  void deposer_c_est_signer() throws SQLException {
    var famille = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    var parent = parent(famille);
    assertThat(parent.obtenir(reglements::aSigner)).containsExactly("Mia");

    long id = deposer(parent, "Mia");

    assertThat(guichet.detail(agent, id).resume().etat()).isEqualTo(EtatDemarche.ACCEPTEE);
    assertThat(parent.obtenir(reglements::aSigner)).isEmpty();
    var signee = ligne(parent.obtenir(reglements::mesEnfants), "Mia");
    assertThat(signee.signataire()).isEqualTo("Anne Roux");
    assertThat(signee.lieu()).isEqualTo(Exemples.COMMUNE);
    assertThat(signee.signeLe()).isNotNull();
    assertThat(agent.obtenir(() -> reglements.duFoyer(famille.id())))
        .isEqualTo(parent.obtenir(reglements::mesEnfants));
    ecrire(Parametre.REGLEMENT_GENERAL, "Un autre texte.");
    assertThat(agent.obtenir(() -> suivi.texte(signee.texteId())).texte()).isEqualTo(texte);
    assertThat(
            lignes(
                "envoi where compte_id = ? and sujet like 'Votre signature du règlement%'",
                famille.compteId()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("E13 : quand le texte change, il est à lire, à cocher et à signer de nouveau")
  void un_texte_change_est_a_signer_de_nouveau() throws SQLException {
    var famille = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    var parent = parent(famille);
    deposer(parent, "Mia");
    assertThat(guichet.empechement(parent, TYPE)).contains("Tout est signé");

    ecrire(Parametre.REGLEMENT_GENERAL, texte + " Ranger.");
    var aSigner = ligne(parent.obtenir(reglements::mesEnfants), "Mia");
    assertThat(aSigner.signe()).isFalse();
    assertThat(aSigner.signeAvantLe()).isNotNull();
    assertThat(guichet.empechement(parent, TYPE)).isNull();

    long id = guichet.remplir(parent, TYPE, FORME, form -> signer(form, "Mia"));
    ecrire(Parametre.REGLEMENT_GENERAL, texte + " Ranger ensemble.");
    assertThatThrownBy(() -> guichet.deposer(parent, id)).hasMessage("ReglementChangeDepuis");
    var relue = guichet.brouillon(parent, TYPE, FORME).formulaire().getFiches().get(0);
    assertThat(relue.getReglements())
        .extracting(ReglementASigner::isAccepte, ReglementASigner::getTexte)
        .containsExactly(tuple(false, texte + " Ranger ensemble."));
    deposer(parent, "Mia");
    assertThat(signatures(famille, "Mia")).isEqualTo(2);

    ecrire(Parametre.REGLEMENT_GENERAL, texte);
    assertThat(parent.obtenir(reglements::aSigner)).isEmpty();
  }

  @Test
  @DisplayName("E14 : on signe enfant par enfant ; celui qui est laissé reste à signer")
  void on_signe_enfant_par_enfant() throws SQLException {
    var famille = roux().avecEnfant("Mia", NE_LE).avecEnfant("Tao", NE_LE).installer(connexion);
    var parent = parent(famille);

    deposer(parent, "Tao");

    assertThat(parent.obtenir(reglements::aSigner)).containsExactly("Mia");
    assertThat(signatures(famille, "Mia")).isZero();
    assertThat(signatures(famille, "Tao")).isEqualTo(1);
    guichet.remplir(parent, TYPE, FORME, form -> {});
    assertThat(guichet.brouillon(parent, TYPE, FORME).formulaire().getFiches())
        .extracting(FicheASigner::getPrenom)
        .containsExactly("Mia");
  }

  @Test
  @DisplayName("E13 : le règlement d’une activité se signe pour les enfants qui y sont inscrits")
  void le_reglement_d_une_activite_est_pour_ses_inscrits() throws SQLException {
    ecrire(Parametre.REGLEMENT_RESTAURATION, "Goûter à tout. " + texte);
    var inscrite =
        roux()
            .avecEnfant("Mia", Niveau.CE1.naissance(exemples.annee(), 3, 4))
            .scolarisee(Ecole.TILLEULS)
            .inscrite(ActiviteExemple.CANTINE)
            .installer(connexion);
    var sans = roux().avecEnfant("Tao", NE_LE).installer(connexion);

    assertThat(parent(inscrite).obtenir(reglements::mesEnfants).get(0).reglements())
        .extracting(LigneReglement::reglement)
        .containsExactly(ReglementInterieur.GENERAL, ReglementInterieur.RESTAURATION);
    assertThat(parent(sans).obtenir(reglements::mesEnfants).get(0).reglements())
        .extracting(LigneReglement::reglement)
        .containsExactly(ReglementInterieur.GENERAL);
    deposer(parent(inscrite), "Mia");
    assertThat(signatures(inscrite, "Mia")).isEqualTo(2);
    assertThat(manquantes(ReglementInterieur.RESTAURATION))
        .doesNotContain(inscrite.enfant("Mia"), sans.enfant("Tao"));
  }

  @Test
  @DisplayName(
      "E14, E04 : un enfant de deux foyers est signé une fois ; l’autre n’en sait pas plus")
  void un_enfant_de_deux_foyers_est_signe_une_fois() throws SQLException {
    var famille = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    var autre =
        uneFamille()
            .nommee("Martin")
            .avecResponsable("Paul", "Martin")
            .partageant("Mia", famille)
            .installer(connexion);
    var paul = parent(autre);
    guichet.remplir(paul, TYPE, FORME, form -> signer(form, "Mia"));

    deposer(parent(famille), "Mia");

    var lue = ligne(paul.obtenir(reglements::mesEnfants), "Mia");
    assertThat(lue.parUnAutreFoyer()).isTrue();
    assertThat(lue.lieu()).isNull();
    assertThat(paul.obtenir(reglements::aSigner)).isEmpty();
    assertThat(ligne(agent.obtenir(() -> reglements.duFoyer(autre.id())), "Mia").signataire())
        .isEqualTo("Anne Roux");
    assertThat(signatures(famille, "Mia")).isEqualTo(1);
  }

  @Test
  @DisplayName("E13, E14 : ni pour l’enfant d’un autre, ni d’un autre nom que le sien")
  void on_signe_de_son_nom_pour_ses_enfants() throws SQLException {
    var parent = parent(roux().avecEnfant("Mia", NE_LE).installer(connexion));
    long autrui = roux().avecEnfant("Tao", NE_LE).installer(connexion).enfant("Tao");

    for (long inconnu : List.of(autrui, 999_999_999L)) {
      assertThatThrownBy(
              () ->
                  guichet.remplir(
                      parent, TYPE, FORME, f -> f.getFiches().get(0).setEnfantId(inconnu)))
          .isInstanceOf(Introuvable.class);
    }
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            form -> {
              signer(form, "Mia");
              form.setSignataire("Jean Martin");
              form.getFiches().get(0).setSignature("Jean Martin");
            });
    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus()).extracting(Refus::champ).containsExactly("signature"));
  }

  @Test
  @DisplayName("E13 : une signature par enfant et par version, que rien ne change")
  void une_signature_par_enfant_et_par_version() throws SQLException {
    var famille = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    long demarche = deposer(parent(famille), "Mia");

    assertThatThrownBy(
            () ->
                base.executer(
                    "insert into signature_reglement (enfant_id, texte_id, famille_id, compte_id,"
                        + " signataire, lieu, signe_le, demarche_id) select enfant_id, texte_id,"
                        + " famille_id, compte_id, signataire, lieu, now(), demarche_id"
                        + " from signature_reglement where demarche_id = ?",
                    demarche))
        .hasMessageContaining("uq_signature_reglement");
    for (var ordre :
        List.of(
            "update signature_reglement set lieu = 'x' where demarche_id = ?",
            "delete from signature_reglement where demarche_id = ?",
            "update texte_reglement set texte = 'x' where id in (select texte_id from"
                + " signature_reglement where demarche_id = ?)")) {
      assertThatThrownBy(() -> base.executer(ordre, demarche)).hasMessageContaining("append-only");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "' ', Valombrelle, ck_signature_reglement_signataire",
    "Anne Roux, ' ', ck_signature_reglement_lieu"
  })
  @DisplayName("E13 : la base refuse une signature sans nom ou sans lieu")
  void la_base_refuse_une_signature_incomplete(String nom, String lieu, String contrainte)
      throws SQLException {
    var famille = roux().avecEnfant("Mia", NE_LE).avecEnfant("Tao", NE_LE).installer(connexion);
    long demarche = deposer(parent(famille), "Mia");

    assertThatThrownBy(
            () ->
                base.executer(
                    "insert into signature_reglement (enfant_id, texte_id, famille_id, compte_id,"
                        + " signataire, lieu, signe_le, demarche_id) select ?, texte_id,"
                        + " famille_id, compte_id, ?, ?, now(), demarche_id"
                        + " from signature_reglement where demarche_id = ?",
                    famille.enfant("Tao"),
                    nom,
                    lieu,
                    demarche))
        .hasMessageContaining(contrainte);
  }

  @Test
  @DisplayName("E13 : sans texte, rien n’est à signer, et rien ne se dépose")
  void sans_texte_rien_n_est_a_signer() throws SQLException {
    ecrire(Parametre.REGLEMENT_GENERAL, " ");
    var parent = parent(roux().avecEnfant("Mia", NE_LE).installer(connexion));

    assertThat(guichet.empechement(parent, TYPE)).contains("aucun règlement");
    assertThat(parent.obtenir(reglements::aSigner)).isEmpty();
    assertThat(agent.obtenir(suivi::reglements)).isEmpty();
    assertThatThrownBy(() -> manquantes(ReglementInterieur.GENERAL))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("E13 : les agents voient à qui il reste à signer, en une requête ; pas les familles")
  void les_agents_voient_ce_qui_manque() throws SQLException {
    var seule = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    var nombreuse = roux().avecEnfant("Léo", NE_LE).avecEnfant("Tao", NE_LE).installer(connexion);
    deposer(parent(nombreuse), "Léo");

    assertThat(manquantes(ReglementInterieur.GENERAL))
        .contains(seule.enfant("Mia"), nombreuse.enfant("Tao"))
        .doesNotContain(nombreuse.enfant("Léo"));
    assertThat(agent.obtenir(() -> suivi.manquantes(ReglementInterieur.GENERAL, 0, 1)).lignes())
        .hasSize(1);
    assertThat(requetes(() -> manquantes(ReglementInterieur.GENERAL))).isEqualTo(1);
    assertThat(requetes(() -> agent.obtenir(() -> reglements.duFoyer(nombreuse.id()))))
        .isEqualTo(requetes(() -> agent.obtenir(() -> reglements.duFoyer(seule.id()))));
    var parent = parent(seule);
    assertThatThrownBy(() -> parent.obtenir(() -> reglements.duFoyer(nombreuse.id())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () -> parent.obtenir(() -> suivi.manquantes(ReglementInterieur.GENERAL, 0, 10)))
        .isInstanceOf(EJBAccessException.class);
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private List<Long> manquantes(ReglementInterieur reglement) {
    return agent.obtenir(() -> suivi.manquantes(reglement, 0, 10_000)).lignes().stream()
        .map(SignatureManquante::enfantId)
        .toList();
  }

  private static FamilleFixture roux() {
    return uneFamille().nommee("Roux").avecResponsable("Anne", "Roux");
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private void ecrire(Parametre parametre, String nouveau) {
    administrateur.executer(() -> reglages.fixer(Map.of(parametre, nouveau)));
  }

  private long deposer(EnTantQue parent, String prenom) {
    long id = guichet.remplir(parent, TYPE, FORME, form -> signer(form, prenom));
    guichet.deposer(parent, id);
    return id;
  }

  private static void signer(ReglementsASigner form, String prenom) {
    var fiche =
        form.getFiches().stream()
            .filter(une -> une.getPrenom().equals(prenom))
            .findFirst()
            .orElseThrow();
    fiche.getReglements().forEach(ligne -> ligne.setAccepte(true));
    fiche.setSignature(form.getSignataire());
  }

  private static LigneReglement ligne(List<EnfantSuivi> enfants, String prenom) {
    return enfants.stream()
        .filter(enfant -> enfant.prenom().equals(prenom))
        .findFirst()
        .orElseThrow()
        .reglements()
        .get(0);
  }

  private long signatures(FamilleInstallee famille, String prenom) throws SQLException {
    return lignes("signature_reglement where enfant_id = ?", famille.enfant(prenom));
  }

  private long lignes(String depuis, Object... valeurs) throws SQLException {
    return base.chercher("select count(*) from " + depuis, valeurs).orElseThrow();
  }
}
