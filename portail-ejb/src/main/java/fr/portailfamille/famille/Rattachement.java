package fr.portailfamille.famille;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;

/** A child belongs to a household. Which days the household has the child is {@link Garde}. */
@Entity
@IdClass(Rattachement.Cle.class)
public class Rattachement {

  @Id private Long enfantId;
  @Id private Long familleId;
  private LocalDate depuis;

  protected Rattachement() {}

  public Rattachement(Enfant enfant, Famille famille, LocalDate depuis) {
    this.enfantId = enfant.id();
    this.familleId = famille.id();
    this.depuis = depuis;
  }

  /** Identity, for the persistence provider. */
  public static class Cle implements Serializable {

    private Long enfantId;
    private Long familleId;

    @Override
    public boolean equals(Object autre) {
      return autre instanceof Cle cle
          && enfantId.equals(cle.enfantId)
          && familleId.equals(cle.familleId);
    }

    @Override
    public int hashCode() {
      return 31 * enfantId.hashCode() + familleId.hashCode();
    }
  }
}
