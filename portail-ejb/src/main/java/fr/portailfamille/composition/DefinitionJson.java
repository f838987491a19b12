package fr.portailfamille.composition;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** A definition as the database keeps it. */
final class DefinitionJson {

  private static final Jsonb JSON = JsonbBuilder.create();

  private DefinitionJson() {}

  static String ecrire(Definition definition) {
    return JSON.toJson(definition);
  }

  static Definition lire(String json) {
    return JSON.fromJson(json, Definition.class);
  }
}
