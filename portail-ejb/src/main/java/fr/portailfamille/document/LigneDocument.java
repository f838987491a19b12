package fr.portailfamille.document;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.Instant;

/**
 * A document in a list.
 *
 * @param intitule how the town calls it; null: as its nature is called
 * @param sujet may be null
 * @param taille in bytes
 * @param donneLe when it was first sent, if it serves again; null: it was sent for this
 * @param detruitLe null as long as it can be read
 * @param scelle its bytes are sealed
 */
public record LigneDocument(
    long id,
    String nature,
    String intitule,
    Sujet sujet,
    String nom,
    int taille,
    Instant deposeLe,
    Instant donneLe,
    Instant detruitLe,
    boolean scelle)
    implements Serializable {

  public static LigneDocument of(Document document) {
    return new LigneDocument(
        document.getId(),
        document.getNature(),
        document.intitule(),
        document.sujet(),
        document.getNom(),
        document.getTaille(),
        document.getDeposeLe(),
        document.donneLe(),
        document.detruitLe(),
        document.estChiffre());
  }

  /** What the document proves, in French, and for which child. */
  public String titreNature() {
    return titre(nature, intitule, sujet);
  }

  /** Of what it was asked for. */
  public String cle() {
    return cle(nature, sujet);
  }

  /** What tells a document asked for from the others of the same démarche. */
  public static String cle(String nature, Sujet sujet) {
    return sujet == null ? nature : nature + "-" + sujet.enfantId();
  }

  public static String titre(String nature, String intitule, Sujet sujet) {
    if (intitule != null) {
      return intitule;
    }
    var titre = Motif.of("NatureDocument." + nature);
    return Messages.texte(
        sujet == null ? titre : Motif.of("NatureDocumentDe", titre, sujet.prenom()));
  }

  /** « 240 ko » or « 2,9 Mo ». */
  public String tailleLisible() {
    return taille < ControleDocument.MO
        ? Messages.texte(Motif.of("TailleEnKo", Math.max(1, taille / 1024)))
        : Messages.texte(Motif.of("TailleEnMo", taille * 10L / ControleDocument.MO / 10.0));
  }
}
