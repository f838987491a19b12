package fr.portailfamille.web.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The town as pages show it: name, colours, contacts. Fixed values until the settings service feeds
 * it.
 */
@Named
@ApplicationScoped
public class Collectivite {
  public String getNom() {
    return "Ville de Portail";
  }

  /** Letter shown in place of a missing logo. */
  public String getInitiale() {
    return getNom()
        .replaceFirst("^(?i)(ville|mairie|commune) (de la |de |du |des |d’|d')", "")
        .substring(0, 1);
  }

  /** Address of the logo, or null. */
  public String getLogo() {
    return null;
  }

  /** {@code #rrggbb}. */
  public String getCouleurPrincipale() {
    return "#0b5358";
  }

  /** {@code #rrggbb}, decorative only: never behind or as text. */
  public String getCouleurSecondaire() {
    return "#e8934a";
  }

  /** Changes with the colours, so that browsers fetch them again. */
  public String getVersion() {
    return Integer.toHexString((getCouleurPrincipale() + getCouleurSecondaire()).hashCode());
  }

  public String getService() {
    return "Service enfance et éducation";
  }

  public String getAdresse() {
    return "1 place de la Mairie";
  }

  public String getTelephone() {
    return "01 23 45 67 89";
  }

  public String getCourriel() {
    return "portail-famille@exemple.fr";
  }

  /** The person in charge of personal data (RGPD article 37). */
  public String getCourrielDelegue() {
    return "donnees-personnelles@exemple.fr";
  }

  public String getResponsablePublication() {
    return "le maire";
  }

  public String getHebergeur() {
    return "la collectivité elle-même";
  }
}
