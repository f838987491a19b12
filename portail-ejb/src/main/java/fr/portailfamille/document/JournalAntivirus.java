package fr.portailfamille.document;

import fr.portailfamille.representation.PermisEnRepresentation;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Records that an infected file was refused, never what was in it, though the deposit fails. */
@Stateless
@RolesAllowed({"FAMILLE", "AGENT"})
public class JournalAntivirus {

  private static final String CONFIDENTIEL = "document confidentiel";
  private static final String NOTER =
      """
      insert into journal (le, compte_id, action, objet, detail)
      values (cast(?1 as timestamptz), ?2, 'DOCUMENT_INFECTE', 'document', ?3)""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** Its kind alone would tell of somebody's health: of a sealed one, only that it was. */
  @PermisEnRepresentation
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void noter(String virus, Depot depot) {
    em.createNativeQuery(NOTER)
        .setParameter(1, horloge.instant().toString())
        .setParameter(2, usager.acteurId())
        .setParameter(3, (depot.confidentiel() ? CONFIDENTIEL : depot.nature()) + " : " + virus)
        .executeUpdate();
  }
}
