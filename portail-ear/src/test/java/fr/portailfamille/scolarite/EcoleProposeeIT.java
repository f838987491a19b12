package fr.portailfamille.scolarite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.demander;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.parent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Niveau;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EcoleProposeeIT {

  @Inject private InscriptionScolaireFixture inscription;
  @Inject private Guichet guichet;
  @Inject private InscriptionScolaireQueries ecoles;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    inscription.ouvrir();
    connexion = inscription.connexion();
    base = inscription.base();
    exemples = inscription.exemples();
    agent = inscription.agent();
  }

  @AfterEach
  void fermer() throws SQLException {
    inscription.fermer();
  }

  @Test
  @DisplayName("A27 : un enfant déjà scolarisé hors secteur y reste, avec son motif")
  void un_enfant_hors_secteur_demande_a_y_rester() throws SQLException {
    var famille = inscription.lina().installer(connexion);
    inscription.scolariser(famille, anneePrecedente(), exemples.ecole(Ecole.HIRONDELLES));
    var parent = parent(famille);

    inscription.commencer(parent);
    var fiche = inscription.fiche(parent);
    assertThat(fiche.getChoix()).isEqualTo(ChoixEcole.AUTRE);
    assertThat(fiche.getDemandee().getNom()).isEqualTo("École des Hirondelles");
    assertThat(fiche.getPrecedente().getNom()).isEqualTo("École des Hirondelles");

    long id =
        inscription.deposer(parent, inscription.motiver("Elle y est depuis la petite section."));

    assertThat(guichet.detail(agent, id).signalements())
        .singleElement()
        .asString()
        .contains("hors du secteur", "École des Tilleuls");
    guichet.accepter(agent, id);
    assertThat(inscription.ecole(famille)).isEqualTo(exemples.ecole(Ecole.HIRONDELLES));
    assertThat(
            base.chercher(
                "select count(*) from scolarite where demarche_id = ? and hors_secteur", id))
        .contains(1L);
  }

  @Test
  @DisplayName("A26 : une adresse sans secteur laisse choisir, et l’agent le sait")
  void une_adresse_sans_secteur_laisse_choisir() throws SQLException {
    var famille = inscription.lina().habitant("3", "rue Inconnue").installer(connexion);
    var parent = parent(famille);

    inscription.commencer(parent);
    assertThat(inscription.fiche(parent).getProposee()).isNull();
    long hirondelles = exemples.ecole(Ecole.HIRONDELLES);
    long id = inscription.deposer(parent, f -> demander(f, hirondelles));

    assertThat(guichet.detail(agent, id).signalements())
        .singleElement()
        .asString()
        .contains("dans aucun secteur");
    guichet.accepter(agent, id);
    assertThat(inscription.ecole(famille)).isEqualTo(hirondelles);
  }

  @Test
  @DisplayName(
      "A26 : l’école proposée suit le niveau, et une réponse qui ne tient plus est redemandée")
  void l_ecole_proposee_suit_le_niveau() throws SQLException {
    long maternelle = exemples.nouvelleEcole("Maternelle du Cèdre", "MATERNELLE", "rue du Cèdre");
    long elementaire = exemples.nouvelleEcole("École du Cèdre", "ELEMENTAIRE", "rue du Cèdre");
    var famille =
        uneFamille()
            .avecEnfant("Lina", inscription.naissance(Niveau.GS))
            .habitant("3", "rue du Cèdre")
            .installer(connexion);
    var parent = parent(famille);

    inscription.remplir(parent, f -> demander(f, ChoixEcole.SECTEUR));
    assertThat(inscription.fiche(parent).getProposee().getId()).isEqualTo(maternelle);
    assertThat(inscription.fiche(parent).getChoix()).isEqualTo(ChoixEcole.SECTEUR);
    inscription.remplir(parent, EcoleProposeeIT::monter);
    assertThat(inscription.fiche(parent).getProposee().getId()).isEqualTo(elementaire);
    assertThat(inscription.fiche(parent).getChoix()).isNull();

    inscription.remplir(parent, f -> demander(f, maternelle));
    assertThat(inscription.fiche(parent).getDemandee().getId()).isNull();
    assertThat(parent.obtenir(() -> ecoles.ecoles(fr.portailfamille.scolarite.Niveau.CP)))
        .extracting(InscriptionScolaireQueries.Ecole::id)
        .contains(elementaire, exemples.ecole(Ecole.TILLEULS))
        .doesNotContain(maternelle);
  }

  @Test
  @DisplayName("A27 : l’école de l’an passé n’est pas supposée quand elle n’a pas le niveau")
  void l_ecole_de_l_an_passe_n_est_supposee_que_si_elle_a_le_niveau() throws SQLException {
    long maternelle = exemples.nouvelleEcole("Maternelle du Pin", "MATERNELLE", "rue du Pin");
    var famille = inscription.lina().installer(connexion);
    inscription.scolariser(famille, anneePrecedente(), maternelle);
    var parent = parent(famille);

    inscription.commencer(parent);

    assertThat(inscription.fiche(parent).getPrecedente().getNom()).isEqualTo("Maternelle du Pin");
    assertThat(inscription.fiche(parent).getChoix()).isNull();
    assertThat(inscription.fiche(parent).getDemandee().getId()).isNull();
  }

  private static void monter(ScolariteDemandee form) {
    form.getEnfants().get(0).setNiveau(fr.portailfamille.scolarite.Niveau.CP);
  }

  /** Written when the examples begin with the year asked for. */
  private long anneePrecedente() throws SQLException {
    var debut = inscription.annee().classes().debut();
    return base.chercher(
            "select id from annee_scolaire where debut < ? order by debut desc limit 1", debut)
        .orElseGet(() -> ajouterAnnee(debut.minusYears(1)));
  }

  private long ajouterAnnee(LocalDate debut) {
    try {
      return base.inserer(
          "annee_scolaire",
          "libelle, debut, fin",
          debut.getYear() + "-" + (debut.getYear() + 1),
          debut,
          debut.plusMonths(10));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
