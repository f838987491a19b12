package fr.portailfamille.reglementinterieur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which texts are not signed yet, child by child (E14). */
final class ASigner {

  private ASigner() {}

  /** In the order of the children; those nothing is to be signed for are left out. */
  static Map<EnfantConcerne, List<TexteEnVigueur>> parEnfant(
      List<TexteEnVigueur> textes, List<EnfantConcerne> enfants, List<SignatureConnue> signatures) {
    var aSigner = new LinkedHashMap<EnfantConcerne, List<TexteEnVigueur>>();
    for (var enfant : enfants) {
      var restants =
          enfant.concernes(textes).stream()
              .filter(texte -> signatures.stream().noneMatch(s -> s.porteSur(enfant.id(), texte)))
              .toList();
      if (!restants.isEmpty()) {
        aSigner.put(enfant, restants);
      }
    }
    return aSigner;
  }
}
