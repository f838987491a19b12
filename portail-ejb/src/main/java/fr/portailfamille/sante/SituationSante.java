package fr.portailfamille.sante;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts beside the answers what the town knows of each child. */
@ApplicationScoped
class SituationSante {

  @Inject private FichesSante fiches;

  void actualiser(long famille, InformationsDemandees form) {
    var connues = fiches.duFoyer(famille);
    var enfants = new ArrayList<FicheDemandee>();
    for (var enfant : fiches.enfants(famille)) {
      var fiche = deja(form, enfant);
      var connue = connues.get(enfant.id());
      if (fiche == null || fiche.isRepartir()) {
        fiche = depuis(connue, fiche);
      }
      decrire(fiche, enfant);
      fiche.setPerimee(
          !Objects.equals(fiche.getVersion(), connue == null ? null : connue.version()));
      enfants.add(fiche);
    }
    form.setEnfants(enfants);
  }

  /** Of the sheets on file, by child. */
  Map<Long, Integer> versions(long famille) {
    return fiches.duFoyer(famille).values().stream()
        .collect(Collectors.toMap(FicheSante::enfantId, FicheSante::version));
  }

  void controler(long famille, InformationsDemandees form) {
    var siens = fiches.enfants(famille).stream().map(Enfant::id).toList();
    List<Long> demandes = form.getEnfants().stream().map(FicheDemandee::getEnfantId).toList();
    if (!siens.containsAll(demandes)) {
      throw new Introuvable();
    }
  }

  private static FicheDemandee deja(InformationsDemandees form, Enfant enfant) {
    return form.getEnfants().stream()
        .filter(fiche -> enfant.id().equals(fiche.getEnfantId()))
        .findFirst()
        .orElse(null);
  }

  /** Twice the sheet on file: one to change, one to compare with. */
  private FicheDemandee depuis(FicheSante connue, FicheDemandee avant) {
    var fiche = new FicheDemandee();
    fiche.setChoix(avant == null ? null : avant.getChoix());
    if (connue != null) {
      fiche.setVersion(connue.version());
      fiche.setConnue(fiches.ouvrir(connue));
      fiche.setSante(fiches.ouvrir(connue));
    }
    return fiche;
  }

  private static void decrire(FicheDemandee fiche, Enfant enfant) {
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    fiche.setNeLe(enfant.neLe());
    fiche.getSante().completer(enfant.neLe());
  }
}
