package fr.portailfamille.accord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelectureAccordsTest {

  @Test
  @DisplayName("B10 : chacun relit ses choix, l’ancien puis le nouveau quand ils changent")
  void chacun_relit_ses_choix() {
    var form = AccordsExemple.foyer();
    var anne = form.getPersonnes().get(0).getReponse();
    anne.setCopies("a@exemple.fr;b@exemple.fr");
    anne.setSms(true);
    anne.setPortable("0612345678");
    form.getPersonnes().get(1).getReponse().setCourriels(false);

    var blocs = RelectureAccords.relire(form);

    assertThat(blocs)
        .extracting(Bloc::titre, Bloc::etape, Bloc::rang)
        .containsExactly(tuple("Anne Roux", 2, 0), tuple("Paul Roux", 2, 1));
    assertThat(reponses(blocs.get(0)))
        .containsExactly(
            "Comptes rendus et reçus par courriel : Oui",
            "Première adresse : anne@exemple.fr",
            "Autres adresses : a@exemple.fr ; b@exemple.fr",
            "SMS : Oui",
            "Numéro pour les SMS : 06 12 34 56 78");
    assertThat(reponses(blocs.get(1)))
        .containsExactly(
            "Comptes rendus et reçus par courriel : Oui → Non",
            "Première adresse : paul@exemple.fr",
            "SMS : Non");
  }

  private static List<String> reponses(Bloc bloc) {
    return bloc.reponses().stream().map(r -> r.question() + " : " + r.reponse()).toList();
  }
}
