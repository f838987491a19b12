package fr.portailfamille.usager;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Sign-in by address and password (A12). Outside any transaction while the password is checked:
 * people waiting for a core hold no database connection.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Identification {

  private static final Duration SESSION_MAXIMALE = Duration.ofHours(12);

  @Inject private ComptesRepository comptes;
  @Inject private Empreintes empreintes;
  @Inject private FreinConnexion frein;
  @Inject private OuvertureDeSession ouverture;
  @Inject private Clock horloge;

  public Connexion connecter(DemandeConnexion demande) {
    var compte = comptes.findByIdentifiant(demande.identifiant());
    var appareil = Secret.ouNull(demande.appareil());
    boolean connu =
        appareil != null && compte.flatMap(c -> comptes.findAppareil(c.id(), appareil)).isPresent();
    var cles =
        connu
            ? FreinConnexion.Cles.connu(appareil, demande.identifiant())
            : FreinConnexion.Cles.inconnu(demande.adresseReseau(), demande.identifiant());
    frein.compter(cles);
    String attendue = compte.filter(Compte::peutSeConnecter).map(Compte::motDePasse).orElse(null);
    if (!empreintes.correspond(demande.motDePasse(), attendue)) {
      throw new IdentifiantsInexacts();
    }
    frein.rendre(cles);
    return ouverture.ouvrir(compte.orElseThrow().id(), appareil);
  }

  /**
   * Whether a session opened then still stands: the account is active, its password has not changed
   * since, and half a day has not passed.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean estValable(long compteId, Instant depuis) {
    return depuis.plus(SESSION_MAXIMALE).isAfter(horloge.instant())
        && comptes.find(compteId).filter(c -> c.accepteSessionDe(depuis)).isPresent();
  }
}
