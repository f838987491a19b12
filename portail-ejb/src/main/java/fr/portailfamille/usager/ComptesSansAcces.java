package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Accounts that stand for a person who has none (E03): what is filed for that person hangs from it.
 * Without an address, it receives no mail and no link opens it.
 */
@ApplicationScoped
public class ComptesSansAcces {

  @Inject private ComptesRepository comptes;
  @Inject private Clock horloge;

  public long ouvrir(String prenom, String nom) {
    var compte = Compte.sansAcces(prenom, nom, horloge.instant());
    comptes.ajouter(compte);
    return compte.id();
  }
}
