package fr.portailfamille.famille.adresse;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.AnnuaireQueries;
import fr.portailfamille.famille.adresse.DomicileQueries.LigneDomicile;
import fr.portailfamille.parametre.Parametres;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
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
class ChangementAdresseIT {

  private static final String TYPE = ChangementAdresse.CODE;
  private static final Class<NouvelleAdresse> FORME = NouvelleAdresse.class;
  private static final String JUSTIFICATIF = "JUSTIFICATIF_DOMICILE";
  private static final LocalDate AUJOURDHUI = Exemples.aujourdHui();

  @Inject private Guichet guichet;
  @Inject private AnnuaireQueries annuaire;
  @Inject private DomicileQueries domiciles;
  @Inject private Parametres parametres;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;

  /** The town of the examples is set, so that an address can be out of it. */
  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    base.executer(
        "insert into parametre (cle, valeur, modifie_le) values"
            + " ('collectivite.commune', ?, now()), ('collectivite.code-postal', '99420', now())",
        Exemples.COMMUNE);
    relire();
  }

  @AfterEach
  void fermer() throws SQLException {
    base.executer(
        "delete from parametre where cle in ('collectivite.commune', 'collectivite.code-postal')");
    relire();
    connexion.close();
  }

  @Test
  @DisplayName("B11, B12, C04 : l’adresse ne change qu’à l’acceptation, l’ancienne reste connue")
  void l_adresse_change_a_l_acceptation() throws SQLException {
    var famille = roux().installer(connexion);

    long id = deposer(parent(famille), demenage("rue des Saules", Exemples.COMMUNE));

    assertThat(rue(famille)).isEqualTo("4 rue des Lilas");
    assertThat(reponses(id))
        .extracting(Reponse::question, Reponse::avant, Reponse::reponse)
        .contains(
            tuple(
                "Nouvelle adresse",
                "4 rue des Lilas, 99420 " + Exemples.COMMUNE,
                "12 rue des Saules, 99420 " + Exemples.COMMUNE));
    guichet.accepter(agent, id);

    assertThat(rue(famille)).isEqualTo("12 rue des Saules");
    assertThat(anciens(famille))
        .containsExactly(
            new LigneDomicile(
                "4 rue des Lilas, 99420 " + Exemples.COMMUNE, false, AUJOURDHUI.minusDays(11)));
  }

  @Test
  @DisplayName("B12 : une démarche refusée ne change rien")
  void un_refus_ne_change_rien() throws SQLException {
    var famille = roux().installer(connexion);
    long id = deposer(parent(famille), demenage("rue des Saules", Exemples.COMMUNE));

    guichet.refuser(agent, id, guichet.detail(agent, id).version());

    assertThat(rue(famille)).isEqualTo("4 rue des Lilas");
    assertThat(anciens(famille)).isEmpty();
  }

  @Test
  @DisplayName("B11, E29 : sans justificatif récent, ou pour la même adresse, rien n’est déposé")
  void un_justificatif_recent_est_exige() throws SQLException {
    var parent = parent(roux().installer(connexion));

    long sansPiece = remplir(parent, demenage("rue des Saules", Exemples.COMMUNE));
    assertThat(refus(parent, sansPiece)).containsExactly("PieceManquante");

    guichet.joindre(parent, sansPiece, JUSTIFICATIF);
    remplir(parent, f -> f.setJustificatifDu(AUJOURDHUI.minusMonths(2)));
    assertThat(refus(parent, sansPiece))
        .containsExactly("JustificatifTropAncien", "CertificationObligatoire");

    remplir(
        parent,
        f -> {
          f.setJustificatifDu(AUJOURDHUI.minusMonths(2).plusDays(1));
          f.getAdresse().setNumero("4");
          f.getAdresse().setVoie(" rue des Lilas ");
        });
    assertThat(refus(parent, sansPiece))
        .containsExactly("AdresseInchangee", "CertificationObligatoire");
  }

  @Test
  @DisplayName("B11 : quitter la commune change le tarif, et l’agent en est prévenu avant")
  void quitter_la_commune() throws SQLException {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);

    long id = deposer(parent(famille), demenage("place du Bourg", "Ailleurs"));

    assertThat(guichet.detail(agent, id).signalements())
        .hasSize(2)
        .anyMatch(s -> s.contains("change le tarif"))
        .anyMatch(s -> s.contains("Luc Roux"));
    guichet.accepter(agent, id);
    assertThat(agent.obtenir(() -> annuaire.fiche(famille.id())).horsCommune()).isTrue();
    assertThat(anciens(famille)).extracting(LigneDomicile::horsCommune).containsExactly(false);
  }

  @Test
  @DisplayName("C04 : une adresse changée depuis n’est pas écrasée ; la famille relit la nouvelle")
  void une_adresse_changee_depuis_n_est_pas_ecrasee() throws SQLException {
    var famille = deuxParents();
    long deAnne = deposer(parent(famille), demenage("rue des Saules", Exemples.COMMUNE));
    long deLuc = deposer(second(famille), demenage("rue du Port", Exemples.COMMUNE));
    guichet.accepter(agent, deLuc);

    assertThatThrownBy(() -> guichet.accepter(agent, deAnne))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("AdresseChangeeDepuis");
    assertThat(rue(famille)).isEqualTo("12 rue du Port");

    guichet.demanderCorrection(agent, deAnne);
    assertThat(guichet.brouillon(parent(famille), TYPE, FORME).formulaire().getActuelle())
        .contains("rue du Port");
    corriger(parent(famille), deAnne, f -> f.setCertifie(true));
    assertThatThrownBy(() -> guichet.accepter(agent, deAnne)).hasMessage("DemenagementAnterieur");
    guichet.demanderCorrection(agent, deAnne);
    corriger(
        parent(famille),
        deAnne,
        f -> {
          f.setDepuis(AUJOURDHUI.minusDays(3));
          f.setCertifie(true);
        });
    guichet.accepter(agent, deAnne);

    assertThat(rue(famille)).isEqualTo("12 rue des Saules");
    assertThat(anciens(famille))
        .extracting(LigneDomicile::fin)
        .containsExactly(AUJOURDHUI.minusDays(4), AUJOURDHUI.minusDays(11));
  }

  @Test
  @DisplayName("B12 : de deux déménagements acceptés en même temps, un seul est écrit")
  void de_deux_agents_un_seul_ecrit() throws Exception {
    var famille = deuxParents();
    long deAnne = deposer(parent(famille), demenage("rue des Saules", Exemples.COMMUNE));
    long deLuc = deposer(second(famille), demenage("rue du Port", Exemples.COMMUNE));

    assertThat(
            EnMemeTemps.essayer(
                () -> guichet.accepter(agent, deAnne), () -> guichet.accepter(agent, deLuc)))
        .containsExactlyInAnyOrder("fait", "AdresseChangeeDepuis");
    assertThat(anciens(famille)).hasSize(1);
  }

  @Test
  void la_base_refuse_deux_domiciles_quittes_le_meme_jour() throws SQLException {
    var famille = roux().installer(connexion);
    quitter(famille, "99420");

    assertThatThrownBy(() -> quitter(famille, "99420"))
        .hasMessageContaining("uq_ancien_domicile_fin");
    assertThatThrownBy(() -> quitter(famille, "9942"))
        .hasMessageContaining("ck_ancien_domicile_code_postal");
  }

  private void quitter(FamilleInstallee famille, String codePostal) throws SQLException {
    base.ajouter(
        "ancien_domicile",
        "famille_id, voie, code_postal, commune, hors_commune, fin",
        famille.id(),
        "rue des Essais",
        codePostal,
        "Ailleurs",
        false,
        AUJOURDHUI);
  }

  private void relire() {
    EnTantQue.compte(1, "ADMINISTRATEUR").executer(parametres::relire);
  }

  private static FamilleFixture roux() {
    return uneFamille()
        .nommee("Roux")
        .habitant("4", "rue des Lilas")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4));
  }

  private FamilleInstallee deuxParents() throws SQLException {
    return roux()
        .avecResponsable("Anne", "Roux")
        .avecResponsable("Luc", "Roux")
        .installer(connexion);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private EnTantQue second(FamilleInstallee famille) throws SQLException {
    long compte =
        base.chercher(
                "select r.compte_id from membre m join responsable r on r.id = m.responsable_id"
                    + " where m.famille_id = ? and not m.titulaire",
                famille.id())
            .orElseThrow();
    return EnTantQue.compte(compte, "FAMILLE");
  }

  /** For ten days, with a proof of the day before. */
  private static Consumer<NouvelleAdresse> demenage(String voie, String commune) {
    return form -> {
      var adresse = form.getAdresse();
      adresse.setNumero("12");
      adresse.setVoie(voie);
      adresse.setCodePostal("99420");
      adresse.setCommune(commune);
      form.setDepuis(AUJOURDHUI.minusDays(10));
      form.setJustificatifDu(AUJOURDHUI.minusDays(1));
      form.setCertifie(true);
    };
  }

  private long remplir(EnTantQue parent, Consumer<NouvelleAdresse> reponses) {
    return guichet.remplir(parent, TYPE, FORME, reponses);
  }

  private long deposer(EnTantQue parent, Consumer<NouvelleAdresse> reponses) {
    long id = remplir(parent, reponses);
    guichet.joindre(parent, id, JUSTIFICATIF);
    guichet.deposer(parent, id);
    return id;
  }

  private void corriger(EnTantQue parent, long id, Consumer<NouvelleAdresse> reponses) {
    guichet.corriger(parent, id, TYPE, FORME, reponses);
    guichet.deposer(parent, id);
  }

  private List<String> refus(EnTantQue parent, long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::motif).map(m -> m.cle()).toList();
    }
  }

  private List<Reponse> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .toList();
  }

  private String rue(FamilleInstallee famille) {
    return agent.obtenir(() -> annuaire.fiche(famille.id())).rue();
  }

  private List<LigneDomicile> anciens(FamilleInstallee famille) {
    return agent.obtenir(() -> domiciles.anciens(famille.id()));
  }
}
