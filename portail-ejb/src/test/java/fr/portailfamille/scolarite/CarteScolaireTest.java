package fr.portailfamille.scolarite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Adresse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A26, A27 : l’école proposée découle du secteur de résidence")
class CarteScolaireTest {

  private static final long JAURES = 1;
  private static final long FERRY = 2;

  private static final CarteScolaire CARTE =
      new CarteScolaire(
          List.of(
              new Secteur(
                  JAURES,
                  List.of(
                      TronconDeVoie.entiere("Saint-Aubin", "Rue des Lilas"),
                      TronconDeVoie.entiere("Saint-Aubin", "Le Bourg"),
                      new TronconDeVoie(
                          "Saint-Aubin", "Avenue du Général de Gaulle", Parite.PAIRS, "2", "40"),
                      new TronconDeVoie(
                          "Saint-Aubin", "Boulevard d’Alsace", Parite.TOUS, null, "12"),
                      TronconDeVoie.entiere("Saint-Aubin", "Place de la Mairie"))),
              new Secteur(
                  FERRY,
                  List.of(
                      new TronconDeVoie(
                          "Saint-Aubin", "Avenue du Général de Gaulle", Parite.IMPAIRS, null, null),
                      new TronconDeVoie(
                          "Saint-Aubin", "Avenue du Général de Gaulle", Parite.PAIRS, "42", null),
                      new TronconDeVoie(
                          "Saint-Aubin", "Boulevard d’Alsace", Parite.TOUS, "14", null),
                      new TronconDeVoie(
                          "Saint-Aubin", "Rue des Lilas", Parite.TOUS, "10 bis", "10 ter"),
                      TronconDeVoie.entiere("Saint-Aubin", "Place de la Mairie")))));

  @ParameterizedTest(name = "{0} {1} : école {2}")
  @CsvSource({
    "3, rue des Lilas, 1",
    "3, R. DES LILAS, 1",
    ", Le Bourg, 1",
    "5, Bourg, 1",
    "10, rue des lilas, 1",
    "10 bis, rue des lilas, 2",
    "10ter, rue des lilas, 2",
    "10 quater, rue des lilas, 1",
    "2, av. du Général-de-Gaulle, 1",
    "40, AV GAL DE GAULLE, 1",
    "40 bis, avenue Général de Gaulle, 1",
    "42, avenue du general de gaulle, 2",
    "41, avenue du general de gaulle, 2",
    "1, avenue du general de gaulle, 2",
    "12, bd d'Alsace, 1",
    "12B, bld Alsace, 1",
    "12-14, Boulevard d’Alsace, 1",
    "14, Boulevard de l’Alsace, 2",
    ", 14 boulevard d’Alsace, 2"
  })
  void une_adresse_du_secteur_donne_son_ecole(String numero, String voie, long ecole) {
    assertThat(CARTE.ecoleProposee(adresse(numero, voie, "SAINT AUBIN"))).contains(ecole);
  }

  @ParameterizedTest(name = "{0} {1}, {2}")
  @CsvSource({
    "3, rue des Roses, Saint-Aubin",
    "3, rue des Lilas, Saint-Alban",
    ", avenue du Général de Gaulle, Saint-Aubin",
    "1, place de la Mairie, Saint-Aubin"
  })
  void une_adresse_inconnue_ou_disputee_laisse_le_choix_a_l_agent(
      String numero, String voie, String commune) {
    assertThat(CARTE.ecoleProposee(adresse(numero, voie, commune))).isEmpty();
  }

  private static Adresse adresse(String numero, String voie, String commune) {
    return new Adresse(numero, null, voie, "35250", commune);
  }
}
