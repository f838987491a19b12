package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Demandeur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be signed now for the children of a household, written beside the answers. */
@ApplicationScoped
class SituationReglements {

  @Inject private LectureReglements lecture;

  void actualiser(Demandeur demandeur, ReglementsASigner form) {
    long famille = foyer(demandeur);
    var signataire = lecture.signataire(demandeur.compteId(), famille);
    Map<Long, FicheASigner> connues =
        form.getFiches().stream()
            .collect(Collectors.toMap(FicheASigner::getEnfantId, Function.identity()));
    form.setSignataire(signataire.nom());
    form.setFiches(new ArrayList<>());
    aSigner(famille)
        .forEach(
            (enfant, textes) -> {
              var fiche = connues.get(enfant.id());
              if (fiche == null) {
                fiche = new FicheASigner();
                fiche.setLieu(signataire.commune());
              }
              form.getFiches().add(decrire(fiche, enfant, textes));
            });
  }

  private static FicheASigner decrire(
      FicheASigner fiche, EnfantConcerne enfant, List<TexteEnVigueur> textes) {
    var reglements =
        textes.stream()
            .map(texte -> ReglementASigner.de(texte, fiche.accepte(texte)))
            .collect(Collectors.toCollection(ArrayList::new));
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    fiche.setReglements(reglements);
    return fiche;
  }

  /** Another household's child does not exist here. */
  void controler(Demandeur demandeur, ReglementsASigner form) {
    var siens = lecture.enfants(foyer(demandeur)).stream().map(EnfantConcerne::id).toList();
    if (!form.getFiches().stream().map(FicheASigner::getEnfantId).allMatch(siens::contains)) {
      throw new Introuvable();
    }
  }

  /** In the order of the children; those nothing is to be signed for are left out. */
  Map<EnfantConcerne, List<TexteEnVigueur>> aSigner(long famille) {
    var textes = lecture.textes();
    return textes.isEmpty()
        ? Map.of()
        : ASigner.parEnfant(textes, lecture.enfants(famille), lecture.signatures(famille));
  }

  static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
