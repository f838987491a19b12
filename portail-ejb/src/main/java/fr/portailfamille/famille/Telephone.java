package fr.portailfamille.famille;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads a phone number as people write it, in the mainland or overseas, and keeps it as E.164. */
public final class Telephone {

  private static final PhoneNumberUtil NUMEROS = PhoneNumberUtil.getInstance();

  /** Ten digits are French, but from which plan depends on the territory: 0690 is Guadeloupe. */
  private static final List<String> PLANS =
      List.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM", "NC", "PF", "WF");

  private static final Set<PhoneNumberType> PORTABLES =
      Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

  private Telephone() {}

  public static Optional<String> enE164(String saisi) {
    if (saisi == null || saisi.isBlank()) {
      return Optional.empty();
    }
    return PLANS.stream().map(plan -> lire(saisi, plan)).filter(Objects::nonNull).findFirst();
  }

  /** Whether text messages may be sent there; not sure is yes, as in North America. */
  public static boolean estPortable(String saisi) {
    return enE164(saisi).map(Telephone::nature).filter(PORTABLES::contains).isPresent();
  }

  private static PhoneNumberType nature(String e164) {
    try {
      return NUMEROS.getNumberType(NUMEROS.parse(e164, null));
    } catch (NumberParseException illisible) {
      return PhoneNumberType.UNKNOWN;
    }
  }

  /** As people read it: the French way for a number of a French plan, else with its country. */
  public static String enClair(String e164) {
    try {
      var numero = NUMEROS.parse(e164, null);
      var region = NUMEROS.getRegionCodeForNumber(numero);
      var format =
          PLANS.contains(region) ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
      return NUMEROS.format(numero, format);
    } catch (NumberParseException illisible) {
      return e164;
    }
  }

  /** A number as typed, as people read it; left as it is when it is no number. */
  public static String lisible(String saisi) {
    return enE164(saisi).map(Telephone::enClair).orElse(saisi == null ? "" : saisi.strip());
  }

  private static String lire(String saisi, String plan) {
    try {
      var numero = NUMEROS.parse(saisi, plan);
      return NUMEROS.isValidNumber(numero) ? NUMEROS.format(numero, PhoneNumberFormat.E164) : null;
    } catch (NumberParseException illisible) {
      return null;
    }
  }
}
