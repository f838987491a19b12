package fr.portailfamille.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an agent leaves aside of a list (C04): a contact added, changed or taken out, whole. In what
 * order they are called is the list's, and one that stays after all is called last. Pure.
 */
final class ContactsEcartes {

  private static final String CONNU = "contact-";
  private static final String AJOUTE = "contact-ajoute-";

  private ContactsEcartes() {}

  /** A contact on file by its id, one the family adds by its rank among those. */
  static String cle(ContactsDeclares form, ContactDeclare contact) {
    return form.connu(contact).isPresent()
        ? CONNU + contact.getId()
        : AJOUTE + rang(ajoutes(form), contact);
  }

  private static List<ContactDeclare> ajoutes(ContactsDeclares form) {
    return form.getContacts().stream().filter(contact -> form.connu(contact).isEmpty()).toList();
  }

  /** By identity: two may be typed alike. */
  private static int rang(List<ContactDeclare> ajoutes, ContactDeclare contact) {
    int rang = 0;
    while (ajoutes.get(rang) != contact) {
      rang++;
    }
    return rang;
  }

  static void ecarter(ContactsDeclares form, Set<String> cles) {
    var gardes = new ArrayList<ContactDeclare>();
    for (var contact : form.getContacts()) {
      if (!cles.contains(cle(form, contact))) {
        gardes.add(contact);
      } else {
        form.connu(contact).ifPresent(gardes::add);
      }
    }
    form.retires().stream().filter(retire -> cles.contains(cle(form, retire))).forEach(gardes::add);
    form.setContacts(gardes);
  }
}
