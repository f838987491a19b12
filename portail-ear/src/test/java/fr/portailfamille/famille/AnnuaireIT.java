package fr.portailfamille.famille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.AnnuaireQueries.LigneFamille;
import fr.portailfamille.quotient.QuotientQueries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnnuaireIT {

  private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);

  private static final String DECALAGE = "portail.horloge.decalage";

  @Inject private AnnuaireQueries annuaire;
  @Inject private QuotientService quotients;
  @Inject private QuotientQueries connus;

  private EnTantQue agent;

  @BeforeEach
  void unAgent() {
    agent = EnTantQue.compte(1, "AGENT");
  }

  @Test
  @DisplayName("D05 : une famille se retrouve sans souci d’accents, de casse ni de traits d’union")
  void une_famille_se_retrouve_par_ses_noms() throws Exception {
    var suffixe = suffixe();
    var famille =
        installer(
            FamilleFixture.uneFamille().nommee("Nguyên-" + suffixe).avecEnfant("Éloïse", RENTREE));

    for (var texte :
        List.of(
            "Nguyên-" + suffixe,
            "nguyen " + suffixe,
            "éloïse nguyen " + suffixe,
            "NGUYEN " + suffixe.toUpperCase() + " Eloise",
            suffixe)) {
      assertThat(agent.obtenir(() -> annuaire.rechercher(texte, 0, 100)).lignes())
          .as(texte)
          .extracting(LigneFamille::id)
          .containsExactly(famille.id());
    }
  }

  @Test
  @DisplayName(
      "D05 : le nom cherché vient avant les foyers d’une personne de ce nom, puis le reste")
  void le_nom_exact_vient_d_abord() throws Exception {
    var nom = "Abri" + suffixe();
    var contient = installer(FamilleFixture.uneFamille().nommee("Aa" + nom));
    var personne =
        installer(FamilleFixture.uneFamille().nommee("Ab" + suffixe()).avecResponsable("Lou", nom));
    var exacte = installer(FamilleFixture.uneFamille().nommee(nom));

    assertThat(agent.obtenir(() -> annuaire.rechercher(nom.toLowerCase(), 0, 5)).lignes())
        .extracting(LigneFamille::id)
        .containsExactly(exacte.id(), personne.id(), contient.id());
    assertThat(agent.obtenir(() -> annuaire.rechercher(nom + " lou", 0, 5)).lignes())
        .extracting(LigneFamille::id)
        .containsExactly(personne.id());
    assertThat(agent.obtenir(() -> annuaire.rechercher(nom, 1, 1)).lignes())
        .extracting(LigneFamille::id)
        .containsExactly(personne.id());
  }

  @Test
  void une_famille_se_retrouve_par_son_numero_son_courriel_et_son_telephone() throws Exception {
    var famille = installer(FamilleFixture.uneFamille().nommee("Numéro" + suffixe()));

    for (var texte : new String[] {famille.numero(), famille.courriel().toUpperCase()}) {
      assertThat(agent.obtenir(() -> annuaire.rechercher(texte, 0, 5)).lignes())
          .extracting(LigneFamille::id)
          .containsExactly(famille.id());
    }
    assertThat(agent.obtenir(() -> annuaire.rechercher("01 99 00 00 01", 0, 1000)).lignes())
        .extracting(LigneFamille::id)
        .contains(famille.id());
    assertThat(agent.obtenir(() -> annuaire.rechercher("Personne " + suffixe(), 0, 5)).total())
        .isZero();
  }

  @Test
  void un_nouveau_quotient_termine_le_precedent_la_veille() throws Exception {
    var famille = installer(FamilleFixture.uneFamille().nommee("Quotient" + suffixe()));
    enregistrer(famille, "650", RENTREE);

    enregistrer(famille, "700.50", RENTREE.plusMonths(4));

    assertThat(agent.obtenir(() -> connus.duFoyer(famille.id())))
        .extracting(q -> q.valeur().toString() + " " + q.debut() + " " + q.fin())
        .containsExactly(
            Montant.of("700.50") + " 2027-01-01 null",
            Montant.of("650") + " 2026-09-01 2026-12-31");
    assertThatThrownBy(() -> enregistrer(famille, "800", RENTREE.plusMonths(4)))
        .hasMessage("QuotientPlusAncien");
    assertThatThrownBy(() -> enregistrer(famille, "-1", RENTREE.plusMonths(5)))
        .hasMessage("QuotientNegatif");
    assertThat(agent.obtenir(() -> connus.duFoyer(famille.id()))).hasSize(2);
  }

  @Test
  @DisplayName("D05 : l’école affichée est celle du jour de la ville, pas celle du serveur SQL")
  void l_ecole_est_celle_du_jour_de_la_ville() throws Exception {
    var famille =
        installer(
            FamilleFixture.uneFamille()
                .nommee("Horloge" + suffixe())
                .avecEnfant("Lina", LocalDate.of(RENTREE.getYear() - 6, 3, 4))
                .scolarisee(Ecole.TILLEULS));
    assertThat(ecole(famille)).isNotNull();

    System.setProperty(DECALAGE, String.valueOf(-Duration.ofDays(400).toSeconds()));
    try {
      assertThat(ecole(famille)).isNull();
    } finally {
      System.clearProperty(DECALAGE);
    }
  }

  private String ecole(FamilleInstallee famille) {
    return agent.obtenir(() -> annuaire.fiche(famille.id())).enfants().get(0).ecole();
  }

  @Test
  void seuls_les_agents_lisent_l_annuaire_et_une_famille_inconnue_est_introuvable() {
    var parent = EnTantQue.compte(1, "FAMILLE");

    assertThatThrownBy(() -> parent.obtenir(() -> annuaire.rechercher("", 0, 5)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> parent.obtenir(() -> annuaire.fiche(1)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> agent.obtenir(() -> annuaire.fiche(-1)))
        .isInstanceOf(Introuvable.class);
  }

  private void enregistrer(FamilleInstallee famille, String valeur, LocalDate debut) {
    agent.executer(
        () -> quotients.enregistrer(famille.id(), Montant.of(valeur), debut, SourceQuotient.CAF));
  }

  private static FamilleInstallee installer(FamilleFixture famille) throws Exception {
    DataSource source = InitialContext.doLookup("jdbc/portail");
    try (var connexion = source.getConnection()) {
      return famille.installer(connexion);
    }
  }

  private static String suffixe() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }
}
