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

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public BoiteDeReception.Message getMessage() {
    return message;
  }
}
