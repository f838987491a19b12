package fr.portailfamille.notification;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statement that writes many mails at once: the letter is put in words once, around marks that
 * PostgreSQL replaces row by row.
 */
final class EnvoiEnNombre {

  /** A character that no text holds (private use area). */
  private static final char MARQUE = '\uE000';

  private EnvoiEnNombre() {}

  /** What stands for the arguments in the letter. */
  static Object[] jetons(int nombre) {
    return IntStream.range(0, nombre).mapToObj(EnvoiEnNombre::jeton).toArray();
  }

  /** After the parameters of the selection come: subject, text, now. */
  static String requete(String selection, int nombre, int parametres) {
    var colonnes =
        IntStream.range(0, nombre).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
    return """
    with s (compte, adresse, demarche, %s) as (%s), n as (
      select cast(?%d as text) as sujet, cast(?%d as text) as texte,
        cast(?%d as timestamptz) as maintenant
    )
    insert into envoi (compte_id, destinataire, demarche_id, sujet, texte, cree_le,
      prochain_essai_le)
    select s.compte, s.adresse, s.demarche, %s, %s, n.maintenant, n.maintenant
    from s cross join n
    """
        .formatted(
            colonnes,
            selection,
            parametres + 1,
            parametres + 2,
            parametres + 3,
            remplacements("n.sujet", nombre),
            remplacements("n.texte", nombre));
  }

  private static String remplacements(String texte, int nombre) {
    var expression = texte;
    for (int i = 0; i < nombre; i++) {
      expression = "replace(%s, '%s', s.a%d)".formatted(expression, jeton(i), i);
    }
    return expression;
  }

  private static String jeton(int rang) {
    return "" + MARQUE + rang + MARQUE;
  }
}
