package fr.portailfamille.demarche;

import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.document.Sujet;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document and the démarche it was joined to.
 *
 * @param titreDemarche as a family knows it
 * @param numero null as long as the démarche is a draft
 * @param valableJusquAu last day it proves what it was sent for, or null
 */
public record DocumentDepose(
    LigneDocument document,
    long demarcheId,
    String typeDemarche,
    String titreDemarche,
    String numero,
    EtatDemarche etat,
    LocalDate valableJusquAu)
    implements Serializable {

  public DocumentDepose(
      Long id,
      String nature,
      String intitule,
      Long enfantId,
      String prenomEnfant,
      String nom,
      int taille,
      Instant deposeLe,
      Instant donneLe,
      Instant detruitLe,
      Boolean scelle,
      Long demarcheId,
      String type,
      String intituleDemarche,
      String numero,
      EtatDemarche etat,
      LocalDate valableJusquAu) {
    this(
        new LigneDocument(
            id,
            nature,
            intitule,
            sujet(enfantId, prenomEnfant),
            nom,
            taille,
            deposeLe,
            donneLe,
            detruitLe,
            scelle),
        demarcheId,
        type,
        Intitules.deLaDemarche(type, intituleDemarche),
        numero,
        etat,
        valableJusquAu);
  }

  private static Sujet sujet(Long enfantId, String prenom) {
    return enfantId == null ? null : new Sujet(enfantId, prenom);
  }
}
