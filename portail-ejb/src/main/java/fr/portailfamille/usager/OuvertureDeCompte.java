package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Opens an account in somebody's name and mails them the link to choose a password. */
@ApplicationScoped
public class OuvertureDeCompte {

  @Inject private ComptesRepository comptes;
  @Inject private EnvoiDeLien envoi;
  @Inject private Clock horloge;

  /** Gives its id; empty when the address has an account already. */
  public Optional<Long> inviter(Invitation invitation) {
    var courriel = invitation.courriel();
    if (comptes.findByIdentifiant(courriel.valeur()).isPresent()) {
      return Optional.empty();
    }
    var titulaire = invitation.titulaire();
    var compte =
        Compte.invite(
            courriel, titulaire.prenom(), titulaire.nom(), invitation.roles(), horloge.instant());
    comptes.ajouter(compte);
    envoi.envoyer(compte.id());
    return Optional.of(compte.id());
  }
}
