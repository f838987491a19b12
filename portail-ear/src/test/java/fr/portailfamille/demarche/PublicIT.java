package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.activite.InscriptionRestauration;
import fr.portailfamille.demarche.organisation.Acces;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.Frequence;
import fr.portailfamille.demarche.organisation.Public;
import fr.portailfamille.demarche.organisation.Residence;
import fr.portailfamille.demarche.reouverture.ReouvertureService;
import fr.portailfamille.demarche.reouverture.Verrou;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.representation.Guichetier;
import fr.portailfamille.sante.InformationsSanitaires;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

/** A démarche that is for some households only. */
@ExtendWith(ArquillianExtension.class)
class PublicIT {

  private static final String TYPE = Mairie.TYPE;
  private static final String REFUS = "HorsPublic";
  private static final Public HABITANTS = new Public(Residence.DANS_LA_COMMUNE, null, null);

  @Inject private Guichet guichet;
  @Inject private Guichetier guichetier;
  @Inject private Mairie mairie;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private ReouvertureService reouvertures;
  @Inject private Parametres parametres;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private FamilleInstallee ici;
  private FamilleInstallee ailleurs;
  private EnTantQue parentIci;
  private EnTantQue parentAilleurs;

  @BeforeEach
  void deuxFoyers() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    mairie.installer(connexion);
    agent = Mairie.par(mairie.agent("Claire"));
    var ne = Exemples.aujourdHui().minusYears(8);
    ici =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Ysaline", ne)
            .avecEnfant("Yvain", ne.plusYears(6))
            .installer(connexion);
    ailleurs =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .horsCommune()
            .avecEnfant("Ysolde", ne.minusYears(5))
            .installer(connexion);
    parentIci = Mairie.parent(ici);
    parentAilleurs = Mairie.parent(ailleurs);
  }

  @AfterEach
  void ranger() throws SQLException {
    mairie.ranger();
    connexion.close();
  }

  @ParameterizedTest(name = "{0}, de {1} à {2} ans : ici {3}, ailleurs {4}")
  @DisplayName("B08 : une démarche n’est offerte qu’aux foyers à qui elle s’adresse")
  @CsvSource({
    "PARTOUT,,,true,true",
    "DANS_LA_COMMUNE,,,true,false",
    "HORS_COMMUNE,,,false,true",
    "PARTOUT,,3,true,false",
    "PARTOUT,10,,false,true",
    "PARTOUT,2,13,true,true",
    "PARTOUT,3,7,false,false",
    "HORS_COMMUNE,13,13,false,true",
    "HORS_COMMUNE,,12,false,false",
  })
  void offerte_a_son_public(
      Residence residence,
      Integer minimum,
      Integer maximum,
      boolean chezIci,
      boolean chezAilleurs) {
    regler(new Public(residence, minimum, maximum));

    assertThat(estOfferte(parentIci)).isEqualTo(chezIci);
    assertThat(estOfferte(parentAilleurs)).isEqualTo(chezAilleurs);
  }

  @Test
  @DisplayName("B08 : qui force l’adresse lit une phrase, l’agent qui saisit aussi")
  void qui_force_l_adresse_lit_une_phrase() throws SQLException {
    regler(HABITANTS);
    var saisie =
        Guichetier.famille(
            guichetier.saisir(Mairie.par(mairie.agent("Paul")), base, ailleurs, null));

    for (var ecarte : List.of(parentAilleurs, saisie)) {
      assertThat(estOfferte(ecarte)).isFalse();
      assertThat(ecarte.obtenir(() -> lectures.carte(TYPE)).empechement())
          .isEqualTo("Cette démarche s’adresse aux foyers qui habitent la commune.");
      assertThatThrownBy(() -> ecarte.executer(() -> demarches.commencer(TYPE, true)))
          .hasMessage(REFUS);
    }
    assertThat(parentIci.obtenir(() -> lectures.carte(TYPE)).empechement()).isNull();
  }

  @Test
  @DisplayName("B08, B22 : ce qui est commencé, ou rendu à corriger, se termine")
  void ce_qui_est_commence_se_termine() {
    long brouillon = mairie.remplie(parentAilleurs);
    regler(HABITANTS);

    assertThat(parentAilleurs.obtenir(() -> demarches.commencer(TYPE, true))).isEqualTo(brouillon);
    guichet.deposer(parentAilleurs, brouillon);
    guichet.demanderCorrection(agent, brouillon);
    guichet.corriger(
        parentAilleurs, brouillon, TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));
    guichet.deposer(parentAilleurs, brouillon);

    assertThat(guichet.detail(agent, brouillon).resume().etat()).isEqualTo(EtatDemarche.DEPOSEE);
  }

  @Test
  @DisplayName("B08, E02 : on ne rouvre pas à un foyer ce qui ne s’adresse pas à lui")
  void on_ne_rouvre_pas_hors_du_public() {
    mairie.regler(null, Exemples.aujourdHui().minusDays(2), null, Circuit.LIBRE);
    regler(HABITANTS);

    assertThat(verrous(ici)).contains(TYPE);
    assertThat(verrous(ailleurs)).doesNotContain(TYPE);
  }

  @Test
  @DisplayName("B08, B19 : une fiche qui n’est pas pour ce foyer ne l’arrête pas")
  void une_fiche_qui_n_est_pas_pour_ce_foyer() throws SQLException {
    exigerLesFiches("true");
    try {
      laFicheDuFoyerEstFaite();
      assertThat(empechementDeLaCantine()).contains("sanitaires");

      mairie.reglerAcces(InformationsSanitaires.CODE, new Acces(Frequence.LIBRE, HABITANTS));

      assertThat(empechementDeLaCantine()).doesNotContain("sanitaires");
    } finally {
      exigerLesFiches("false");
    }
  }

  private String empechementDeLaCantine() {
    return String.valueOf(
        parentAilleurs.obtenir(() -> lectures.carte(InscriptionRestauration.CODE)).empechement());
  }

  private void laFicheDuFoyerEstFaite() throws SQLException {
    base.executer(
        "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
            + " deposee_le, decidee_le, echeance) values (?, ?, ?, 'ACCEPTEE', ?, now(), now(),"
            + " now(), now(), (now() at time zone 'Europe/Paris')::date)",
        MiseAJourFamille.CODE,
        ailleurs.compteId(),
        ailleurs.id(),
        UUID.randomUUID().toString());
  }

  private void exigerLesFiches(String valeur) throws SQLException {
    base.executer(
        "insert into parametre (cle, valeur, modifie_le) values (?, ?, now())"
            + " on conflict (cle) do update set valeur = excluded.valeur",
        Parametre.ACTIVITE_FICHES_PREALABLES.cle(),
        valeur);
    mairie.administrateur().executer(parametres::relire);
  }

  @Test
  @DisplayName("B08 : autant de requêtes pour une démarche réservée que pour six")
  void le_nombre_de_requetes_ne_depend_pas_des_reglages() throws SQLException {
    regler(HABITANTS);
    long avecUne = compter(parentIci);
    long ecartee = compter(parentAilleurs);
    for (var type :
        List.of(
            "CHANGEMENT_ADRESSE",
            "MODIFICATION_CONTACTS",
            "INFORMATIONS_SANITAIRES",
            "QUOTIENT_FAMILIAL",
            "ASSURANCE_SCOLAIRE")) {
      mairie.reglerAcces(type, new Acces(Frequence.LIBRE, new Public(Residence.PARTOUT, 2, 13)));
    }

    assertThat(compter(parentIci)).isEqualTo(avecUne);
    assertThat(compter(parentAilleurs)).isEqualTo(ecartee);
    var nombreuse =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Ysé-Un", FamilleFixture.ne(2016, 5, 6))
            .avecEnfant("Ysé-Deux", FamilleFixture.ne(2018, 5, 6))
            .avecEnfant("Ysé-Trois", FamilleFixture.ne(2020, 5, 6))
            .installer(connexion);
    assertThat(compter(Mairie.parent(nombreuse))).isEqualTo(avecUne);
  }

  @Test
  @DisplayName("B08 : la base refuse un lieu inconnu et des âges impossibles")
  void la_base_garde_les_regles() {
    casser("residence = 'x'", "ck_reglage_demarche_residence");
    casser("age_minimum = 26", "ck_reglage_demarche_age_minimum");
    casser("age_maximum = -1", "ck_reglage_demarche_age_maximum");
    casser("age_minimum = 5, age_maximum = 4", "ck_reglage_demarche_ages");
    assertThatThrownBy(() -> regler(new Public(Residence.PARTOUT, 5, 4)))
        .hasMessage("AgesInverses");
  }

  private void casser(String valeurs, String contrainte) {
    assertThatThrownBy(
            () -> base.executer("update reglage_demarche set " + valeurs + " where type = ?", TYPE))
        .hasMessageContaining(contrainte);
  }

  private void regler(Public destinataires) {
    mairie.reglerAcces(TYPE, new Acces(Frequence.LIBRE, destinataires));
  }

  private long compter(EnTantQue parent) {
    parent.obtenir(lectures::disponibles);
    return RequetesSql.compter(em, () -> parent.obtenir(lectures::disponibles));
  }

  private boolean estOfferte(EnTantQue qui) {
    return qui.obtenir(lectures::disponibles).stream().anyMatch(c -> c.code().equals(TYPE));
  }

  private List<String> verrous(FamilleInstallee foyer) {
    return agent.obtenir(() -> reouvertures.verrous(foyer.id())).stream()
        .map(Verrou::type)
        .toList();
  }
}
