package fr.portailfamille.web.messagerie;

import fr.portailfamille.notification.BoiteDeReception;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** usager/messages/message.xhtml?id= */
@Named
@RequestScoped
public class MessagePage {

  @Inject private BoiteDeReception boite;

  private long id;
  private BoiteDeReception.Message message;

  public void load() {
    message = boite.lire(id);
  }

  public String getId() {
    return String.valueOf(id);
  }

  /** What is not a number is no id: not found like any other. */
  public void setId(String saisi) {
    id = saisi != null && saisi.matches("[0-9]{1,18}") ? Long.parseLong(saisi) : -1;
  }

  public BoiteDeReception.Message getMessage() {
    return message;
  }
}
