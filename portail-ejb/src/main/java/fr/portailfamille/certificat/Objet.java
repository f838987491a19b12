package fr.portailfamille.certificat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What a certificate is for. */
public enum Objet {
  ABSENCE(366),
  DISPENSE(366),
  APTITUDE(1096),
  ALIMENTATION(1096);

  private final int joursAuPlus;

  Objet(int joursAuPlus) {
    this.joursAuPlus = joursAuPlus;
  }

  /** Longer, a date is a slip of the finger. */
  int joursAuPlus() {
    return joursAuPlus;
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("CertificatObjet." + name()));
  }
}
