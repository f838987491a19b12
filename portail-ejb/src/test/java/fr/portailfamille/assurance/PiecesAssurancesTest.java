package fr.portailfamille.assurance;

import static fr.portailfamille.assurance.AssurancesExemple.MIA;
import static fr.portailfamille.assurance.AssurancesExemple.TAO;
import static fr.portailfamille.assurance.AssurancesExemple.ZOE;
import static fr.portailfamille.assurance.AssurancesExemple.contrat;
import static fr.portailfamille.assurance.AssurancesExemple.fratrie;
import static fr.portailfamille.assurance.AssurancesExemple.mia;
import static fr.portailfamille.assurance.AssurancesExemple.tao;
import static fr.portailfamille.assurance.AssurancesExemple.zoe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.document.Sujet;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PiecesAssurancesTest {

  private static final String ATTESTATION = PiecesAssurances.ATTESTATION;

  /** The keys asked for, then the number of the contract proved by a document about each child. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cas")
  @DisplayName("E30 : une attestation par contrat, qui ne change pas de contrat en route")
  void une_attestation_par_contrat(
      String cas, Consumer<AssurancesDeclarees> reponses, List<Long> demandees, List<String> dit) {
    var form = fratrie();
    reponses.accept(form);

    assertThat(PiecesAssurances.demandees(form))
        .allMatch(PieceDemandee::obligatoire)
        .extracting(PieceDemandee::cle)
        .isEqualTo(demandees.stream().map(id -> ATTESTATION + "-" + id).toList());
    assertThat(
            Stream.of(MIA, TAO, ZOE).map(enfant -> numero(form, new Sujet(enfant, "?"))).toList())
        .isEqualTo(dit);
  }

  static Stream<Arguments> cas() {
    return Stream.of(
        exemple("deux enfants, un contrat", f -> {}, List.of(MIA), "A-1234", null, null),
        exemple(
            "un seul enfant",
            f -> tao(f).setChoix(ChoixAssurance.AUCUNE),
            List.of(MIA),
            "A-1234",
            null,
            null),
        exemple(
            "un second contrat ajouté ensuite",
            f -> declarer(zoe(f), "B-1"),
            List.of(MIA, ZOE),
            "A-1234",
            null,
            "B-1"),
        exemple(
            "le même, écrit autrement",
            f -> declarer(zoe(f), "a-1234"),
            List.of(MIA),
            "A-1234",
            null,
            null),
        exemple(
            "le cadet quitte le contrat de l’aînée",
            f -> declarer(tao(f), "B-1"),
            List.of(MIA, TAO),
            "A-1234",
            "B-1",
            null),
        exemple(
            "l’aînée ne déclare plus rien",
            f -> {
              mia(f).setChoix(ChoixAssurance.AUCUNE);
              declarer(tao(f), "B-1");
            },
            List.of(TAO),
            null,
            "B-1",
            null),
        exemple(
            "personne ne déclare",
            f -> f.getEnfants().forEach(e -> e.setChoix(ChoixAssurance.AUCUNE)),
            List.of(),
            null,
            null,
            null));
  }

  @Test
  @DisplayName("E30 : l’attestation dit pour quels enfants elle est demandée")
  void l_attestation_dit_pour_qui() {
    var form = fratrie();
    declarer(zoe(form), "B-1");

    assertThat(PiecesAssurances.demandees(form))
        .extracting(piece -> piece.sujet().prenom())
        .containsExactly("Mia, Tao", "Zoé");
  }

  @Test
  void un_document_d_une_autre_nature_ne_prouve_rien() {
    assertThat(PiecesAssurances.contrat(fratrie(), "AUTRE", new Sujet(MIA, "Mia"))).isEmpty();
    assertThat(PiecesAssurances.contrat(fratrie(), ATTESTATION, null)).isEmpty();
  }

  private static String numero(AssurancesDeclarees form, Sujet sujet) {
    return PiecesAssurances.contrat(form, ATTESTATION, sujet)
        .map(ContratDeclare::getNumero)
        .orElse(null);
  }

  private static void declarer(EnfantAAssurer enfant, String numero) {
    enfant.setChoix(ChoixAssurance.DECLARER);
    enfant.setContrat(contrat("mutuelle DES tilleuls", numero));
  }

  private static Arguments exemple(
      String nom, Consumer<AssurancesDeclarees> reponses, List<Long> demandees, String... dit) {
    return arguments(nom, reponses, demandees, Arrays.asList(dit));
  }
}
