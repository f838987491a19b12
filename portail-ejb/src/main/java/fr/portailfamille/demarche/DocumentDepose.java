package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.document.Sujet;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document and the démarche it was joined to.
 *
 * @param numero null as long as the démarche is a draft
 * @param valableJusquAu last day it proves what it was sent for, or null
 */
public record DocumentDepose(
    LigneDocument document,
    long demarcheId,
    String type,
    String numero,
    EtatDemarche etat,
    LocalDate valableJusquAu)
    implements Serializable {

  public DocumentDepose(
      Long id,
      String nature,
      Long enfantId,
      String prenomEnfant,
      String nom,
      int taille,
      Instant deposeLe,
      Instant detruitLe,
      Long demarcheId,
      String type,
      String numero,
      EtatDemarche etat,
      LocalDate valableJusquAu) {
    this(
        new LigneDocument(
            id, nature, sujet(enfantId, prenomEnfant), nom, taille, deposeLe, detruitLe),
        demarcheId,
        type,
        numero,
        etat,
        valableJusquAu);
  }

  private static Sujet sujet(Long enfantId, String prenom) {
    return enfantId == null ? null : new Sujet(enfantId, prenom);
  }

  /** The démarche, as a family knows it. */
  public String titreDemarche() {
    return Messages.texte(Motif.of("TypeDemarche." + type));
  }
}
