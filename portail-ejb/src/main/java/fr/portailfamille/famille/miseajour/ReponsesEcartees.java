package fr.portailfamille.famille.miseajour;

import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.PersonneDeclaree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an agent leaves aside of what a family asked (C04): an answer, a guardian or a child it
 * adds. Pure.
 */
final class ReponsesEcartees {

  static final String RESPONSABLE = "responsable";
  static final String SECOND = "second";
  private static final String ENFANT = "enfant-";
  private static final String ENFANT_AJOUTE = "enfant-ajoute-";

  private final FoyerDeclare form;
  private final Set<String> cles;

  private ReponsesEcartees(FoyerDeclare form, Set<String> cles) {
    this.form = form;
    this.cles = cles;
  }

  /** A child on file by its id, one the family adds by its rank among those. */
  static String enfant(FoyerDeclare form, EnfantDeclare enfant) {
    return enfant.getEnfantId() == null
        ? ENFANT_AJOUTE + rang(form.enfantsAjoutes(), enfant)
        : ENFANT + enfant.getEnfantId();
  }

  /** By identity: two children may be typed alike. */
  private static int rang(List<EnfantDeclare> ajoutes, EnfantDeclare enfant) {
    int rang = 0;
    while (ajoutes.get(rang) != enfant) {
      rang++;
    }
    return rang;
  }

  static void ecarter(FoyerDeclare form, Set<String> cles) {
    new ReponsesEcartees(form, cles).ecarter();
  }

  private void ecarter() {
    var connu = form.getConnu();
    var declare = form.getDeclare();
    ecarter(RESPONSABLE, Champ.PERSONNE, connu.getResponsable(), declare.getResponsable());
    ecarter(RESPONSABLE, Champ.FOYER, connu, declare);
    if (!form.secondAjoute()) {
      ecarter(SECOND, Champ.PERSONNE, connu.getSecond(), declare.getSecond());
    } else if (cles.contains(SECOND)) {
      declare.setSecondDeclare(false);
      declare.setSecond(new PersonneDeclaree());
    }
    enfants();
  }

  private void enfants() {
    var ajoutes = form.enfantsAjoutes().stream().filter(this::ecarte).toList();
    for (var enfant : form.enfantsConserves()) {
      form.enfantConnu(enfant.getEnfantId())
          .ifPresent(connu -> ecarter(enfant(form, enfant), Champ.ENFANT, connu, enfant));
    }
    form.getDeclare()
        .setEnfants(
            form.getDeclare().getEnfants().stream()
                .filter(enfant -> ajoutes.stream().noneMatch(ajoute -> ajoute == enfant))
                .collect(Collectors.toCollection(ArrayList::new)));
  }

  private boolean ecarte(EnfantDeclare ajoute) {
    return cles.contains(enfant(form, ajoute));
  }

  private <T> void ecarter(String sujet, List<Champ<T>> champs, T connu, T declare) {
    Champ.ecarter(champs, champ -> cles.contains(champ.cle(sujet)), connu, declare);
  }
}
