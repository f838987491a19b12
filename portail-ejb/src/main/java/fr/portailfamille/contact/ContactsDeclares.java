package fr.portailfamille.contact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The list as the family was shown it and as it wants it: the content of a draft (JSON-B). */
public class ContactsDeclares implements Serializable {

  private List<ContactDeclare> connus = new ArrayList<>();
  private List<ContactDeclare> contacts = new ArrayList<>();
  private List<EnfantAutorise> enfants = new ArrayList<>();
  private boolean perimee;
  private boolean repartir;
  private boolean certifie;

  /** The one on file a contact comes from. */
  Optional<ContactDeclare> connu(ContactDeclare contact) {
    return connus.stream()
        .filter(connu -> contact.getId() != null && contact.getId().equals(connu.getId()))
        .findFirst();
  }

  List<ContactDeclare> retires() {
    var gardes = contacts.stream().map(ContactDeclare::getId).filter(Objects::nonNull).toList();
    return connus.stream().filter(connu -> !gardes.contains(connu.getId())).toList();
  }

  /** Without the sheet opened and left blank. */
  List<ContactDeclare> declares() {
    return contacts.stream().filter(contact -> !contact.estVierge()).toList();
  }

  /** A blank sheet, at the end. */
  public void ajouter() {
    var contact = new ContactDeclare();
    enfants.forEach(
        enfant ->
            contact
                .getEnfants()
                .add(EnfantAutorise.of(enfant.getEnfantId(), enfant.getPrenom(), false)));
    contacts.add(contact);
  }

  boolean estInchangee() {
    return memeListe(connus, declares());
  }

  /** Same contacts on file, same answers, same order. */
  static boolean memeListe(List<ContactDeclare> une, List<ContactDeclare> autre) {
    return cles(une).equals(cles(autre));
  }

  private static List<List<Object>> cles(List<ContactDeclare> liste) {
    var cles = new ArrayList<List<Object>>();
    for (var contact : liste) {
      var cle = new ArrayList<Object>(contact.reponses());
      cle.add(contact.getId());
      cles.add(cle);
    }
    return cles;
  }

  /** What was on file when the form was opened, in order of call. */
  public List<ContactDeclare> getConnus() {
    return connus;
  }

  public void setConnus(List<ContactDeclare> connus) {
    this.connus = connus;
  }

  /** What the family wants, in order of call. */
  public List<ContactDeclare> getContacts() {
    return contacts;
  }

  public void setContacts(List<ContactDeclare> contacts) {
    this.contacts = contacts;
  }

  /** The children of the household, none ticked: what a new contact begins with. */
  public List<EnfantAutorise> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAutorise> enfants) {
    this.enfants = enfants;
  }

  /** Whether the list on file is no longer {@link #getConnus}. */
  public boolean isPerimee() {
    return perimee;
  }

  public void setPerimee(boolean perimee) {
    this.perimee = perimee;
  }

  /** Asked by the family: forget its changes and begin again from the list on file. */
  public boolean isRepartir() {
    return repartir;
  }

  public void setRepartir(boolean repartir) {
    this.repartir = repartir;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
