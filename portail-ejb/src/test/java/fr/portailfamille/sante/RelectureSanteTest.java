package fr.portailfamille.sante;

import static fr.portailfamille.sante.SanteExemple.JOUR;
import static fr.portailfamille.sante.SanteExemple.LINA;
import static fr.portailfamille.sante.SanteExemple.certifie;
import static fr.portailfamille.sante.SanteExemple.lina;
import static fr.portailfamille.sante.SanteExemple.linaConnue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.demarche.PieceDemandee;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelectureSanteTest {

  @Test
  @DisplayName("B14 : la fiche se relit en français, avec l’état de chaque vaccin")
  void la_fiche_se_relit() {
    var fiche = lina();
    SanteExemple.allergique(fiche.getSante());
    fiche.getSante().setMedecinTelephone("+33612345678");
    fiche.getSante().vaccinationDe("ROR").setDates("5/3/2020, 6/9/2020");
    fiche.getSante().vaccinationDe("HIB").setContreIndication(true);

    var blocs = RelectureSante.relire(certifie(fiche), JOUR);

    assertThat(blocs)
        .extracting(Bloc::titre, Bloc::etape)
        .containsExactly(
            tuple("Lina Roux : santé", VerificationSante.SANTE),
            tuple("Lina Roux : vaccinations", VerificationSante.VACCINATIONS));
    assertThat(lignes(blocs))
        .contains(
            "Allergies : Oui",
            "Allergie alimentaire : arachide. En cas de réaction : appeler le 15",
            "Régime alimentaire : Végétarien",
            "Téléphone du médecin : 06 12 34 56 78",
            "Rougeole, oreillons, rubéole : 05/03/2020, 06/09/2020 – à jour",
            "Haemophilus influenzae b : contre-indication médicale",
            "Coqueluche : aucune dose déclarée")
        .noneMatch(ligne -> ligne.startsWith("Fin du PAI"));
  }

  @Test
  @DisplayName("C04 : ce qui remplace la fiche connue est à côté de ce qu’elle disait")
  void ce_qui_change_est_a_cote_de_l_ancien() {
    var fiche = linaConnue();
    fiche.getSante().setRegime("Sans porc");
    fiche.getSante().setRemarques("lunettes");

    var reponses =
        RelectureSante.relire(certifie(fiche), JOUR).stream()
            .flatMap(bloc -> bloc.reponses().stream())
            .filter(reponse -> reponse.avant() != null);

    assertThat(reponses)
        .extracting(Reponse::question, Reponse::reponse, Reponse::avant)
        .containsExactly(
            tuple("Régime alimentaire", "Sans porc", "Végétarien"),
            tuple("À savoir aussi", "lunettes", "non renseigné"));
  }

  @Test
  @DisplayName("B14 : un enfant dont la fiche ne change pas est dit tel, sans plus")
  void un_enfant_laisse_est_dit_tel() {
    var laisse = linaConnue();
    laisse.setChoix(ChoixFiche.LAISSER);

    assertThat(lignes(RelectureSante.relire(certifie(laisse), JOUR)))
        .containsExactly("Votre choix : Ne rien changer pour cet enfant");
  }

  @Test
  @DisplayName("C04, B14 : l’agent est prévenu d’une fiche changée depuis et des doses à prévoir")
  void l_agent_est_prevenu() {
    var fiche = linaConnue();
    var toutes =
        fiche.getSante().getVaccinations().stream().map(VaccinationDeclaree::getVaccin).toList();
    toutes.stream()
        .filter(vaccin -> vaccin != Vaccin.COQUELUCHE)
        .forEach(v -> fiche.getSante().vaccinationDe(v.name()).setContreIndication(true));

    assertThat(signaler(fiche, Map.of(LINA.enfantId(), 1)))
        .singleElement()
        .asString()
        .contains("Lina", "(Coqueluche)", "trois mois");
    assertThat(signaler(fiche, Map.of(LINA.enfantId(), 2)))
        .hasSize(2)
        .first()
        .asString()
        .contains("demandez une correction");
  }

  private static List<String> signaler(FicheDemandee fiche, Map<Long, Integer> versions) {
    return SignalementSante.signaler(certifie(fiche), versions, JOUR).stream()
        .map(Messages::texte)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("E32, E33 : les documents demandés pour un enfant suivent ses réponses")
  void les_documents_suivent_les_reponses(
      String cas, boolean connue, Consumer<SanteDeclaree> changement, String attendues) {
    var fiche = connue ? linaConnue() : lina();
    changement.accept(fiche.getSante());

    var pieces = new InformationsSanitaires().pieces(certifie(fiche));

    assertThat(pieces.stream().map(RelectureSanteTest::ecrire))
        .containsExactly(attendues.split(" "));
    assertThat(pieces).allMatch(piece -> piece.sujet().equals(LINA));
  }

  private static String ecrire(PieceDemandee piece) {
    return piece.nature() + (piece.obligatoire() ? "!" : "");
  }

  static Stream<Arguments> les_documents_suivent_les_reponses() {
    Consumer<SanteDeclaree> rien = s -> {};
    Consumer<SanteDeclaree> dose = s -> s.vaccinationDe("ROR").setDates("05/03/2020");
    Consumer<SanteDeclaree> contre = s -> s.vaccinationDe("ROR").setContreIndication(true);
    Consumer<SanteDeclaree> pai = SanteExemple::pai;
    return Stream.of(
        arguments("rien de neuf", true, rien, "CARNET_DE_SANTE"),
        arguments("première fiche, sans dose", false, rien, "CARNET_DE_SANTE"),
        arguments("une dose de plus", true, dose, "CARNET_DE_SANTE!"),
        arguments("contre-indication", true, contre, "CERTIFICAT_MEDICAL! CARNET_DE_SANTE!"),
        arguments(
            "PAI", true, pai, "PROTOCOLE_PAI! PHOTO_ENFANT! CERTIFICAT_MEDICAL! CARNET_DE_SANTE"));
  }

  @Test
  @DisplayName("E32 : un PAI déjà connu ne redemande pas ses documents, un PAI prolongé si")
  void un_pai_deja_connu_ne_redemande_rien() {
    var fiche = linaConnue();
    SanteExemple.pai(fiche.getConnue());
    SanteExemple.pai(fiche.getSante());
    assertThat(new InformationsSanitaires().pieces(certifie(fiche)))
        .noneMatch(PieceDemandee::obligatoire);

    fiche.getSante().setPaiExpireLe(JOUR.plusYears(1));
    assertThat(new InformationsSanitaires().pieces(certifie(fiche)))
        .filteredOn(PieceDemandee::obligatoire)
        .hasSize(3);
  }

  private static List<String> lignes(List<Bloc> blocs) {
    return blocs.stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(reponse -> reponse.question() + " : " + reponse.reponse())
        .toList();
  }
}
