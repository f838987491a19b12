package fr.portailfamille.usager;

import fr.portailfamille.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/**
 * What is written once a password has been chosen, checked and hashed. Afterwards no link sent
 * before works, no browser is known but the present one, and no session opened before stands.
 */
@ApplicationScoped
@Transactional
class EnregistrementMotDePasse {

  @Inject private ComptesRepository comptes;
  @Inject private JetonsRepository jetons;
  @Inject private OuvertureDeSession ouverture;
  @Inject private Event<MotDePasseChange> changements;
  @Inject private Event<CompteOuvert> ouverts;
  @Inject private Clock horloge;

  /** Opens the account of a verified address (A11). */
  Connexion inscrire(Secret cle, Titulaire titulaire, String empreinte, Secret appareil) {
    var creation =
        jetons
            .verrouillerCreation(cle)
            .filter(c -> c.peutSeTerminer(horloge.instant()))
            .orElseThrow(CreationPerimee::new);
    if (comptes.findByIdentifiant(creation.courriel().valeur()).isPresent()) {
      throw new CreationPerimee();
    }
    var maintenant = horloge.instant();
    creation.terminer(maintenant);
    var compte =
        Compte.invite(
            creation.courriel(),
            titulaire.prenom(),
            titulaire.nom(),
            Set.of(Role.FAMILLE),
            maintenant);
    compte.choisirMotDePasse(empreinte, maintenant);
    comptes.ajouter(compte);
    ouverts.fire(new CompteOuvert(compte.id(), compte.courriel()));
    return ouverture.ouvrir(compte.id(), appareil);
  }

  /** By a link (A13, B02, E10). */
  Connexion parLien(Secret lien, String empreinte, Secret appareil) {
    var jeton =
        jetons
            .verrouillerJeton(lien)
            .filter(j -> j.estUtilisable(horloge.instant()))
            .orElseThrow(LienPerime::new);
    return remplacer(jeton.compteId(), empreinte, appareil);
  }

  Connexion remplacer(long compteId, String empreinte, Secret appareil) {
    Instant maintenant = horloge.instant();
    var compte = comptes.find(compteId).orElseThrow(Introuvable::new);
    boolean premier = compte.etat() == EtatCompte.INVITE;
    compte.choisirMotDePasse(empreinte, maintenant);
    jetons.utiliserTous(compteId, maintenant);
    comptes.oublierAppareils(compteId);
    if (premier) {
      ouverts.fire(new CompteOuvert(compteId, compte.courriel()));
    } else {
      changements.fire(new MotDePasseChange(compteId, compte.courriel(), maintenant));
    }
    return ouverture.ouvrir(compteId, appareil);
  }
}
