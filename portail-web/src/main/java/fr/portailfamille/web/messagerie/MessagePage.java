package fr.portailfamille.web.messagerie;

import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.web.commun.Identifiant;
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

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  public BoiteDeReception.Message getMessage() {
    return message;
  }
}
