package fr.portailfamille.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.accord.AccordsDeReception;
import fr.portailfamille.accord.AccordsDeclares;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.reouverture.DemandeDeReouverture;
import fr.portailfamille.demarche.reouverture.LigneReouverture;
import fr.portailfamille.demarche.reouverture.ReouvertureService;
import fr.portailfamille.demarche.reouverture.ReouverturesQueries;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import jakarta.inject.Inject;
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

/** A yearly sheet validated, or past the last day, reopened for one household. */
@ExtendWith(ArquillianExtension.class)
class FichesRouvertesIT {

  private static final String FOYER = "MISE_A_JOUR_FAMILLE";
  private static final String CONTACTS = "MODIFICATION_CONTACTS";
  private static final String ACCORDS = AccordsDeReception.CODE;

  @Inject private RenouvellementService renouvellement;
  @Inject private CampagneRenouvellementService campagnes;
  @Inject private ReouvertureService reouvertures;
  @Inject private ReouverturesQueries queries;
  @Inject private Guichet guichet;

  private final LocalDate aujourdHui = Exemples.aujourdHui();
  private Connection connexion;
  private Base base;
  private long annee;
  private EnTantQue administrateur;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void uneCampagne() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    annee = exemples.anneeId();
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", FamilleFixture.ne(2017, 3, 4))
            .installer(connexion);
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
    regler(aujourdHui.plusDays(10));
  }

  @AfterEach
  void sansCampagne() throws SQLException {
    for (var table : List.of("dossier_valide", "fiche_validee", "fiche_demandee")) {
      base.executer(
          "delete from "
              + table
              + " where campagne_id in"
              + " (select id from campagne_renouvellement where annee_id = ?)",
          annee);
    }
    base.executer("delete from campagne_renouvellement where annee_id = ?", annee);
    connexion.close();
  }

  @Test
  @DisplayName("E35 : une fiche validée se rouvre pour un foyer, et se valide de nouveau")
  void une_fiche_validee_se_rouvre() throws SQLException {
    toutValider();
    assertThat(raison(FOYER)).contains("déjà validée");

    rouvrir(FOYER, aujourdHui.plusDays(3));

    assertThat(fiche(FOYER).etat()).isEqualTo(EtatFiche.A_VALIDER);
    assertThat(mien().rouvertes()).extracting(LigneFiche::type).containsExactly(FOYER);
    assertThat(fiche(ACCORDS).etat()).isEqualTo(EtatFiche.VALIDEE);
    assertThat(mien().valide()).isTrue();
    valider(FOYER);
    assertThat(fiche(FOYER).etat()).isEqualTo(EtatFiche.VALIDEE);
    assertThat(mien().rouvertes()).isEmpty();
    assertThat(parent.obtenir(queries::miennes)).isEmpty();
    assertThat(
            base.chercher(
                "select count(*) from fiche_validee where famille_id = ? and type = ?",
                famille.id(),
                FOYER))
        .contains(1L);
    assertThat(raison(FOYER)).contains("déjà validée");
  }

  @Test
  @DisplayName("E35 : déposer la démarche d’une fiche rouverte l’utilise aussi")
  void deposer_la_demarche_d_une_fiche_rouverte_l_utilise() {
    toutValider();
    rouvrir(ACCORDS, aujourdHui.plusDays(3));

    long id =
        guichet.remplir(parent, ACCORDS, AccordsDeclares.class, form -> form.setCertifie(true));
    assertThat(fiche(ACCORDS).etat()).isEqualTo(EtatFiche.EN_COURS);
    guichet.deposer(parent, id);

    assertThat(fiche(ACCORDS).etat()).isEqualTo(EtatFiche.VALIDEE);
    assertThat(fiche(ACCORDS).rouverte()).isFalse();
    assertThat(parent.obtenir(queries::miennes)).isEmpty();
  }

  @Test
  @DisplayName(
      "E02 : après la date de fermeture, un foyer valide les fiches rouvertes, puis tout son"
          + " dossier")
  void un_foyer_valide_apres_la_fermeture() {
    regler(aujourdHui.minusDays(1));
    assertThat(raison(FOYER)).contains("clos depuis le");
    assertThat(fiche(FOYER).jusquAu()).isNull();

    rouvrir(FOYER, aujourdHui.plusDays(3));

    assertThat(fiche(FOYER).jusquAu()).isEqualTo(aujourdHui.plusDays(3));
    assertThat(mien().jusquAu()).isEqualTo(aujourdHui.plusDays(3));
    assertThat(mien().aFaire()).isTrue();
    assertThatThrownBy(() -> valider(ACCORDS)).hasMessage("RenouvellementClos");
    assertThatThrownBy(() -> parent.executer(renouvellement::validerTout))
        .hasMessage("FichesAValider");
    valider(FOYER);
    assertThatThrownBy(() -> valider(FOYER)).hasMessage("RenouvellementClos");
    parent.executer(renouvellement::validerTout);
    assertThat(mien().valide()).isTrue();
  }

  @Test
  @DisplayName("E02 : refermée ou échue, la fiche redevient ce qu’elle était")
  void refermee_ou_echue_la_fiche_redevient_ce_qu_elle_etait() throws SQLException {
    toutValider();
    rouvrir(FOYER, aujourdHui.plusDays(3));
    rouvrir(ACCORDS, aujourdHui);
    long id = agent.obtenir(() -> queries.duFoyer(famille.id())).get(1).id();
    regler(aujourdHui.minusDays(1));

    agent.executer(() -> reouvertures.refermer(famille.id(), id));
    base.executer(
        "update reouverture set depuis = depuis - 1, jusqu_au = jusqu_au - 1"
            + " where famille_id = ? and fin is null",
        famille.id());

    for (var type : List.of(FOYER, ACCORDS)) {
      assertThat(fiche(type).etat()).isEqualTo(EtatFiche.VALIDEE);
      assertThatThrownBy(() -> valider(type)).hasMessage("RenouvellementClos");
    }
    assertThat(mien().jusquAu()).isEqualTo(aujourdHui.minusDays(1));
    assertThat(parent.obtenir(queries::miennes)).extracting(LigneReouverture::type).isEmpty();
  }

  @Test
  @DisplayName("E02 : ce que la famille peut encore valider ne se rouvre pas")
  void ce_qui_se_valide_encore_ne_se_rouvre_pas() {
    assertThatThrownBy(() -> rouvrir(FOYER, aujourdHui)).hasMessage("RienARouvrir");
    assertThatThrownBy(() -> rouvrir(CONTACTS, aujourdHui)).hasMessage("RienARouvrir");
  }

  private void toutValider() {
    valider(FOYER);
    valider(ACCORDS);
    parent.executer(renouvellement::validerTout);
  }

  private void regler(LocalDate fermeture) {
    var lue = administrateur.obtenir(() -> campagnes.campagne(annee));
    administrateur.executer(
        () ->
            campagnes.regler(
                new CampagneSaisie(
                    annee,
                    aujourdHui.minusDays(5),
                    fermeture,
                    Map.of(FOYER, Exigence.OBLIGATOIRE, ACCORDS, Exigence.FACULTATIVE),
                    lue.version())));
  }

  private void rouvrir(String type, LocalDate jusquAu) {
    agent.executer(
        () ->
            reouvertures.rouvrir(
                famille.id(), new DemandeDeReouverture(type, "Erreur de saisie.", jusquAu)));
  }

  private void valider(String type) {
    parent.executer(() -> renouvellement.valider(type));
  }

  private MonRenouvellement mien() {
    return parent.obtenir(renouvellement::mien).orElseThrow();
  }

  private LigneFiche fiche(String type) {
    return mien().fiches().stream()
        .filter(fiche -> fiche.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private String raison(String type) {
    return agent.obtenir(() -> reouvertures.verrous(famille.id())).stream()
        .filter(verrou -> verrou.type().equals(type))
        .findFirst()
        .orElseThrow()
        .phrase();
  }
}
