package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A parent creates their account (A04–A11): address, code received by mail, password. The {@code
 * cle} given at the first step is kept by the browser and shown at each of the next.
 */
@Stateless
@PermitAll
public class CreationCompteService {

  private static final SecureRandom ALEA = new SecureRandom();
  private static final int CODES = 1_000_000;

  @Inject private ComptesRepository comptes;
  @Inject private JetonsRepository jetons;
  @Inject private EnregistrementMotDePasse enregistrement;
  @Inject private Empreintes empreintes;
  @Inject private FreinEnvois frein;
  @Inject private Parametres parametres;
  @Inject private Event<CodeDemande> codes;
  @Inject private Event<CompteDejaOuvert> dejaOuverts;
  @Inject private Clock horloge;

  /** Same work and same answer whether the address has an account or not. Returns the key. */
  public String commencer(Courriel courriel, String adresseReseau) {
    if (!parametres.booleen(Parametre.COMPTE_CREATION_EN_LIGNE)
        || parametres.texte(Parametre.COMPTE_MOYENS).equals("ASSISTANT")) {
      throw new CreationFermee();
    }
    frein.compterCreation(adresseReseau, courriel.valeur());
    var cle = Secret.auHasard();
    var creation = new CreationCompte(cle, courriel, horloge.instant());
    envoyerUnCode(creation, cle);
    jetons.ajouter(creation);
    return cle.valeur();
  }

  /** A new code replaces the last one. */
  public void renvoyer(String cle, String adresseReseau) {
    var secret = secret(cle);
    var creation =
        jetons
            .verrouillerCreation(secret)
            .filter(CreationCompte::attendUnCode)
            .orElseThrow(CreationPerimee::new);
    frein.compterCreation(adresseReseau, creation.courriel().valeur());
    envoyerUnCode(creation, secret);
  }

  /**
   * @throws CodeInexact for a wrong code, a code too old, or after {@value CreationCompte#ESSAIS}
   *     wrong ones
   */
  public void verifier(String cle, String code) {
    var secret = secret(cle);
    var creation = jetons.verrouillerCreation(secret).orElseThrow(CreationPerimee::new);
    String chiffres = code == null ? "" : code.replaceAll("\\s", "");
    if (creation.attendUnCode() && !creation.essayer(secret, chiffres, horloge.instant())) {
      throw new CodeInexact();
    }
  }

  /** Opens the account, and the first session of its holder. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Connexion terminer(
      String cle, Titulaire titulaire, MotDePasseChoisi choix, String appareil) {
    var secret = secret(cle);
    var creation =
        jetons
            .findCreation(secret)
            .filter(c -> c.peutSeTerminer(horloge.instant()))
            .orElseThrow(CreationPerimee::new);
    ReglesMotDePasse.of(parametres)
        .verifier(
            choix, List.of(titulaire.prenom(), titulaire.nom(), creation.courriel().valeur()));
    return enregistrement.inscrire(
        secret, titulaire, empreintes.calculer(choix.motDePasse()), Secret.ouNull(appareil));
  }

  /** Null once the account is created: the same step sent again finds nothing to go on with. */
  private static Secret secret(String cle) {
    if (cle == null) {
      throw new CreationPerimee();
    }
    return new Secret(cle);
  }

  private void envoyerUnCode(CreationCompte creation, Secret cle) {
    int minutes = parametres.entier(Parametre.COMPTE_DUREE_DU_CODE);
    String code = "%06d".formatted(ALEA.nextInt(CODES));
    var existant = comptes.findByIdentifiant(creation.courriel().valeur());
    // the code of an address that has an account is sent to nobody, and is not one
    creation.attendre(
        cle,
        existant.isPresent() ? Secret.auHasard().valeur() : code,
        horloge.instant().plus(Duration.ofMinutes(minutes)));
    existant.ifPresentOrElse(
        compte -> dejaOuverts.fire(new CompteDejaOuvert(compte.id(), compte.courriel())),
        () -> codes.fire(new CodeDemande(creation.courriel(), code, minutes)));
  }
}
