package fr.portailfamille.famille.miseajour;

import fr.portailfamille.famille.EnfantDeclare;
import java.util.ArrayList;
import java.util.Objects;

/** Puts a draft up to date with what the town has learnt since, without losing an answer. Pure. */
final class SuiviFoyer {

  private SuiviFoyer() {}

  /** {@code actuel}: the household as it is now. */
  static void suivre(FoyerDeclare form, FoyerDeclare actuel) {
    var connu = form.getConnu();
    var declare = form.getDeclare();
    var present = actuel.getConnu();
    Champ.suivre(
        Champ.PERSONNE, connu.getResponsable(), declare.getResponsable(), present.getResponsable());
    Champ.suivre(Champ.FOYER, connu, declare, present);
    second(form, actuel);
    enfants(form, actuel);
    declare.setAdresse(actuel.getDeclare().getAdresse());
    form.setConnu(present);
  }

  private static void second(FoyerDeclare form, FoyerDeclare actuel) {
    boolean leMeme = Objects.equals(form.getSecondId(), actuel.getSecondId());
    if (!leMeme || actuel.isSecondAutonome()) {
      form.getDeclare().setSecond(actuel.getDeclare().getSecond());
      form.getDeclare().setSecondDeclare(actuel.getDeclare().isSecondDeclare());
    } else if (actuel.getSecondId() != null) {
      form.getDeclare().setSecondDeclare(true);
      Champ.suivre(
          Champ.PERSONNE,
          form.getConnu().getSecond(),
          form.getDeclare().getSecond(),
          actuel.getConnu().getSecond());
    }
    form.setSecondId(actuel.getSecondId());
    form.setSecondAutonome(actuel.isSecondAutonome());
  }

  /** The children of the household now, then those the family adds. */
  private static void enfants(FoyerDeclare form, FoyerDeclare actuel) {
    var enfants = new ArrayList<EnfantDeclare>();
    for (var present : actuel.getDeclare().getEnfants()) {
      enfants.add(enfant(form, present));
    }
    enfants.addAll(form.enfantsAjoutes());
    form.getDeclare().setEnfants(enfants);
  }

  private static EnfantDeclare enfant(FoyerDeclare form, EnfantDeclare present) {
    var connu = form.enfantConnu(present.getEnfantId());
    var declare =
        form.enfantsConserves().stream()
            .filter(e -> e.getEnfantId().equals(present.getEnfantId()))
            .findFirst();
    if (connu.isEmpty() || declare.isEmpty()) {
      return present;
    }
    Champ.suivre(Champ.ENFANT, connu.get(), declare.get(), present);
    return declare.get();
  }
}
