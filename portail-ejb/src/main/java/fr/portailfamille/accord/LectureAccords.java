package fr.portailfamille.accord;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.famille.Responsable;
import fr.portailfamille.usager.EtatCompte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The guardians of a household and what they answered, two statements whatever their number. */
@ApplicationScoped
class LectureAccords {

  private static final String PERSONNES =
      """
      select r, c.courriel, c.etat from Responsable r left join Compte c on c.id = r.compteId, Membre m
      where m.responsableId = r.id and m.familleId = :famille order by m.titulaire desc, r.id""";
  private static final String DU_FOYER =
      """
      select v.* from accord_en_vigueur v join membre m on m.responsable_id = v.responsable_id
      where m.famille_id = ?1""";
  private static final String DU_COMPTE =
      """
      select v.* from accord_en_vigueur v join responsable r on r.id = v.responsable_id
      where r.compte_id = ?1 and v.moyen = 'COURRIEL'""";

  /**
   * @param courriel of the account if there is one; may be null
   * @param autonome somebody signs in for them
   */
  record Personne(Responsable responsable, Courriel courriel, boolean autonome) {

    private static Personne of(Object[] ligne) {
      var responsable = (Responsable) ligne[0];
      var duCompte = (Courriel) ligne[1];
      boolean autonome = ligne[2] != null && ligne[2] != EtatCompte.SANS_ACCES;
      return new Personne(
          responsable, duCompte == null ? responsable.courriel() : duCompte, autonome);
    }

    String nom() {
      return responsable.prenom() + " " + responsable.nom();
    }
  }

  @PersistenceContext private EntityManager em;

  /** Who gets the invoices first. */
  List<Personne> personnes(long famille) {
    return em.createQuery(PERSONNES, Object[].class)
        .setParameter("famille", famille)
        .getResultStream()
        .map(Personne::of)
        .toList();
  }

  /** The last answers of each guardian. */
  List<Accord> duFoyer(long famille) {
    return accords(DU_FOYER, famille);
  }

  /** About mails; empty before the first answer. */
  Optional<Accord> duCompte(long compteId) {
    return accords(DU_COMPTE, compteId).stream().findFirst();
  }

  @SuppressWarnings("unchecked")
  private List<Accord> accords(String sql, long id) {
    return em.createNativeQuery(sql, Accord.class).setParameter(1, id).getResultList();
  }

  /** The answer on file, null before the first. */
  static Reponse reponse(long responsable, List<Accord> accords) {
    var siens = accords.stream().filter(a -> a.responsableId() == responsable).toList();
    if (siens.isEmpty()) {
      return null;
    }
    var reponse = new Reponse();
    for (var accord : siens) {
      if (accord.moyen() == Moyen.COURRIEL) {
        reponse.setCourriels(accord.accepte());
        reponse.setCopies(accord.copies());
      } else {
        reponse.setSms(accord.accepte());
        reponse.setPortable(accord.portable());
      }
    }
    return reponse;
  }
}
