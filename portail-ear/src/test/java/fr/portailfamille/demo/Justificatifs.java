package fr.portailfamille.demo;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.demo.Demarches.Demande;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The documents families have joined to their démarches; those about health are sealed. */
final class Justificatifs {

  /** A document to join; without a child, about the household. */
  record Piece(String nature, Enfant sujet, LocalDate valableJusquAu) {

    static Piece de(String nature) {
      return de(nature, null);
    }

    static Piece de(String nature, Enfant sujet) {
      return new Piece(nature, sujet, null);
    }
  }

  private final Chiffrement chiffrement;
  private final Numeros documents;
  private final Copie document =
      new Copie(
          "document",
          "id, compte_id, famille_id, nature, nom, type_mime, taille, empreinte, depose_le,"
              + " enfant_id, prenom_enfant, chiffre, valable_jusqu_au");
  private final Copie contenu = new Copie("document_contenu", "document_id, contenu");
  private final Copie piece = new Copie("piece", "demarche_id, document_id");

  Justificatifs(Connection connexion, Chiffrement chiffrement) throws SQLException {
    this.chiffrement = chiffrement;
    documents = Numeros.de("document", connexion);
  }

  void joindre(long demarche, Demande demande, Instant le) {
    for (var jointe : demande.pieces()) {
      long id = documents.suivant();
      joindre(id, jointe, demande, le);
      piece.ligne(demarche, id);
    }
  }

  private void joindre(long id, Piece jointe, Demande demande, Instant le) {
    var enfant = jointe.sujet();
    var titre = jointe.nature().replace('_', ' ') + " - ";
    byte[] octets = Dossier.pdf(titre + (enfant == null ? demande.par().nom() : enfant.prenom()));
    boolean secret = demande.confidentielle();
    document.ligne(
        id,
        demande.par().compteId(),
        demande.familleId(),
        jointe.nature(),
        jointe.nature().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf",
        "application/pdf",
        octets.length,
        bytea(sha256(octets)),
        le,
        enfant == null ? null : enfant.id(),
        enfant == null ? null : enfant.prenom(),
        secret,
        jointe.valableJusquAu());
    contenu.ligne(id, bytea(secret ? sceller(id, octets) : octets));
  }

  private byte[] sceller(long id, byte[] octets) {
    return chiffrement.chiffrer(new Emplacement("document_contenu", id), octets);
  }

  /** Once the démarches themselves are sent. */
  void envoyer(Connection connexion) throws SQLException, IOException {
    for (var copie : List.of(document, contenu, piece)) {
      copie.envoyer(connexion);
    }
  }

  private static String bytea(byte[] octets) {
    return "\\x" + HexFormat.of().formatHex(octets);
  }

  private static byte[] sha256(byte[] octets) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(octets);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
