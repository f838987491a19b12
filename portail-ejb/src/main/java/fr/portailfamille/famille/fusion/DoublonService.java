package fr.portailfamille.famille.fusion;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;

/** « These are two families », says an agent: the pair is not shown again. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class DoublonService {

  private static final String ECARTER =
      """
      insert into doublon_ecarte (premiere_id, seconde_id, ecarte_par, ecarte_le)
      select least(a.id, b.id), greatest(a.id, b.id), ?3, cast(?4 as timestamptz)
      from famille a, famille b where a.id = ?1 and b.id = ?2 and a.id <> b.id
      on conflict do nothing""";
  private static final String DEJA =
      """
      select count(*) from doublon_ecarte
      where premiere_id = least(?1, ?2) and seconde_id = greatest(?1, ?2)""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** The first agent who said so is the one on record. */
  public void ecarter(long premier, long second) {
    int ecartees =
        em.createNativeQuery(ECARTER)
            .setParameter(1, premier)
            .setParameter(2, second)
            .setParameter(3, usager.acteurId())
            .setParameter(4, Timestamp.from(horloge.instant()))
            .executeUpdate();
    if (ecartees == 0 && !dejaEcartee(premier, second)) {
      throw new Introuvable();
    }
  }

  private boolean dejaEcartee(long premier, long second) {
    var lignes =
        (Number)
            em.createNativeQuery(DEJA)
                .setParameter(1, premier)
                .setParameter(2, second)
                .getSingleResult();
    return lignes.intValue() > 0;
  }
}
