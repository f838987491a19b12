package fr.portailfamille.document;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.Instant;

/** A document in a list. {@code taille} in bytes. */
public record LigneDocument(long id, String nature, String nom, int taille, Instant deposeLe)
    implements Serializable {

  public static LigneDocument of(Document document) {
    return new LigneDocument(
        document.getId(),
        document.getNature(),
        document.getNom(),
        document.getTaille(),
        document.getDeposeLe());
  }

  /** What the document proves, in French. */
  public String titreNature() {
    return Messages.texte(Motif.of("NatureDocument." + nature));
  }

  /** « 240 ko » or « 2,9 Mo ». */
  public String tailleLisible() {
    return taille < ControleDocument.MO
        ? Messages.texte(Motif.of("TailleEnKo", Math.max(1, taille / 1024)))
        : Messages.texte(Motif.of("TailleEnMo", taille * 10L / ControleDocument.MO / 10.0));
  }
}
