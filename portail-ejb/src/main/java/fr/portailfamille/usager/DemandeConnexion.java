package fr.portailfamille.usager;

import java.util.Locale;

/**
 * What a browser sends to sign in. {@code identifiant}: e-mail address, or name given by the town
 * hall (D02, E08). {@code appareil}: the secret of its cookie, null when it has none.
 */
public record DemandeConnexion(
    String identifiant, String motDePasse, String adresseReseau, String appareil) {

  public DemandeConnexion {
    identifiant = identifiant == null ? "" : identifiant.strip().toLowerCase(Locale.ROOT);
    motDePasse = motDePasse == null ? "" : motDePasse;
  }

  @Override
  public String toString() {
    return "DemandeConnexion[" + identifiant + "]";
  }
}
