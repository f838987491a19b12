package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A new portal has nobody to administer it: the address of the system property {@value #ADRESSE} is
 * invited, and receives a link good for three days. Does nothing once an administrator exists.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrations")
public class PremierAdministrateur {

  private static final String ADRESSE = "portail.administrateur";
  private static final Duration DUREE_DU_LIEN = Duration.ofHours(72);
  private static final Logger JOURNAL = Logger.getLogger(PremierAdministrateur.class.getName());

  @Inject private ComptesRepository comptes;
  @Inject private EnvoiDeLien envoi;
  @Inject private Clock horloge;

  @PostConstruct
  void auDemarrage() {
    String adresse = System.getProperty(ADRESSE, "");
    if (adresse.isBlank() || comptes.existeAdministrateur()) {
      return;
    }
    try {
      inviter(new Courriel(adresse));
    } catch (RegleMetierException refus) {
      JOURNAL.log(Level.SEVERE, "{0} is not an address: {1}", new Object[] {ADRESSE, adresse});
    }
  }

  private void inviter(Courriel courriel) {
    if (comptes.findByIdentifiant(courriel.valeur()).isPresent()) {
      JOURNAL.log(Level.SEVERE, "{0}: this address has an account already", ADRESSE);
      return;
    }
    var compte =
        Compte.invite(
            courriel,
            "Premier",
            "Administrateur",
            Set.of(Role.AGENT, Role.FACTURATION, Role.ADMINISTRATEUR),
            horloge.instant());
    comptes.ajouter(compte);
    envoi.envoyerActivation(compte.id(), DUREE_DU_LIEN);
  }
}
