package fr.portailfamille.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.EtatDemarche;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtatFicheTest {

  @ParameterizedTest
  @CsvSource({
    "false, '', A_VALIDER, false",
    "true, '', VALIDEE, true",
    "false, BROUILLON, EN_COURS, false",
    "false, A_CORRIGER, EN_COURS, false",
    "false, DEPOSEE, DEPOSEE, true",
    "false, EN_INSTRUCTION, DEPOSEE, true",
    "false, ACCEPTEE, VALIDEE, true",
    "false, REFUSEE, A_VALIDER, false",
    "false, ABANDONNEE, A_VALIDER, false",
    "false, REFUSEE DEPOSEE, DEPOSEE, true",
    "false, BROUILLON ACCEPTEE, VALIDEE, true",
    "true, BROUILLON, VALIDEE, true"
  })
  @DisplayName("E35 : une fiche est faite quand on la valide, ou quand on dépose sa démarche")
  void une_fiche_est_faite(boolean validee, String demarches, EtatFiche attendu, boolean faite) {
    List<EtatDemarche> depuis =
        demarches.isEmpty()
            ? List.of()
            : Arrays.stream(demarches.split(" ")).map(EtatDemarche::valueOf).toList();

    assertThat(EtatFiche.de(validee, depuis)).isEqualTo(attendu);
    assertThat(attendu.isFaite()).isEqualTo(faite);
  }
}
