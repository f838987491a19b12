package fr.portailfamille.scolarite;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day the whole town, or one school, is closed. */
@Entity
@Table(name = "jour_ferme")
class JourFerme {

  @Id private Long id;
  private Long etablissementId;
  private LocalDate jour;
  private String motif;

  protected JourFerme() {}

  boolean concerne(long etablissement) {
    return etablissementId == null || etablissementId == etablissement;
  }

  LocalDate jour() {
    return jour;
  }
}
