package fr.portailfamille.contact;

import fr.portailfamille.famille.FamilleCourante;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The contacts on file, in order of call (B38, C13). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactQueries {

  /** {@code secondTelephone} and {@code courriel} may be null, {@code enfants} empty. */
  public record LigneContact(
      String nom,
      String lien,
      String telephone,
      String secondTelephone,
      String courriel,
      boolean urgence,
      String enfants)
      implements Serializable {

    static LigneContact of(ContactDeclare contact) {
      return new LigneContact(
          contact.getPrenom() + " " + contact.getNom(),
          contact.lienLisible(),
          contact.getTelephone(),
          contact.getSecondTelephone(),
          contact.getCourriel(),
          contact.isUrgence(),
          contact.prenomsAutorises());
    }
  }

  @Inject private LectureContacts lecture;
  @Inject private FamilleCourante famille;

  /** Those of one's own household; empty as long as its file is not accepted. */
  @RolesAllowed("FAMILLE")
  public List<LigneContact> mesContacts() {
    return famille.chercher().map(this::lire).orElse(List.of());
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneContact> duFoyer(long familleId) {
    return lire(familleId);
  }

  private List<LigneContact> lire(long familleId) {
    return lecture.liste(familleId, lecture.enfants(familleId)).stream()
        .map(LigneContact::of)
        .toList();
  }
}
