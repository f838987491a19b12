package fr.portailfamille.usager;

import fr.portailfamille.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is written once somebody has proved who they are: the moment, and the browser, known from
 * then on. Gives the {@link Connexion} the web part turns into a session.
 */
@ApplicationScoped
@Transactional
class OuvertureDeSession {

  @Inject private ComptesRepository comptes;
  @Inject private Clock horloge;

  /** {@code appareil}: what the browser's cookie holds, or null. */
  Connexion ouvrir(long compteId, Secret appareil) {
    // whole microseconds, as the database keeps them: sessions are compared with it
    Instant maintenant = horloge.instant().truncatedTo(ChronoUnit.MICROS);
    var compte = comptes.find(compteId).orElseThrow(Introuvable::new);
    compte.noterConnexion(maintenant);
    var secret = appareil == null ? Secret.auHasard() : appareil;
    comptes
        .findAppareil(compteId, secret)
        .ifPresentOrElse(
            connu -> connu.revoir(maintenant),
            () -> comptes.ajouter(new Appareil(compteId, secret.empreinte(), maintenant)));
    return new Connexion(compteId, compte.roles(), maintenant, secret.valeur());
  }
}
