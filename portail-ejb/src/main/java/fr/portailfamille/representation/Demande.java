package fr.portailfamille.representation;

import java.time.LocalDate;

/**
 * What an agent says before acting for somebody.
 *
 * @param canal null to look only
 * @param recueLe when the request reached the town hall; null for now
 * @param objet why; may be null while typing, which says it by itself
 */
public record Demande(ModeRepresentation mode, Canal canal, LocalDate recueLe, String objet) {

  public Demande {
    objet = objet == null || objet.isBlank() ? null : objet.strip();
  }
}
