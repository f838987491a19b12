package fr.portailfamille.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes, read only to be shown. */
@Entity
@Table(name = "document_contenu")
class ContenuDocument {

  @Id private Long documentId;

  private byte[] contenu;

  protected ContenuDocument() {}

  ContenuDocument(long documentId, byte[] contenu) {
    this.documentId = documentId;
    this.contenu = contenu;
  }

  byte[] octets() {
    return contenu;
  }
}
