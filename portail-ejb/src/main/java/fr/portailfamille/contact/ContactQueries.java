package fr.portailfamille.contact;

import static fr.portailfamille.personne.ChampDePersonne.CONTACT_COURRIEL;
import static fr.portailfamille.personne.ChampDePersonne.CONTACT_SECOND_TELEPHONE;

import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.ChampsPersonnes;
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

    /** Without what the town does not ask: a parent could neither correct it nor understand it. */
    private LigneContact demandee(ChampsDemandes demandes) {
      return new LigneContact(
          nom,
          lien,
          telephone,
          demandes.pour(CONTACT_SECOND_TELEPHONE, true).isCache() ? null : secondTelephone,
          demandes.pour(CONTACT_COURRIEL, true).isCache() ? null : courriel,
          urgence,
          enfants);
    }
  }

  @Inject private LectureContacts lecture;
  @Inject private FamilleCourante famille;
  @Inject private ChampsPersonnes champs;

  /** Those of one's own household; empty as long as its file is not accepted. */
  @RolesAllowed("FAMILLE")
  public List<LigneContact> mesContacts() {
    var demandes = champs.demandes();
    return famille.chercher().map(this::lire).orElse(List.of()).stream()
        .map(ligne -> ligne.demandee(demandes))
        .toList();
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
