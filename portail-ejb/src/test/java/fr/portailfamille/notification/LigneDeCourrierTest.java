package fr.portailfamille.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LigneDeCourrierTest {

  @Test
  @DisplayName("Un courriel par destinataire, toutes ses lignes dans l’ordre, répétées ou non")
  void une_suite_de_lignes_par_destinataire() {
    var lignes =
        Stream.of(
            new LigneDeCourrier(12, "La carte d’identité"),
            new LigneDeCourrier(7, "Le carnet de santé"),
            new LigneDeCourrier(12, "« Le certificat »"),
            new LigneDeCourrier(12, "La carte d’identité"));

    assertThat(LigneDeCourrier.parDestinataire(lignes))
        .containsExactly(
            entry(12L, "La carte d’identité\n« Le certificat »\nLa carte d’identité"),
            entry(7L, "Le carnet de santé"));
  }
}
