package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;

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
        "''|document",
        "dossier/|document"
      })
  void un_nom_est_rendu_presentable(String recu, String garde) {
    assertThat(NomDeFichier.propre(recu)).isEqualTo(garde);
  }
}
