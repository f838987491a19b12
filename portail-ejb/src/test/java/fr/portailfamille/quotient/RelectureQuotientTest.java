package fr.portailfamille.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Bloc;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelectureQuotientTest {

  @Test
  @DisplayName(
      "B35, C04 : la relecture montre le calcul, et le quotient remplacé à côté du nouveau")
  void la_relecture_montre_le_calcul() {
    var form = QuotientExemple.surAvis("24000", "2,5");
    form.setConnu("650,00 € jusqu’au 31/08/2027");

    assertThat(lignes(form))
        .contains(
            "Calcul : 24 000 € ÷ 12 mois ÷ 2,5 parts = 800,00 €",
            "Quotient familial : 800,00 € (650,00 € jusqu’au 31/08/2027)",
            "Numéro fiscal : 30 12 345 678 901");
  }

  @Test
  @DisplayName("C10 : l’attestation de la CAF, son mois, et le numéro qui remplace l’ancien")
  void la_relecture_d_une_attestation() {
    var form = QuotientExemple.atteste("650,5", "2026-11");
    form.setAllocataireConnu("7654321");

    assertThat(lignes(form))
        .containsExactly(
            "Moyen choisi : La CAF ou la MSA m’a calculé un quotient",
            "Organisme : Attestation de la CAF",
            "Numéro d’allocataire CAF : 1234567 (7654321)",
            "Mois pour lequel il est calculé : novembre 2026",
            "Quotient familial : 650,50 €");
  }

  @Test
  @DisplayName("C09 : une fois décidé, il ne reste des réponses ni chiffre ni numéro")
  void il_ne_reste_ni_chiffre_ni_numero() {
    var form = QuotientExemple.surAvis("24000", "2,5");
    form.setDeuxAvis(true);
    form.setSecondAvis(QuotientExemple.avis("11999", "1,75", "2"));
    form.setConnu("650,00 €");
    form.setNumeroAllocataire("1234567");
    form.setAllocataireConnu("1234567");
    form.setChangement(ChangementDeSituation.AUTRE);
    form.setChangementPrecise("salaire de 900 euros");

    var reste = form.sansChiffres();

    var attendu = new QuotientDemande();
    attendu.setOrigine(OrigineQuotient.AVIS);
    attendu.setAnnee("2025");
    attendu.setChangement(ChangementDeSituation.AUTRE);
    attendu.setEfface(true);
    assertThat(reste).usingRecursiveComparison().isEqualTo(attendu);
    assertThat(lignes(reste))
        .containsExactly(
            "Moyen choisi : Je n’ai pas de quotient CAF ou MSA : je donne mon avis d’imposition",
            "Année des revenus : 2025",
            "Changement de situation : Autre raison",
            "Chiffres, numéros et documents : Effacés une fois la démarche terminée : ils ne sont"
                + " pas conservés.");
  }

  private static List<String> lignes(QuotientDemande form) {
    return RelectureQuotient.relire(form, ArrondiQuotient.CENTIME).stream()
        .map(Bloc::reponses)
        .flatMap(List::stream)
        .map(
            r ->
                r.question()
                    + " : "
                    + r.reponse()
                    + (r.avant() == null ? "" : " (" + r.avant() + ")"))
        .map(texte -> texte.replaceAll("[\\u00A0\\u202F]", " "))
        .toList();
  }
}
