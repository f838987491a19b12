package fr.portailfamille.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelectureContactsTest {

  @Test
  @DisplayName(
      "B13, C04 : l’ajout, la modification avec l’ancienne réponse et le retrait se lisent")
  void ce_qui_change_se_lit() {
    var form = ContactsExemple.liste();
    form.getContacts().remove(1);
    form.getContacts().add(0, ContactsExemple.nadia());
    form.getContacts().get(1).setTelephone("02 99 00 00 09");
    form.getContacts().get(1).setCourriel("jeanne@exemple.fr");
    form.getContacts().get(1).getEnfants().get(0).setAutorise(false);

    var blocs = RelectureContacts.relire(form, ChampsDemandes.parDefaut());

    assertThat(blocs)
        .extracting(Bloc::titre, Bloc::etape, Bloc::rang)
        .containsExactly(
            tuple("Nadia Le Gall : ajout", 2, 1),
            tuple("Jeanne Roux : modification", 2, 2),
            tuple("Paul Roux : retrait de la liste", 2, 0));
    assertThat(reponses(blocs.get(0)))
        .contains("Ordre d’appel : 1", "Lien avec les enfants : marraine")
        .contains("À prévenir en cas d’urgence : Non", "Peut venir chercher : Lina, Tom");
    assertThat(reponses(blocs.get(1)))
        .containsExactly(
            "Ordre d’appel : 1 → 2",
            "Prénom et nom : Jeanne Roux",
            "Lien avec les enfants : Grand-père ou grand-mère",
            "Téléphone : 02 99 00 00 01 → 02 99 00 00 09",
            "Adresse de courriel : non renseigné → jeanne@exemple.fr",
            "À prévenir en cas d’urgence : Oui",
            "Peut venir chercher : Lina → Aucun enfant");
  }

  @Test
  void ce_qui_ne_change_pas_est_dit_tel() {
    var form = ContactsExemple.liste();
    form.getContacts().add(new ContactDeclare());
    form.getContacts().get(0).setTelephone("+33.2.99.00.00.01");

    assertThat(RelectureContacts.relire(form, ChampsDemandes.parDefaut()))
        .extracting(Bloc::titre)
        .containsExactly("Jeanne Roux : sans changement", "Paul Roux : sans changement");
    assertThat(reponses(RelectureContacts.relire(form, ChampsDemandes.parDefaut()).get(0)))
        .contains("Téléphone : 02 99 00 00 01");
  }

  @ParameterizedTest
  @CsvSource({
    "+33612345678, 06 12 34 56 78",
    "+590690123456, 0690 12 34 56",
    "+32470123456, +32 470 12 34 56"
  })
  void un_telephone_se_lit_comme_on_l_ecrit(String garde, String lu) {
    assertThat(Telephone.enClair(garde)).isEqualTo(lu);
    assertThat(Telephone.enE164(lu)).contains(garde);
  }

  private static List<String> reponses(Bloc bloc) {
    return bloc.reponses().stream().map(r -> r.question() + " : " + r.reponse()).toList();
  }
}
