package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.usager.CompteFixture;
import fr.portailfamille.usager.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemandesParcoursIT {

  private final String unique = UUID.randomUUID().toString().substring(0, 6);
  private final String courriel = "demandes." + unique + "@exemple.fr";
  private Connection connexion;
  private long compte;

  @BeforeEach
  void trois_demandes() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    compte = CompteFixture.creer(courriel, "Rachida", "Benali", Role.FAMILLE);
    demande("DOSSIER_FAMILLE", "A", 3);
    demande("MODIFICATION_CONTACTS", "B", 2);
    demande("DOSSIER_FAMILLE", "C", 1);
    demande("DOSSIER_FAMILLE", "D", 40);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  /** Accepted that many days ago. */
  private void demande(String type, String suffixe, int jours) throws SQLException {
    new Base(connexion)
        .executer(
            "insert into demarche (type, compte_id, etat, numero, cree_le, modifiee_le, deposee_le,"
                + " decidee_le, echeance) select ?, ?, 'ACCEPTEE', ?, le, le, le, le, current_date"
                + " from (select now() - make_interval(days => ?) as le) x",
            type,
            compte,
            unique + suffixe,
            jours);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "C34, C35, C36, C37 : mes demandes du mois, par thème, l’une après l’autre, puis toutes")
  void mes_demandes(Largeur largeur) {
    try (var parent = Navigateur.ouvrir(largeur, "demandes")) {
      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      parent.aller("/usager/demarches/liste.xhtml");
      parent.voir(unique + "A", unique + "B", unique + "C");
      assertThat(parent.texte()).doesNotContain(unique + "D");

      parent.aller("/usager/demarches/liste.xhtml?theme=inconnu");
      parent.voir(unique + "A", unique + "B", unique + "C");
      parent.aller("/usager/demarches/liste.xhtml?theme=MES_ENFANTS");
      parent.voir(unique + "B");
      assertThat(parent.texte()).doesNotContain(unique + "A", unique + "C");

      parent.aller("/usager/demarches/liste.xhtml?theme=MON_COMPTE");
      parent.voir(unique + "A", unique + "C");
      assertThat(parent.texte()).doesNotContain(unique + "B");
      parent.regarder("mon-compte");
      parent.page().locator("article:has-text('" + unique + "C') a").first().click();
      parent.voir(unique + "C");
      assertThat(parent.texte()).doesNotContain("Demande précédente");
      parent.bouton("Demande suivante");
      parent.voir(unique + "A");
      parent.regarder("demande");
      parent.bouton("Demande suivante");
      parent.voir(unique + "D");
      assertThat(parent.texte()).doesNotContain("Demande suivante");
      parent.bouton("Demande précédente");
      parent.voir(unique + "A");
    }
  }
}
