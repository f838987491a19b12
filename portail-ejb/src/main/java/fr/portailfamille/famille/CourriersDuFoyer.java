package fr.portailfamille.famille;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.notification.EtatEnvoi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * The mails sent to the guardians of a household, without their text: it may say what only some
 * agents may read. Codes and links do not show.
 */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CourriersDuFoyer {

  private static final String ENVOIS =
      """
      select e.sujet, e.destinataire, e.cree_le, e.etat, e.envoye_le, e.lu_le, count(*) over ()
      from envoi e where not e.confidentiel and e.compte_id in (
        select r.compte_id from membre m join responsable r on r.id = m.responsable_id
        where m.famille_id = ?1)
      order by e.cree_le desc, e.id desc limit ?2 offset ?3""";

  /**
   * A mail; {@code envoyeLe} null while it waits or once given up, {@code luLe} null as long as
   * nobody opened it in the portal.
   */
  public record LigneCourrier(
      String sujet,
      String destinataire,
      Instant creeLe,
      EtatEnvoi etat,
      Instant envoyeLe,
      Instant luLe)
      implements Serializable {}

  @PersistenceContext private EntityManager em;

  /** Latest first, in one statement. */
  @SuppressWarnings("unchecked")
  public Slice<LigneCourrier> lister(long famille, int debut, int taille) {
    List<Object[]> lignes =
        em.createNativeQuery(ENVOIS)
            .setParameter(1, famille)
            .setParameter(2, taille)
            .setParameter(3, debut)
            .getResultList();
    var total = lignes.isEmpty() ? 0 : ((Number) lignes.get(0)[6]).longValue();
    return new Slice<>(lignes.stream().map(CourriersDuFoyer::ligne).toList(), total);
  }

  private static LigneCourrier ligne(Object[] l) {
    return new LigneCourrier(
        (String) l[0],
        (String) l[1],
        instant(l[2]),
        EtatEnvoi.valueOf((String) l[3]),
        instant(l[4]),
        instant(l[5]));
  }

  private static Instant instant(Object colonne) {
    return colonne == null ? null : ((Timestamp) colonne).toInstant();
  }
}
