package fr.portailfamille.photo;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.EnfantsDuFoyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The portraits the town holds of a household's children, written beside the answers. */
@ApplicationScoped
class SituationPhotos {

  @Inject private EnfantsDuFoyer enfants;
  @Inject private Photos photos;

  void actualiser(long famille, PhotosDemandees form) {
    Map<Long, EnfantAPhotographier> reponses =
        form.getEnfants().stream()
            .collect(Collectors.toMap(EnfantAPhotographier::getEnfantId, Function.identity()));
    var siens = enfants.lister(famille);
    var enVigueur = photos.enVigueur(famille);
    form.setEnfants(
        siens.stream()
            .map(enfant -> decrire(reponses.get(enfant.id()), enfant, enVigueur))
            .collect(Collectors.toCollection(ArrayList::new)));
    if (siens.size() == 1 && reponses.isEmpty()) {
      form.getEnfants().get(0).setDemande(true);
    }
  }

  private static EnfantAPhotographier decrire(
      EnfantAPhotographier reponse, Enfant enfant, List<PhotoEnfant> enVigueur) {
    var fiche = reponse == null ? new EnfantAPhotographier() : reponse;
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    fiche.setConnueId(Photos.chercher(enVigueur, enfant.id()).map(PhotoEnfant::id).orElse(null));
    return fiche;
  }

  /** Another household's child does not exist. */
  void controler(long famille, PhotosDemandees form) {
    var siens = enfants.lister(famille).stream().map(Enfant::id).toList();
    if (!form.getEnfants().stream().allMatch(e -> siens.contains(e.getEnfantId()))) {
      throw new Introuvable();
    }
  }
}
