package fr.portailfamille.famille.fusion;

import fr.portailfamille.commun.RegleMetierException;
import java.util.Locale;
import java.util.Map;

/**
 * What an agent decides when two files are one family.
 *
 * @param adresseReprise the family lives at the address of the file absorbed
 * @param responsables guardians recorded twice: of the file absorbed, to those of the file kept
 * @param enfants children recorded twice, likewise
 * @param numero number of the file absorbed, typed again: a merge is not undone
 */
public record Reunion(
    long gardee,
    long absorbee,
    boolean adresseReprise,
    Map<Long, Long> responsables,
    Map<Long, Long> enfants,
    String motif,
    String numero) {

  public Reunion {
    if (gardee == absorbee) {
      throw new RegleMetierException("FusionMemeDossier");
    }
    if (motif == null || motif.isBlank()) {
      throw new RegleMetierException("FusionSansMotif");
    }
    motif = motif.strip();
    numero = numero == null ? "" : numero.strip().toUpperCase(Locale.ROOT);
    responsables = Map.copyOf(responsables);
    enfants = Map.copyOf(enfants);
    if (deuxPourUn(responsables) || deuxPourUn(enfants)) {
      throw new RegleMetierException("FusionDeuxPourUn");
    }
  }

  private static boolean deuxPourUn(Map<Long, Long> memes) {
    return memes.values().stream().distinct().count() < memes.size();
  }
}
