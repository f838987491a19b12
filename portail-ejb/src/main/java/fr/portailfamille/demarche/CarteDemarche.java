package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A démarche of the catalogue.
 *
 * @param numero its place in the list, as the town numbers it; null without one
 * @param empechement why it may not begin now; null when it may
 * @param rouverteJusquAu last day an agent has reopened it until, for this household only; null
 *     when none has
 */
public record CarteDemarche(
    String code,
    Integer numero,
    String titre,
    String description,
    String icone,
    String page,
    String empechement,
    LocalDate rouverteJusquAu)
    implements Serializable {

  static CarteDemarche of(
      TypeDemarche<?> type, Integer numero, Motif empechement, LocalDate rouverteJusquAu) {
    return new CarteDemarche(
        type.code(),
        numero,
        type.titre(),
        type.description(),
        type.icone(),
        type.page(),
        empechement == null ? null : Messages.texte(empechement),
        rouverteJusquAu);
  }
}
