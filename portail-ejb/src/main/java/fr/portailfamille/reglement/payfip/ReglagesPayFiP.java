package fr.portailfamille.reglement.payfip;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * Where PayFiP is and how long to wait for it.
 *
 * @param service SOAP endpoint, without {@code ?wsdl}
 * @param pagePaiement page the user is sent to, without {@code ?idop=}
 * @param delaiReponse whole exchange, connection and body included
 */
public record ReglagesPayFiP(
    URI service, URI pagePaiement, Duration delaiConnexion, Duration delaiReponse) {

  public ReglagesPayFiP {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(pagePaiement, "pagePaiement");
    exigerPositif(delaiConnexion, "delaiConnexion");
    exigerPositif(delaiReponse, "delaiReponse");
  }

  /** The one public instance: tests are told from real payments by {@link Saisie} only. */
  public static ReglagesPayFiP dgfip() {
    return new ReglagesPayFiP(
        URI.create("https://www.payfip.gouv.fr/tpa/services/securite"),
        URI.create("https://www.payfip.gouv.fr/tpa/paiementws.web"),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15));
  }

  private static void exigerPositif(Duration delai, String nom) {
    if (delai == null || delai.isNegative() || delai.isZero()) {
      throw new IllegalArgumentException(nom + " doit etre positif");
    }
  }
}
