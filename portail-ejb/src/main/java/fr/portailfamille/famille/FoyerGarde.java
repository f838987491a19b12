package fr.portailfamille.famille;

import fr.portailfamille.commun.Introuvable;
import java.time.LocalDate;
import java.util.List;

/** The household that asks, and its children, eldest first. */
public record FoyerGarde(long familleId, List<EnfantGarde> enfants) {

  /** A child, and who has the child on which day. */
  public record EnfantGarde(
      long id, String prenom, String nom, LocalDate neLe, CalendrierDeGarde garde) {}

  public FoyerGarde {
    enfants = List.copyOf(enfants);
  }

  /** Refused as not found when the child is not of this household. */
  public EnfantGarde enfant(long enfantId) {
    return enfants.stream()
        .filter(enfant -> enfant.id() == enfantId)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }
}
