package fr.portailfamille.reglement.payfip;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifier of one payment operation, given by PayFiP (a UUID in every known answer). It also
 * comes back from the network in the notification, hence the strict alphabet.
 */
public record IdOp(String valeur) {

  private static final Pattern FORME = Pattern.compile("[A-Za-z0-9-]{1,64}");

  public IdOp {
    if (!aLaForme(valeur)) {
      throw new IllegalArgumentException("idOp : 1 a 64 caracteres parmi A-Z a-z 0-9 et -");
    }
  }

  /** Empty for what cannot be one, null included. */
  public static Optional<IdOp> lire(String recu) {
    return aLaForme(recu) ? Optional.of(new IdOp(recu)) : Optional.empty();
  }

  private static boolean aLaForme(String valeur) {
    return valeur != null && FORME.matcher(valeur).matches();
  }

  @Override
  public String toString() {
    return valeur;
  }
}
