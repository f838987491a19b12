package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final LocalDate DECLAREE = LocalDate.of(2027, 8, 31);

  private final Document document =
      new Document(
          1,
          new Depot("ATTESTATION_ASSURANCE", null, null, false, false),
          "assurance.pdf",
          new ControleDocument(new byte[] {1}, FormatDocument.PDF),
          Instant.EPOCH);

  @Test
  @DisplayName("A42 : accepté, un document vaut jusqu’au jour que connaît la démarche")
  void la_date_de_la_demarche() {
    document.valoirJusquAu(DECLAREE);

    assertThat(document.valableJusquAu()).isEqualTo(DECLAREE);
  }

  @Test
  @DisplayName("A42, B12 : la date qu’un agent a lue sur le document reste quand il est accepté")
  void la_date_relevee() {
    document.releverFin(DECLAREE.minusYears(1));
    document.valoirJusquAu(DECLAREE);

    assertThat(document.valableJusquAu()).isEqualTo(DECLAREE.minusYears(1));
  }

  @Test
  @DisplayName("A42, B12 : de même s’il a lu que le document n’en porte pas")
  void sans_date_relevee() {
    document.releverFin(null);
    document.valoirJusquAu(DECLAREE);

    assertThat(document.valableJusquAu()).isNull();
  }
}
