package fr.portailfamille.reglement.payfip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.portailfamille.simulateur.payfip.Client;
import fr.portailfamille.simulateur.payfip.CodeSimule;
import fr.portailfamille.simulateur.payfip.Evenement;
import fr.portailfamille.simulateur.payfip.Evenement.Nature;
import fr.portailfamille.simulateur.payfip.FauteSimulee;
import fr.portailfamille.simulateur.payfip.ModeNotification;
import fr.portailfamille.simulateur.payfip.SimulateurPayFiP;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A53, A54 : le client PayFiP face au simulateur, par HTTP")
@Timeout(30)
class ClientPayFiPTest {

  private final Horloge horloge = new Horloge("2026-03-05T08:07:30Z");
  private final HttpClient navigateur = HttpClient.newHttpClient();
  private SimulateurPayFiP simulateur;
  private Portail portail;
  private ClientPayFiP client;

  @BeforeEach
  void demarrer() throws IOException {
    simulateur = new SimulateurPayFiP(0, horloge);
    portail = new Portail();
    client = client(simulateur.serviceUri(), Duration.ofSeconds(5));
  }

  @AfterEach
  void arreter() {
    portail.close();
    simulateur.close();
  }

  @Nested
  class Parcours {

    @ParameterizedTest
    @CsvSource({
      "P, PAYE_CARTE, 6",
      "V, PAYE_PRELEVEMENT, 16",
      "R, REFUSE_CARTE, 0",
      "Z, REFUSE_PRELEVEMENT, 0",
      "A, ABANDONNE, 0"
    })
    void chaque_issue_de_la_page_se_relit_par_le_web_service(
        String bouton, ResultatTransaction resultat, int autorisation) throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));

      HttpResponse<String> page = ouvrir(idOp);
      HttpResponse<String> retour = choisir(idOp, bouton);
      DetailPaiement detail = client.recupererDetailPaiement(idOp);

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(retour.statusCode()).isEqualTo(303);
      assertThat(retour.headers().firstValue("Location"))
          .contains(portail.adresse("/retour").toString());
      assertThat(detail.resultat()).isEqualTo(resultat);
      assertThat(detail.numauto().orElse("")).hasSize(autorisation);
      assertThat(detail.transaction()).contains(Instant.parse("2026-03-05T08:07:00Z"));
      assertThat(detail.idOp()).isEqualTo(idOp);
      assertThat(detail.montant()).isEqualTo(2260);
      assertThat(detail.refdet()).isEqualTo("2026000145643");
      assertThat(detail.objet()).isEqualTo("Facture 145643");
      assertThat(detail.numcli()).isEqualTo(SimulateurPayFiP.NUMCLI);
      assertThat(detail.exer()).isEqualTo("2026");
      assertThat(detail.mel()).isEqualTo("parent@exemple.fr");
      assertThat(detail.saisie()).isEqualTo(Saisie.TEST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void les_reponses_qualifiees_ou_non_disent_la_meme_chose(boolean qualifiees) throws Exception {
      simulateur.qualifierReponses(qualifiees);

      IdOp idOp = client.creerPaiementSecurise(demande(2260));
      choisir(idOp, "P");

      assertThat(client.recupererDetailPaiement(idOp).resultat())
          .isEqualTo(ResultatTransaction.PAYE_CARTE);
    }

    @Test
    void la_page_dit_que_rien_n_est_debite_et_echappe_ce_qu_elle_montre() throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260, "<script>alert(1)</script>@b.fr"));

      String page = ouvrir(idOp).body();

      assertThat(page)
          .contains("Simulateur de paiement — aucun débit réel", "<html lang=\"fr\">")
          .contains("22,60", "2026000145643", "Payer par carte", "Abandonner le paiement")
          .contains("&lt;script&gt;")
          .doesNotContain("<script>");
    }

    @Test
    void avant_la_fin_le_resultat_n_est_pas_connu() throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));
      ouvrir(idOp);

      assertThat(refus(() -> client.recupererDetailPaiement(idOp))).isEqualTo(CodePayFiP.P5);
    }

    @Test
    void un_idop_de_plus_de_quinze_minutes_ne_s_ouvre_plus() throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));

      horloge.avancer(Duration.ofMinutes(15));
      assertThat(ouvrir(idOp).statusCode()).isEqualTo(200);
      horloge.avancer(Duration.ofSeconds(1));
      HttpResponse<String> tropTard = ouvrir(idOp);

      assertThat(tropTard.statusCode()).isEqualTo(410);
      assertThat(tropTard.body()).contains("P4");
    }

    @Test
    void une_page_ouverte_a_temps_se_termine_apres_les_quinze_minutes() throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));
      ouvrir(idOp);

      horloge.avancer(Duration.ofMinutes(17));
      choisir(idOp, "P");

      assertThat(client.recupererDetailPaiement(idOp).resultat().estPaye()).isTrue();
    }

    @Test
    void un_idop_jamais_paye_reste_sans_resultat_puis_devient_inconnu_apres_la_nuit() {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));

      horloge.avancer(Duration.ofHours(2));
      CodePayFiP avant = refus(() -> client.recupererDetailPaiement(idOp));
      simulateur.purger();
      CodePayFiP apres = refus(() -> client.recupererDetailPaiement(idOp));

      assertThat(avant).isEqualTo(CodePayFiP.P5);
      assertThat(apres).isEqualTo(CodePayFiP.P1);
    }

    @Test
    void un_resultat_survit_a_la_purge_pendant_un_an() throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));
      choisir(idOp, "P");

      horloge.avancer(Duration.ofDays(365));
      simulateur.purger();
      assertThat(client.recupererDetailPaiement(idOp).resultat().estPaye()).isTrue();
      horloge.avancer(Duration.ofDays(1));
      simulateur.purger();

      assertThat(refus(() -> client.recupererDetailPaiement(idOp))).isEqualTo(CodePayFiP.P1);
    }

    @Test
    void un_abandon_peut_etre_repris_et_paye_avec_le_meme_idop() throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));
      choisir(idOp, "A");
      assertThat(client.recupererDetailPaiement(idOp).resultat())
          .isEqualTo(ResultatTransaction.ABANDONNE);

      choisir(idOp, "P");

      assertThat(client.recupererDetailPaiement(idOp).resultat())
          .isEqualTo(ResultatTransaction.PAYE_CARTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "V", "R", "Z"})
    void un_idop_deja_utilise_ne_sert_pas_deux_fois(String issue) throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));
      choisir(idOp, issue);
      DetailPaiement premier = client.recupererDetailPaiement(idOp);

      HttpResponse<String> page = ouvrir(idOp);
      HttpResponse<String> second = choisir(idOp, "P");

      assertThat(page.body()).contains("P3");
      assertThat(second.statusCode()).isEqualTo(410);
      assertThat(client.recupererDetailPaiement(idOp)).isEqualTo(premier);
    }

    @Test
    void un_idop_inconnu_est_refuse_partout() throws Exception {
      IdOp inconnu = new IdOp("00000000-0000-0000-0000-000000000000");

      assertThat(refus(() -> client.recupererDetailPaiement(inconnu))).isEqualTo(CodePayFiP.P1);
      assertThat(ouvrir(inconnu).statusCode()).isEqualTo(404);
      assertThat(ouvrir(inconnu).body()).contains("P1");
    }
  }

  @Nested
  class Notification {

    @Test
    void la_notification_porte_l_idop_seul_avant_le_retour() throws Exception {
      IdOp idOp = client.creerPaiementSecurise(demande(2260));

      choisir(idOp, "P");

      assertThat(portail.notifications()).containsExactly("POST null idop=" + idOp);
    }

    @Test
    void la_notification_peut_arriver_en_get() throws Exception {
      simulateur.notifierPar(ModeNotification.GET);
      IdOp idOp = client.creerPaiementSecurise(demande(2260));

      choisir(idOp, "P");

      assertThat(portail.notifications()).containsExactly("GET idop=" + idOp);
    }

    @Test
    void une_notification_perdue_laisse_le_resultat_lisible() throws Exception {
      simulateur.notifierPar(ModeNotification.AUCUNE);
      IdOp idOp = client.creerPaiementSecurise(demande(2260));

      choisir(idOp, "P");
      simulateur.relancerNotifications();

      assertThat(portail.notifications()).isEmpty();
      assertThat(client.recupererDetailPaiement(idOp).resultat().estPaye()).isTrue();
    }

    @Test
    void une_notification_en_erreur_est_relancee_jusqu_a_reception() throws Exception {
      portail.repondre(503);
      IdOp idOp = client.creerPaiementSecurise(demande(2260));
      assertThat(choisir(idOp, "P").statusCode()).isEqualTo(303);

      simulateur.relancerNotifications();
      portail.repondre(204);
      simulateur.relancerNotifications();
      simulateur.relancerNotifications();

      assertThat(portail.notifications()).hasSize(3);
      assertThat(simulateur.historique())
          .extracting(Evenement::nature)
          .containsSubsequence(
              Nature.PAIEMENT_CREE,
              Nature.RESULTAT,
              Nature.NOTIFICATION_ECHOUEE,
              Nature.NOTIFICATION_ECHOUEE,
              Nature.NOTIFICATION_RECUE);
    }
  }

  @Nested
  class Refus {

    @ParameterizedTest
    @CsvSource({
      "<montant>2260, <montant>99, M3",
      "<montant>2260, <montant>10000000, M5",
      "<montant>2260, <montant>22.60, M1",
      "<numcli>090909, <numcli>9090, T1",
      "<numcli>090909, <numcli>111111, T2",
      "<numcli>090909, <numcli>222222, T4",
      "<saisie>T, <saisie>A, S1",
      "<refdet>2026000145643, <refdet>F-1, R3",
      "<mel>parent@exemple.fr, <mel>, A1",
      "<mel>parent@exemple.fr, <mel>parent, A2",
      "<urlnotif>http, <urlnotif>ftp, N1",
      "<urlredirect>http, <urlredirect>ftp, D1",
      "<exer>2026, <exer>26, 997",
    })
    void le_simulateur_controle_chaque_champ(String bon, String mauvais, String code)
        throws Exception {
      simulateur.inscrire(new Client("222222", "Régie fermée", "", "", false));
      String requete = Requete.creation(demande(2260)).enXml();

      HttpResponse<String> reponse = poster(requete.replace(bon, mauvais));

      assertThat(requete).contains(bon);
      assertThat(reponse.statusCode()).isEqualTo(500);
      assertThat(reponse.body()).contains("<code>" + code + "</code>");
    }

    @Test
    void moins_d_un_euro_ne_part_meme_pas() {
      assertThatThrownBy(() -> client.creerPaiementSecurise(demande(99)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(simulateur.historique()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CodeSimule.class)
    void chaque_code_documente_arrive_entier(CodeSimule code) {
      simulateur.preparerFaute(FauteSimulee.fonctionnelle(code));

      RefusPayFiP refus =
          catchThrowableOfType(
              RefusPayFiP.class, () -> client.creerPaiementSecurise(demande(2260)));

      assertThat(refus.code().name()).isEqualTo(code.name());
      assertThat(refus.libelle()).isEqualTo(code.libelle());
      assertThat(refus.severite()).isEqualTo("2");
    }

    @Test
    void la_regie_se_controle_par_son_numero() {
      assertThat(client.recupererDetailClient(SimulateurPayFiP.NUMCLI).libelles())
          .containsExactly("Régie périscolaire", "Commune de démonstration", "Simulateur");
      assertThat(refus(() -> client.recupererDetailClient("111111"))).isEqualTo(CodePayFiP.T2);
    }

    @Test
    void le_wsdl_donne_l_adresse_du_simulateur() throws Exception {
      URI wsdl = URI.create(simulateur.serviceUri() + "?wsdl");

      HttpResponse<String> reponse =
          navigateur.send(HttpRequest.newBuilder(wsdl).build(), BodyHandlers.ofString());

      assertThat(reponse.body())
          .contains("location=\"" + simulateur.serviceUri() + "\"", "creerPaiementSecurise");
    }
  }

  @Nested
  class Pannes {

    @Test
    void les_trois_fautes_techniques_sont_des_indisponibilites_passageres() {
      simulateur.preparerFaute(FauteSimulee.dysfonctionnement());
      simulateur.preparerFaute(FauteSimulee.indisponibilite());
      simulateur.preparerFaute(FauteSimulee.protocolaire("Message hors contrat"));

      for (int appel = 0; appel < 3; appel++) {
        indisponible(() -> client.creerPaiementSecurise(demande(2260)));
      }

      assertThat(client.creerPaiementSecurise(demande(2260))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
      "200, ''",
      "200, <html><body>Maintenance</body></html>",
      "200, <Envelope><Body><creerPaiementSecuriseResponse><return><idOp>",
      "200, <Envelope><Body><creerPaiementSecuriseResponse/></Body></Envelope>",
      "500, Internal Server Error",
      "502, Bad Gateway",
      "503, <Envelope/>",
      "302, ''",
      "404, ''",
    })
    void une_reponse_malformee_est_une_indisponibilite(int statut, String corps) {
      simulateur.preparerReponse(statut, corps);

      indisponible(() -> client.creerPaiementSecurise(demande(2260)));
    }

    @Test
    void une_reponse_pour_un_autre_paiement_n_est_pas_crue() throws Exception {
      IdOp paye = client.creerPaiementSecurise(demande(2260));
      choisir(paye, "P");
      String reponse = poster(Requete.detailPaiement(paye).enXml()).body();
      IdOp autre = client.creerPaiementSecurise(demande(5000));

      simulateur.preparerReponse(200, reponse);

      indisponible(() -> client.recupererDetailPaiement(autre));
    }

    @Test
    void une_reponse_trop_lente_est_abandonnee_au_delai() {
      ClientPayFiP presse = client(simulateur.serviceUri(), Duration.ofMillis(300));
      simulateur.ralentir(Duration.ofMinutes(1));
      long debut = System.nanoTime();

      indisponible(() -> presse.creerPaiementSecurise(demande(2260)));

      assertThat(Duration.ofNanos(System.nanoTime() - debut))
          .isBetween(Duration.ofMillis(300), Duration.ofSeconds(5));
    }

    @Test
    void un_serveur_absent_est_une_indisponibilite() {
      URI adresse = simulateur.serviceUri();
      simulateur.close();

      indisponible(() -> client(adresse, Duration.ofSeconds(5)).recupererDetailClient("090909"));
    }

    @Test
    void une_reponse_demesuree_n_est_pas_lue_jusqu_au_bout() {
      simulateur.preparerReponse(200, "<a>" + " ".repeat(300 * 1024) + "</a>");

      assertThatThrownBy(() -> client.creerPaiementSecurise(demande(2260)))
          .isInstanceOf(PayFiPIndisponible.class)
          .hasRootCauseMessage("Reponse de plus de 256 Kio");
    }

    @Test
    void une_entite_externe_n_est_jamais_lue(@TempDir Path dossier) throws Exception {
      Path secret = Files.writeString(dossier.resolve("secret"), "8f2a-1");
      simulateur.preparerReponse(200, hostile("<!ENTITY x SYSTEM '%s'>".formatted(secret.toUri())));

      assertThatThrownBy(() -> client.creerPaiementSecurise(demande(2260)))
          .isInstanceOf(PayFiPIndisponible.class)
          .rootCause()
          .hasMessageContaining("DOCTYPE");
    }

    @Test
    void une_dtd_distante_n_est_jamais_demandee() {
      URI dtd = portail.adresse("/notification?dtd");
      simulateur.preparerReponse(
          200, hostile("").replace("[]", "SYSTEM '%s'".formatted(dtd)).replace("&x;", "a"));

      indisponible(() -> client.creerPaiementSecurise(demande(2260)));

      assertThat(portail.notifications()).isEmpty();
    }

    @Test
    void une_bombe_d_entites_est_refusee_sans_etre_depliee() {
      StringBuilder entites = new StringBuilder("<!ENTITY x0 'rire'>");
      for (int i = 1; i < 12; i++) {
        entites.append("<!ENTITY x%d '%s'>".formatted(i, ("&x" + (i - 1) + ";").repeat(10)));
      }
      simulateur.preparerReponse(200, hostile(entites + "<!ENTITY x '&x11;'>"));

      assertThatThrownBy(() -> client.creerPaiementSecurise(demande(2260)))
          .isInstanceOf(PayFiPIndisponible.class)
          .rootCause()
          .hasMessageContaining("DOCTYPE");
    }

    private String hostile(String entites) {
      return "<!DOCTYPE Envelope ["
          + entites
          + "]><Envelope><Body><creerPaiementSecuriseResponse>"
          + "<return><idOp>&x;</idOp></return></creerPaiementSecuriseResponse></Body></Envelope>";
    }

    private void indisponible(ThrowingCallable appel) {
      assertThatThrownBy(appel).isInstanceOf(PayFiPIndisponible.class);
    }
  }

  private ClientPayFiP client(URI service, Duration delaiReponse) {
    return new ClientPayFiP(
        new ReglagesPayFiP(service, simulateur.pageUri(), Duration.ofSeconds(2), delaiReponse));
  }

  private DemandePaiement demande(int centimes) {
    return demande(centimes, "parent@exemple.fr");
  }

  private DemandePaiement demande(int centimes, String mel) {
    return new DemandePaiement(
        SimulateurPayFiP.NUMCLI,
        "2026",
        "2026000145643",
        "Facture 145643",
        centimes,
        mel,
        Saisie.TEST,
        portail.adresse("/notification"),
        portail.adresse("/retour"));
  }

  private static CodePayFiP refus(ThrowingCallable appel) {
    return catchThrowableOfType(RefusPayFiP.class, appel).code();
  }

  private HttpResponse<String> ouvrir(IdOp idOp) throws Exception {
    return navigateur.send(
        HttpRequest.newBuilder(client.pagePaiement(idOp)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> choisir(IdOp idOp, String resultat) throws Exception {
    return navigateur.send(
        HttpRequest.newBuilder(simulateur.pageUri())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("idop=" + idOp + "&resultat=" + resultat))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> poster(String requete) throws Exception {
    return navigateur.send(
        HttpRequest.newBuilder(simulateur.serviceUri())
            .header("Content-Type", "text/xml; charset=UTF-8")
            .POST(BodyPublishers.ofString(requete))
            .build(),
        BodyHandlers.ofString());
  }
}
