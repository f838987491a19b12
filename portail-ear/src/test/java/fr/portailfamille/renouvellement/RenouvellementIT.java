package fr.portailfamille.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.accord.AccordsDeReception;
import fr.portailfamille.accord.AccordsDeclares;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Guichet;
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
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
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

@ExtendWith(ArquillianExtension.class)
class RenouvellementIT {

  private static final String FOYER = "MISE_A_JOUR_FAMILLE";
  private static final String CONTACTS = "MODIFICATION_CONTACTS";
  private static final String ACCORDS = AccordsDeReception.CODE;
  private static final String SANTE = "INFORMATIONS_SANITAIRES";
  private static final String ASSURANCE = "ASSURANCE_SCOLAIRE";
  private static final String REGLEMENT = "REGLEMENT_INTERIEUR";
  private static final LocalDate NE_LE = LocalDate.of(2018, 3, 4);

  @Inject private RenouvellementService renouvellement;
  @Inject private CampagneRenouvellementService campagnes;
  @Inject private SuiviRenouvellementQueries suivi;
  @Inject private Guichet guichet;
  @Inject private OrganisationService organisation;
  @PersistenceContext private EntityManager em;

  private final LocalDate aujourdHui = Exemples.aujourdHui();
  private Connection connexion;
  private Base base;
  private long annee;
  private EnTantQue administrateur;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    annee = exemples.anneeId();
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
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
  @DisplayName("E35 : une validation par fiche, puis toutes ; ce qui est obligatoire d’abord")
  void une_validation_par_fiche_puis_toutes() throws SQLException {
    ouvrir(Map.of(FOYER, Exigence.OBLIGATOIRE, CONTACTS, Exigence.FACULTATIVE));
    var famille = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    var parent = parent(famille);
    assertThat(mien(parent).fiches()).extracting(LigneFiche::type).contains(FOYER, CONTACTS);
    assertThat(mien(parent).aFaire()).isTrue();
    assertThat(parent.obtenir(() -> renouvellement.lire(FOYER)).blocs())
        .flatExtracting(Bloc::reponses)
        .extracting(Bloc.Reponse::reponse)
        .contains("Mia")
        .anyMatch(reponse -> reponse.contains("rue des Tilleuls, "))
        .anyMatch(reponse -> reponse.contains("Changement d’adresse"));
    assertThatThrownBy(() -> parent.executer(renouvellement::validerTout))
        .hasMessage("FichesAValider");

    valider(parent, FOYER);
    valider(parent, FOYER);
    assertThat(etat(parent, FOYER)).isEqualTo(EtatFiche.VALIDEE);
    assertThat(etat(parent, CONTACTS)).isEqualTo(EtatFiche.A_VALIDER);
    assertThat(mien(parent).faites()).isEqualTo(1);

    parent.executer(renouvellement::validerTout);
    parent.executer(renouvellement::validerTout);
    assertThat(mien(parent).valideLe()).isNotNull();
    assertThat(mien(parent).aFaire()).isFalse();
    assertThat(lignes("dossier_valide where famille_id = ?", famille.id())).isEqualTo(1);
    assertThat(lignes("fiche_validee where famille_id = ?", famille.id())).isEqualTo(1);
  }

  @Test
  @DisplayName("E35 : une démarche déposée depuis l’ouverture vaut validation de sa fiche")
  void une_demarche_vaut_validation() throws SQLException {
    ouvrir(Map.of(ACCORDS, Exigence.OBLIGATOIRE));
    var parent = parent(roux().installer(connexion));

    guichet.remplir(parent, ACCORDS, AccordsDeclares.class, form -> form.setCertifie(true));
    assertThat(etat(parent, ACCORDS)).isEqualTo(EtatFiche.EN_COURS);
    long id = guichet.brouillon(parent, ACCORDS, AccordsDeclares.class).id();
    guichet.deposer(parent, id);

    assertThat(etat(parent, ACCORDS)).isEqualTo(EtatFiche.VALIDEE);
    assertThat(mien(parent).complet()).isTrue();
  }

  @Test
  @DisplayName("E35, E30 : ce qui manque d’obligatoire se complète, et ne se valide pas")
  void ce_qui_manque_ne_se_valide_pas() throws SQLException {
    ouvrir(Map.of(SANTE, Exigence.OBLIGATOIRE, ASSURANCE, Exigence.OBLIGATOIRE));
    var parent = parent(roux().avecEnfant("Mia", NE_LE).installer(connexion));

    for (var type : List.of(SANTE, ASSURANCE)) {
      var contenu = parent.obtenir(() -> renouvellement.lire(type));
      assertThat(contenu.phrases()).singleElement().asString().contains("Mia");
      assertThatThrownBy(() -> valider(parent, type)).hasMessage("FicheIncomplete");
      assertThat(etat(parent, type)).isEqualTo(EtatFiche.A_VALIDER);
    }
  }

  @Test
  @DisplayName("E35, A19 : une réponse obligatoire qui manque empêche de valider la fiche du foyer")
  void une_reponse_obligatoire_qui_manque() throws SQLException {
    ouvrir(Map.of(FOYER, Exigence.OBLIGATOIRE));
    var roux = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    var parent = parent(roux);
    numeroDe(roux, null);

    assertThat(parent.obtenir(() -> renouvellement.lire(FOYER)).phrases()).hasSize(1);
    assertThatThrownBy(() -> valider(parent, FOYER)).hasMessage("FicheIncomplete");

    numeroDe(roux, "+33612345678");
    valider(parent, FOYER);
    assertThat(etat(parent, FOYER)).isEqualTo(EtatFiche.VALIDEE);
  }

  @Test
  @DisplayName("E02 : le dernier jour est compris ; le lendemain, plus rien ne se valide")
  void le_lendemain_du_dernier_jour_plus_rien_ne_se_valide() throws SQLException {
    ouvrir(Map.of(FOYER, Exigence.OBLIGATOIRE));
    var parent = parent(roux().installer(connexion));
    regler(aujourdHui.minusDays(9), aujourdHui);
    assertThat(mien(parent).ouverte()).isTrue();

    regler(aujourdHui.minusDays(9), aujourdHui.minusDays(1));

    assertThat(mien(parent).ouverte()).isFalse();
    assertThat(mien(parent).aFaire()).isFalse();
    assertThatThrownBy(() -> valider(parent, FOYER)).hasMessage("RenouvellementClos");
    assertThatThrownBy(() -> parent.executer(renouvellement::validerTout))
        .hasMessage("RenouvellementClos");

    regler(aujourdHui.plusDays(1), aujourdHui.plusDays(9));
    assertThat(parent.obtenir(renouvellement::mien)).isEmpty();
  }

  @Test
  @DisplayName("E02 : du 1er juin au 15 août si la ville n’en décide pas autrement")
  void des_dates_sont_proposees() {
    var proposee = administrateur.obtenir(() -> campagnes.campagne(annee));

    assertThat(proposee.ouverture().getMonthValue()).isEqualTo(6);
    assertThat(proposee.ouverture().getDayOfMonth()).isEqualTo(1);
    assertThat(proposee.fermeture().getMonthValue()).isEqualTo(8);
    assertThat(proposee.fermeture().getDayOfMonth()).isEqualTo(15);
    assertThat(proposee.fiches())
        .containsOnlyKeys(FOYER, CONTACTS, ACCORDS, SANTE, ASSURANCE, REGLEMENT);
    assertThat(proposee.version()).isNull();
  }

  @Test
  @DisplayName("E02 : une campagne a deux dates, dans l’ordre, et des fiches que la ville connaît")
  void une_campagne_a_ses_regles() {
    var demandees = Map.of(FOYER, Exigence.OBLIGATOIRE);
    refuser(aujourdHui, aujourdHui.minusDays(1), demandees, "FermetureAvantOuverture");
    refuser(null, aujourdHui, demandees, "DatesDeCampagneObligatoires");
    refuser(aujourdHui, aujourdHui, Map.of(FOYER, Exigence.NON_DEMANDEE), "AucuneFicheDemandee");
    assertThatThrownBy(
            () -> regler(aujourdHui, aujourdHui, Map.of("AUTRE", Exigence.FACULTATIVE), null))
        .isInstanceOf(Introuvable.class);
    ouvrir(demandees);
    refuser(aujourdHui, aujourdHui, demandees, "CampagneRenouvellementChangee");
    assertThatThrownBy(() -> agent.obtenir(() -> campagnes.campagne(annee)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                base.executer(
                    "update campagne_renouvellement set fermeture = ouverture - 1"
                        + " where annee_id = ?",
                    annee))
        .hasMessageContaining("ck_campagne_renouvellement_dates");
  }

  @Test
  @DisplayName("E35 : une fiche que la ville ne demande pas n’existe pas")
  void une_fiche_qui_n_est_pas_demandee_n_existe_pas() throws SQLException {
    ouvrir(Map.of(FOYER, Exigence.OBLIGATOIRE, CONTACTS, Exigence.NON_DEMANDEE));
    var parent = parent(roux().installer(connexion));

    for (var type : List.of(CONTACTS, "AUTRE")) {
      assertThatThrownBy(() -> valider(parent, type)).isInstanceOf(Introuvable.class);
      assertThatThrownBy(() -> parent.obtenir(() -> renouvellement.lire(type)))
          .isInstanceOf(Introuvable.class);
    }
  }

  @Test
  @DisplayName("E35 : les agents voient qui a fini, commencé ou rien fait, sans N+1")
  void les_agents_voient_l_avancement() throws SQLException {
    ouvrir(Map.of(FOYER, Exigence.OBLIGATOIRE, CONTACTS, Exigence.FACULTATIVE));
    var finie = roux().avecEnfant("Mia", NE_LE).installer(connexion);
    var commencee = roux().avecEnfant("Tao", NE_LE).avecEnfant("Zoé", NE_LE).installer(connexion);
    var rien = roux().installer(connexion);
    var avant = agent.obtenir(suivi::avancement).orElseThrow();
    valider(parent(finie), FOYER);
    parent(finie).executer(renouvellement::validerTout);
    valider(parent(commencee), FOYER);

    var avancement = agent.obtenir(suivi::avancement).orElseThrow();
    assertThat(avancement.validees()).isEqualTo(avant.validees() + 1);
    assertThat(avancement.commencees()).isEqualTo(avant.commencees() + 1);
    assertThat(avancement.pasCommencees()).isEqualTo(avant.pasCommencees() - 2);
    var foyers = agent.obtenir(() -> suivi.aRelancer(0, 10_000)).lignes();
    assertThat(foyers)
        .extracting(SuiviRenouvellementQueries.FoyerARelancer::familleId)
        .contains(commencee.id(), rien.id())
        .doesNotContain(finie.id());
    assertThat(foyers)
        .filteredOn(SuiviRenouvellementQueries.FoyerARelancer::commence)
        .extracting(SuiviRenouvellementQueries.FoyerARelancer::familleId)
        .contains(commencee.id())
        .doesNotContain(rien.id());
    assertThat(RequetesSql.compter(em, () -> agent.obtenir(() -> suivi.aRelancer(0, 10_000))))
        .isEqualTo(RequetesSql.compter(em, () -> agent.obtenir(() -> suivi.aRelancer(0, 1))));
    assertThat(RequetesSql.compter(em, () -> mien(parent(commencee))))
        .isEqualTo(RequetesSql.compter(em, () -> mien(parent(rien))));
    assertThatThrownBy(() -> parent(rien).obtenir(suivi::avancement))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("E35 : une fiche limitée à une fois par année se dépose encore si on la redemande")
  void une_fiche_annuelle_se_redemande() throws SQLException {
    var parent = parent(roux().avecEnfant("Mia", NE_LE).installer(connexion));
    limiter(FOYER, new Acces(Frequence.UNE_FOIS_PAR_ANNEE_SCOLAIRE, Public.TOUS));
    try {
      long id = confirmer(parent);
      guichet.accepter(agent, id);
      base.executer("update demarche set deposee_le = now() - interval '3 days' where id = ?", id);
      assertThat(guichet.empechement(parent, FOYER)).contains("cette année scolaire");

      ouvrir(Map.of(FOYER, Exigence.OBLIGATOIRE));

      assertThat(guichet.empechement(parent, FOYER)).isNull();
      guichet.accepter(agent, confirmer(parent));
      assertThat(guichet.empechement(parent, FOYER)).contains("cette année scolaire");
    } finally {
      limiter(FOYER, Acces.LIBRE);
    }
  }

  @Test
  @DisplayName("E35, B08 : ce que la commune redemande à tous est offert aussi hors du public")
  void une_fiche_redemandee_est_offerte_a_tous() throws SQLException {
    var parent = parent(roux().avecEnfant("Mia", NE_LE).installer(connexion));
    limiter(FOYER, new Acces(Frequence.LIBRE, new Public(Residence.HORS_COMMUNE, null, null)));
    try {
      assertThatThrownBy(() -> confirmer(parent)).hasMessage("HorsPublic");

      ouvrir(Map.of(FOYER, Exigence.OBLIGATOIRE));

      confirmer(parent);
    } finally {
      limiter(FOYER, Acces.LIBRE);
    }
  }

  private long confirmer(EnTantQue parent) {
    long id =
        guichet.remplir(
            parent, FOYER, FoyerDeclare.class, form -> form.getDeclare().setCertifie(true));
    guichet.deposer(parent, id);
    return id;
  }

  private void limiter(String type, Acces acces) {
    administrateur.executer(
        () ->
            organisation.regler(
                new ReglageSaisi(
                    type,
                    2,
                    null,
                    null,
                    null,
                    Circuit.LIBRE,
                    Silence.ORDINAIRE,
                    acces,
                    organisation.version(type))));
  }

  private void ouvrir(Map<String, Exigence> fiches) {
    regler(aujourdHui.minusDays(1), aujourdHui.plusDays(10), fiches, null);
  }

  /** The same sheets, other days. */
  private void regler(LocalDate ouverture, LocalDate fermeture) {
    var lue = administrateur.obtenir(() -> campagnes.campagne(annee));
    regler(ouverture, fermeture, new HashMap<>(lue.fiches()), lue.version());
  }

  private void regler(
      LocalDate ouverture, LocalDate fermeture, Map<String, Exigence> fiches, Integer version) {
    administrateur.executer(
        () -> campagnes.regler(new CampagneSaisie(annee, ouverture, fermeture, fiches, version)));
  }

  private void refuser(
      LocalDate ouverture, LocalDate fermeture, Map<String, Exigence> fiches, String motif) {
    assertThatThrownBy(() -> regler(ouverture, fermeture, fiches, null)).hasMessage(motif);
  }

  private void numeroDe(FamilleInstallee famille, String telephone) throws SQLException {
    base.executer(
        "update responsable set telephone = ? where compte_id = ?", telephone, famille.compteId());
  }

  private static FamilleFixture roux() {
    return FamilleFixture.uneFamille().nommee("Roux");
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private MonRenouvellement mien(EnTantQue parent) {
    return parent.obtenir(renouvellement::mien).orElseThrow();
  }

  private void valider(EnTantQue parent, String type) {
    parent.executer(() -> renouvellement.valider(type));
  }

  private EtatFiche etat(EnTantQue parent, String type) {
    return mien(parent).fiches().stream()
        .filter(fiche -> fiche.type().equals(type))
        .findFirst()
        .orElseThrow()
        .etat();
  }

  private long lignes(String depuis, Object... valeurs) throws SQLException {
    return base.chercher("select count(*) from " + depuis, valeurs).orElseThrow();
  }
}
