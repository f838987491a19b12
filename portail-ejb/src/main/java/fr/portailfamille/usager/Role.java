package fr.portailfamille.usager;

/** What an account may do; the names are those of {@code @RolesAllowed} and of the pages. */
public enum Role {
  FAMILLE,
  AGENT,
  FACTURATION,
  ADMINISTRATEUR
}
