package fr.portailfamille.demo;

import fr.portailfamille.exemples.Base;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Ids for one table. A wide range is taken from its sequence first, so that the running portal
 * never gives one of them.
 */
final class Numeros {

  private static final long PLAGE = 1_000_000;

  private long dernier;

  private Numeros(long dernier) {
    this.dernier = dernier;
  }

  static Numeros de(String table, Connection connexion) throws SQLException {
    var base = new Base(connexion);
    long debut = base.chercher("select nextval(?::regclass)", "seq_" + table).orElseThrow();
    base.executer("select setval(?::regclass, ?)", "seq_" + table, debut + PLAGE);
    return new Numeros(debut);
  }

  long suivant() {
    return ++dernier;
  }
}
