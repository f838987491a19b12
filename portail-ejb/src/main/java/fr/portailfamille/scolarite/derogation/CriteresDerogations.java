package fr.portailfamille.scolarite.derogation;

import java.io.Serializable;
import java.util.List;

/** Which derogations an agent looks for; null asks nothing. */
public record CriteresDerogations(
    Long annee, Long ecole, Long motif, Long seance, Avancement avancement)
    implements Serializable {

  public static final CriteresDerogations TOUTES =
      new CriteresDerogations(null, null, null, null, null);

  /** A condition on {@code v} and {@code x}, its values added in order. */
  String condition(List<Object> valeurs) {
    var sql = new StringBuilder(" where true");
    ajouter(sql, "v.annee_id", annee, valeurs);
    ajouter(sql, "v.ecole_id", ecole, valeurs);
    ajouter(sql, "v.motif_id", motif, valeurs);
    ajouter(sql, "x.seance_id", seance, valeurs);
    if (avancement != null) {
      sql.append(" and (").append(avancement.condition()).append(')');
    }
    return sql.toString();
  }

  private static void ajouter(
      StringBuilder sql, String colonne, Long valeur, List<Object> valeurs) {
    if (valeur != null) {
      valeurs.add(valeur);
      sql.append(" and ").append(colonne).append(" = ?").append(valeurs.size());
    }
  }
}
