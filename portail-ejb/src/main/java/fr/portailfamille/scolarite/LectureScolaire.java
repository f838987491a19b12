package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the enrolment form needs to know, a few statements whatever the number of children. */
@ApplicationScoped
public class LectureScolaire {

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
  private static final String SCOLARITES =
      "select s from Scolarite s where s.enfantId in :enfants and s.anneeId in :annees";
  private static final String ECOLES =
      """
      select e from Etablissement e
      where e.nature <> fr.portailfamille.scolarite.NatureEtablissement.CENTRE_DE_LOISIRS
      order by e.nom""";

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** In order. */
  public List<AnneeScolaire> annees() {
    return em.createQuery("select a from AnneeScolaire a order by a.debut", AnneeScolaire.class)
        .getResultList();
  }

  /** In order. */
  List<AnneeScolaire> ouvertes() {
    return ouvertes(annees());
  }

  List<AnneeScolaire> ouvertes(List<AnneeScolaire> annees) {
    return AnneeScolaire.ouvertes(
        annees,
        LocalDate.now(horloge),
        parametres.entier(Parametre.SCOLARITE_OUVERTURE_DES_INSCRIPTIONS));
  }

  Adresse adresse(long famille) {
    return em.find(Famille.class, famille).adresse();
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

  List<Scolarite> scolarites(Collection<Long> enfants, Collection<Long> annees) {
    return enfants.isEmpty() || annees.isEmpty()
        ? List.of()
        : em.createQuery(SCOLARITES, Scolarite.class)
            .setParameter("enfants", enfants)
            .setParameter("annees", annees)
            .getResultList();
  }

  public EcolesDeLaVille ecoles() {
    return new EcolesDeLaVille(
        em.createQuery(ECOLES, Etablissement.class).getResultList(),
        em.createQuery("select t from Troncon t", Troncon.class).getResultList());
  }
}
