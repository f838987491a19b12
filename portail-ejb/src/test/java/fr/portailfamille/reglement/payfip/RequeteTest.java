package fr.portailfamille.reglement.payfip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequeteTest {

  @Test
  void la_creation_a_la_forme_de_la_requete_type() {
    String xml = Requete.creation(demande("Facture 145643", "a@b.fr")).enXml();

    assertThat(xml)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope")
        .contains(
            "xmlns:pai=\"http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/"
                + "contrat_paiement_securise/PaiementSecuriseService\"")
        .contains(
            "<soapenv:Body><pai:creerPaiementSecurise><arg0><exer>2026</exer><mel>a@b.fr</mel>"
                + "<montant>2260</montant><numcli>090909</numcli><objet>Facture 145643</objet>"
                + "<refdet>2026000145643</refdet><saisie>T</saisie>"
                + "<urlnotif>https://portail.exemple.fr/n?a=1&amp;b=2</urlnotif>"
                + "<urlredirect>https://portail.exemple.fr/r</urlredirect></arg0>"
                + "</pai:creerPaiementSecurise></soapenv:Body></soapenv:Envelope>");
  }

  @Test
  void un_objet_vide_ne_part_pas() {
    assertThat(Requete.creation(demande("", "a@b.fr")).enXml()).doesNotContain("objet");
  }

  @Test
  void une_adresse_ne_peut_pas_ajouter_de_balise() {
    String xml = Requete.creation(demande("", "</mel><montant>1</montant>@b.fr")).enXml();

    assertThat(xml).contains("<mel>&lt;/mel&gt;&lt;montant&gt;1&lt;/montant&gt;@b.fr</mel>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "<idOp/>", "../..", "é", "?idop=1"})
  void un_idop_venu_du_reseau_ne_contient_que_lettres_chiffres_et_tirets(String recu) {
    assertThatThrownBy(() -> new IdOp(recu)).isInstanceOf(IllegalArgumentException.class);
  }

  private static DemandePaiement demande(String objet, String mel) {
    return new DemandePaiement(
        "090909",
        "2026",
        "2026000145643",
        objet,
        2260,
        mel,
        Saisie.TEST,
        URI.create("https://portail.exemple.fr/n?a=1&b=2"),
        URI.create("https://portail.exemple.fr/r"));
  }
}
