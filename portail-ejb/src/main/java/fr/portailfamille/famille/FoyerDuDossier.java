package fr.portailfamille.famille;

import fr.portailfamille.demarche.LectureDuFoyer;
import fr.portailfamille.demarche.organisation.FoyerDecrit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Objects;

/** Where a household lives, and how old its children are. */
@ApplicationScoped
class FoyerDuDossier implements LectureDuFoyer {

  private static final String FOYER =
      """
      select f.horsCommune, e.neLe from Famille f
      left join Rattachement r on r.familleId = f.id left join Enfant e on e.id = r.enfantId
      where f.id = :famille""";

  @PersistenceContext private EntityManager em;

  @Override
  public FoyerDecrit lire(long famille) {
    var lignes =
        em.createQuery(FOYER, Object[].class).setParameter("famille", famille).getResultList();
    return new FoyerDecrit(
        lignes.stream().anyMatch(ligne -> (boolean) ligne[0]),
        lignes.stream().map(ligne -> (LocalDate) ligne[1]).filter(Objects::nonNull).toList());
  }
}
