package fr.portailfamille.prelevement;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
      select distinct m.id, date_trunc('minute', c.le), c.nature from consultation_mandat c
      join mandat m on m.demarche_id = c.demarche_id
      where m.famille_id = ?1 and c.nature <> 'DEMARCHE' order by 2 desc, 3""";

  /** What was opened. */
  public enum Nature {
    /** Its answers, the account in part: all the others show it in full. */
    DEMARCHE,
    RIB,
    /** The account, asked for in full. */
    IBAN,
    /** The mandate on paper. */
    MANDAT
  }

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public void noter(long demarche, Nature nature) {
    em.createNativeQuery(NOTER)
        .setParameter(1, demarche)
        .setParameter(2, usager.acteurId())
        .setParameter(3, nature.name())
        .setParameter(4, horloge.instant().toString())
        .executeUpdate();
  }

  /** When agents have read the accounts of a household in full, by mandate, latest first. */
  @RolesAllowed({"FAMILLE", "FACTURATION"})
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<Long, List<LectureIban>> lectures(long famille) {
    @SuppressWarnings("unchecked")
    List<Object[]> lignes = em.createNativeQuery(LECTURES).setParameter(1, famille).getResultList();
    return lignes.stream()
        .collect(
            Collectors.groupingBy(
                ligne -> ((Number) ligne[0]).longValue(),
                Collectors.mapping(JournalPrelevement::lecture, Collectors.toList())));
  }

  private static LectureIban lecture(Object[] ligne) {
    return new LectureIban(((Timestamp) ligne[1]).toInstant(), Nature.valueOf((String) ligne[2]));
  }
}
