package fr.portailfamille.reglement.payfip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A54 : lecture des reponses de PayFiP")
class ReponseTest {

  private static final Requete DETAIL = Requete.detailPaiement(new IdOp("8f2a-1"));

  private static final String PAYE =
      """
      <dattrans>05032026</dattrans><exer>2026</exer><heurtrans>0907</heurtrans>
      <idOp>8f2a-1</idOp><mel>parent@exemple.fr</mel><montant>2260</montant>
      <numauto>112233</numauto><numcli>090909</numcli><objet>Facture 145643</objet>
      <refdet>2026000145643</refdet><resultrans>P</resultrans><saisie>T</saisie>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<return>%s</return>",
        "<return xmlns='http://securite.service.tpa.cp.finances.gouv.fr/reponse'>%s</return>",
        "<r:return xmlns:r='urn:r' xmlns='urn:autre'>%s</r:return>",
      })
  void un_detail_se_lit_que_ses_enfants_soient_qualifies_ou_non(String enveloppe) {
    DetailPaiement detail = detail(enveloppe.formatted(PAYE));

    assertThat(detail.idOp()).hasToString("8f2a-1");
    assertThat(detail.resultat()).isEqualTo(ResultatTransaction.PAYE_CARTE);
    assertThat(detail.montant()).isEqualTo(2260);
    assertThat(detail.refdet()).isEqualTo("2026000145643");
    assertThat(detail.saisie()).isEqualTo(Saisie.TEST);
    assertThat(detail.transaction()).contains(Instant.parse("2026-03-05T08:07:00Z"));
    assertThat(detail.numauto()).contains("112233");
  }

  @ParameterizedTest
  @CsvSource({
    "29032026, 0159, 2026-03-29T00:59:00Z",
    "29032026, 0301, 2026-03-29T01:01:00Z",
    "25102026, 0230, 2026-10-25T00:30:00Z",
    "31122026, 2359, 2026-12-31T22:59:00Z",
  })
  void la_date_se_lit_a_l_heure_de_paris(String jour, String heure, String instant) {
    String corps = PAYE.replace("05032026", jour).replace("0907", heure);

    assertThat(detail("<return>" + corps + "</return>").transaction())
        .contains(Instant.parse(instant));
  }

  @Test
  void un_refus_n_a_ni_autorisation_ni_forcement_de_date() {
    String corps =
        PAYE.replace("<resultrans>P", "<resultrans>R")
            .replace("<numauto>112233</numauto>", "<numauto/>")
            .replace("<dattrans>05032026</dattrans>", "")
            .replace("idOp>", "idop>");

    DetailPaiement detail = detail("<return>" + corps + "</return>");

    assertThat(detail.resultat()).isEqualTo(ResultatTransaction.REFUSE_CARTE);
    assertThat(detail.numauto()).isEmpty();
    assertThat(detail.transaction()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<resultrans>P, <resultrans>Q",
    "<resultrans>P</resultrans>, ''",
    "<montant>2260, <montant>22.60",
    "<montant>2260, <montant>99999999999",
    "05032026, 31022026",
    "<heurtrans>0907, <heurtrans>2507",
    "<heurtrans>0907</heurtrans>, ''",
    "<saisie>T, <saisie>A",
    "<refdet>2026000145643</refdet>, ''",
    "<resultrans>P</resultrans>, <resultrans>R</resultrans><resultrans>P</resultrans>",
  })
  void un_detail_incomplet_ou_contradictoire_n_est_pas_devine(String bon, String mauvais) {
    String corps = PAYE.replace(bon, mauvais);

    assertThatThrownBy(() -> detail("<return>" + corps + "</return>"))
        .isInstanceOf(PayFiPIndisponible.class);
  }

  @Test
  void une_faute_fonctionnelle_garde_tout_ce_que_payfip_a_dit() {
    RefusPayFiP refus =
        catchThrowableOfType(
            RefusPayFiP.class,
            () -> lire(faute("FonctionnelleErreur", "P5", "Résultat inconnu")).retour(DETAIL));

    assertThat(refus.code()).isEqualTo(CodePayFiP.P5);
    assertThat(refus.libelle()).isEqualTo("Résultat inconnu");
    assertThat(refus.descriptif()).isEqualTo("Détail");
    assertThat(refus.severite()).isEqualTo("2");
  }

  @Test
  void un_code_inconnu_est_garde_tel_que_recu() {
    RefusPayFiP refus =
        catchThrowableOfType(
            RefusPayFiP.class,
            () -> lire(faute("FonctionnelleErreur", "K9", "Nouveau")).retour(DETAIL));

    assertThat(refus.code()).isEqualTo(CodePayFiP.INCONNU);
    assertThat(refus.codeRecu()).isEqualTo("K9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TechDysfonctionnementErreur",
        "TechIndisponibiliteErreur",
        "TechProtocolaireErreur",
        "AutreErreur"
      })
  void toute_autre_faute_est_une_indisponibilite(String type) {
    assertThatThrownBy(() -> lire(faute(type, "999", "Panne")).retour(DETAIL))
        .isInstanceOf(PayFiPIndisponible.class)
        .hasMessageContaining("Panne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "<a/>", "pas du XML", "<a><b></a>", "<return/>"})
  void ce_qui_n_est_pas_une_reponse_est_une_indisponibilite(String corps) {
    assertThatThrownBy(() -> lire(corps).retour(DETAIL)).isInstanceOf(PayFiPIndisponible.class);
  }

  @Test
  void les_libelles_de_la_regie_se_lisent_dans_l_ordre() {
    String corps =
        """
        <Envelope><recupererDetailClientResponse><return><libelleN3>Cantine</libelleN3>
        <libelleN1>Commune</libelleN1><libelleN2/><numcli>090909</numcli>
        </return></recupererDetailClientResponse></Envelope>
        """;

    ChampsRecus champs = lire(corps).retour(Requete.detailClient("090909"));

    assertThat(DetailClient.lire("090909", champs).libelles())
        .containsExactly("Commune", "Cantine");
  }

  private static DetailPaiement detail(String retour) {
    String corps =
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
            + "<n:recupererDetailPaiementSecuriseResponse xmlns:n='urn:n'>%s"
            + "</n:recupererDetailPaiementSecuriseResponse></s:Body></s:Envelope>";
    return DetailPaiement.lire(lire(corps.formatted(retour)).retour(DETAIL));
  }

  private static String faute(String type, String code, String libelle) {
    Map<String, String> valeurs = Map.of("TYPE", type, "CODE", code, "LIBELLE", libelle);
    String corps =
        """
        <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><S:Fault>
        <faultcode>S:Server</faultcode><detail><n:TYPE xmlns:n="urn:n"><code>CODE</code>
        <descriptif>Détail</descriptif><libelle>LIBELLE</libelle><severite>2</severite>
        </n:TYPE></detail></S:Fault></S:Body></S:Envelope>
        """;
    for (Map.Entry<String, String> valeur : valeurs.entrySet()) {
      corps = corps.replace(valeur.getKey(), valeur.getValue());
    }
    return corps;
  }

  private static Reponse lire(String corps) {
    return Reponse.lire(corps.getBytes(UTF_8));
  }
}
