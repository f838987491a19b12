package fr.portailfamille.scolarite.derogation;

import static fr.portailfamille.scolarite.derogation.Avis.AJOURNE;
import static fr.portailfamille.scolarite.derogation.Avis.DEFAVORABLE;
import static fr.portailfamille.scolarite.derogation.Avis.FAVORABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.demarche.Bloc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuiviDerogationTest {

  private static final long MOULIN = 2;
  private static final long TILLEULS = 1;
  private static final DerogationDemandee TOM = demande(10, "Tom");
  private static final DerogationDemandee LINA = demande(11, "Lina");
  private static final LocalDate MARS = LocalDate.of(2027, 3, 1);
  private static final LocalDate AVRIL = LocalDate.of(2027, 4, 12);

  @ParameterizedTest(name = "{0}")
  @MethodSource("attentes")
  @DisplayName(
      "A33 : on attend un avis favorable ou défavorable, pour l’école demandée aujourd’hui")
  void qui_attend_un_avis(String cas, List<PassageEnCommission> passages, String attendus) {
    var attente = SuiviDerogation.attente(List.of(TOM, LINA), passages);

    assertThat(attente.map(motif -> (String) motif.arguments().get(0)).orElse(""))
        .isEqualTo(attendus);
  }

  static Stream<Arguments> attentes() {
    var lina = avis(LINA, MARS, DEFAVORABLE, MOULIN);
    return Stream.of(
        arguments("aucune séance", List.of(), "Tom, Lina"),
        arguments("un avis sur deux", List.of(lina), "Tom"),
        arguments("séance sans avis", List.of(lina, inscrit(TOM, MARS)), "Tom"),
        arguments("ajourné", List.of(lina, avis(TOM, MARS, AJOURNE, MOULIN)), "Tom"),
        arguments(
            "avis pour une autre école",
            List.of(lina, avis(TOM, MARS, FAVORABLE, TILLEULS)),
            "Tom"),
        arguments(
            "ajourné puis favorable",
            List.of(lina, avis(TOM, MARS, AJOURNE, MOULIN), avis(TOM, AVRIL, FAVORABLE, MOULIN)),
            ""),
        arguments("tous rendus", List.of(lina, avis(TOM, MARS, FAVORABLE, MOULIN)), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nouvelles")
  @DisplayName("A46 : la famille sait quand sa demande est examinée, jamais l’avis")
  void ce_que_la_famille_sait(String cas, List<PassageEnCommission> passages, String attendue) {
    assertThat(SuiviDerogation.nouvelles(List.of(TOM), passages))
        .extracting(Messages::texte)
        .isEqualTo(attendue == null ? List.of() : List.of(attendue));
  }

  static Stream<Arguments> nouvelles() {
    var rouverte =
        "Tom : la commission du 1er mars 2027 n’a pas terminé l’examen de votre demande de"
            + " dérogation. Une prochaine commission la reverra.";
    var examinee =
        "Tom : la commission du 1er mars 2027 a examiné votre demande de dérogation. La mairie doit"
            + " encore décider.";
    return Stream.of(
        arguments("aucune séance", List.of(), null),
        arguments(
            "mise à une séance",
            List.of(inscrit(TOM, MARS)),
            "Tom : votre demande de dérogation sera examinée par la commission du 1er mars 2027."),
        arguments("favorable", List.of(avis(TOM, MARS, FAVORABLE, MOULIN)), examinee),
        arguments("défavorable", List.of(avis(TOM, MARS, DEFAVORABLE, MOULIN)), examinee),
        arguments("ajournée", List.of(avis(TOM, MARS, AJOURNE, MOULIN)), rouverte),
        arguments(
            "remise à une autre",
            List.of(avis(TOM, MARS, AJOURNE, MOULIN), inscrit(TOM, AVRIL)),
            "Tom : votre demande de dérogation sera examinée par la commission du 12 avril 2027."),
        arguments("pour une autre école", List.of(avis(TOM, MARS, FAVORABLE, TILLEULS)), null));
  }

  @Test
  @DisplayName("A33 : l’agent lit le motif, chaque séance, son avis et le commentaire")
  void ce_que_l_agent_lit() {
    var passages = List.of(avis(TOM, MARS, AJOURNE, MOULIN), avis(TOM, AVRIL, FAVORABLE, TILLEULS));

    assertThat(SuiviDerogation.suites(List.of(TOM), passages))
        .singleElement()
        .satisfies(
            bloc -> {
              assertThat(bloc.titre()).isEqualTo("Tom – commission des dérogations");
              assertThat(bloc.reponses())
                  .extracting(Bloc.Reponse::reponse)
                  .containsExactly(
                      "Fratrie",
                      "1er mars 2027, Mairie",
                      "Ajourné (écrit par Claire Fontaine)",
                      "À revoir",
                      "12 avril 2027, Mairie",
                      "Favorable, pour l’école demandée auparavant (écrit par Claire Fontaine)",
                      "À revoir");
            });
    assertThat(SuiviDerogation.suites(List.of(LINA), List.of()).get(0).reponses())
        .extracting(Bloc.Reponse::reponse)
        .containsExactly("Fratrie", "Aucune pour l’instant");
  }

  private static DerogationDemandee demande(long enfant, String prenom) {
    return new DerogationDemandee(enfant, prenom, MOULIN, "Fratrie");
  }

  private static PassageEnCommission inscrit(DerogationDemandee demande, LocalDate jour) {
    return new PassageEnCommission(
        demande.enfantId(), jour, "Mairie", null, null, null, null, null);
  }

  private static PassageEnCommission avis(
      DerogationDemandee demande, LocalDate jour, Avis avis, long ecole) {
    return new PassageEnCommission(
        demande.enfantId(),
        jour,
        "Mairie",
        ecole,
        avis,
        "À revoir",
        "Claire Fontaine",
        Instant.EPOCH);
  }
}
