package fr.portailfamille.prelevement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.RegleMetierException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IbanTest {

  @ParameterizedTest
  @CsvSource({
    "FR7630006000011234567890189, FR76 3000 6000 0112 3456 7890 189",
    "fr76 3000 6000 0112 3456 7890 189, FR76 3000 6000 0112 3456 7890 189",
    "FR76-3000-6000-0112-3456-7890-189, FR76 3000 6000 0112 3456 7890 189",
    "FR14 2004 1010 0505 0001 3M02 606, FR14 2004 1010 0505 0001 3M02 606",
    "BE68539007547034, BE68 5390 0754 7034",
    "GB29NWBK60161331926819, GB29 NWBK 6016 1331 9268 19",
    "MT84MALT011000012345MTLCAST001S, MT84 MALT 0110 0001 2345 MTLC AST0 01S"
  })
  @DisplayName("C11 : un IBAN se tape comme on veut et se relit par groupes de quatre")
  void un_iban_se_relit_par_groupes_de_quatre(String saisi, String attendu) {
    assertThat(new Iban(saisi).enClair()).isEqualTo(attendu);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, IbanObligatoire",
        "'  ', IbanObligatoire",
        "F, IbanIllisible",
        "3000 6000, IbanIllisible",
        "FR76 AAAA 6000 0112 3456 7890 189, IbanIllisible",
        "FR7A 3000 6000 0112 3456 7890 189, IbanIllisible",
        "FR, IbanIllisible",
        "FR76 3000 6000 0112 3456 7890 18, IbanLongueur",
        "FR76 3000 6000 0112 3456 7890 1890, IbanLongueur",
        "FR76 3000 6000 0112 3456 7890 198, IbanCleFausse",
        "FR77 3000 6000 0112 3456 7890 189, IbanCleFausse",
        "TN59 1000 6035 1835 9847 8831, IbanHorsSepa",
        "US64 SVBK US6S 3300 9588 79, IbanHorsSepa",
        "XX12 3456, IbanHorsSepa"
      })
  @DisplayName("C11 : ce qui ne va pas dans un IBAN est dit : clé, longueur, pays, caractère")
  void ce_qui_ne_va_pas_est_dit(String saisi, String cle) {
    assertThatThrownBy(() -> new Iban(saisi))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage(cle);
  }

  @Test
  @DisplayName("C11 : une mauvaise longueur dit combien il en faut, et pour quel pays")
  void une_mauvaise_longueur_dit_combien_il_en_faut() {
    assertThatThrownBy(() -> new Iban("FR76 3000 6000 0112 3456 7890 18"))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            refus ->
                assertThat(Messages.texte(refus.motif()))
                    .startsWith("Cet IBAN a 26 caractères ; pour ce pays (France) il en faut 27."));
  }

  @Test
  @DisplayName("C11 : masqué, un IBAN ne montre que son début et ses quatre derniers caractères")
  void un_iban_masque_ne_montre_presque_rien() {
    var iban = new Iban("FR7630006000011234567890189");

    assertThat(iban.masque()).isEqualTo("FR76 •••• •••• 0189");
    assertThat(iban).hasToString("FR76 •••• •••• 0189");
    assertThat(Iban.masquer("FR76 3000")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BNPAFRPP, true",
    "bnpa frpp xxx, true",
    "CEPAGPGP, true",
    "DEUTDEFF, false",
    "BNPAMCM1, false"
  })
  @DisplayName("C11 : le BIC est celui d’une banque du pays de l’IBAN, outre-mer compris")
  void le_bic_est_du_pays_de_l_iban(String bic, boolean accord) {
    assertThat(new Bic(bic).estDuPays("FR")).isEqualTo(accord);
  }

  @ParameterizedTest
  @CsvSource({"BNPAFRP", "BNPAFRPPX", "BNPAXXPP", "BNPA1RPP", "'BNPA FR-P'"})
  @DisplayName("C11 : un BIC mal recopié est refusé")
  void un_bic_mal_recopie_est_refuse(String bic) {
    assertThatThrownBy(() -> new Bic(bic)).hasMessage("BicIllisible");
  }
}
