package fr.portailfamille.usager.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.ReglageService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
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

@ExtendWith(ArquillianExtension.class)
class ConditionsIT {

  @Inject private AcceptationService conditions;
  @Inject private ReglageService reglages;

  private final String texte = "Un compte par parent. " + UUID.randomUUID();
  private Connection connexion;
  private Base base;
  private EnTantQue administrateur;
  private EnTantQue agent;
  private EnTantQue parent;
  private FamilleInstallee famille;

  @BeforeEach
  void uneFamilleEtLesConditions() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille = FamilleFixture.uneFamille().installer(connexion);
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
    ecrire(texte);
  }

  @AfterEach
  void sansConditions() throws SQLException {
    sansObligation();
    connexion.close();
  }

  @Test
  @DisplayName("E12 : les deux textes s’acceptent une fois, dans leur version, puis si l’un change")
  void les_deux_textes_s_acceptent_une_fois() throws SQLException {
    var textes = aAccepter();
    assertThat(textes.conditions()).isEqualTo(texte);
    assertThat(textes.donnees()).isNotBlank();

    accepter(textes, true, true);
    accepter(textes, true, true);

    assertThat(parent.obtenir(conditions::aAccepter)).isEmpty();
    assertThat(acceptations()).isEqualTo(2);
    ecrire(texte + " Un mot de passe à soi.");
    assertThat(aAccepter().conditions()).endsWith("à soi.");
    accepter(aAccepter(), true, true);
    assertThat(acceptations()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true"})
  @DisplayName("E12 : il faut les deux cases")
  void il_faut_les_deux_cases(boolean utilisation, boolean donnees) throws SQLException {
    var textes = aAccepter();

    assertThatThrownBy(() -> accepter(textes, utilisation, donnees))
        .hasMessage("TextesDuPortailAAccepter");
    assertThat(acceptations()).isZero();
  }

  @Test
  @DisplayName("E12 : un texte changé pendant la lecture n’est pas accepté")
  void un_texte_change_pendant_la_lecture_n_est_pas_accepte() throws SQLException {
    var lus = aAccepter();
    ecrire(texte + " Rien de plus.");

    assertThatThrownBy(() -> accepter(lus, true, true)).hasMessage("TextesDuPortailChanges");
    assertThat(acceptations()).isZero();
  }

  @Test
  @DisplayName(
      "E12 : là où la ville ne le demande pas à tous, rien n’est demandé ; à un agent non plus")
  void sans_conditions_rien_n_est_demande() {
    sansObligation();

    assertThat(parent.obtenir(conditions::aAccepter)).isEmpty();
    assertThatThrownBy(() -> agent.obtenir(conditions::aAccepter))
        .isInstanceOf(EJBAccessException.class);
  }

  private TextesDuPortail aAccepter() {
    return parent.obtenir(conditions::aAccepter).orElseThrow();
  }

  private void accepter(TextesDuPortail textes, boolean utilisation, boolean donnees) {
    parent.executer(() -> conditions.accepter(textes, utilisation, donnees));
  }

  private void ecrire(String nouveau) {
    regler(nouveau, "true");
  }

  private void regler(String nouveau, String deTous) {
    administrateur.executer(
        () ->
            reglages.fixer(
                Map.of(
                    Parametre.COMPTE_CONDITIONS,
                    nouveau,
                    Parametre.COMPTE_CONDITIONS_DE_TOUS,
                    deTous)));
  }

  private void sansObligation() {
    regler(Parametre.COMPTE_CONDITIONS.defaut(), "false");
  }

  private long acceptations() throws SQLException {
    return base.chercher(
            "select count(*) from consentement where compte_id = ? and demarche_id is null",
            famille.compteId())
        .orElseThrow();
  }
}
