package fr.portailfamille.quotient;

import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.representation.PermisEnRepresentation;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Records which agent is about to read the income of a household, or a document that shows it. */
@Stateless
@RolesAllowed("FACTURATION")
public class JournalQuotient {

  private static final String NOTER =
      """
      insert into consultation_quotient (demarche_id, famille_id, compte_id, le)
      values (?1, ?2, ?3, cast(?4 as timestamptz))""";
  private static final String LECTURES =
      """
      select distinct date_trunc('minute', c.le) from consultation_quotient c
      where c.famille_id = ?1 order by 1 desc limit 20""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public void noter(long demarche, long famille) {
    em.createNativeQuery(NOTER)
        .setParameter(1, demarche)
        .setParameter(2, famille)
        .setParameter(3, usager.acteurId())
        .setParameter(4, horloge.instant().toString())
        .executeUpdate();
  }

  /** When agents have read the income of a household, to the minute, latest first. */
  @RolesAllowed("FAMILLE")
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  @SuppressWarnings("unchecked")
  public List<Instant> lectures(long famille) {
    return ((List<Object>) em.createNativeQuery(LECTURES).setParameter(1, famille).getResultList())
        .stream().map(le -> ((Timestamp) le).toInstant()).toList();
  }
}
