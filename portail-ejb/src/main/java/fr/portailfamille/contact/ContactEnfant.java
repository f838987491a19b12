package fr.portailfamille.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A contact may fetch this child of its household. */
@Entity
@Table(name = "contact_enfant")
@IdClass(ContactEnfant.Cle.class)
class ContactEnfant {

  @Id private Long contactId;
  @Id private Long enfantId;
  private long familleId;

  protected ContactEnfant() {}

  ContactEnfant(long contactId, long enfantId, long familleId) {
    this.contactId = contactId;
    this.enfantId = enfantId;
    this.familleId = familleId;
  }

  long contactId() {
    return contactId;
  }

  long enfantId() {
    return enfantId;
  }

  /** Identity, for the persistence provider. */
  public static class Cle implements Serializable {

    private Long contactId;
    private Long enfantId;

    @Override
    public boolean equals(Object autre) {
      return autre instanceof Cle cle
          && contactId.equals(cle.contactId)
          && enfantId.equals(cle.enfantId);
    }

    @Override
    public int hashCode() {
      return 31 * contactId.hashCode() + enfantId.hashCode();
    }
  }
}
