package fr.portailfamille.scolarite.derogation;

import static fr.portailfamille.scolarite.derogation.Avis.AJOURNE;
import static fr.portailfamille.scolarite.derogation.Avis.FAVORABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import jakarta.inject.Inject;
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
class SeancesDerogationIT {

  @Inject private CommissionFixture commission;
  @Inject private SeancesQueries seances;
  @Inject private SeanceService calendrier;
  @Inject private InscriptionEnSeanceService inscriptions;

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
  @DisplayName(
      "A26 : une demande n’a qu’une séance à la fois ; ajournée, elle va à une plus tardive")
  void une_seance_a_la_fois() throws SQLException {
    var ligne = commission.deposer("Edmée");
    long hier = commission.seance(aujourdHui.minusDays(1));
    long avant = commission.seance(aujourdHui.minusDays(9));
    long demain = commission.seance(aujourdHui.plusDays(1));

    assertThat(commission.inscrire(hier, ligne)).isEqualTo(1);
    assertThat(commission.inscrire(hier, ligne)).isZero();
    assertThat(commission.inscrire(demain, ligne)).isZero();
    commission.rendre(hier, AJOURNE, "Pièce à fournir.");
    assertThat(commission.inscrire(avant, ligne)).isZero();
    assertThat(commission.inscrire(demain, ligne)).isEqualTo(1);

    assertThatThrownBy(() -> commission.rendre(demain, FAVORABLE, null)).hasMessage("SeanceAVenir");
    assertThatThrownBy(() -> commission.rendre(hier, FAVORABLE, null))
        .hasMessage("DerogationDecidee");
    agent.executer(() -> inscriptions.retirer(demain, commission.examens(demain).get(0).id()));
    commission.rendre(hier, FAVORABLE, null);
    assertThat(commission.inscrire(demain, ligne)).isZero();
    assertThat(commission.examens(hier))
        .singleElement()
        .satisfies(
            examen -> {
              assertThat(examen.avis()).isEqualTo(FAVORABLE);
              assertThat(examen.commentaire()).isNull();
              assertThat(examen.rendu().agent()).isEqualTo("Claire Fontaine");
            });
  }

  @Test
  @DisplayName("A33 : une séance ne change plus une fois tenue, et ne se supprime que vide")
  void une_seance_tenue_ne_change_plus() throws SQLException {
    long seance = commission.seance(aujourdHui);
    var connue = agent.obtenir(() -> seances.seance(seance));
    assertThatThrownBy(
            () ->
                agent.executer(
                    () -> calendrier.ajouter(CommissionFixture.saisie(aujourdHui, connue.lieu()))))
        .hasMessage("SeanceDejaCreee");
    assertThatThrownBy(
            () ->
                agent.executer(() -> calendrier.ajouter(CommissionFixture.saisie(null, "Mairie"))))
        .hasMessage("SeanceJour");
    assertThatThrownBy(
            () ->
                agent.executer(() -> calendrier.ajouter(CommissionFixture.saisie(aujourdHui, " "))))
        .hasMessage("SeanceLieu");

    commission.inscrire(seance, commission.deposer("Léopold"));
    assertThatThrownBy(() -> agent.executer(() -> calendrier.supprimer(seance, connue.version())))
        .hasMessage("SeanceNonVide");
    commission.rendre(seance, FAVORABLE, null);
    assertThatThrownBy(
            () ->
                agent.executer(
                    () ->
                        calendrier.changer(
                            seance,
                            connue.version(),
                            CommissionFixture.saisie(aujourdHui, "Ailleurs"))))
        .hasMessage("SeanceTenue");
    assertThatThrownBy(() -> agent.obtenir(() -> seances.seance(999_999_999L)))
        .isInstanceOf(Introuvable.class);

    long vide = commission.seance(aujourdHui.plusDays(3));
    int version = agent.obtenir(() -> seances.seance(vide)).version();
    agent.executer(() -> calendrier.supprimer(vide, version));
    assertThatThrownBy(() -> agent.obtenir(() -> seances.seance(vide)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("A26 : la base refuse deux séances en attente et un avis à moitié écrit")
  void la_base_a_le_dernier_mot() throws SQLException {
    var ligne = commission.deposer("Melchior");
    long seance = commission.seance(aujourdHui);
    commission.inscrire(seance, ligne);

    assertThatThrownBy(() -> doubler(seance, ligne)).hasMessageContaining("uq_examen_derogation");
    assertThatThrownBy(() -> doubler(commission.seance(aujourdHui), ligne))
        .hasMessageContaining("uq_examen_derogation_en_attente");
    assertThatThrownBy(
            () ->
                commission
                    .base()
                    .executer(
                        "update examen_derogation set avis = 'FAVORABLE' where seance_id = ?",
                        seance))
        .hasMessageContaining("ck_examen_derogation_rendu");
    assertThatThrownBy(
            () ->
                commission
                    .base()
                    .executer(
                        "update examen_derogation set commentaire = 'seul' where seance_id = ?",
                        seance))
        .hasMessageContaining("ck_examen_derogation_commentaire");
  }

  private void doubler(long seance, LigneDerogation ligne) throws SQLException {
    commission
        .base()
        .executer(
            "insert into examen_derogation (seance_id, demarche_id, enfant_id, inscrit_par,"
                + " inscrit_le) values (?, ?, ?, ?, now())",
            seance,
            ligne.demarcheId(),
            ligne.enfantId(),
            commission.exemples().compte(Personnage.CLAIRE_FONTAINE));
  }
}
