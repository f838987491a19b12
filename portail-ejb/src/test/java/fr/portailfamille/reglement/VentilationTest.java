package fr.portailfamille.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Montant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VentilationTest {

  @ParameterizedTest(name = "{0} reçu pour {1} : {2}")
  @DisplayName("D32 : un règlement paie les factures de la plus ancienne à la plus récente")
  @CsvSource(
      nullValues = "rien",
      value = {
        "22.60, 22.60, 1=22.60",
        "30.00, 10.00 20.00, 1=10.00 2=20.00",
        "15.00, 10.00 20.00, 1=10.00 2=5.00",
        "10.00, 10.00 20.00, 1=10.00",
        "30.00, 0.00 20.00, 2=20.00",
        "30.00, 0.00 0.00, rien",
        "0.01, 10.00, 1=0.01",
      })
  void un_reglement_paie_les_factures_dans_l_ordre(String recu, String dus, String attendu) {
    List<Ventilation> parts = Ventilation.repartir(Montant.of(recu), factures(dus.split(" ")));

    assertThat(ecrire(parts)).isEqualTo(attendu == null ? "" : attendu);
  }

  private static List<ResteDu> factures(String... dus) {
    return IntStream.range(0, dus.length)
        .mapToObj(i -> new ResteDu(i + 1, "F" + (i + 1), 1, Montant.of(dus[i])))
        .toList();
  }

  private static String ecrire(List<Ventilation> parts) {
    return parts.stream()
        .map(part -> part.factureId() + "=" + part.montant().valeur())
        .collect(Collectors.joining(" "));
  }
}
