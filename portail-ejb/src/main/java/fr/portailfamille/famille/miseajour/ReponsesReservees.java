package fr.portailfamille.famille.miseajour;

import static fr.portailfamille.personne.TypeDePersonne.AUTRE_RESPONSABLE;
import static fr.portailfamille.personne.TypeDePersonne.ENFANT;
import static fr.portailfamille.personne.TypeDePersonne.RESPONSABLE;

import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.personne.ChampsDemandes;

/** The answers the town does not let this person give: they stay as the town holds them. Pure. */
final class ReponsesReservees {

  private ReponsesReservees() {}

  static void rendre(FoyerDeclare form, ChampsDemandes demandes) {
    var connu = form.getConnu();
    var declare = form.getDeclare();
    for (var champ : Champ.PERSONNE) {
      champ.rendre(demandes, RESPONSABLE, connu.getResponsable(), declare.getResponsable());
      champ.rendre(demandes, AUTRE_RESPONSABLE, connu.getSecond(), declare.getSecond());
    }
    for (var champ : Champ.FOYER) {
      champ.rendre(demandes, RESPONSABLE, connu, declare);
    }
    for (var enfant : declare.getEnfants()) {
      var present = form.enfantConnu(enfant.getEnfantId()).orElseGet(EnfantDeclare::new);
      Champ.ENFANT.forEach(champ -> champ.rendre(demandes, ENFANT, present, enfant));
    }
  }
}
