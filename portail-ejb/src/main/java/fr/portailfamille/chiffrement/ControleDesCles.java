package fr.portailfamille.chiffrement;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The portal does not start without a key: nobody would see that nothing is sealed. */
@Singleton
@Startup
@PermitAll
public class ControleDesCles {

  private static final Logger JOURNAL = Logger.getLogger(ControleDesCles.class.getName());

  @Inject private Chiffrement chiffrement;

  @PostConstruct
  void auDemarrage() {
    try {
      chiffrement.exigerCles();
    } catch (ConfigurationDuChiffrement refus) {
      JOURNAL.log(Level.SEVERE, "Le portail ne démarre pas. {0}", refus.getMessage());
      throw refus;
    }
  }
}
