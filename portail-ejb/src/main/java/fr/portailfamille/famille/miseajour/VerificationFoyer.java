package fr.portailfamille.famille.miseajour;

import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.VerificationDossier;
import fr.portailfamille.personne.ChampsDemandes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the household must say: what a new one must (A15 to A19), except what is not asked here. A
 * child on file grows up, and an adult changes what concerns them. Pure: today is given.
 */
final class VerificationFoyer {

  private VerificationFoyer() {}

  static List<Refus> verifier(FoyerDeclare form, ChampsDemandes demandes, LocalDate aujourdhui) {
    return VerificationDossier.verifier(form.getDeclare(), demandes, aujourdhui).stream()
        .filter(refus -> !(aGrandi(form, refus) || estDuSecondAutonome(form, refus)))
        .toList();
  }

  private static boolean aGrandi(FoyerDeclare form, Refus refus) {
    if (!refus.motif().cle().equals("EnfantMajeur")) {
      return false;
    }
    var enfant = form.getDeclare().getEnfants().get(refus.rang());
    return enfant.getEnfantId() != null
        && form.enfantConnu(enfant.getEnfantId())
            .filter(connu -> Objects.equals(connu.getNeLe(), enfant.getNeLe()))
            .isPresent();
  }

  private static boolean estDuSecondAutonome(FoyerDeclare form, Refus refus) {
    return form.isSecondAutonome() && refus.champ().startsWith("second");
  }
}
