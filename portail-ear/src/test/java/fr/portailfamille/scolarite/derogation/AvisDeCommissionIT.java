package fr.portailfamille.scolarite.derogation;

import static fr.portailfamille.scolarite.derogation.Avis.AJOURNE;
import static fr.portailfamille.scolarite.derogation.Avis.DEFAVORABLE;
import static fr.portailfamille.scolarite.derogation.Avis.FAVORABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.JournalQueries;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AvisDeCommissionIT {

  private static final String AVIS = Parametre.SCOLARITE_AVIS_DE_LA_COMMISSION.cle();

  @Inject private CommissionFixture commission;
  @Inject private Guichet guichet;
  @Inject private InscriptionEnSeanceService inscriptions;
  @Inject private AvisDeCommissionService rendus;
  @Inject private DemarcheQueries famille;
  @Inject private JournalQueries journal;
  @Inject private Parametres parametres;

  private EnTantQue agent;
  private final LocalDate aujourdHui = Exemples.aujourdHui();

  @BeforeEach
  void une_ville() throws SQLException, NamingException {
    commission.ouvrir();
    agent = commission.agent();
  }

  @AfterEach
  void fermer() throws SQLException {
    commission.fermer();
  }

  @Test
  @DisplayName("A26 : un avis écrit par un collègue entre-temps n’est pas écrasé")
  void un_avis_n_est_pas_ecrase() throws SQLException {
    var ligne = commission.deposer("Fantine");
    long seance = commission.seance(aujourdHui);
    commission.inscrire(seance, ligne);
    var vu = commission.examens(seance).get(0);
    commission.rendre(seance, FAVORABLE, null);

    assertThatThrownBy(
            () ->
                agent.obtenir(
                    () ->
                        rendus.rendre(
                            seance,
                            List.of(
                                new AvisRendu(
                                    vu.id(), vu.version(), "Fantine", DEFAVORABLE, null)))))
        .isInstanceOf(DonneesModifieesEntreTemps.class);
    assertThatThrownBy(() -> agent.executer(() -> inscriptions.retirer(seance, vu.id())))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> commission.rendre(seance, null, "Un commentaire seul"))
        .hasMessage("AvisObligatoire");
  }

  @Test
  @DisplayName("A26 : décidée, la demande n’attend plus d’avis ; celui qui est écrit reste")
  void decidee_la_demande_n_attend_plus() throws SQLException {
    var ligne = commission.deposer("Gontran");
    long seance = commission.seance(aujourdHui);
    commission.inscrire(seance, ligne);
    commission.rendre(seance, DEFAVORABLE, "Classe pleine.");

    guichet.accepter(agent, ligne.demarcheId());

    assertThat(commission.reponses(ligne.demarcheId()))
        .contains(
            DerogationFixture.FRATRIE, "Défavorable (écrit par Claire Fontaine)", "Classe pleine.");
    assertThat(commission.examens(seance)).singleElement().matches(examen -> !examen.enAttente());
    assertThatThrownBy(() -> commission.rendre(seance, FAVORABLE, null))
        .hasMessage("DerogationDecidee");
  }

  @Test
  @DisplayName("A33 : si la ville le veut, ni acceptée ni refusée avant l’avis pour chaque enfant")
  void l_avis_vient_avant_la_decision() throws SQLException {
    var ligne = commission.deposer("Hippolyte");
    long id = ligne.demarcheId();
    long seance = commission.seance(aujourdHui);
    exigerAvis(true);
    try {
      int version = guichet.detail(agent, id).version();
      assertThatThrownBy(() -> guichet.accepter(agent, id))
          .isInstanceOf(RegleMetierException.class)
          .hasMessage("AvisDeLaCommissionAttendu");
      assertThatThrownBy(() -> guichet.refuser(agent, id, version))
          .hasMessage("AvisDeLaCommissionAttendu");
      commission.inscrire(seance, ligne);
      commission.rendre(seance, AJOURNE, null);
      assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("AvisDeLaCommissionAttendu");
      commission.rendre(seance, DEFAVORABLE, null);
      guichet.accepter(agent, id);
    } finally {
      exigerAvis(false);
    }
  }

  @Test
  @DisplayName("A33 : l’avis vaut pour l’école demandée alors, pas pour une autre demandée depuis")
  void l_avis_vaut_pour_une_ecole() throws SQLException {
    var foyer = commission.ville().foyer("Isaure").installer(commission.connexion());
    var parent = CommissionFixture.parent(foyer);
    long id =
        commission
            .ville()
            .deposer(parent, commission.ville().demande(DerogationFixture.FRATRIE, null));
    long seance = commission.seance(aujourdHui);
    commission.inscrire(seance, commission.ligne(foyer, "Isaure"));
    commission.rendre(seance, FAVORABLE, null);
    long autre =
        commission
            .exemples()
            .nouvelleEcole(
                "École Isaure " + UUID.randomUUID(), "PRIMAIRE", "rue " + UUID.randomUUID());

    guichet.demanderCorrection(agent, id);
    guichet.corriger(
        parent,
        id,
        DerogationFixture.TYPE,
        DerogationFixture.FORME,
        form -> {
          form.getEnfants().get(0).getDemandee().setId(autre);
          form.setCertifie(true);
        });
    guichet.deposer(parent, id);

    assertThat(commission.ligne(foyer, "Isaure").avis()).isNull();
    assertThat(commission.reponses(id))
        .contains("Favorable, pour l’école demandée auparavant (écrit par Claire Fontaine)");
    assertThat(
            commission.inscrire(commission.seance(aujourdHui), commission.ligne(foyer, "Isaure")))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("A46, D22 : la famille sait quelle commission l’examine, et rien de l’avis")
  void la_famille_sait_quand() throws SQLException {
    var foyer = commission.ville().foyer("Joséphine").installer(commission.connexion());
    var parent = CommissionFixture.parent(foyer);
    long id =
        commission
            .ville()
            .deposer(parent, commission.ville().demande(DerogationFixture.FRATRIE, null));
    assertThat(suivi(parent, id)).isEmpty();

    long seance = commission.seance(aujourdHui);
    commission.inscrire(seance, commission.ligne(foyer, "Joséphine"));
    assertThat(suivi(parent, id))
        .singleElement()
        .asString()
        .contains("Joséphine", "sera examinée par la commission du");
    assertThat(agent.obtenir(() -> journal.duFoyer(foyer.id(), 0, 20)).lignes())
        .extracting(Evenement::texte)
        .anySatisfy(
            texte ->
                assertThat(texte)
                    .contains("Joséphine : demande de dérogation mise à la commission du"));
    commission.rendre(seance, DEFAVORABLE, "Un secret de commission");

    var detail = parent.obtenir(() -> famille.detail(id));
    assertThat(detail.toString())
        .contains("a examiné votre demande")
        .doesNotContain("Défavorable", "secret");
    guichet.accepter(agent, id);
    assertThat(suivi(parent, id)).isEmpty();
    assertThat(
            commission
                .base()
                .chercher(
                    "select count(*) from examen_derogation where demarche_id = ? and inscrit_par = ?",
                    id,
                    commission.exemples().compte(Personnage.CLAIRE_FONTAINE)))
        .contains(1L);
  }

  private List<String> suivi(EnTantQue parent, long id) {
    return parent.obtenir(() -> famille.detail(id)).nouvelles();
  }

  private void exigerAvis(boolean oui) throws SQLException {
    commission.base().executer("delete from parametre where cle = ?", AVIS);
    if (oui) {
      commission
          .base()
          .ajouter(
              "parametre",
              "cle, valeur, modifie_le",
              AVIS,
              "true",
              commission.exemples().dossiersCreesLe());
    }
    commission.administrateur().executer(parametres::relire);
  }
}
