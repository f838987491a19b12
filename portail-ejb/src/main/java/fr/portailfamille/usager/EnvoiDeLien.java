package fr.portailfamille.usager;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Makes links and has them mailed, in the background: the time it takes tells nothing. */
@Stateless
@PermitAll
public class EnvoiDeLien {

  @Inject private ComptesRepository comptes;
  @Inject private JetonsRepository jetons;
  @Inject private Parametres parametres;
  @Inject private Event<LienDemande> liens;
  @Inject private Clock horloge;

  /** Nothing happens for an unknown or suspended account. */
  @Asynchronous
  public void envoyerSiConnu(String identifiant) {
    comptes
        .findByIdentifiant(identifiant)
        .filter(compte -> compte.etat() != EtatCompte.SUSPENDU)
        .ifPresent(this::envoyer);
  }

  /** In the caller's transaction. */
  public void envoyerActivation(long compteId, Duration duree) {
    envoyer(comptes.find(compteId).orElseThrow(Introuvable::new), UsageJeton.ACTIVATION, duree);
  }

  /**
   * In the caller's transaction: to activate the account, or for a new password.
   *
   * @throws RegleMetierException the account is suspended
   */
  public void envoyer(long compteId) {
    var compte = comptes.find(compteId).orElseThrow(Introuvable::new);
    if (compte.etat() == EtatCompte.SUSPENDU) {
      throw new RegleMetierException("CompteSuspendu");
    }
    envoyer(compte);
  }

  private void envoyer(Compte compte) {
    if (compte.etat() == EtatCompte.INVITE) {
      int heures = parametres.entier(Parametre.COMPTE_DUREE_DE_L_ACTIVATION);
      envoyer(compte, UsageJeton.ACTIVATION, Duration.ofHours(heures));
    } else {
      int minutes = parametres.entier(Parametre.MOT_DE_PASSE_DUREE_DU_LIEN);
      envoyer(compte, UsageJeton.REINITIALISATION, Duration.ofMinutes(minutes));
    }
  }

  private void envoyer(Compte compte, UsageJeton usage, Duration duree) {
    var secret = Secret.auHasard();
    jetons.ajouter(new Jeton(compte.id(), usage, secret, horloge.instant(), duree));
    liens.fire(new LienDemande(compte.id(), compte.courriel(), usage, secret.valeur(), duree));
  }
}
