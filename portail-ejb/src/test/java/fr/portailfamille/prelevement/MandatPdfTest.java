package fr.portailfamille.prelevement;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MandatPdfTest {

  private static final String ENTIER = "FR76 3000 6000 0112 3456 7890 189";

  @Test
  @DisplayName("B15 : le mandat imprimé porte toutes les mentions obligatoires")
  void le_mandat_porte_toutes_ses_mentions() throws IOException {
    assertThat(texte(ligne(EtatMandat.EN_COURS, null, List.of("Cantine", "Étude")), true))
        .contains("Mandat de prélèvement SEPA", "PF-F-2026-000001-000007", "Paiement récurrent")
        .contains("Cantine, Étude", "J’autorise.")
        .contains("Régie de Beaupré", "1 place de la Mairie, 35000 Beaupré", "FR72ZZZ123456")
        .contains("Anne Roux", "12 bis rue des Lilas, 35000 Rennes", ENTIER)
        .contains("Fait à Rennes, le 24 novembre 2026", "36 mois")
        .doesNotContain("révoqué le");
  }

  @Test
  @DisplayName("C11 : l’exemplaire de l’autre responsable ne montre pas l’IBAN en entier")
  void l_exemplaire_de_l_autre_responsable_est_masque() throws IOException {
    assertThat(texte(ligne(EtatMandat.EN_COURS, null, List.of()), false))
        .contains("FR76 •••• •••• 0189", "Toutes les activités, présentes et à venir")
        .doesNotContain("3000 6000");
  }

  @Test
  @DisplayName("C11 : le mandat terminé le dit, et depuis quand")
  void le_mandat_termine_le_dit() throws IOException {
    var fin = LocalDate.of(2027, 2, 1);

    assertThat(texte(ligne(EtatMandat.REVOQUE, fin, List.of()), true))
        .contains("Mandat révoqué le 1er février 2027");
    assertThat(texte(ligne(EtatMandat.REMPLACE, fin, List.of()), true))
        .contains("Mandat remplacé le 1er février 2027");
  }

  @Test
  @DisplayName("B15 : le mandat imprimé redit les droits signés, pas ceux d’aujourd’hui")
  void le_mandat_redit_ce_qui_a_ete_signe() throws IOException {
    var form = AdhesionExemple.signee();
    form.setDroits(List.of("Droits d’alors."));
    var mandat = ligne(EtatMandat.EN_COURS, null, List.of());

    assertThat(texte(mandat, ContenuMandat.de(form), true))
        .contains("Droits d’alors.")
        .doesNotContain("36 mois");
  }

  @Test
  @DisplayName("B15 : les activités gardées sont celles qui étaient nommées à la signature")
  void les_activites_sont_gardees() {
    var form = AdhesionExemple.signee();
    assertThat(ContenuMandat.de(form).getActivites()).isEmpty();

    form.setPortee(Portee.CHOISIES);
    form.getActivites().get(1).setChoisie(true);
    assertThat(ContenuMandat.de(form).getActivites()).containsExactly("Garderie du soir");
  }

  private static LigneMandat ligne(EtatMandat etat, LocalDate fin, List<String> activites) {
    return new LigneMandat(
        7,
        "PF-F-2026-000001-000007",
        "Anne Roux",
        "FR76 •••• •••• 0189",
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2029, 11, 24),
        etat,
        fin,
        activites);
  }

  private static String texte(LigneMandat mandat, boolean enEntier) throws IOException {
    return texte(mandat, ContenuMandat.de(AdhesionExemple.signee()), enEntier);
  }

  private static String texte(LigneMandat mandat, ContenuMandat contenu, boolean enEntier)
      throws IOException {
    try (var lecteur = new PdfReader(MandatPdf.of(mandat, contenu, enEntier))) {
      return new PdfTextExtractor(lecteur).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }
}
