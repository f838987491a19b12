package fr.portailfamille.photo;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.document.Documents;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.EnfantsDuFoyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Puts accepted portraits in place of those the family was shown. */
@ApplicationScoped
class EcriturePhotos {

  @PersistenceContext private EntityManager em;
  @Inject private EnfantsDuFoyer enfants;
  @Inject private Photos photos;
  @Inject private Documents documents;
  @Inject private Clock horloge;

  void ecrire(Demarche demarche, PhotosDemandees form) {
    long famille = demarche.getFamilleId();
    var demandees = form.demandees();
    var verrouilles =
        enfants
            .verrouiller(
                famille, demandees.stream().map(EnfantAPhotographier::getEnfantId).toList())
            .stream()
            .map(Enfant::id)
            .toList();
    var enVigueur = photos.enVigueur(famille);
    for (var enfant : demandees) {
      if (!verrouilles.contains(enfant.getEnfantId())) {
        throw new RegleMetierException("EnfantHorsDuFoyer", enfant.getPrenom());
      }
      remplacer(enfant, enVigueur);
    }
    em.flush();
    demandees.forEach(enfant -> garder(demarche, enfant));
  }

  private void remplacer(EnfantAPhotographier enfant, List<PhotoEnfant> enVigueur) {
    var connue = Photos.chercher(enVigueur, enfant.getEnfantId());
    if (!Objects.equals(enfant.getConnueId(), connue.map(PhotoEnfant::id).orElse(null))) {
      throw new RegleMetierException("PhotoChangeeDepuis", enfant.getPrenom());
    }
    connue.ifPresent(
        photo -> {
          photo.retirer(horloge.instant(), null);
          photos.detruire(photo);
        });
  }

  private void garder(Demarche demarche, EnfantAPhotographier enfant) {
    var jointe =
        PiecesPhotos.derniere(demarche.getPieces(), enfant)
            .orElseThrow(() -> new RegleMetierException("PhotoAbsente", enfant.getPrenom()));
    photos.garder(
        new PhotoEnfant(
            enfant.getEnfantId(), demarche.getFamilleId(), demarche.getId(), horloge.instant()),
        Portrait.decouper(documents.ouvrir(jointe).contenu()));
  }
}
