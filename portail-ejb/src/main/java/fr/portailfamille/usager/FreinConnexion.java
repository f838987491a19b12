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
 * <p>A browser that already signed in to the account is counted apart, and not by its network
 * address: a stranger who exhausts the attempts of an account, or those of a network many people
 * share, does not keep its holder out.
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

  /** The keys one attempt is counted under; {@code adresse} is null when it is not counted. */
  record Cles(String adresse, String compte) {

    /** A browser this account does not know. */
    static Cles inconnu(String adresse, String identifiant) {
      return new Cles(adresse, HexFormat.of().formatHex(Secret.sha256(identifiant)));
    }

    static Cles connu(Secret appareil, String identifiant) {
      return new Cles(
          null,
          HexFormat.of().formatHex(Secret.sha256(identifiant))
              + HexFormat.of().formatHex(appareil.empreinte()));
    }

    /** Somebody signed in, who types the present password again. */
    static Cles titulaire(long compteId) {
      return new Cles(null, "titulaire " + compteId);
    }
  }

  void compter(Cles cles) {
    if (cles.adresse() != null) {
      parAdresse.compter(cles.adresse());
    }
    parCompte.compter(cles.compte());
  }

  void rendre(Cles cles) {
    if (cles.adresse() != null) {
      parAdresse.rendre(cles.adresse());
    }
    parCompte.rendre(cles.compte());
  }
}
