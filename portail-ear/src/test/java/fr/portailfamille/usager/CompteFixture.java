package fr.portailfamille.usager;

import fr.portailfamille.environment.PortailSession;
import java.sql.Connection;
import java.sql.SQLException;

/** Accounts written straight into the database of the running platform, for browser journeys. */
public final class CompteFixture {

  public static final String MOT_DE_PASSE = "ouragan-violet-72";

  private CompteFixture() {}

  /** An active account whose password is {@link #MOT_DE_PASSE}; returns its id. */
  public static long creer(String courriel, String prenom, String nom, Role... roles)
      throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      long id = inserer(connexion, courriel, prenom, nom);
      try (var ajout = connexion.prepareStatement("insert into compte_role values (?, ?)")) {
        for (var role : roles) {
          ajout.setLong(1, id);
          ajout.setString(2, role.name());
          ajout.executeUpdate();
        }
      }
      return id;
    }
  }

  private static long inserer(Connection connexion, String courriel, String prenom, String nom)
      throws SQLException {
    try (var ajout =
        connexion.prepareStatement(
            """
            insert into compte (courriel, prenom, nom, mot_de_passe, mot_de_passe_change_le, cree_le)
            values (?, ?, ?, ?, now() - interval '1 day', now() - interval '1 day') returning id
            """)) {
      ajout.setString(1, courriel);
      ajout.setString(2, prenom);
      ajout.setString(3, nom);
      ajout.setString(4, new Empreintes().calculer(MOT_DE_PASSE));
      var resultat = ajout.executeQuery();
      resultat.next();
      return resultat.getLong(1);
    }
  }
}
