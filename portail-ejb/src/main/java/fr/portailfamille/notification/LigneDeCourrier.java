package fr.portailfamille.notification;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing named by a mail that names several, for {@link Courriers#ecrireEnNombre}.
 *
 * @param destinataire id of what the query sends to: an account, a household
 */
public record LigneDeCourrier(long destinataire, String texte) {

  /** Reads {@link #enJson}, the first parameter of the query. */
  public static final String LUES =
      "jsonb_to_recordset(cast(?1 as jsonb)) as j (destinataire bigint, lignes text)";

  /** One row per addressee. */
  public static String enJson(Stream<LigneDeCourrier> lignes) {
    var tableau = Json.createArrayBuilder();
    parDestinataire(lignes)
        .forEach(
            (destinataire, siennes) ->
                tableau.add(
                    Json.createObjectBuilder()
                        .add("destinataire", destinataire)
                        .add("lignes", siennes)));
    return tableau.build().toString();
  }

  /** As they come, said again or not. */
  static Map<Long, String> parDestinataire(Stream<LigneDeCourrier> lignes) {
    return lignes.collect(
        Collectors.groupingBy(
            LigneDeCourrier::destinataire,
            LinkedHashMap::new,
            Collectors.mapping(LigneDeCourrier::texte, Collectors.joining("\n"))));
  }
}
