package fr.portailfamille.prelevement;

import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Records which agent is about to see an account in full, or the documents that show it. */
@Stateless
@RolesAllowed("FACTURATION")
public class JournalPrelevement {

  private static final String NOTER =
      """
      insert into consultation_mandat (demarche_id, compte_id, nature, le)
      values (?1, ?2, ?3, cast(?4 as timestamptz))""";
  private static final String LECTURES =
      """
      select distinct date_trunc('minute', c.le) from consultation_mandat c
      join mandat m on m.demarche_id = c.demarche_id
      where m.id = ?1 and c.nature <> 'DEMARCHE' order by 1 desc limit 20""";

  /** What was opened. */
  public enum Nature {
    /** Its answers in part, or its « RIB ». */
    DEMARCHE,
    /** The account in full. */
    IBAN,
    /** The mandate on paper. */
    MANDAT
  }

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  public void noter(long demarche, Nature nature) {
    em.createNativeQuery(NOTER)
        .setParameter(1, demarche)
        .setParameter(2, usager.compteId())
        .setParameter(3, nature.name())
        .setParameter(4, horloge.instant().toString())
        .executeUpdate();
  }

  /** When agents have read the account of a mandate in full, to the minute, latest first. */
  @RolesAllowed({"FAMILLE", "FACTURATION"})
  @SuppressWarnings("unchecked")
  public List<Instant> lectures(long mandat) {
    return ((List<Object>) em.createNativeQuery(LECTURES).setParameter(1, mandat).getResultList())
        .stream().map(le -> ((Timestamp) le).toInstant()).toList();
  }
}
