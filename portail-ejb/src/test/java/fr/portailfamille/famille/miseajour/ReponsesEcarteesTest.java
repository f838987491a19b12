package fr.portailfamille.famille.miseajour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.PersonneDeclaree;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReponsesEcarteesTest {

  @ParameterizedTest(name = "sans {0} : {1}")
  @CsvSource({
    "'', Le Gall Luc Mya Ayo Léa",
    "responsable.nom, Roux Luc Mya Ayo Léa",
    "second, Le Gall Mya Ayo Léa",
    "enfant-1.prenom, Le Gall Luc Mia Ayo Léa",
    "enfant-ajoute-0, Le Gall Luc Mya Léa",
    "enfant-ajoute-1, Le Gall Luc Mya Ayo",
    "enfant-ajoute-0 enfant-ajoute-1, Le Gall Luc Mya",
    "responsable.nom second enfant-1.prenom enfant-ajoute-1, Roux Mia Ayo",
  })
  @DisplayName("C04 : ce qui est écarté redevient ce que la mairie connaît, le reste demeure")
  void ce_qui_est_ecarte_redevient(String cles, String attendu) {
    var form = foyer();

    ReponsesEcartees.ecarter(form, cles.isEmpty() ? Set.of() : Set.of(cles.split(" ")));

    assertThat(lire(form)).isEqualTo(attendu);
  }

  @Test
  @DisplayName("C04 : chaque changement a son nom, et rien d’autre n’en a")
  void chaque_changement_a_son_nom() {
    var noms =
        RelectureFoyer.relire(foyer(), ChampsDemandes.parDefaut()).stream()
            .flatMap(
                bloc ->
                    Stream.concat(
                        Stream.of(bloc).map(Bloc::cle), bloc.reponses().stream().map(Reponse::cle)))
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(noms)
        .containsExactly(
            "enfant-1.prenom", "enfant-ajoute-0", "enfant-ajoute-1", "responsable.nom", "second");
  }

  private static String lire(FoyerDeclare form) {
    var declare = form.getDeclare();
    return Stream.of(
            Stream.of(declare.getResponsable().getNom()),
            Stream.of(declare.getSecond().getPrenom()).filter(s -> declare.isSecondDeclare()),
            declare.getEnfants().stream().map(EnfantDeclare::getPrenom))
        .flatMap(s -> s)
        .collect(Collectors.joining(" "));
  }

  /** Renamed, with another guardian; Mia renamed, two children added. */
  private static FoyerDeclare foyer() {
    var form = new FoyerDeclare();
    form.setConnu(dossier("Roux", "Mia"));
    form.setDeclare(dossier("Le Gall", "Mya", "Ayo", "Léa"));
    form.getDeclare().setSecondDeclare(true);
    form.getDeclare().getSecond().setPrenom("Luc");
    return form;
  }

  private static DossierDeclare dossier(String nom, String... enfants) {
    var dossier = new DossierDeclare();
    var responsable = new PersonneDeclaree();
    responsable.setNom(nom);
    dossier.setResponsable(responsable);
    Arrays.stream(enfants).forEach(prenom -> dossier.getEnfants().add(enfant(prenom)));
    dossier.getEnfants().get(0).setEnfantId(1L);
    return dossier;
  }

  private static EnfantDeclare enfant(String prenom) {
    var enfant = new EnfantDeclare();
    enfant.setPrenom(prenom);
    return enfant;
  }
}
