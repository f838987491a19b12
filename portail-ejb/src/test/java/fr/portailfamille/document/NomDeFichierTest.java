package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomDeFichierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facture edf.pdf|facture edf.pdf",
        "C:\\Users\\moi\\livret.pdf|livret.pdf",
        "../../etc/passwd|passwd",
        "photo\u202Egpj.exe|photogpj.exe",
        "<script>alert(1)</script>.pdf|script>.pdf",
        "''|document",
        "dossier/|document"
      })
  void un_nom_est_rendu_presentable(String recu, String garde) {
    assertThat(NomDeFichier.propre(recu)).isEqualTo(garde);
  }

  @Test
  void un_nom_n_ajoute_rien_a_un_en_tete() {
    assertThat(NomDeFichier.propre("a\r\nSet-Cookie: x=1.pdf\u0000"))
        .isEqualTo("aSet-Cookie: x=1.pdf");
  }
}
