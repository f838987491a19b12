package fr.portailfamille.reservation;

import fr.portailfamille.commun.RegleMetierException;
import java.util.List;
import java.util.Set;

/**
 * What a parent says: a child will not come on days that are booked (C33). Refused as long as
 * something is missing.
 *
 * @param reservations of that child
 * @param motif one of the town's; null for another reason
 * @param detail the other reason, or a word more; null for none
 */
public record Absence(long enfantId, Set<Long> reservations, String motif, String detail) {

  private static final int DETAIL_MAXIMAL = 300;

  public Absence {
    reservations = Set.copyOf(reservations);
    motif = vide(motif) ? null : motif;
    detail = vide(detail) ? null : detail.strip();
    refuserSi(reservations.isEmpty(), "AbsenceSansJour");
    refuserSi(detail != null && detail.length() > DETAIL_MAXIMAL, "AbsenceTropLongue");
    refuserSi(motif == null && detail == null, "AbsenceSansRaison");
  }

  /** The list may have changed since it was shown. */
  void exigerParmi(List<String> motifs) {
    refuserSi(motif != null && !motifs.contains(motif), "MotifAbsenceInconnu");
  }

  private static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }

  private static void refuserSi(boolean refuse, String cle) {
    if (refuse) {
      throw new RegleMetierException(cle);
    }
  }
}
