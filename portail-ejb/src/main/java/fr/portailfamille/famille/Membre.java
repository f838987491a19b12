package fr.portailfamille.famille;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** A guardian in a household. Invoices are addressed to the {@code titulaire}. */
@Entity
@IdClass(Membre.Cle.class)
public class Membre {

  @Id private Long familleId;
  @Id private Long responsableId;
  private boolean titulaire;

  protected Membre() {}

  public Membre(Famille famille, Responsable responsable, boolean titulaire) {
    this.familleId = famille.id();
    this.responsableId = responsable.id();
    this.titulaire = titulaire;
  }

  public boolean titulaire() {
    return titulaire;
  }

  /** Identity, for the persistence provider. */
  public static class Cle implements Serializable {

    private Long familleId;
    private Long responsableId;

    @Override
    public boolean equals(Object autre) {
      return autre instanceof Cle cle
          && familleId.equals(cle.familleId)
          && responsableId.equals(cle.responsableId);
    }

    @Override
    public int hashCode() {
      return 31 * familleId.hashCode() + responsableId.hashCode();
    }
  }
}
