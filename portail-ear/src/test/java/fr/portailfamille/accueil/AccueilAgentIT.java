package fr.portailfamille.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
class AccueilAgentIT {

  private static final YearMonth IL_Y_A_UN_AN =
      YearMonth.now(Clock.system(Exemples.FUSEAU)).minusMonths(12);

  @Inject private AccueilFacturationQueries queries;
  @Inject private AccueilAgentQueries accueil;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void preparer() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.HUGO_MARCHAND), "FACTURATION");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("F6 : ce que PayFiP a répondu d’autre se lit à côté de ce qui était demandé")
  void les_paiements_a_verifier() throws SQLException {
    var famille = FamilleFixture.uneFamille().nommee("Discordant").installer(connexion);
    long avant = agent.obtenir(queries::aFaire).paiements().nombre();
    discordant(famille, "30.00", "1.00", "");

    var paiements = agent.obtenir(queries::aFaire).paiements();
    assertThat(paiements.nombre()).isEqualTo(avant + 1);
    var premier = paiements.premiers().get(0);
    assertThat(premier.familleId()).isEqualTo(famille.id());
    assertThat(premier.famille()).contains("Discordant");
    assertThat(premier.demande()).isEqualTo(Montant.of("30.00"));
    assertThat(premier.repondu()).isEqualTo(Montant.of("1.00"));
    assertThat(premier.autreReference()).isNull();

    discordant(famille, "30.00", "30.00", "X");
    assertThat(agent.obtenir(queries::aFaire).paiements().premiers().get(0).autreReference())
        .endsWith("X, 090909");
  }

  @Test
  @DisplayName(
      "Un mois terminé et réservé reste à facturer jusqu’à sa facturation, puis à reprendre")
  void un_mois_a_facturer_puis_a_reprendre() throws SQLException {
    var avant = agent.obtenir(queries::aFaire);

    long regie = regieAvecReservation();
    var aFacturer = agent.obtenir(queries::aFaire);
    assertThat(aFacturer.mois().nombre()).isEqualTo(avant.mois().nombre() + 1);
    assertThat(aFacturer.mois().premiers().get(0).code()).isEqualTo(IL_Y_A_UN_AN.toString());

    campagne(regie, "INTERROMPUE");
    var aReprendre = agent.obtenir(queries::aFaire);
    assertThat(aReprendre.mois().nombre()).isEqualTo(avant.mois().nombre());
    assertThat(aReprendre.campagnes().nombre()).isEqualTo(avant.campagnes().nombre() + 1);
  }

  @Test
  @DisplayName("L’accueil d’un agent coûte trois requêtes, quoi qu’il attende")
  void autant_de_requetes_quoi_qu_il_attende() throws SQLException {
    for (int i = 0; i < 7; i++) {
      discordant(FamilleFixture.uneFamille().installer(connexion), "30.00", "1.00", "");
      regieAvecReservation();
      campagne(regieAvecReservation(), "INTERROMPUE");
    }

    agent.executer(
        () -> assertThat(RequetesSql.compter(em, () -> verifierLesDebuts())).isEqualTo(3));
  }

  private void verifierLesDebuts() {
    var aFaire = queries.aFaire();
    assertThat(aFaire.paiements().premiers()).hasSize(5);
    assertThat(aFaire.paiements().autres()).isPositive();
    assertThat(aFaire.mois().premiers()).hasSize(5);
    assertThat(aFaire.mois().autres()).isPositive();
    assertThat(aFaire.campagnes().premiers()).hasSize(5);
    assertThat(aFaire.campagnes().autres()).isPositive();
  }

  @Test
  @DisplayName(
      "A33 : l’accueil compte les démarches dont la date annoncée est passée, d’hier au plus")
  void les_demarches_en_retard() throws SQLException {
    var famille = FamilleFixture.uneFamille().installer(connexion);
    long avant = agent.obtenir(accueil::accueil).enRetard();

    deposee(famille, -1);
    deposee(famille, 0);

    var maintenant = agent.obtenir(accueil::accueil);
    assertThat(maintenant.enRetard()).isEqualTo(avant + 1);
    assertThat(maintenant.files()).allMatch(file -> file.enRetard() <= file.nombre());
  }

  private void deposee(FamilleInstallee famille, int jours) throws SQLException {
    base.executer(
        "insert into demarche (type, compte_id, etat, numero, cree_le, modifiee_le, deposee_le,"
            + " echeance) select 'DOSSIER_FAMILLE', ?, 'DEPOSEE',"
            + " gen_random_uuid()::text, now(), now(), now(),"
            + " (now() at time zone 'Europe/Paris')::date + cast(? as integer)",
        famille.compteId(),
        jours);
  }

  @Test
  void un_agent_qui_ne_facture_pas_ne_les_lit_pas() throws SQLException {
    var instructeur = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    assertThatThrownBy(() -> instructeur.obtenir(queries::aFaire))
        .isInstanceOf(EJBAccessException.class);
  }

  private void discordant(FamilleInstallee famille, String demande, String repondu, String suffixe)
      throws SQLException {
    var numero = base.chercher("select nextval('seq_refdet')").orElseThrow();
    var refdet = "ACCUEIL%09d".formatted(numero);
    var paiement =
        base.inserer(
            "paiement",
            "regie_id, famille_id, compte_id, refdet, numcli, saisie, jeton, id_op, montant,"
                + " courriel, etat, cree_le, termine_le",
            exemples.regie(),
            famille.id(),
            famille.compteId(),
            refdet,
            "090909",
            "T",
            refdet,
            refdet,
            new BigDecimal(demande),
            famille.courriel(),
            "ANOMALIE",
            maintenant(),
            maintenant());
    base.ajouter(
        "paiement_discordant",
        "paiement_id, le, resultat, montant, refdet, numcli, saisie",
        paiement,
        maintenant(),
        "PAYE_CARTE",
        new BigDecimal(repondu),
        refdet + suffixe,
        "090909",
        "T");
  }

  /** A régie of its own, whose only booking is a year old. */
  private long regieAvecReservation() throws SQLException {
    var code = "H" + base.chercher("select nextval('seq_facture') % 99999").orElseThrow();
    var regie = base.inserer("regie", "code, nom", code, "Régie " + code);
    var activite =
        base.inserer(
            "activite",
            "structure_id, regie_id, code, libelle, nature, calendrier, jours, delai_ajout,"
                + " delai_annulation",
            exemples.structure(),
            regie,
            code,
            code,
            "RESTAURATION",
            "JOURS_DE_CLASSE",
            127,
            "AUCUN 0 - 23:59 TOUS",
            "AUCUN 0 - 23:59 TOUS");
    base.ajouter(
        "site", "activite_id, etablissement_id, capacite", activite, exemples.centre(), 10);
    var jour = IL_Y_A_UN_AN.atDay(15);
    var ouverture =
        base.inserer(
            "ouverture",
            "activite_id, etablissement_id, jour, capacite",
            activite,
            exemples.centre(),
            jour,
            10);
    var famille =
        FamilleFixture.uneFamille()
            .avecEnfant("Lina", LocalDate.of(2018, 3, 4))
            .installer(connexion);
    base.inserer(
        "reservation",
        "ouverture_id, activite_id, jour, enfant_id, famille_id, reservee_le, reservee_par",
        ouverture,
        activite,
        jour,
        famille.enfants().values().iterator().next(),
        famille.id(),
        maintenant(),
        famille.compteId());
    return regie;
  }

  private void campagne(long regie, String etat) throws SQLException {
    base.inserer(
        "campagne",
        "regie_id, mois, echeance, etat, lancee_par, lancee_le",
        regie,
        IL_Y_A_UN_AN.atDay(1),
        IL_Y_A_UN_AN.atDay(1),
        etat,
        exemples.compte(Personnage.HUGO_MARCHAND),
        maintenant());
  }

  private static Instant maintenant() {
    return Instant.now(Clock.systemUTC());
  }
}
