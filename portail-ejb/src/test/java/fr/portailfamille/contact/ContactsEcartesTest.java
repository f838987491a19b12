package fr.portailfamille.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsEcartesTest {

  private static final Map<String, String> TITRES =
      Map.of("ajout", "ajout", "modification", "modification", "retrait", "retrait de la liste");

  @ParameterizedTest(name = "sans {0} : {1}")
  @CsvSource({
    "'', Nadia 09",
    "ajout, 09",
    "modification, Nadia 01",
    "retrait, Nadia 09 Paul",
    "ajout modification retrait, 01 Paul",
  })
  @DisplayName("C04 : un contact écarté redevient ce que la mairie connaît, le reste demeure")
  void un_contact_ecarte_redevient(String ecartes, String attendu) {
    var form = changee();
    var cles =
        ecartes.isEmpty()
            ? Set.<String>of()
            : Set.of(ecartes.split(" ")).stream()
                .map(e -> cle(form, e))
                .collect(Collectors.toSet());

    ContactsEcartes.ecarter(form, cles);

    assertThat(form.getContacts().stream().map(ContactsEcartesTest::dire).toList())
        .isEqualTo(List.of(attendu.split(" ")));
  }

  @Test
  @DisplayName("C04 : un contact qui n’a que changé de rang ne s’écarte pas")
  void un_rang_ne_s_ecarte_pas() {
    var form = ContactsExemple.liste();
    form.getContacts().add(0, form.getContacts().remove(1));

    assertThat(relire(form)).extracting(Bloc::cle).containsOnlyNulls();
  }

  /** Nadia first, Jeanne with another number, without Paul. */
  private static ContactsDeclares changee() {
    var form = ContactsExemple.liste();
    form.getContacts().remove(1);
    form.getContacts().add(0, ContactsExemple.nadia());
    form.getContacts().get(1).setTelephone("02 99 00 00 09");
    return form;
  }

  private static String cle(ContactsDeclares form, String ecarte) {
    return relire(form).stream()
        .filter(bloc -> bloc.titre().endsWith(" : " + TITRES.get(ecarte)))
        .map(Bloc::cle)
        .findFirst()
        .orElseThrow();
  }

  private static List<Bloc> relire(ContactsDeclares form) {
    return RelectureContacts.relire(form, ChampsDemandes.parDefaut());
  }

  /** Jeanne by the end of her number. */
  private static String dire(ContactDeclare contact) {
    return contact.getPrenom().equals("Jeanne")
        ? contact.getTelephone().substring(contact.getTelephone().length() - 2)
        : contact.getPrenom();
  }
}
