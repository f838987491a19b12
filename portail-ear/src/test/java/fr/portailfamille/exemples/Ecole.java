package fr.portailfamille.exemples;

import java.util.List;

/**
 * The schools of the town, children from 3 to 11. The sector is a list of streets; « | » adds a
 * part of one: first number, last number, side.
 */
public enum Ecole {
  TILLEULS(
      "École des Tilleuls",
      "2",
      "rue des Tilleuls",
      "rue des Tilleuls",
      "rue du Lavoir",
      "allée des Écureuils",
      "rue du Clos-Fleuri",
      "avenue de la Gare|1|99999|IMPAIRS",
      "impasse du Puits"),
  HIRONDELLES(
      "École des Hirondelles",
      "15",
      "rue des Hirondelles",
      "rue des Hirondelles",
      "rue de la Forge",
      "chemin du Verger",
      "place du Marché",
      "avenue de la Gare|1|99999|PAIRS",
      "rue des Tisserands"),
  MOULIN(
      "École du Moulin",
      "8",
      "quai du Moulin",
      "quai du Moulin",
      "rue de l’Écluse",
      "rue du Pont-Neuf|1|60|TOUS",
      "sentier des Saules",
      "rue des Bateliers"),
  PRE_VERT(
      "École du Pré-Vert",
      "1",
      "rue du Pré-Vert",
      "rue du Pré-Vert",
      "rue des Coquelicots",
      "allée des Bleuets",
      "rue du Pont-Neuf|61|99999|TOUS",
      "avenue des Peupliers"),
  GRANDS_CHAMPS(
      "École des Grands-Champs",
      "24",
      "route des Grands-Champs",
      "route des Grands-Champs",
      "rue de la Colline",
      "chemin des Vignes",
      "rue du Belvédère",
      "square des Lilas");

  private final String nom;
  private final String numero;
  private final String voie;
  private final List<String> secteur;

  Ecole(String nom, String numero, String voie, String... secteur) {
    this.nom = nom;
    this.numero = numero;
    this.voie = voie;
    this.secteur = List.of(secteur);
  }

  public String nom() {
    return nom;
  }

  /** Another one, always the same. */
  public Ecole autre() {
    return values()[(ordinal() + 1) % values().length];
  }

  String numero() {
    return numero;
  }

  String voie() {
    return voie;
  }

  public List<Troncon> secteur() {
    return secteur.stream().map(Troncon::lire).toList();
  }

  /** A part of a street. */
  public record Troncon(String voie, int debut, int fin, String parite) {

    private static final int SANS_FIN = 99_999;

    private static Troncon lire(String texte) {
      var champs = texte.split("\\|");
      return champs.length == 1
          ? new Troncon(texte, 1, SANS_FIN, "TOUS")
          : new Troncon(
              champs[0], Integer.parseInt(champs[1]), Integer.parseInt(champs[2]), champs[3]);
    }
  }
}
