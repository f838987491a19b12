package fr.portailfamille.personne;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who decided otherwise of a field, and when. Never changed. */
@Entity
@Table(name = "changement_champ_personne")
@SequenceGenerator(
    name = "seq_changement_champ_personne",
    sequenceName = "seq_changement_champ_personne",
    allocationSize = 50)
class ChangementDeChamp {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_changement_champ_personne")
  private Long id;

  @Enumerated(EnumType.STRING)
  private ChampDePersonne champ;

  @Enumerated(EnumType.STRING)
  private ModeDeChamp avant;

  @Enumerated(EnumType.STRING)
  private ModeDeChamp apres;

  private Instant le;
  private long compteId;

  protected ChangementDeChamp() {}

  ChangementDeChamp(ChampDePersonne champ, ModeDeChamp avant, ModeDeChamp apres) {
    this.champ = champ;
    this.avant = avant;
    this.apres = apres;
  }

  ChangementDeChamp par(long compte, Instant maintenant) {
    compteId = compte;
    le = maintenant;
    return this;
  }
}
