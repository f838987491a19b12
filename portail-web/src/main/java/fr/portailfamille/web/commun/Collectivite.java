package fr.portailfamille.web.commun;

import fr.portailfamille.parametre.LogoAffiche;
import fr.portailfamille.parametre.LogoService;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The town as pages show it: name, colours, contacts, from its parameters. An empty text is not
 * set.
 */
@Named
@ApplicationScoped
public class Collectivite {
  @Inject private Parametres parametres;
  @Inject private LogoService logos;

  public String getNom() {
    return parametres.texte(Parametre.COLLECTIVITE_NOM);
  }

  /** Version of the logo, for its address; null when the town has given none. */
  public String getLogo() {
    return logos.lire().map(LogoAffiche::version).orElse(null);
  }

  /** Letter shown in place of a missing logo. */
  public String getInitiale() {
    return getNom()
        .replaceFirst("^(?i)(ville|mairie|commune) (de la |de |du |des |d’|d')", "")
        .substring(0, 1);
  }

  /** {@code #rrggbb}. */
  public String getCouleurPrincipale() {
    return parametres.texte(Parametre.COLLECTIVITE_COULEUR);
  }

  /** {@code #rrggbb}, decorative only: never behind or as text. */
  public String getCouleurSecondaire() {
    return parametres.texte(Parametre.COLLECTIVITE_COULEUR_ACCENT);
  }

  /** Changes with the colours, so that browsers fetch them again. */
  public String getVersion() {
    return Integer.toHexString((getCouleurPrincipale() + getCouleurSecondaire()).hashCode());
  }

  /** The sentence a parent ticks to enrol in the canteen (A28). */
  public String getConditionsDesActivites() {
    return parametres.texte(Parametre.ACTIVITE_CONDITIONS);
  }

  public String getConditionsDeLaRestauration() {
    return parametres.texte(Parametre.ACTIVITE_CONDITIONS_RESTAURATION);
  }

  /** Of the portal; empty where the town has written none (E12). */
  public String getConditionsUtilisation() {
    return parametres.texte(Parametre.COMPTE_CONDITIONS);
  }

  /** False where accounts are created by the town hall only (C02). */
  public boolean isCreationEnLigne() {
    return parametres.booleen(Parametre.COMPTE_CREATION_EN_LIGNE);
  }

  /** « Inscrivez-vous », in four steps, is one of the means (D03). */
  public boolean isInscriptionEnQuatreEtapes() {
    return !parametres.texte(Parametre.COMPTE_MOYENS).equals("CODE");
  }

  /** « Connexion par courriel », by a code, is one of the means (A05). */
  public boolean isCreationParCode() {
    return !parametres.texte(Parametre.COMPTE_MOYENS).equals("ASSISTANT");
  }

  /** False where a forgotten password is asked to the service (C41). */
  public boolean isOubliEnLigne() {
    return parametres.texte(Parametre.MOT_DE_PASSE_REINITIALISATION).equals("EN_LIGNE");
  }

  /** A sheet is offered to new families who come on paper (C29). */
  public boolean isFicheDePreinscription() {
    return parametres.booleen(Parametre.PREINSCRIPTION_FICHE);
  }

  public String getService() {
    return parametres.texte(Parametre.CONTACT_SERVICE);
  }

  public String getAdresse() {
    return parametres.texte(Parametre.CONTACT_ADRESSE);
  }

  public String getTelephone() {
    return parametres.texte(Parametre.CONTACT_TELEPHONE);
  }

  public String getSecondTelephone() {
    return parametres.texte(Parametre.CONTACT_SECOND_TELEPHONE);
  }

  public String getCourriel() {
    return parametres.texte(Parametre.CONTACT_COURRIEL);
  }

  public String getHoraires() {
    return parametres.texte(Parametre.CONTACT_HORAIRES);
  }

  /** The person in charge of personal data (RGPD article 37). */
  public String getCourrielDelegue() {
    return parametres.texte(Parametre.MENTIONS_DELEGUE);
  }

  public String getResponsablePublication() {
    return parametres.texte(Parametre.MENTIONS_PUBLICATION);
  }

  public String getHebergeur() {
    return parametres.texte(Parametre.MENTIONS_HEBERGEUR);
  }
}
