package fr.portailfamille.repas;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.FamilleFixture.ne;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.reservation.Absence;
import fr.portailfamille.reservation.AbsenceService;
import fr.portailfamille.reservation.Demande;
import fr.portailfamille.reservation.ReservationFixture;
import fr.portailfamille.reservation.ReservationService;
import fr.portailfamille.sante.InformationsDemandees;
import fr.portailfamille.sante.InformationsSanitaires;
import fr.portailfamille.sante.OuiNon;
import fr.portailfamille.sante.SanteFixture;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
class RepasIT {

  @Inject private Guichet guichet;
  @Inject private RepasQueries repas;
  @Inject private ReservationService reservations;
  @Inject private AbsenceService absences;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private ReservationFixture ville;
  private EnTantQue agent;
  private EnTantQue habilitee;
  private FamilleInstallee famille;
  private LocalDate jour;

  /** The agent who accepted the sheet has read it. */
  private long avant;

  @BeforeEach
  void deux_enfants_a_la_cantine() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    ville = new ReservationFixture(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    habilitee = EnTantQue.compte(exemples.compte(Personnage.MARION_DELMAS), "AGENT", "SANTE");
    jour = ville.jour(0);
    ville.ouvrir(CANTINE, jour, 50);
    famille = unFoyer();
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("C19 : la liste des repas compte les réservés, sans ceux qui sont dits absents")
  void les_reserves_sans_les_absents() throws SQLException {
    reserver(famille, "Mia", "Tao", "Zoé");
    annuler("Tao");
    absente("Zoé");

    assertThat(agent.obtenir(() -> repas.lieux(jour)))
        .filteredOn(lieu -> lieu.id() == ville.ecole())
        .extracting(LieuDeRepas::repas)
        .containsExactly(1);
    assertThat(agent.obtenir(() -> repas.lire(jour, ville.ecole())).repas())
        .extracting(Repas::nom, Repas::consigne)
        .containsExactly(tuple("Repas Mia", null));
    assertThat(agent.obtenir(() -> repas.lire(jour.plusDays(1), ville.ecole())).repas()).isEmpty();
  }

  @Test
  @DisplayName(
      "B14, C15, C19 : qui sert lit régime, allergie et PAI, et la lecture est enregistrée")
  void les_consignes() throws SQLException {
    reserver(famille, "Mia", "Tao");
    remplirLaFiche();

    var liste = habilitee.obtenir(() -> repas.lireAvecConsignes(jour, ville.ecole()));

    var mia = liste.repas().get(0).consigne();
    assertThat(mia.regime()).isEqualTo("Sans porc");
    assertThat(mia.allergie()).contains("arachide", "appeler le 15");
    assertThat(mia.pai()).isFalse();
    assertThat(liste.repas().get(1).consigne()).isNull();
    assertThat(liste.sansFiche()).isEqualTo(1);
    assertThat(liste.comptes())
        .extracting(c -> c.regime(), c -> c.nombre())
        .containsExactly(tuple("Sans porc", 1L));
    assertThat(lectures("Mia") - avant).isEqualTo(1);
    assertThat(lectures("Tao")).isZero();
  }

  @Test
  @DisplayName("B14 : sans l’habilitation, ni consigne ni lecture ; sans être agent, aucune liste")
  void sans_habilitation() throws SQLException {
    reserver(famille, "Mia");
    remplirLaFiche();
    var parent = parent(famille);

    assertThatThrownBy(() -> agent.obtenir(() -> repas.lireAvecConsignes(jour, ville.ecole())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> parent.obtenir(() -> repas.lire(jour, ville.ecole())))
        .isInstanceOf(EJBAccessException.class);
    assertThat(lectures("Mia")).isEqualTo(avant);
  }

  @Test
  @DisplayName("C19 : la liste coûte autant de requêtes quel que soit le nombre d’enfants")
  void autant_de_requetes() throws SQLException {
    reserver(famille, "Mia");
    remplirLaFiche();
    int peu = requetes();
    reserver(famille, "Tao", "Zoé");
    for (int i = 0; i < 4; i++) {
      reserver(unFoyer(), "Mia", "Tao", "Zoé");
    }

    assertThat(requetes()).isEqualTo(peu);
    assertThat(agent.obtenir(() -> repas.lire(jour, ville.ecole())).repas()).hasSize(15);
  }

  private int requetes() {
    return RequetesSql.compter(
        em, () -> habilitee.executer(() -> repas.lireAvecConsignes(jour, ville.ecole())));
  }

  private FamilleInstallee unFoyer() throws SQLException {
    var foyer =
        uneFamille()
            .nommee("Repas")
            .avecEnfant("Mia", ne(2017, 3, 4))
            .avecEnfant("Tao", ne(2018, 3, 4))
            .avecEnfant("Zoé", ne(2019, 3, 4))
            .installer(connexion);
    for (var prenom : List.of("Mia", "Tao", "Zoé")) {
      ville.inscrire(foyer, prenom, CANTINE);
    }
    return foyer;
  }

  /** Of Mia: an allergy and a diet. */
  private void remplirLaFiche() throws SQLException {
    var parent = parent(famille);
    long id =
        guichet.remplir(
            parent,
            InformationsSanitaires.CODE,
            InformationsDemandees.class,
            form -> {
              var sante = SanteFixture.simple(form, "Mia");
              sante.setAllergique(OuiNon.OUI);
              sante.getAlimentaire().setPresente(true);
              sante.getAlimentaire().setPrecision("arachide");
              sante.getAlimentaire().setConduite("appeler le 15");
            });
    guichet.deposer(parent, id);
    guichet.accepter(habilitee, id);
    avant = lectures("Mia");
  }

  private long lectures(String prenom) throws SQLException {
    return base.chercher(
            "select count(*) from consultation_sante where enfant_id = ?", famille.enfant(prenom))
        .orElseThrow();
  }

  private void reserver(FamilleInstallee foyer, String... prenoms) throws SQLException {
    for (var prenom : prenoms) {
      demander(foyer, prenom, Demande.Sens.AJOUT);
    }
  }

  private void annuler(String prenom) throws SQLException {
    demander(famille, prenom, Demande.Sens.ANNULATION);
  }

  private void demander(FamilleInstallee foyer, String prenom, Demande.Sens sens)
      throws SQLException {
    var demande = new Demande(foyer.enfant(prenom), ville.activite(CANTINE), jour, sens);
    var bilan = parent(foyer).obtenir(() -> reservations.enregistrer(List.of(demande), true));
    assertThat(bilan.refusees()).isEmpty();
  }

  private void absente(String prenom) throws SQLException {
    long enfant = famille.enfant(prenom);
    long reservation =
        base.chercher("select id from reservation where enfant_id = ?", enfant).orElseThrow();
    parent(famille)
        .executer(
            () -> absences.declarer(new Absence(enfant, Set.of(reservation), "Maladie", null)));
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }
}
