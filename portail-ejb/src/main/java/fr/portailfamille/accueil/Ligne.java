package fr.portailfamille.accueil;

import fr.portailfamille.commun.Montant;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A row of a native query; columns are counted from 0. */
record Ligne(Object[] colonnes) {

  static List<Ligne> lire(EntityManager em, String sql, Object... arguments) {
    var requete = em.createNativeQuery(sql);
    for (var i = 0; i < arguments.length; i++) {
      requete.setParameter(i + 1, arguments[i]);
    }
    List<?> lignes = requete.getResultList();
    return lignes.stream().map(ligne -> new Ligne((Object[]) ligne)).toList();
  }

  long entier(int colonne) {
    return ((Number) colonnes[colonne]).longValue();
  }

  String texte(int colonne) {
    return (String) colonnes[colonne];
  }

  boolean vrai(int colonne) {
    return (Boolean) colonnes[colonne];
  }

  /** Null when the column is. */
  Montant montant(int colonne) {
    return colonnes[colonne] == null ? null : Montant.of((BigDecimal) colonnes[colonne]);
  }

  LocalDate jour(int colonne) {
    return ((Date) colonnes[colonne]).toLocalDate();
  }

  Instant instant(int colonne) {
    return colonnes[colonne] == null ? null : ((Timestamp) colonnes[colonne]).toInstant();
  }
}
