package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Slows sign-in attempts per network address and per account (CNIL, délibération 2022-100: more
 * than a minute after 5 failures, about 25 a day).
 *
 * <p>A browser that already signed in to the account is counted apart: a stranger who exhausts the
 * attempts of an account does not keep its holder out.
 */
@ApplicationScoped
class FreinConnexion {

  private Frein parAdresse;
  private Frein parCompte;

  protected FreinConnexion() {}

  @Inject
  FreinConnexion(Clock horloge) {
    // a whole town hall or telephone operator may share one address
    parAdresse = new Frein(horloge, Frein.debit(60, Duration.ofSeconds(10)));
    parCompte =
        new Frein(
            horloge,
            Frein.debit(5, Duration.ofSeconds(61)),
            Frein.debit(25, Duration.ofMinutes(58)));
  }

  /** The keys one attempt is counted under. */
  record Cles(String adresse, String compte) {

    /** {@code appareil} is null for a browser this account does not know. */
    static Cles of(String adresse, String identifiant, Secret appareil) {
      String compte = HexFormat.of().formatHex(Secret.sha256(identifiant));
      return new Cles(
          adresse,
          appareil == null ? compte : compte + HexFormat.of().formatHex(appareil.empreinte()));
    }
  }

  void compter(Cles cles) {
    parAdresse.compter(cles.adresse());
    parCompte.compter(cles.compte());
  }

  void rendre(Cles cles) {
    parAdresse.rendre(cles.adresse());
    parCompte.rendre(cles.compte());
  }
}
