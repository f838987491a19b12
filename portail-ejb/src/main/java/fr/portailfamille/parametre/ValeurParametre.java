package fr.portailfamille.parametre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A value that differs from the default. */
@Entity
@Table(name = "parametre")
class ValeurParametre {

  @Id private String cle;
  private String valeur;
  private Instant modifieLe;
  private Long modifiePar;

  protected ValeurParametre() {}

  ValeurParametre(String cle) {
    this.cle = cle;
  }

  void fixer(String nouvelle, long compteId, Instant maintenant) {
    valeur = nouvelle;
    modifiePar = compteId;
    modifieLe = maintenant;
  }

  String cle() {
    return cle;
  }

  String valeur() {
    return valeur;
  }
}
