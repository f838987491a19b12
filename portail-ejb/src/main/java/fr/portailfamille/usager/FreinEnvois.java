package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Slows what makes the portal send mails to an address somebody typed. */
@ApplicationScoped
class FreinEnvois {

  private Frein parAdresseReseau;
  private Frein parCourriel;

  protected FreinEnvois() {}

  @Inject
  FreinEnvois(Clock horloge) {
    parAdresseReseau = new Frein(horloge, Frein.debit(30, Duration.ofSeconds(30)));
    parCourriel =
        new Frein(
            horloge, Frein.debit(3, Duration.ofMinutes(1)), Frein.debit(10, Duration.ofHours(1)));
  }

  void compter(String adresseReseau, String courriel) {
    parAdresseReseau.compter(adresseReseau);
    parCourriel.compter(courriel);
  }
}
