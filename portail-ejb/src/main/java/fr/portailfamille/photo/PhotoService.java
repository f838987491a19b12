package fr.portailfamille.photo;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.EnfantsDuFoyer;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What a guardian does with the portrait on file. */
@Stateless
@RolesAllowed("FAMILLE")
public class PhotoService {

  @Inject private EnfantsDuFoyer enfants;
  @Inject private Photos photos;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * Withdraws it and destroys its bytes at once, without an agent: taking back is as easy as
   * giving.
   *
   * @throws Introuvable another household's child, or one without a portrait
   */
  public void retirer(long enfant) {
    long mienne = famille.id();
    if (enfants.verrouiller(mienne, List.of(enfant)).isEmpty()) {
      throw new Introuvable();
    }
    var photo = Photos.chercher(photos.enVigueur(mienne), enfant).orElseThrow(Introuvable::new);
    photo.retirer(horloge.instant(), usager.compteId());
    photos.detruire(photo);
  }
}
