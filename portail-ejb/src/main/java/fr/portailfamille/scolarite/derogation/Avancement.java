package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** How far the commission is with a derogation. */
public enum Avancement {
  /** Put to no sitting yet, or put off by the last one. */
  A_INSCRIRE("x.id is null or x.avis = 'AJOURNE'"),
  INSCRITE("x.id is not null and x.avis is null"),
  RENDUE("x.avis in ('FAVORABLE', 'DEFAVORABLE')");

  /** Where {@code x} is the last time it was put to a sitting. */
  private final String condition;

  Avancement(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("Avancement." + name()));
  }
}
