package fr.portailfamille.prelevement;

import fr.portailfamille.commun.RegleMetierException;
import java.util.Locale;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;

/** The code of a bank. */
record Bic(String valeur) {

  /**
   * @throws RegleMetierException with what is wrong
   */
  Bic {
    valeur = valeur == null ? "" : valeur.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    try {
      BicUtil.validate(valeur);
    } catch (Iban4jException faux) {
      throw new RegleMetierException("BicIllisible");
    }
  }

  /** Whether its bank may hold an account whose number begins so. */
  boolean estDuPays(String pays) {
    return PaysSepa.desComptes(BicUtil.getCountryCode(valeur)).equals(pays);
  }
}
