package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.document.ClamdSimule.Humeur;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {

  private static final Duration LONGTEMPS = Duration.ofSeconds(20);
  private static final Duration PEU = Duration.ofMillis(500);
  private static final int DIX_MO = 10 * 1024 * 1024;

  @ParameterizedTest(name = "{0} octets")
  @DisplayName("Un fichier sain arrive entier à l’antivirus, qui le dit sain")
  @ValueSource(ints = {1, 65_535, 65_536, 65_537, 199_999})
  void un_fichier_sain(int taille) throws IOException {
    var contenu = new byte[taille];
    new Random(taille).nextBytes(contenu);
    try (var serveur = new ClamdSimule(Humeur.BONNE)) {
      assertThat(examiner(serveur, LONGTEMPS, contenu)).isEmpty();
      assertThat(serveur.recu()).isEqualTo(contenu);
    }
  }

  @Test
  @DisplayName("Un fichier infecté est nommé par ce qui l’infecte")
  void un_fichier_infecte() throws IOException {
    var contenu = ("%PDF-1.4 " + ClamdSimule.VIRUS).getBytes(StandardCharsets.US_ASCII);
    try (var serveur = new ClamdSimule(Humeur.BONNE)) {
      assertThat(examiner(serveur, LONGTEMPS, contenu)).contains("Simule.Test");
    }
  }

  @Test
  @DisplayName("Un fichier que l’antivirus trouve trop gros n’est pas dit sain")
  void un_fichier_trop_gros() throws IOException {
    try (var serveur = new ClamdSimule(Humeur.BONNE)) {
      assertThatThrownBy(() -> examiner(serveur, LONGTEMPS, new byte[ClamdSimule.LIMITE + 500_000]))
          .isInstanceOf(Clamd.TropGros.class);
    }
  }

  @ParameterizedTest
  @DisplayName(
      "Un antivirus qui se tait, coupe, n’écoute pas ou répond autre chose ne dit rien de sain")
  @EnumSource(
      names = {"BONNE", "PRESSEE"},
      mode = EnumSource.Mode.EXCLUDE)
  void un_antivirus_en_panne(Humeur humeur) throws IOException {
    for (int taille : new int[] {1, DIX_MO}) {
      try (var serveur = new ClamdSimule(humeur)) {
        assertThatThrownBy(() -> examiner(serveur, PEU, new byte[taille]))
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  @DisplayName("Un fichier dit sain avant d’avoir été lu en entier n’est pas dit sain")
  void un_antivirus_presse() throws IOException {
    try (var serveur = new ClamdSimule(Humeur.PRESSEE)) {
      assertThatThrownBy(() -> examiner(serveur, LONGTEMPS, new byte[DIX_MO]))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  @DisplayName("Un antivirus arrêté ne dit rien de sain")
  void un_antivirus_arrete() throws IOException {
    InetSocketAddress adresse;
    try (var serveur = new ClamdSimule(Humeur.BONNE)) {
      adresse = serveur.adresse();
    }
    assertThatThrownBy(() -> new Clamd(adresse, PEU).examiner(new byte[] {1}))
        .isInstanceOf(IOException.class);
  }

  @Test
  @DisplayName("L’adresse de l’antivirus est un nom et un port")
  void l_adresse() {
    assertThat(Antivirus.adresse("localhost:3310").getPort()).isEqualTo(3310);
    assertThatThrownBy(() -> Antivirus.adresse("localhost"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Antivirus.adresse("localhost:port"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<String> examiner(ClamdSimule serveur, Duration attente, byte[] contenu)
      throws IOException {
    return new Clamd(serveur.adresse(), attente).examiner(contenu);
  }
}
