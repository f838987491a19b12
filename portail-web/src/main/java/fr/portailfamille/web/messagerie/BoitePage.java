package fr.portailfamille.web.messagerie;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.notification.ResumeMessage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** usager/messages/liste.xhtml; the page number is in the address, from 1. */
@Named
@RequestScoped
public class BoitePage {

  private static final int TAILLE = 20;

  @Inject private BoiteDeReception boite;

  private int numero = 1;
  private Slice<ResumeMessage> messages = Slice.vide();

  public void load() {
    numero = Math.max(1, Math.min(numero, 100_000));
    messages = boite.messages((numero - 1) * TAILLE, TAILLE);
  }

  public int getNumero() {
    return numero;
  }

  public void setNumero(int numero) {
    this.numero = numero;
  }

  public Slice<ResumeMessage> getMessages() {
    return messages;
  }

  public long getPages() {
    return Math.max(1, (messages.total() + TAILLE - 1) / TAILLE);
  }
}
