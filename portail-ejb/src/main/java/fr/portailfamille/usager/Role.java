package fr.portailfamille.usager;

/**
 * What an account may do; the names are those of {@code @RolesAllowed} and of the pages. SANTE is
 * for an agent who also reads what families say of their children's health.
 */
public enum Role {
  FAMILLE,
  AGENT,
  SANTE,
  FACTURATION,
  ADMINISTRATEUR
}
