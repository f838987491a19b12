package fr.portailfamille.web.commun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The messages without a field: what has just been done, or why a service refused. Shown under the
 * title by the template.
 */
@Named
@RequestScoped
public class Annonces {

  /** Tone ({@code succes}, {@code attention}, {@code erreur}), ARIA role and sentence. */
  public record Ligne(String ton, String role, String texte) implements Serializable {}

  private List<Ligne> attendues;

  public List<Ligne> getLignes() {
    var faces = FacesContext.getCurrentInstance();
    if (attendues == null) {
      attendues = AnnoncesEnAttente.prendre(faces);
    }
    return Stream.concat(
            attendues.stream(), faces.getMessageList(null).stream().map(Annonces::ligne))
        .toList();
  }

  static Ligne ligne(FacesMessage message) {
    message.rendered();
    if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
      return new Ligne("erreur", "alert", message.getSummary());
    }
    boolean attention = message.getSeverity() == FacesMessage.SEVERITY_WARN;
    return new Ligne(attention ? "attention" : "succes", "status", message.getSummary());
  }
}
