package fr.portailfamille.contact;

import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The list on file, three statements whatever its length. */
@ApplicationScoped
class LectureContacts {

  private static final String CONTACTS =
      "select c from Contact c where c.familleId = :famille order by c.ordre";
  private static final String AUTORISATIONS =
      "select a from ContactEnfant a where a.familleId = :famille";
  private static final String ENFANTS =
      """
      select e from Enfant e where exists (
        select r.enfantId from Rattachement r
        where r.enfantId = e.id and r.familleId = :famille)
      order by e.neLe, e.prenom, e.id""";

  @PersistenceContext private EntityManager em;

  /** Eldest first. */
  List<Enfant> enfants(long famille) {
    return em.createQuery(ENFANTS, Enfant.class).setParameter("famille", famille).getResultList();
  }

  /** In order of call, each with every child of the household. */
  List<ContactDeclare> liste(long famille, List<Enfant> enfants) {
    var autorises = autorisations(famille);
    var liste = new ArrayList<ContactDeclare>();
    for (var contact : contacts(famille)) {
      var declare = contact.declare();
      declare.setEnfants(cases(enfants, autorises.getOrDefault(contact.id(), Set.of())));
      liste.add(declare);
    }
    return liste;
  }

  private List<Contact> contacts(long famille) {
    return em.createQuery(CONTACTS, Contact.class).setParameter("famille", famille).getResultList();
  }

  private Map<Long, Set<Long>> autorisations(long famille) {
    return em.createQuery(AUTORISATIONS, ContactEnfant.class)
        .setParameter("famille", famille)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                ContactEnfant::contactId,
                Collectors.mapping(ContactEnfant::enfantId, Collectors.toSet())));
  }

  static List<EnfantAutorise> cases(List<Enfant> enfants, Set<Long> autorises) {
    return enfants.stream()
        .map(e -> EnfantAutorise.of(e.id(), e.prenom(), autorises.contains(e.id())))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
