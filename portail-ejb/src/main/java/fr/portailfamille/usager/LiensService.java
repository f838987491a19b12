package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Choosing a password through a link received by mail: forgotten password (A13, B01–B04, E15), or
 * first password of an account the town hall created (E10).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiensService {

  @Inject private ComptesRepository comptes;
  @Inject private JetonsRepository jetons;
  @Inject private EnregistrementMotDePasse enregistrement;
  @Inject private EnvoiDeLien envoi;
  @Inject private Empreintes empreintes;
  @Inject private FreinEnvois frein;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** Returns at once and says nothing, whoever has this address. */
  public void demander(String identifiant, String adresseReseau) {
    if (!parametres.texte(Parametre.MOT_DE_PASSE_REINITIALISATION).equals("EN_LIGNE")) {
      throw new RegleMetierException("ReinitialisationAupresDuService");
    }
    String saisi = identifiant == null ? "" : identifiant.strip().toLowerCase(Locale.ROOT);
    if (frein.laissePasserOubli(adresseReseau, saisi)) {
      envoi.envoyerSiConnu(saisi);
    }
  }

  /** Whom the link is for; changes nothing. */
  public LienOuvert ouvrir(String lien) {
    var compte = compte(lien);
    return new LienOuvert(compte.courriel().valeur(), compte.prenom(), compte.nom());
  }

  public Connexion choisir(String lien, MotDePasseChoisi choix, String appareil) {
    var compte = compte(lien);
    ReglesMotDePasse.of(parametres)
        .verifier(choix, List.of(compte.prenom(), compte.nom(), compte.courriel().valeur()));
    return enregistrement.parLien(
        new Secret(lien), empreintes.calculer(choix.motDePasse()), Secret.ouNull(appareil));
  }

  private Compte compte(String lien) {
    return jetons
        .findJeton(new Secret(lien == null ? "" : lien))
        .filter(jeton -> jeton.estUtilisable(horloge.instant()))
        .flatMap(jeton -> comptes.find(jeton.compteId()))
        .filter(compte -> compte.etat() != EtatCompte.SUSPENDU)
        .orElseThrow(LienPerime::new);
  }
}
