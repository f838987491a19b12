package fr.portailfamille.usager;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose account the caller of a service uses, and who the caller really is: an agent may act for a
 * family. All of it is in the name of the caller, which the sign-in of the pages gives and nothing
 * a browser sends can change: {@code 12} for the holder of account 12, {@code 12/5/31} for agent 5
 * who acts as 12 under representation 31.
 *
 * @param agentId null for somebody who acts for themselves, as {@code representationId}
 */
public record Appelant(long compteId, Long agentId, Long representationId) {

  private static final Pattern NOM = Pattern.compile("(\\d{1,18})(?:/(\\d{1,18})/(\\d{1,18}))?");

  public static Appelant soiMeme(long compteId) {
    return new Appelant(compteId, null, null);
  }

  public static Appelant pour(long compteId, long agentId, long representationId) {
    return new Appelant(compteId, agentId, representationId);
  }

  /** Empty for nobody: visitors, timers, batch jobs. */
  public static Optional<Appelant> lire(String nom) {
    var lu = NOM.matcher(nom);
    if (!lu.matches()) {
      return Optional.empty();
    }
    long compte = Long.parseLong(lu.group(1));
    return Optional.of(
        lu.group(2) == null
            ? soiMeme(compte)
            : pour(compte, Long.parseLong(lu.group(2)), Long.parseLong(lu.group(3))));
  }

  public String nom() {
    return agentId == null
        ? String.valueOf(compteId)
        : compteId + "/" + agentId + "/" + representationId;
  }

  public boolean represente() {
    return representationId != null;
  }

  public long acteurId() {
    return agentId == null ? compteId : agentId;
  }
}
