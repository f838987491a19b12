package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * « Inscrivez-vous » (D03–D09): what the four steps gathered is kept, a mail leads to the choice of
 * a password, and only then is there an account. No answer depends on whether the address has an
 * account or the household exists: neither is looked at before the address is proved, but to choose
 * which mail leaves.
 */
@Stateless
@PermitAll
public class DemandeDeCompteService {

  @Inject private ComptesRepository comptes;
  @Inject private DemandesDeCompteRepository demandes;
  @Inject private ActivationDeCompte activation;
  @Inject private Empreintes empreintes;
  @Inject private FreinEnvois frein;
  @Inject private Parametres parametres;
  @Inject private Event<ActivationDemandee> activations;
  @Inject private Event<CompteDejaOuvert> dejaOuverts;
  @Inject private Clock horloge;

  /** What the town publishes now: what the two boxes are about. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public TextesLus textes() {
    return new TextesLus(
        Parametres.version(parametres.texte(Parametre.COMPTE_CONDITIONS)),
        Parametres.version(parametres.texte(Parametre.COMPTE_DONNEES_PERSONNELLES)));
  }

  /** Returns the key by which this browser may ask for the mail again. */
  public String valider(DemandeSaisie saisie, String adresseReseau) {
    if (!parametres.booleen(Parametre.COMPTE_CREATION_EN_LIGNE)
        || parametres.texte(Parametre.COMPTE_MOYENS).equals("CODE")) {
      throw new CreationFermee();
    }
    if (!saisie.textes().equals(textes())) {
      throw new RegleMetierException("TextesModifies");
    }
    frein.compterCreation(adresseReseau, saisie.courriel().valeur());
    var cle = Secret.auHasard();
    var demande = new DemandeDeCompte(cle, saisie, horloge.instant());
    envoyerUnLien(demande);
    demandes.ajouter(demande);
    return cle.valeur();
  }

  /**
   * Another mail, to the same address, in place of the last one.
   *
   * @param secret the key of the browser, or a link that may be too old
   */
  public void renvoyer(String secret, String adresseReseau) {
    var demande =
        demandes
            .verrouillerParCleOuLien(secret(secret))
            .filter(DemandeDeCompte::attend)
            .orElseThrow(LienPerime::new);
    frein.compterCreation(adresseReseau, demande.courriel().valeur());
    envoyerUnLien(demande);
  }

  /** Whether the link is only too old, so that another may be sent (D09). */
  public boolean peutEtreRenvoye(String lien) {
    return demandes.find(secret(lien)).filter(DemandeDeCompte::attend).isPresent();
  }

  /** Whom the link is for; changes nothing. */
  public LienOuvert ouvrir(String lien) {
    var demande = demande(lien);
    var titulaire = demande.titulaire();
    return new LienOuvert(demande.courriel().valeur(), titulaire.prenom(), titulaire.nom());
  }

  /** Opens the account, and the first session of its holder. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Connexion activer(String lien, MotDePasseChoisi choix, String appareil) {
    var demande = demande(lien);
    var titulaire = demande.titulaire();
    ReglesMotDePasse.of(parametres)
        .verifier(choix, List.of(titulaire.prenom(), titulaire.nom(), demande.courriel().valeur()));
    return activation.activer(
        secret(lien), empreintes.calculer(choix.motDePasse()), Secret.ouNull(appareil));
  }

  private DemandeDeCompte demande(String lien) {
    return demandes
        .find(secret(lien))
        .filter(demande -> demande.peutEtreActivee(horloge.instant()))
        .orElseThrow(LienPerime::new);
  }

  private void envoyerUnLien(DemandeDeCompte demande) {
    var duree = Duration.ofHours(parametres.entier(Parametre.COMPTE_DUREE_DE_L_ACTIVATION));
    var lien = Secret.auHasard();
    var existant = comptes.findByIdentifiant(demande.courriel().valeur());
    // the link of an address that has an account is sent to nobody, and the one kept is another
    demande.attendre(existant.isPresent() ? Secret.auHasard() : lien, horloge.instant(), duree);
    existant.ifPresentOrElse(
        compte -> dejaOuverts.fire(new CompteDejaOuvert(compte.id(), compte.courriel())),
        () -> activations.fire(new ActivationDemandee(demande.courriel(), lien.valeur(), duree)));
  }

  private static Secret secret(String valeur) {
    return new Secret(valeur == null ? "" : valeur);
  }
}
