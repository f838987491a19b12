package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;

/** A démarche of the catalogue; {@code empechement} says why it may not begin now, or is null. */
public record CarteDemarche(
    String code, String titre, String description, String icone, String page, String empechement)
    implements Serializable {

  static CarteDemarche of(TypeDemarche<?> type, Motif empechement) {
    return new CarteDemarche(
        type.code(),
        Messages.texte(Motif.of("TypeDemarche." + type.code())),
        Messages.texte(Motif.of("TypeDemarche." + type.code() + ".description")),
        type.icone(),
        type.page(),
        empechement == null ? null : Messages.texte(empechement));
  }
}
