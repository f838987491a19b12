package fr.portailfamille.web.contact;

import fr.portailfamille.contact.ContactQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Mes contacts » (B38). */
@Named
@RequestScoped
public class ContactsPage {

  @Inject private ContactQueries contacts;

  private List<ContactQueries.LigneContact> lignes;

  public void load() {
    lignes = contacts.mesContacts();
  }

  public List<ContactQueries.LigneContact> getLignes() {
    return lignes;
  }
}
