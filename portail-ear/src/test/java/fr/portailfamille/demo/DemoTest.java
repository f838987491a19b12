package fr.portailfamille.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  @Test
  void un_port_occupe_dit_lequel_et_quelle_propriete_le_change() throws IOException {
    try (var autre = new ServerSocket(0)) {
      int port = autre.getLocalPort();

      assertThatThrownBy(() -> PortOccupe.exigerLibre(port, "demo.port"))
          .hasMessageContaining("Le port " + port + " est déjà utilisé")
          .hasMessageContaining("-Ddemo.port=" + (port + 1000));
    }
  }

  @Test
  void une_seconde_demonstration_ne_touche_pas_a_la_premiere(@TempDir Path dossier)
      throws IOException {
    try (var premiere = Verrou.prendre(dossier)) {
      assertThatThrownBy(() -> Verrou.prendre(dossier)).isInstanceOf(Verrou.DejaPris.class);
    }

    assertThatCode(() -> Verrou.prendre(dossier).close()).doesNotThrowAnyException();
  }
}
