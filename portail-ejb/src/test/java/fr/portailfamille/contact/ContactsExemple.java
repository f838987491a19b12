package fr.portailfamille.contact;

import java.util.ArrayList;
import java.util.List;

/** A household with two children and two contacts on file. */
final class ContactsExemple {

  static final long LINA = 1;
  static final long TOM = 2;

  private ContactsExemple() {}

  /** As it opens. */
  static ContactsDeclares liste() {
    var form = new ContactsDeclares();
    form.setConnus(new ArrayList<>(List.of(jeanne(), paul())));
    form.setContacts(new ArrayList<>(List.of(jeanne(), paul())));
    form.setEnfants(enfants(false, false));
    return form;
  }

  /** On file, to be called, and allowed to fetch Lina. */
  static ContactDeclare jeanne() {
    var jeanne = contact("Jeanne", "Roux", "02 99 00 00 01");
    jeanne.setId(11L);
    jeanne.setLien(LienContact.GRAND_PARENT);
    jeanne.setUrgence(true);
    jeanne.setEnfants(enfants(true, false));
    return jeanne;
  }

  static ContactDeclare paul() {
    var paul = contact("Paul", "Roux", "02 99 00 00 02");
    paul.setId(12L);
    paul.setLien(LienContact.ONCLE_TANTE);
    paul.setUrgence(true);
    return paul;
  }

  /** New, and complete. */
  static ContactDeclare nadia() {
    var nadia = contact("Nadia", "Le Gall", "06 12 34 56 78");
    nadia.setLien(LienContact.AUTRE);
    nadia.setLienPrecise("marraine");
    nadia.setEnfants(enfants(true, true));
    return nadia;
  }

  private static ContactDeclare contact(String prenom, String nom, String telephone) {
    var contact = new ContactDeclare();
    contact.setPrenom(prenom);
    contact.setNom(nom);
    contact.setTelephone(telephone);
    contact.setEnfants(enfants(false, false));
    return contact;
  }

  private static List<EnfantAutorise> enfants(boolean lina, boolean tom) {
    return new ArrayList<>(
        List.of(EnfantAutorise.of(LINA, "Lina", lina), EnfantAutorise.of(TOM, "Tom", tom)));
  }
}
