package fr.portailfamille.composition;

import static fr.portailfamille.composition.CompositionExemple.badge;
import static fr.portailfamille.composition.CompositionExemple.reponse;
import static fr.portailfamille.composition.CompositionExemple.reponses;
import static fr.portailfamille.composition.CompositionExemple.texte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelectureReponsesTest {

  @Test
  @DisplayName("A19 : chaque réponse se relit dans les mots de la question, page par page")
  void les_reponses_se_relisent_page_par_page() {
    var form = reponses();
    Preparation.ajouterLigne(badge().question("q7").orElseThrow(), reponse(form, "q7"));
    reponse(form, "q7").getLignes().get(1).getCellules().set(1, "Verte");

    var blocs = RelectureReponses.relire(badge(), form);

    assertThat(blocs)
        .extracting(Bloc::titre, Bloc::etape, Bloc::rang)
        .containsExactly(
            tuple("Vous", 2, 0), tuple("Vos véhicules", 2, 1), tuple("Vous joindre", 2, 2));
    assertThat(blocs.stream().flatMap(bloc -> bloc.reponses().stream()))
        .extracting(Bloc.Reponse::question, Bloc.Reponse::reponse)
        .containsExactly(
            tuple("Avez-vous une voiture ?", "Oui"),
            tuple("Immatriculation", "AB-123-CD"),
            tuple("Quartier", "Gare"),
            tuple("Jours", "Mardi"),
            tuple("Véhicules – ligne 1", "Marque : Renault ; Couleur : Bleue"),
            tuple("Véhicules – ligne 2", "Couleur : Verte"),
            tuple("Longueur", "4,2"),
            tuple("Dès le", "20/03/2026"),
            tuple("Adresse", "12 rue des Lilas, 35000 Rennes"),
            tuple("E-mail", "anne.roux@exemple.fr"),
            tuple("Téléphone", "06 12 34 56 78"),
            tuple("Enfant", "Mia Roux"));
  }

  @Test
  @DisplayName("A19 : ce qui n’est pas demandé ne se relit pas")
  void ce_qui_n_est_pas_demande_ne_se_relit_pas() {
    var form = reponses();
    texte(form, "q2", ReponseDonnee.NON);

    assertThat(RelectureReponses.relire(badge(), form))
        .extracting(Bloc::titre, Bloc::rang)
        .containsExactly(tuple("Vous", 0), tuple("Vous joindre", 1));
  }
}
