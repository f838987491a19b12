package fr.portailfamille.validite;

import static fr.portailfamille.demarche.EtatDemarche.ACCEPTEE;
import static fr.portailfamille.demarche.EtatDemarche.DEPOSEE;
import static fr.portailfamille.demarche.EtatDemarche.REFUSEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.DocumentDepose;
import fr.portailfamille.demarche.EtatDemarche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentSuiviTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);
  private static final long MIA = 1;
  private static final long TAO = 2;
  private static final long MIA_AUTREFOIS = 3;
  private static final Map<Long, Long> REUNIS = Map.of(MIA_AUTREFOIS, MIA);

  @Test
  @DisplayName(
      "A42, A51 : un document remplacé par un autre, accepté depuis, n’est plus à renouveler")
  void un_document_remplace() {
    assertThat(
            etats(document(MIA, 2, ACCEPTEE, JOUR.plusYears(1)), document(MIA, 1, ACCEPTEE, JOUR)))
        .containsExactly("VALABLE", "");
  }

  @Test
  @DisplayName("A42 : un envoi qui attend ou qui est refusé ne remplace rien")
  void un_envoi_en_attente() {
    assertThat(
            etats(
                document(MIA, 3, DEPOSEE, null),
                document(MIA, 2, REFUSEE, null),
                document(MIA, 1, ACCEPTEE, JOUR.minusDays(1))))
        .containsExactly("", "", "PERIME");
  }

  @Test
  @DisplayName("A42 : chaque enfant a le sien, et deux pages d’un même envoi sont un document")
  void chaque_enfant_a_le_sien() {
    assertThat(
            etats(
                document(TAO, 2, ACCEPTEE, JOUR),
                document(MIA, 1, ACCEPTEE, JOUR),
                document(MIA, 1, ACCEPTEE, JOUR)))
        .containsExactly("BIENTOT", "BIENTOT", "BIENTOT");
  }

  @Test
  @DisplayName("A42 : remplacé, un document de deux pages ne revient pas par sa seconde page")
  void deux_pages_remplacees() {
    assertThat(
            etats(
                document(MIA, 2, ACCEPTEE, JOUR.plusYears(1)),
                document(MIA, 1, ACCEPTEE, JOUR.minusDays(1)),
                document(MIA, 1, ACCEPTEE, JOUR.minusDays(1))))
        .containsExactly("VALABLE", "", "");
  }

  @Test
  @DisplayName(
      "A42 : accepté depuis sans fin de validité, le nouveau document tient lieu de l’ancien")
  void le_nouveau_sans_fin() {
    assertThat(etats(document(MIA, 2, ACCEPTEE, null), document(MIA, 1, ACCEPTEE, JOUR)))
        .containsExactly("", "");
  }

  @Test
  @DisplayName(
      "A42 : d’un enfant inscrit deux fois puis réuni, le nouveau document remplace l’ancien")
  void un_enfant_reuni() {
    assertThat(
            etats(
                document(MIA, 2, ACCEPTEE, JOUR.plusYears(1)),
                document(MIA_AUTREFOIS, 1, ACCEPTEE, JOUR.minusDays(1))))
        .containsExactly("VALABLE", "");
  }

  private static List<String> etats(DocumentDepose... deposes) {
    return DocumentSuivi.suivre(List.of(deposes), REUNIS, JOUR, 30).stream()
        .map(suivi -> suivi.validite() == null ? "" : suivi.validite().name())
        .toList();
  }

  private static DocumentDepose document(
      long enfant, long demarche, EtatDemarche etat, LocalDate dernierJour) {
    return new DocumentDepose(
        demarche,
        "ATTESTATION_ASSURANCE",
        null,
        enfant,
        enfant == TAO ? "Tao" : "Mia",
        "assurance.pdf",
        1000,
        Instant.EPOCH,
        null,
        null,
        false,
        demarche,
        "ASSURANCE_SCOLAIRE",
        null,
        "D-" + demarche,
        etat,
        dernierJour);
  }
}
