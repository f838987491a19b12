package fr.portailfamille.scolarite;

import static java.util.Map.entry;

import fr.portailfamille.commun.Normalisation;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The name of a street, written so that « 3, av. du Gal de Gaulle » and « Avenue du
 * Général-de-Gaulle » are the same. Two names are the same street when their keys are equal.
 */
record NomDeVoie(String cle) {

  private static final Set<String> MOTS_VIDES =
      Set.of("DE", "DU", "DES", "D", "LA", "LE", "LES", "L");

  /** Only as first word: elsewhere « R » or « CH » is an initial. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          entry("R", "RUE"),
          entry("AV", "AVENUE"),
          entry("AVE", "AVENUE"),
          entry("BD", "BOULEVARD"),
          entry("BLD", "BOULEVARD"),
          entry("BVD", "BOULEVARD"),
          entry("BOUL", "BOULEVARD"),
          entry("PL", "PLACE"),
          entry("ALL", "ALLEE"),
          entry("CH", "CHEMIN"),
          entry("CHE", "CHEMIN"),
          entry("IMP", "IMPASSE"),
          entry("RTE", "ROUTE"),
          entry("SQ", "SQUARE"),
          entry("CRS", "COURS"),
          entry("FG", "FAUBOURG"),
          entry("FBG", "FAUBOURG"),
          entry("LOT", "LOTISSEMENT"),
          entry("RES", "RESIDENCE"),
          entry("PAS", "PASSAGE"));

  private static final Map<String, String> TITRES =
      Map.ofEntries(
          entry("ST", "SAINT"),
          entry("STE", "SAINTE"),
          entry("GAL", "GENERAL"),
          entry("GEN", "GENERAL"),
          entry("MAL", "MARECHAL"),
          entry("DR", "DOCTEUR"),
          entry("PR", "PROFESSEUR"),
          entry("CDT", "COMMANDANT"),
          entry("CNE", "CAPITAINE"),
          entry("COL", "COLONEL"),
          entry("LT", "LIEUTENANT"),
          entry("PDT", "PRESIDENT"));

  /** A number typed before the name is left out. */
  static NomDeVoie lire(String texte) {
    String sansNumero =
        Normalisation.normaliser(texte)
            .replaceFirst("^\\d+ ?(BIS|TER|QUATER|QUINQUIES|[A-Z])?( \\d+)? (?=[A-Z])", "");
    StringJoiner cle = new StringJoiner(" ");
    String[] mots = sansNumero.split(" ");
    for (int i = 0; i < mots.length; i++) {
      if (!MOTS_VIDES.contains(mots[i])) {
        cle.add(
            i == 0 ? TYPES.getOrDefault(mots[i], mots[i]) : TITRES.getOrDefault(mots[i], mots[i]));
      }
    }
    return new NomDeVoie(cle.toString());
  }
}
