package fr.portailfamille.reglementinterieur;

import fr.portailfamille.activite.NatureActivite;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A child of a household and the kinds of activities it is enrolled in by this household. */
record EnfantConcerne(long id, String prenom, String nom, Set<NatureActivite> natures) {

  static EnfantConcerne of(Object[] ligne) {
    var natures = ligne[3] == null ? "" : (String) ligne[3];
    return new EnfantConcerne(
        ((Number) ligne[0]).longValue(),
        (String) ligne[1],
        (String) ligne[2],
        Arrays.stream(natures.split(","))
            .filter(nature -> !nature.isEmpty())
            .map(NatureActivite::valueOf)
            .collect(Collectors.toSet()));
  }

  List<TexteEnVigueur> concernes(List<TexteEnVigueur> textes) {
    return textes.stream().filter(texte -> texte.reglement().concerne(natures)).toList();
  }
}
