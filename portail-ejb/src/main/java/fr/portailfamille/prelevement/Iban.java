package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.CountryCode;
import org.iban4j.Iban4jException;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanFormatException.IbanFormatViolation;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/** An account that can be debited in euros by a SEPA direct debit, without spaces. */
record Iban(String valeur) {

  private static final int DEBUT = 4;
  private static final String CACHE = " •••• •••• ";
  private static final String PAYS = "[A-Z]{2}.*";

  /**
   * @throws RegleMetierException with what is wrong; never quotes what was typed
   */
  Iban {
    valeur = valeur == null ? "" : valeur.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    exiger(!valeur.isEmpty(), Motif.of("IbanObligatoire"));
    exiger(valeur.matches(PAYS), Motif.of("IbanIllisible"));
    var pays = valeur.substring(0, 2);
    exiger(PaysSepa.comprend(pays), Motif.of("IbanHorsSepa", pays));
    controler(valeur, pays);
  }

  private static void controler(String valeur, String pays) {
    try {
      IbanUtil.validate(valeur);
    } catch (InvalidCheckDigitException fausse) {
      throw new RegleMetierException("IbanCleFausse");
    } catch (IbanFormatException forme) {
      throw new RegleMetierException(
          forme.getFormatViolation() == IbanFormatViolation.BBAN_LENGTH
              ? Motif.of(
                  "IbanLongueur",
                  valeur.length(),
                  IbanUtil.getIbanLength(CountryCode.getByCode(pays)),
                  PaysSepa.nom(pays))
              : Motif.of("IbanIllisible"));
    } catch (UnsupportedCountryException inconnu) {
      throw new RegleMetierException("IbanHorsSepa", pays);
    } catch (Iban4jException autre) {
      throw new RegleMetierException("IbanIllisible");
    }
  }

  private static void exiger(boolean juste, Motif motif) {
    if (!juste) {
      throw new RegleMetierException(motif);
    }
  }

  /** The country, then the last four: enough for its holder to recognise it. */
  String masque() {
    return valeur.substring(0, DEBUT) + CACHE + valeur.substring(valeur.length() - DEBUT);
  }

  /** In groups of four. */
  String enClair() {
    return valeur.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** The country of what was typed, right or wrong; empty when it is not one of SEPA. */
  static Optional<String> paysDe(String saisi) {
    return Optional.ofNullable(saisi)
        .map(texte -> texte.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
        .filter(texte -> texte.length() > 1 && PaysSepa.comprend(texte.substring(0, 2)))
        .map(texte -> texte.substring(0, 2));
  }

  /** What a family typed, right or wrong, as it may be shown. */
  static String masquer(String saisi) {
    try {
      return new Iban(saisi).masque();
    } catch (RegleMetierException faux) {
      return "";
    }
  }

  /** Never the account: this ends in logs. */
  @Override
  public String toString() {
    return masque();
  }
}
