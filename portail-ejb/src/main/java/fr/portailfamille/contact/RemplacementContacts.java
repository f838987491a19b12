package fr.portailfamille.contact;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.Famille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes an accepted list in place of the one the family was shown. */
@ApplicationScoped
class RemplacementContacts {

  @PersistenceContext private EntityManager em;
  @Inject private LectureContacts lecture;

  /** The household is locked: two lists are accepted one after another. */
  void remplacer(Demarche demarche, ContactsDeclares form) {
    long famille = demarche.getFamilleId();
    em.find(Famille.class, famille, LockModeType.PESSIMISTIC_WRITE);
    var enfants = lecture.enfants(famille);
    if (!ContactsDeclares.memeListe(form.getConnus(), lecture.liste(famille, enfants))) {
      throw new RegleMetierException("ContactsChangesDepuis");
    }
    form.declares().forEach(contact -> exigerDuFoyer(contact, enfants));
    effacer(famille);
    ecrire(demarche, form.declares());
  }

  /** A child may have left since the list was filed. */
  private static void exigerDuFoyer(ContactDeclare contact, List<Enfant> enfants) {
    var siens = enfants.stream().map(Enfant::id).toList();
    for (var enfant : contact.getEnfants()) {
      if (enfant.isAutorise() && !siens.contains(enfant.getEnfantId())) {
        throw new RegleMetierException("EnfantHorsDuFoyer", enfant.getPrenom());
      }
    }
  }

  private void effacer(long famille) {
    em.createQuery("delete from ContactEnfant a where a.familleId = :famille")
        .setParameter("famille", famille)
        .executeUpdate();
    em.createQuery("delete from Contact c where c.familleId = :famille")
        .setParameter("famille", famille)
        .executeUpdate();
  }

  private void ecrire(Demarche demarche, List<ContactDeclare> contacts) {
    long famille = demarche.getFamilleId();
    int ordre = 0;
    for (var declare : contacts) {
      var contact = new Contact(famille, ++ordre, declare, demarche.getId());
      em.persist(contact);
      em.flush();
      declare
          .autorises()
          .forEach(enfant -> em.persist(new ContactEnfant(contact.id(), enfant, famille)));
    }
  }
}
