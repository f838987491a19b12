package fr.portailfamille.assurance;

import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.scolarite.AnneeScolaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Children, open years and insurances in force of a household, one statement each. */
@ApplicationScoped
class LectureAssurances {

  private static final String ENFANTS =
      """
      select e from Enfant e where exists (
        select r.enfantId from Rattachement r
        where r.enfantId = e.id and r.familleId = :famille)
      order by e.neLe, e.prenom, e.id""";
  private static final String A_VERROUILLER =
      """
      select e from Enfant e where e.id in :enfants and exists (
        select r.enfantId from Rattachement r
        where r.enfantId = e.id and r.familleId = :famille)
      order by e.id""";
  private static final String EN_VIGUEUR =
      """
      select a from Assurance a where a.remplaceeLe is null and exists (
        select r.enfantId from Rattachement r
        where r.enfantId = a.enfantId and r.familleId = :famille)
      order by a.anneeId""";
  private static final String EN_COURS =
      """
      select count(d) from Demarche d
      where d.familleId = :famille and d.type = :type and d.etat in :etats""";

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  LocalDate aujourdHui() {
    return LocalDate.now(horloge);
  }

  /** In order: those one may declare an insurance for, as one may enrol for them. */
  List<AnneeScolaire> ouvertes() {
    var annees =
        em.createQuery("select a from AnneeScolaire a order by a.debut", AnneeScolaire.class)
            .getResultList();
    return AnneeScolaire.ouvertes(
        annees, aujourdHui(), parametres.entier(Parametre.SCOLARITE_OUVERTURE_DES_INSCRIPTIONS));
  }

  /** Eldest first. */
  List<Enfant> enfants(long famille) {
    return em.createQuery(ENFANTS, Enfant.class).setParameter("famille", famille).getResultList();
  }

  /** Locked in the same order by all: two démarches about a child are decided one after another. */
  List<Enfant> verrouiller(long famille, Collection<Long> enfants) {
    return em.createQuery(A_VERROUILLER, Enfant.class)
        .setParameter("enfants", enfants)
        .setParameter("famille", famille)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Of the children of a household, every year. */
  List<Assurance> enVigueur(long famille) {
    return em.createQuery(EN_VIGUEUR, Assurance.class)
        .setParameter("famille", famille)
        .getResultList();
  }

  /** Whether a declaration of the household waits for its decision. */
  boolean declarationEnCours(long famille) {
    return em.createQuery(EN_COURS, Long.class)
            .setParameter("famille", famille)
            .setParameter("type", AssuranceScolaire.CODE)
            .setParameter("etats", List.of(EtatDemarche.DEPOSEE, EtatDemarche.EN_INSTRUCTION))
            .getSingleResult()
        > 0;
  }
}
