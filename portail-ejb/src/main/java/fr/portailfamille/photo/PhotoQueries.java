package fr.portailfamille.photo;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.usager.Role;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** The portraits of the children of one household; of any other child there is none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PhotoQueries {

  @Inject private Photos photos;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;

  /** Id of the portrait, by child; a child without one is absent. */
  @RolesAllowed("FAMILLE")
  public Map<Long, Long> deMesEnfants() {
    return famille.chercher().map(this::parEnfant).orElse(Map.of());
  }

  /**
   * A JPEG.
   *
   * @throws Introuvable no portrait, or not a child of one's own household
   */
  @RolesAllowed("FAMILLE")
  public FichierDocument deMonEnfant(long enfant) {
    return fichier(famille.id(), enfant);
  }

  /** The same of a household, for who examines démarches; empty for other agents. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public Map<Long, Long> duFoyer(long foyer) {
    return usager.possede(Role.AGENT) ? parEnfant(foyer) : Map.of();
  }

  /**
   * A JPEG.
   *
   * @throws Introuvable no portrait, or not a child of this household
   */
  @RolesAllowed("AGENT")
  public FichierDocument pourUnAgent(long foyer, long enfant) {
    return fichier(foyer, enfant);
  }

  private Map<Long, Long> parEnfant(long foyer) {
    return photos.enVigueur(foyer).stream()
        .collect(Collectors.toMap(PhotoEnfant::enfantId, PhotoEnfant::id));
  }

  private FichierDocument fichier(long foyer, long enfant) {
    return new FichierDocument(
        Messages.texte(Motif.of("Photo.fichier")), "image/jpeg", photos.ouvrir(foyer, enfant));
  }
}
