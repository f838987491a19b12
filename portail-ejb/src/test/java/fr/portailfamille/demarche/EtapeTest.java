package fr.portailfamille.demarche;

import static fr.portailfamille.demarche.EtatDemarche.A_CORRIGER;
import static fr.portailfamille.demarche.EtatDemarche.BROUILLON;
import static fr.portailfamille.demarche.EtatDemarche.DEPOSEE;
import static fr.portailfamille.demarche.EtatDemarche.EN_INSTRUCTION;
import static fr.portailfamille.demarche.EtatDemarche.REFUSEE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EtapeTest {

  private static final Instant DEBUT = Instant.parse("2026-09-01T08:00:00Z");
  private static final Etape.Services SEULE = new Etape.Services(List.of(), null);
  private static final Etape.Services DEUX =
      new Etape.Services(List.of("Scolaire", "Social"), "Régie");

  private final List<Passage> historique = new ArrayList<>();

  @Test
  @DisplayName("A46 : sans vérification, une démarche déposée attend la décision de la mairie")
  void sans_verification() {
    passer(BROUILLON, DEPOSEE, null);

    assertThat(suivre(DEPOSEE, SEULE))
        .containsExactly("Demande déposée : FAITE", "Examen et décision par la mairie : EN_COURS");
  }

  @Test
  @DisplayName("A46 : chaque service vérifie à son tour, le suivant prend la main")
  void chacun_son_tour() {
    passer(BROUILLON, DEPOSEE, null);
    passer(DEPOSEE, EN_INSTRUCTION, null);
    passer(EN_INSTRUCTION, DEPOSEE, "Scolaire");

    assertThat(suivre(DEPOSEE, DEUX))
        .containsExactly(
            "Demande déposée : FAITE",
            "Vérifiée par le service Scolaire : FAITE",
            "Vérification par le service Social : EN_COURS",
            "Examen et décision par le service Régie : A_VENIR");
    assertThat(Etape.suivre(DEPOSEE, DEUX, historique).get(1).le()).isEqualTo(DEBUT.plusSeconds(2));
  }

  @Test
  @DisplayName("A46, B22 : rendue à la famille, la démarche repassera par tous les services")
  void a_corriger() {
    passer(BROUILLON, DEPOSEE, null);
    passer(EN_INSTRUCTION, DEPOSEE, "Scolaire");
    passer(EN_INSTRUCTION, A_CORRIGER, null);

    assertThat(suivre(A_CORRIGER, DEUX))
        .containsExactly(
            "Demande déposée : FAITE",
            "Vérifiée par le service Scolaire : FAITE",
            "À corriger par la famille : EN_COURS",
            "Vérification par le service Scolaire : A_VENIR",
            "Vérification par le service Social : A_VENIR",
            "Examen et décision par le service Régie : A_VENIR");

    passer(A_CORRIGER, DEPOSEE, null);
    assertThat(suivre(DEPOSEE, DEUX))
        .startsWith("Demande déposée : FAITE", "Vérification par le service Scolaire : EN_COURS");
  }

  @Test
  @DisplayName("A46 : refusée en route, la démarche n’a plus d’étape à venir")
  void refusee() {
    passer(BROUILLON, DEPOSEE, null);
    passer(DEPOSEE, EN_INSTRUCTION, null);
    passer(EN_INSTRUCTION, REFUSEE, null);

    assertThat(suivre(REFUSEE, DEUX)).containsExactly("Demande déposée : FAITE", "Refusée : FAITE");
  }

  @Test
  @DisplayName("A46 : une vérification retirée du parcours depuis ne bloque pas la démarche")
  void parcours_raccourci() {
    passer(BROUILLON, DEPOSEE, null);
    passer(EN_INSTRUCTION, DEPOSEE, "Scolaire");
    passer(EN_INSTRUCTION, DEPOSEE, "Social");

    assertThat(suivre(DEPOSEE, new Etape.Services(List.of("Scolaire"), null)))
        .endsWith("Examen et décision par la mairie : EN_COURS");
  }

  private void passer(EtatDemarche de, EtatDemarche a, String service) {
    var le = DEBUT.plusSeconds(historique.size());
    historique.add(new Passage(le, de, a, null, service, null, null));
  }

  private List<String> suivre(EtatDemarche etat, Etape.Services services) {
    return Etape.suivre(etat, services, historique).stream()
        .map(etape -> etape.libelle() + " : " + etape.situation())
        .toList();
  }
}
