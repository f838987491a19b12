package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.accord.AccordsDeReception;
import fr.portailfamille.demarche.organisation.Acces;
import fr.portailfamille.demarche.organisation.Frequence;
import fr.portailfamille.demarche.organisation.Public;
import fr.portailfamille.demarche.reouverture.DemandeDeReouverture;
import fr.portailfamille.demarche.reouverture.ReouvertureService;
import fr.portailfamille.demarche.reouverture.Verrou;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.representation.Guichetier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A démarche a household may file once a school year. */
@ExtendWith(ArquillianExtension.class)
class FrequenceIT {

  private static final String TYPE = Mairie.TYPE;
  private static final String REFUS = "DejaFaiteCetteAnnee";
  private static final Acces ANNUEL = new Acces(Frequence.UNE_FOIS_PAR_ANNEE_SCOLAIRE, Public.TOUS);

  @Inject private Guichet guichet;
  @Inject private Guichetier guichetier;
  @Inject private Mairie mairie;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private ReouvertureService reouvertures;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;
  private EnTantQue autreParent;

  @BeforeEach
  void uneDemarcheAnnuelle() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    mairie.installer(connexion);
    agent = Mairie.par(mairie.agent("Claire"));
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecResponsable("Karim", "Roux")
            .avecEnfant("Maëlys", FamilleFixture.ne(2017, 3, 4))
            .installer(connexion);
    parent = Mairie.parent(famille);
    autreParent =
        EnTantQue.compte(
            base.chercher(
                    "select r.compte_id from membre m join responsable r on r.id = m.responsable_id"
                        + " where m.famille_id = ? and not m.titulaire",
                    famille.id())
                .orElseThrow(),
            "FAMILLE");
    mairie.reglerAcces(TYPE, ANNUEL);
  }

  @AfterEach
  void ranger() throws SQLException {
    mairie.ranger();
    connexion.close();
  }

  @Test
  @DisplayName("Une fois par année : le foyer lit le numéro et la date de celle qu’il a faite")
  void une_fois_par_annee_et_par_foyer() throws SQLException {
    long id = mairie.remplie(parent);
    assertThat(guichet.empechement(autreParent, TYPE)).isNull();
    var numero = guichet.deposer(parent, id);

    assertThat(guichet.empechement(autreParent, TYPE))
        .startsWith("Votre foyer a déjà fait cette démarche cette année scolaire : n° " + numero)
        .contains(", le ", String.valueOf(Exemples.aujourdHui().getYear()));
    guichet.accepter(agent, id);
    for (var responsable : List.of(parent, autreParent)) {
      assertThat(guichet.empechement(responsable, TYPE)).contains(numero);
      assertThatThrownBy(() -> commencer(responsable)).hasMessage(REFUS);
    }
    assertThat(guichet.empechement(Mairie.parent(mairie.famille()), TYPE)).isNull();

    mairie.reglerAcces(TYPE, Acces.LIBRE);
    assertThat(guichet.empechement(parent, TYPE)).isNull();
  }

  @Test
  @DisplayName("Une fois par année : refusée, abandonnée ou de l’année d’avant, elle ne compte pas")
  void ce_qui_ne_compte_pas() throws SQLException {
    long refusee = mairie.confirmee(famille);
    guichet.refuser(agent, refusee, guichet.detail(agent, refusee).version());
    assertThat(guichet.empechement(autreParent, TYPE)).isNull();

    long abandonnee = mairie.confirmee(famille);
    guichet.demanderCorrection(agent, abandonnee);
    assertThat(guichet.empechement(autreParent, TYPE)).contains("cette année scolaire");
    parent.executer(() -> demarches.abandonner(abandonnee));
    assertThat(guichet.empechement(autreParent, TYPE)).isNull();

    long ancienne = mairie.confirmee(famille);
    guichet.accepter(agent, ancienne);
    var rentree =
        "(select max(debut) from annee_scolaire"
            + " where debut <= (now() at time zone 'Europe/Paris')::date)::timestamp"
            + " at time zone 'Europe/Paris'";
    deposerLe(ancienne, rentree);
    assertThat(guichet.empechement(autreParent, TYPE)).contains("cette année scolaire");
    deposerLe(ancienne, rentree + " - interval '1 minute'");
    assertThat(guichet.empechement(autreParent, TYPE)).isNull();
  }

  @Test
  @DisplayName(
      "Une fois par année : de deux brouillons, le second n’est pas déposé et reste entier")
  void le_second_brouillon_reste() {
    long premier = mairie.remplie(parent);
    long second = mairie.remplie(autreParent);
    guichet.deposer(parent, premier);

    assertThatThrownBy(() -> guichet.deposer(autreParent, second)).hasMessage(REFUS);

    var brouillon = guichet.brouillon(autreParent, TYPE, FoyerDeclare.class);
    assertThat(brouillon.id()).isEqualTo(second);
    assertThat(brouillon.formulaire().getDeclare().isCertifie()).isTrue();
  }

  @Test
  @DisplayName("Une fois par année : deux responsables déposent au même moment, un seul passe")
  void deux_responsables_au_meme_moment() throws Exception {
    long premier = mairie.remplie(parent);
    long second = mairie.remplie(autreParent);

    assertThat(
            EnMemeTemps.essayer(
                () -> guichet.deposer(parent, premier), () -> guichet.deposer(autreParent, second)))
        .containsExactlyInAnyOrder("fait", REFUS);

    assertThat(
            base.chercher(
                "select count(*) from demarche where famille_id = ? and numero is not null",
                famille.id()))
        .contains(1L);
  }

  @Test
  @DisplayName("Une fois par année, B22 : rendue à corriger, elle se dépose de nouveau")
  void une_correction_passe() {
    long id = mairie.confirmee(famille);
    guichet.demanderCorrection(agent, id);
    guichet.corriger(parent, id, TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));

    guichet.deposer(parent, id);

    assertThat(guichet.detail(agent, id).resume().etat()).isEqualTo(EtatDemarche.DEPOSEE);
  }

  @Test
  @DisplayName("Une fois par année, E02 : un agent rouvre, le foyer en dépose une de plus")
  void une_reouverture_en_laisse_passer_une() {
    guichet.accepter(agent, mairie.confirmee(famille));
    assertThat(agent.obtenir(() -> reouvertures.verrous(famille.id())))
        .filteredOn(verrou -> verrou.type().equals(TYPE))
        .singleElement()
        .extracting(Verrou::phrase)
        .asString()
        .contains("cette année scolaire");

    var demande =
        new DemandeDeReouverture(TYPE, "Un second enfant.", Exemples.aujourdHui().plusDays(2));
    agent.executer(() -> reouvertures.rouvrir(famille.id(), demande));

    assertThat(guichet.empechement(autreParent, TYPE)).isNull();
    guichet.deposer(autreParent, mairie.remplie(autreParent));
    assertThatThrownBy(() -> commencer(parent)).hasMessage(REFUS);
  }

  @Test
  @DisplayName("Une fois par année, C32 : l’agent qui saisit pour la famille lit la même phrase")
  void l_agent_qui_saisit_lit_la_meme_phrase() throws SQLException {
    guichet.accepter(agent, mairie.confirmee(famille));

    var saisie =
        Guichetier.famille(
            guichetier.saisir(Mairie.par(mairie.agent("Paul")), base, famille, hier()));

    assertThat(guichet.empechement(saisie, TYPE)).contains("cette année scolaire");
    assertThatThrownBy(() -> commencer(saisie)).hasMessage(REFUS);
  }

  @Test
  @DisplayName("Une fois par année : ni un accord, ni le premier dossier ne se limitent")
  void ce_qui_ne_se_limite_pas() throws SQLException {
    for (var type : List.of(AccordsDeReception.CODE, DossierFamille.CODE)) {
      assertThatThrownBy(() -> mairie.reglerAcces(type, ANNUEL)).hasMessage("FrequenceImposee");
    }
    assertThatThrownBy(
            () -> base.executer("update reglage_demarche set frequence = 'x' where type = ?", TYPE))
        .hasMessageContaining("ck_reglage_demarche_frequence");
  }

  @Test
  @DisplayName("Une fois par année : autant de requêtes pour une démarche limitée que pour six")
  void le_nombre_de_requetes_ne_depend_pas_des_reglages() {
    long avecUne = compter();
    for (var type :
        List.of(
            "CHANGEMENT_ADRESSE",
            "MODIFICATION_CONTACTS",
            "INFORMATIONS_SANITAIRES",
            "QUOTIENT_FAMILIAL",
            "ASSURANCE_SCOLAIRE")) {
      mairie.reglerAcces(type, ANNUEL);
    }

    assertThat(compter()).isEqualTo(avecUne);
  }

  private long compter() {
    parent.obtenir(lectures::disponibles);
    return RequetesSql.compter(em, () -> parent.obtenir(lectures::disponibles));
  }

  private static LocalDate hier() {
    return Exemples.aujourdHui().minusDays(1);
  }

  private void commencer(EnTantQue qui) {
    qui.executer(() -> demarches.commencer(TYPE, true));
  }

  private void deposerLe(long id, String instant) throws SQLException {
    base.executer("update demarche set deposee_le = " + instant + " where id = ?", id);
  }
}
