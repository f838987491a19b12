package fr.portailfamille.scolarite.derogation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.ReglageDemarche;
import fr.portailfamille.demarche.organisation.ReglageSaisi;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DroitSurLesDerogationsIT {

  @Inject private CommissionFixture commission;
  @Inject private DerogationsQueries derogations;
  @Inject private SeanceService calendrier;
  @Inject private InscriptionEnSeanceService inscriptions;
  @Inject private AvisDeCommissionService rendus;
  @Inject private OrganisationService organisation;

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
  @DisplayName("A46 : un agent d’un autre service lit les dérogations et n’y touche pas")
  void un_autre_service_lit_seulement() throws SQLException {
    var ligne = commission.deposer("Yolande");
    var collegue = EnTantQue.compte(commission.exemples().compte(Personnage.ODILE_PERRIN), "AGENT");
    long verifie = service(commission.exemples().compte(Personnage.CLAIRE_FONTAINE));
    long decide = service(commission.exemples().compte(Personnage.CLAIRE_FONTAINE));
    regler(new Circuit(List.of(verifie), decide));
    try {
      assertThat(agent.obtenir(() -> derogations.aMoi())).isTrue();
      assertThat(collegue.obtenir(() -> derogations.aMoi())).isFalse();
      assertThat(collegue.obtenir(() -> derogations.toutes(CriteresDerogations.TOUTES)))
          .extracting(LigneDerogation::cle)
          .contains(ligne.cle());
      long seance = commission.seance(aujourdHui);
      assertThatThrownBy(() -> collegue.obtenir(() -> inscriptions.inscrire(seance, List.of())))
          .hasMessage("DerogationsDUnAutreService");
      assertThatThrownBy(
              () ->
                  collegue.obtenir(
                      () -> calendrier.ajouter(CommissionFixture.saisie(aujourdHui, "Ailleurs"))))
          .hasMessage("DerogationsDUnAutreService");
      assertThatThrownBy(() -> collegue.obtenir(() -> rendus.rendre(seance, List.of())))
          .hasMessage("DerogationsDUnAutreService");
    } finally {
      regler(Circuit.LIBRE);
      commission
          .base()
          .executer("delete from service_instructeur where id in (?, ?)", verifie, decide);
    }
  }

  private long service(long membre) throws SQLException {
    var nom = "Scolaire " + UUID.randomUUID();
    commission
        .administrateur()
        .executer(() -> organisation.enregistrer(null, 0, nom, Set.of(membre)));
    return commission
        .base()
        .chercher("select id from service_instructeur where nom = ?", nom)
        .orElseThrow();
  }

  /** Leaves the other settings of the school enrolment as they are. */
  private void regler(Circuit circuit) throws SQLException {
    var administrateur = commission.administrateur();
    var connu =
        administrateur.obtenir(organisation::reglages).stream()
            .filter(reglage -> reglage.type().equals(DerogationFixture.TYPE))
            .findFirst()
            .orElseGet(() -> new ReglageDemarche(DerogationFixture.TYPE));
    var saisi =
        new ReglageSaisi(
            DerogationFixture.TYPE,
            connu.numero(),
            connu.ouverture(),
            connu.fermeture(),
            connu.delaiJours(),
            circuit,
            connu.silence(),
            connu.acces(),
            administrateur.obtenir(() -> organisation.version(DerogationFixture.TYPE)));
    administrateur.executer(() -> organisation.regler(saisi));
  }
}
