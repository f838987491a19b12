package fr.portailfamille.reglement.payfip;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * What PayFiP answers about a finished visit. The web service gives neither the masked card number,
 * nor the merchant and contract numbers, nor the {@code PAYTIP} reference of the bank's ticket
 * (A54): these exist only on PayFiP's own page and mail.
 *
 * @param montant cents
 * @param transaction dattrans and heurtrans read in Europe/Paris, to the minute; in the hour played
 *     twice in October, the first one
 * @param numauto authorisation number, absent when nothing was paid
 */
public record DetailPaiement(
    IdOp idOp,
    String numcli,
    String exer,
    String refdet,
    String objet,
    int montant,
    String mel,
    Saisie saisie,
    ResultatTransaction resultat,
    Optional<Instant> transaction,
    Optional<String> numauto) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter JOUR_ET_HEURE =
      DateTimeFormatter.ofPattern("ddMMuuuuHHmm").withResolverStyle(ResolverStyle.STRICT);

  /**
   * @throws PayFiPIndisponible when a field is missing or unreadable
   */
  static DetailPaiement lire(ChampsRecus champs) {
    try {
      return new DetailPaiement(
          new IdOp(champs.obligatoire("idOp")),
          champs.obligatoire("numcli"),
          champs.facultatif("exer").orElse(""),
          champs.obligatoire("refdet"),
          champs.facultatif("objet").orElse(""),
          Integer.parseInt(champs.obligatoire("montant")),
          champs.facultatif("mel").orElse(""),
          Saisie.deCode(champs.obligatoire("saisie")),
          ResultatTransaction.deCode(champs.obligatoire("resultrans")),
          champs.facultatif("dattrans").map(jour -> instant(jour, champs)),
          champs.facultatif("numauto"));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new PayFiPIndisponible("Detail de paiement illisible", e);
    }
  }

  private static Instant instant(String jour, ChampsRecus champs) {
    String heure = champs.obligatoire("heurtrans");
    return LocalDateTime.parse(jour + heure, JOUR_ET_HEURE).atZone(PARIS).toInstant();
  }
}
