package fr.portailfamille.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The sealed bytes, read only to be shown. */
@Entity
@Table(name = "photo_contenu")
class ContenuPhoto {

  @Id private Long photoId;
  private byte[] contenu;

  protected ContenuPhoto() {}

  ContenuPhoto(long photoId, byte[] contenu) {
    this.photoId = photoId;
    this.contenu = contenu;
  }

  byte[] octets() {
    return contenu;
  }
}
