package fr.portailfamille.reglement.payfip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A53 : ce que PayFiP refuserait ne part pas")
class DemandePaiementTest {

  private static final Map<String, String> VALABLE =
      Map.of(
          "numcli", "090909",
          "exer", "2026",
          "refdet", "F2026000123",
          "objet", "Facture F 2026 000123",
          "montant", "2260",
          "mel", "parent@exemple.fr",
          "saisie", "T",
          "urlnotif", "https://portail.exemple.fr/paiement/notification",
          "urlredirect", "https://portail.exemple.fr/paiement/retour");

  @ParameterizedTest
  @CsvSource({
    "numcli, 000001",
    "exer, 1999",
    "refdet, ABC123",
    "refdet, 123456789012345678901234567890",
    "objet, ''",
    "montant, 100",
    "montant, 9999999",
    "mel, a@b.fr",
    "saisie, X",
    "saisie, W",
    "urlnotif, http://10.0.0.1:8080/n",
  })
  void une_valeur_dans_la_regle_est_acceptee(String champ, String valeur) {
    assertThatCode(() -> demande(champ, valeur)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "numcli, ''",
    "numcli, 12345",
    "numcli, 1234567",
    "numcli, 12345A",
    "numcli, ١٢٣٤٥٦",
    "exer, 26",
    "exer, 20266",
    "refdet, ABC12",
    "refdet, 1234567890123456789012345678901",
    "refdet, F-2026-000123",
    "refdet, FACTUREÉ",
    "objet, Cantine & garderie",
    "objet, Été",
    "montant, 0",
    "montant, 99",
    "montant, -2260",
    "montant, 10000000",
    "mel, a@b.f",
    "mel, parent.exemple.fr",
    "mel, @exemple.fr",
    "mel, a@b@exemple.fr",
    "mel, pa rent@exemple.fr",
    "saisie, A",
    "saisie, M",
    "urlnotif, /paiement/notification",
    "urlnotif, ftp://portail.exemple.fr/n",
    "urlredirect, mailto:parent@exemple.fr",
  })
  void une_valeur_hors_de_la_regle_est_refusee(String champ, String valeur) {
    assertThatThrownBy(() -> demande(champ, valeur))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(champ.toUpperCase());
  }

  @Test
  void les_longueurs_extremes_sont_celles_de_la_regle() {
    String url = "https://portail.exemple.fr/";

    assertThatCode(() -> demande("urlnotif", url + "n".repeat(250 - url.length())))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> demande("urlnotif", url + "n".repeat(251 - url.length())))
        .hasMessageContaining("URLNOTIF");
    assertThatThrownBy(() -> demande("objet", "a".repeat(101))).hasMessageContaining("OBJET");
    assertThatCode(() -> demande("mel", "a".repeat(69) + "@exemple.fr")).doesNotThrowAnyException();
    assertThatThrownBy(() -> demande("mel", "a".repeat(70) + "@exemple.fr"))
        .hasMessageContaining("MEL");
  }

  @ParameterizedTest
  @CsvSource({
    "Facture n° 145643, Facture n 145643",
    "Été : cantine / garderie — Noël, Ete cantine garderie Noel",
    "L'œuvre d'Æther, L oeuvre d AEther",
    "<objet>&amp;</objet>, objet amp objet",
    "'  déjà   propre  ', deja propre",
    "'!?', ''",
  })
  void un_libelle_devient_un_objet_sans_accent_ni_ponctuation(String libelle, String objet) {
    assertThat(DemandePaiement.nettoyerObjet(libelle)).isEqualTo(objet);
    assertThatCode(() -> demande("objet", objet)).doesNotThrowAnyException();
  }

  @Test
  void un_libelle_trop_long_est_coupe_a_cent_sans_espace_final() {
    assertThat(DemandePaiement.nettoyerObjet("é".repeat(99) + " suite")).isEqualTo("e".repeat(99));
  }

  private static DemandePaiement demande(String champ, String valeur) {
    Map<String, String> champs = new HashMap<>(VALABLE);
    champs.put(champ, valeur);
    return new DemandePaiement(
        champs.get("numcli"),
        champs.get("exer"),
        champs.get("refdet"),
        champs.get("objet"),
        Integer.parseInt(champs.get("montant")),
        champs.get("mel"),
        Saisie.deCode(champs.get("saisie")),
        URI.create(champs.get("urlnotif")),
        URI.create(champs.get("urlredirect")));
  }
}
