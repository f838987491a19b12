package fr.portailfamille.personne;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the town decided of a field, otherwise than by default. */
@Entity
@Table(name = "champ_personne")
class ReglageDeChamp {

  @Id
  @Enumerated(EnumType.STRING)
  private ChampDePersonne champ;

  @Enumerated(EnumType.STRING)
  private ModeDeChamp mode;

  protected ReglageDeChamp() {}

  ReglageDeChamp(ChampDePersonne champ, ModeDeChamp mode) {
    this.champ = champ;
    this.mode = mode;
  }

  ChampDePersonne champ() {
    return champ;
  }

  ModeDeChamp mode() {
    return mode;
  }
}
