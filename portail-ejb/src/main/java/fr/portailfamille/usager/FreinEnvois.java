package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows what makes the portal send mails to an address somebody typed. What a stranger asks for an
 * address never keeps its holder from an account: a creation is counted per browser's network and
 * address, and a forgotten password that is asked for too often is answered as usual, the links
 * sent before still being good.
 */
@ApplicationScoped
class FreinEnvois {

  private Frein creationsParReseau;
  private Frein creations;
  private Frein oublisParReseau;
  private Frein oublis;

  protected FreinEnvois() {}

  @Inject
  FreinEnvois(Clock horloge) {
    creationsParReseau = parReseau(horloge);
    creations = parCourriel(horloge);
    oublisParReseau = parReseau(horloge);
    oublis = parCourriel(horloge);
  }

  private static Frein parReseau(Clock horloge) {
    return new Frein(horloge, Frein.debit(30, Duration.ofSeconds(30)));
  }

  private static Frein parCourriel(Clock horloge) {
    return new Frein(
        horloge, Frein.debit(3, Duration.ofMinutes(1)), Frein.debit(10, Duration.ofHours(1)));
  }

  /** Before a code of creation is sent. */
  void compterCreation(String adresseReseau, String courriel) {
    creationsParReseau.compter(adresseReseau);
    creations.compter(adresseReseau + " " + courriel);
  }

  /** False when this holder has received enough links for now. */
  boolean laissePasserOubli(String adresseReseau, String identifiant) {
    oublisParReseau.compter(adresseReseau);
    return oublis.essayer(identifiant);
  }
}
