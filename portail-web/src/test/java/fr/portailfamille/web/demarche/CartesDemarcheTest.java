package fr.portailfamille.web.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.web.demarche.CartesDemarche.Groupe;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CartesDemarcheTest {

  private static final String D_ABORD = "Votre dossier doit d’abord être validé.";
  private static final String CLOSE = "Terminée depuis le 31 mai.";

  private final CartesDemarche cartes = new CartesDemarche();

  @Test
  @DisplayName("A24 : une même raison est dite une fois, l’ordre de la ville est gardé")
  void une_raison_est_dite_une_fois() {
    var toutes =
        List.of(
            carte("ADRESSE", D_ABORD),
            carte("DOSSIER", null),
            carte("ECOLE", CLOSE),
            carte("SANTE", D_ABORD));

    assertThat(cartes.groupes(toutes))
        .extracting(Groupe::motif, groupe -> codes(groupe.cartes()))
        .containsExactly(
            tuple(D_ABORD, List.of("ADRESSE", "SANTE")),
            tuple(null, List.of("DOSSIER")),
            tuple(CLOSE, List.of("ECOLE")));
  }

  @Test
  @DisplayName(
      "A24 : deux démarches ouvertes restent chacune à sa place ; une page renvoyée se tait")
  void deux_demarches_ouvertes() {
    assertThat(cartes.groupes(List.of(carte("UNE", null), carte("DEUX", null)))).hasSize(2);
    assertThat(cartes.groupes(null)).isEmpty();
  }

  private static List<String> codes(List<CarteDemarche> groupe) {
    return groupe.stream().map(CarteDemarche::code).toList();
  }

  private static CarteDemarche carte(String code, String empechement) {
    return new CarteDemarche(code, null, code, "", "", "", empechement, null);
  }
}
