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

  boolean estDuPaysDe(Iban iban) {
    return PaysSepa.desComptes(BicUtil.getCountryCode(valeur)).equals(iban.pays());
  }
}
