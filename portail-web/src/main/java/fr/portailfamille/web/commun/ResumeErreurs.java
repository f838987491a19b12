package fr.portailfamille.web.commun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The messages tied to a field, in the order of the page, for the summary that leads to them. */
@Named
@RequestScoped
public class ResumeErreurs {

  /** Client id of the field and sentence to show. */
  public record Ligne(String champ, String texte) {}

  public List<Ligne> getLignes() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Ligne> lignes = new ArrayList<>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            champ -> {
              if (champ != null) {
                faces.getMessageList(champ).stream()
                    .filter(
                        message ->
                            message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                    .forEach(message -> lignes.add(new Ligne(champ, message.getSummary())));
              }
            });
    return lignes;
  }
}
