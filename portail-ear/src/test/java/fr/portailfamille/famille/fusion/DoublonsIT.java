package fr.portailfamille.famille.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.fusion.DoublonsQueries.Paire;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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

@ExtendWith(ArquillianExtension.class)
class DoublonsIT {

  private static final LocalDate NE_LE = LocalDate.of(2018, 3, 4);
  private static final String COMPARAISON =
      "select case when cle_phonetique(?) = cle_phonetique(?) then 1 else 0 end";

  @Inject private DoublonsQueries doublons;
  @Inject private DoublonService service;
  @Inject private ComparaisonQueries comparaisons;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private String unique;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    unique = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("Deux écritures d’un même nom ont la même clé, deux noms proches gardent la leur")
  void les_noms_se_reconnaissent_au_son() throws SQLException {
    var pareils =
        List.of(
            "Lefèvre=Lefebvre",
            "Lefèvre=LEFEVRE",
            "Benoît=Benoit",
            "de La Tour=Delatour",
            "Mohamed=Muhammad",
            "Thibault=Thibaud",
            "Thibaut=Tibo",
            "Renault=Renaud",
            "Dupont=Dupond",
            "Durand=Durant",
            "Philippe=Filipe",
            "Mathieu=Matthieu",
            "Catherine=Katerine",
            "Hélène=Elène",
            "Yacine=Yassine",
            "Christophe=Kristof",
            "François=Fransois",
            "Georges=George",
            "Jacques=Jaques",
            "Jean-Pierre=Jean Pierre",
            "N’Guyen=Nguyen",
            "Saint-Martin=St Martin",
            "Ahmed=Hamed",
            "Nathalie=Natali",
            "Killian=Kylian",
            "Deschamps=Dechamps",
            "Geoffroy=Joffroi",
            "Lambert=Lanbert",
            "Sarah=Sara",
            "Fatima=Fatimah",
            "Aurore=Orore");
    var differents =
        List.of(
            "Léo=Léa",
            "Lou=Léo",
            "Emma=Anna",
            "Martin=Martinez",
            "Bernard=Bertrand",
            "Dupont=Durand",
            "Perrin=Verin",
            "Mohamed=Mamadou",
            "Petit=Perrin",
            "Lucas=Luc",
            "Lina=Lima",
            "Jean=Jeanne",
            "Dubois=Dumas",
            "Moreau=Morel",
            "Roux=Roussel",
            "Simon=Simone",
            "Louis=Louise",
            "Paul=Paula",
            "Martin=Martine",
            "Julien=Juliette");

    for (var paire : pareils) {
      assertThat(memeCle(paire)).as(paire).isTrue();
    }
    for (var paire : differents) {
      assertThat(memeCle(paire)).as(paire).isFalse();
    }
  }

  private boolean memeCle(String paire) throws SQLException {
    var noms = paire.split("=");
    return base.chercher(COMPARAISON, noms[0], noms[1]).orElseThrow() == 1;
  }

  @Test
  @DisplayName(
      "Enfant, responsable et adresse se reconnaissent ; une paire n’est montrée qu’une fois")
  void les_signes_d_un_doublon() throws SQLException {
    var premier =
        foyer("Lefèvre", "3").avecEnfant("Benoît", NE_LE).avecResponsable("Awa", "Diallo");
    var second = foyer("Lefebvre", "3").avecEnfant("Benoit", NE_LE).avecResponsable("Awa", "Dialo");
    var autre = foyer("Lefebvre", "4").avecEnfant("Benoît", NE_LE.plusDays(1));

    var gardee = premier.installer(connexion);
    var absorbee = second.installer(connexion);
    var voisine = autre.installer(connexion);

    assertThat(possibles(gardee))
        .singleElement()
        .satisfies(
            paire -> {
              assertThat(paire.second().id()).isEqualTo(absorbee.id());
              assertThat(paire.premier().enfants()).isEqualTo("Benoît");
              assertThat(paire.signes()).containsExactlyInAnyOrder(SigneDeDoublon.values());
            });
    assertThat(possibles(voisine)).isEmpty();
    assertThat(agent.obtenir(() -> comparaisons.comparer(absorbee.id(), gardee.id())))
        .extracting(ComparaisonQueries.Volet::numero)
        .containsExactly(gardee.numero(), absorbee.numero());
  }

  @Test
  @DisplayName("Un enfant partagé par deux foyers séparés n’en fait pas des doublons")
  void un_enfant_partage() throws SQLException {
    var foyer = foyer("Pere", "3").avecEnfant("Nino", NE_LE).installer(connexion);
    var autre =
        foyer("Mere", "5")
            .avecResponsable("Zoé", "Mere" + unique)
            .partageant("Nino", foyer)
            .installer(connexion);

    assertThat(possibles(foyer)).isEmpty();
    assertThat(possibles(autre)).isEmpty();
  }

  @Test
  @DisplayName("Une paire écartée ne revient plus, et la base sait qui l’a écartée")
  void une_paire_ecartee() throws SQLException {
    var premier = foyer("Lefèvre", "3").avecEnfant("Benoît", NE_LE).installer(connexion);
    var second = foyer("Lefebvre", "8").avecEnfant("Benoit", NE_LE).installer(connexion);
    assertThat(possibles(second)).hasSize(1);

    agent.executer(() -> service.ecarter(second.id(), premier.id()));
    agent.executer(() -> service.ecarter(premier.id(), second.id()));

    assertThat(possibles(second)).isEmpty();
    assertThat(
            base.tous(
                "select ecarte_par from doublon_ecarte where premiere_id = ? and seconde_id = ?",
                premier.id(),
                second.id()))
        .hasSize(1);
    assertThatThrownBy(() -> agent.executer(() -> service.ecarter(premier.id(), -1)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> agent.obtenir(() -> comparaisons.comparer(premier.id(), -1)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName(
      "La liste est une requête et la comparaison trois, quel que soit le nombre de paires")
  void le_nombre_de_requetes_est_constant() throws SQLException {
    var premier = foyer("Lefèvre", "3").avecEnfant("Benoît", NE_LE).installer(connexion);
    var second = foyer("Lefebvre", "3").avecEnfant("Benoit", NE_LE).installer(connexion);
    for (int i = 0; i < 6; i++) {
      foyer("Lefebvre", "3").avecEnfant("Benoit", NE_LE).installer(connexion);
    }

    assertThat(possibles(premier)).hasSize(7);
    assertThat(agent.obtenir(() -> compter(() -> doublons.possibles(unique, 0, 50)))).isEqualTo(1);
    assertThat(agent.obtenir(() -> compter(() -> comparaisons.comparer(premier.id(), second.id()))))
        .isEqualTo(3);
  }

  @Test
  void seuls_les_agents_voient_les_doublons() {
    for (var role : List.of("FAMILLE", "FACTURATION")) {
      var intrus = EnTantQue.compte(1, role);
      assertThatThrownBy(() -> intrus.obtenir(() -> doublons.possibles("", 0, 5)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> intrus.executer(() -> service.ecarter(1, 2)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> intrus.obtenir(() -> comparaisons.comparer(1, 2)))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private int compter(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private List<Paire> possibles(FamilleInstallee famille) {
    return agent.obtenir(() -> doublons.possibles(famille.numero(), 0, 50)).lignes();
  }

  /** In a street of this test. */
  private FamilleFixture foyer(String nom, String numeroVoie) {
    return FamilleFixture.uneFamille()
        .nommee(nom + unique)
        .habitant(numeroVoie, "rue des Clés " + unique);
  }
}
