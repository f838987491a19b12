package fr.portailfamille.sante;

import fr.portailfamille.demarche.EtatDemarche;
import java.util.Optional;

/** The mails of the démarches whose reasons are health data: those are read on the portal only. */
public final class CourrielsDeSante {

  private CourrielsDeSante() {}

  /** Model of the mail for a new state; empty: the usual one, which tells nothing. */
  public static Optional<String> modele(EtatDemarche etat) {
    return switch (etat) {
      case A_CORRIGER -> Optional.of("sante.a_corriger");
      case REFUSEE -> Optional.of("sante.refusee");
      default -> Optional.empty();
    };
  }
}
