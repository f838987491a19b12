package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Slows the live strength meter, whose estimate takes up to a tenth of a second of a core. */
@ApplicationScoped
class FreinMesures {

  private Frein parAdresseReseau;

  protected FreinMesures() {}

  @Inject
  FreinMesures(Clock horloge) {
    // somebody typing asks about ten times; a whole town hall may share one address
    parAdresseReseau = new Frein(horloge, Frein.debit(120, Duration.ofMillis(500)));
  }

  boolean laissePasser(String adresseReseau) {
    return parAdresseReseau.essayer(adresseReseau);
  }
}
