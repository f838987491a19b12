package fr.portailfamille.reglementinterieur;

import fr.portailfamille.famille.FamilleCourante;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who has signed what for which child (E13, E14). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReglementQueries {

  @Inject private LectureReglements lecture;
  @Inject private SituationReglements situation;
  @Inject private FamilleCourante famille;

  /** Those the town has written. */
  @RolesAllowed("FAMILLE")
  public List<TexteEnVigueur> textes() {
    return lecture.textes();
  }

  /** One's own children; empty as long as the file of the household is not accepted. */
  @RolesAllowed("FAMILLE")
  public List<EnfantSuivi> mesEnfants() {
    return famille
        .chercher()
        .map(id -> suivre(id, signature -> signature.pour(id)))
        .orElse(List.of());
  }

  /** First names of one's own children something is to be signed for. */
  @RolesAllowed("FAMILLE")
  public List<String> aSigner() {
    return famille
        .chercher()
        .map(id -> situation.aSigner(id).keySet().stream().map(EnfantConcerne::prenom).toList())
        .orElse(List.of());
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<EnfantSuivi> duFoyer(long familleId) {
    return suivre(familleId, UnaryOperator.identity());
  }

  private List<EnfantSuivi> suivre(long familleId, UnaryOperator<SignatureConnue> lisible) {
    var textes = lecture.textes();
    if (textes.isEmpty()) {
      return List.of();
    }
    var signatures = lecture.signatures(familleId).stream().map(lisible).toList();
    return lecture.enfants(familleId).stream()
        .map(
            enfant ->
                new EnfantSuivi(
                    enfant.id(),
                    enfant.prenom(),
                    enfant.nom(),
                    enfant.concernes(textes).stream()
                        .map(texte -> LigneReglement.de(enfant.id(), texte, signatures))
                        .toList()))
        .toList();
  }
}
