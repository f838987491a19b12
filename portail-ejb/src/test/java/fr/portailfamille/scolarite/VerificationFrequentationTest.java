package fr.portailfamille.scolarite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Refus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationFrequentationTest {

  @ParameterizedTest(name = "{0}, école connue {1}, école {2}, autre « {3} », niveau {4} : {5}")
  @CsvSource({
    "DE_LA_VILLE, false, 7, , CP, ",
    "DE_LA_VILLE, false, , Sainte-Anne, CP, ecole",
    "DE_LA_VILLE, false, 7, , , niveau",
    "AILLEURS, false, , 'Sainte-Anne, Melun', CP, ",
    "AILLEURS, false, 7, ' ', CP, autreEcole",
    ", true, , , CP, choix",
    "INCHANGEE, false, , , CP, choix"
  })
  @DisplayName("B16 : chaque enfant a une école, de la ville ou d’ailleurs, et un niveau")
  void une_ecole_et_un_niveau(
      ChoixFrequentation choix,
      boolean connue,
      Long ecole,
      String autre,
      Niveau niveau,
      String champ) {
    var fiche = fiche(choix, ecole, autre, niveau);
    fiche.setInscrite(connue ? ecole(3L, "École des Tilleuls") : null);
    var autreEnfant = fiche(ChoixFrequentation.AILLEURS, null, "Sainte-Anne", Niveau.CP);

    assertThat(VerificationFrequentation.verifier(form(fiche, autreEnfant)))
        .extracting(Refus::champ)
        .isEqualTo(champ == null ? List.of() : List.of(champ));
  }

  @Test
  @DisplayName("B16 : une école d’ailleurs tient en 120 caractères")
  void un_nom_trop_long() {
    var fiche = fiche(ChoixFrequentation.AILLEURS, null, "x".repeat(121), Niveau.CP);

    assertThat(VerificationFrequentation.verifier(form(fiche)))
        .extracting(refus -> refus.motif().cle())
        .containsExactly("AutreEcoleTropLongue");
  }

  @Test
  @DisplayName("B16 : déclarer que rien ne change ne se dépose pas, ni sans certifier")
  void rien_ne_change() {
    var fiche = fiche(ChoixFrequentation.INCHANGEE, null, null, Niveau.CP);
    fiche.setInscrite(ecole(3L, "École des Tilleuls"));
    var form = form(fiche);
    form.setCertifie(false);

    assertThat(VerificationFrequentation.verifier(form))
        .extracting(refus -> refus.motif().cle())
        .containsExactly("AucuneEcoleFrequentee", "CertificationObligatoire");
  }

  @Test
  @DisplayName("B16, C04 : la relecture met l’école déclarée à côté de celle qu’elle remplace")
  void la_relecture() {
    var fiche = fiche(ChoixFrequentation.AILLEURS, null, "Sainte-Anne, Melun", Niveau.CE1);
    fiche.setInscrite(ecole(3L, "École des Tilleuls"));
    fiche.setNiveauInscrit(Niveau.CE1);

    assertThat(RelectureFrequentation.relire(form(fiche)))
        .singleElement()
        .satisfies(
            bloc ->
                assertThat(bloc.reponses())
                    .extracting(Bloc.Reponse::reponse, Bloc.Reponse::avant)
                    .contains(
                        tuple("Sainte-Anne, Melun", "École des Tilleuls"),
                        tuple(Niveau.CE1.getLibelle(), null)));
  }

  private static EcolesFrequentees form(EnfantFrequentant... fiches) {
    var form = new EcolesFrequentees();
    form.setAnnee("2026-2027");
    form.setEnfants(List.of(fiches));
    form.setCertifie(true);
    return form;
  }

  private static EnfantFrequentant fiche(
      ChoixFrequentation choix, Long ecole, String autre, Niveau niveau) {
    var fiche = new EnfantFrequentant();
    fiche.setPrenom("Mia");
    fiche.setNom("Roux");
    fiche.setChoix(choix);
    fiche.setEcole(ecole(ecole, null));
    fiche.setAutreEcole(autre);
    fiche.setNiveau(niveau);
    return fiche;
  }

  private static EcoleDeclaree ecole(Long id, String nom) {
    var ecole = EcoleDeclaree.ailleurs(nom);
    ecole.setId(id);
    return ecole;
  }
}
