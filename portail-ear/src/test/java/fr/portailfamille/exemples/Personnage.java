package fr.portailfamille.exemples;

import java.util.Set;

/** People with an account, all invented; every one of them signs in with {@link #MOT_DE_PASSE}. */
public enum Personnage {
  /** With Julien, parents of Lina and Tom. */
  CAMILLE_LEMAIRE("Camille", "Lemaire", "MADAME", "FAMILLE"),
  JULIEN_LEMAIRE("Julien", "Lemaire", "MONSIEUR", "FAMILLE"),
  /** Has Inès on even weeks. */
  SOFIA_ROCHE("Sofia", "Roche", "MADAME", "FAMILLE"),
  /** Has Inès on odd weeks. */
  KARIM_BENALI("Karim", "Benali", "MONSIEUR", "FAMILLE"),
  /** An account without household yet. */
  NADIA_MOREL("Nadia", "Morel", "MADAME", "FAMILLE"),
  CLAIRE_FONTAINE("Claire", "Fontaine", "MADAME", "AGENT"),
  /** An agent who also reads health data. */
  MARION_DELMAS("Marion", "Delmas", "MADAME", "AGENT", "SANTE"),
  HUGO_MARCHAND("Hugo", "Marchand", "MONSIEUR", "FACTURATION"),
  /** An agent who also bills: reads incomes, decides on direct debit mandates. */
  SAMIR_HADDAD("Samir", "Haddad", "MONSIEUR", "AGENT", "FACTURATION"),
  ODILE_PERRIN("Odile", "Perrin", "MADAME", "ADMINISTRATEUR");

  public static final String MOT_DE_PASSE = "Marelle-7-billes";

  private static final String SERVICE = "valombrelle.example";

  private final String prenom;
  private final String nom;
  private final String civilite;
  private final Set<String> roles;

  Personnage(String prenom, String nom, String civilite, String... roles) {
    this.prenom = prenom;
    this.nom = nom;
    this.civilite = civilite;
    this.roles = Set.of(roles);
  }

  public String prenom() {
    return prenom;
  }

  public String nom() {
    return nom;
  }

  public String civilite() {
    return civilite;
  }

  public Set<String> roles() {
    return roles;
  }

  public String courriel() {
    return Courriels.de(prenom, nom, roles.contains("FAMILLE") ? Courriels.FAMILLE : SERVICE);
  }
}
