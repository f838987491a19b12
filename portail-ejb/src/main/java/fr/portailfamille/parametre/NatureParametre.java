package fr.portailfamille.parametre;

/** How a parameter is typed in and checked. */
public enum NatureParametre {
  TEXTE,
  /** Several lines, in paragraphs. */
  TEXTE_LONG,
  ENTIER,
  BOOLEEN,
  /** {@code #rrggbb}. */
  COULEUR,
  COURRIEL,
  /** « Identifiant créancier SEPA ». */
  ICS,
  /** One of the values the parameter lists. */
  CHOIX
}
