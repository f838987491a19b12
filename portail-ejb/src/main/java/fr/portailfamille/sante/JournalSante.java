package fr.portailfamille.sante;

import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.representation.PermisEnRepresentation;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;

/** Records who is about to read the health of which children (RGPD art. 9 and 32). */
@Stateless
@RolesAllowed("SANTE")
public class JournalSante {

  private static final String NOTER =
      """
      insert into consultation_sante (id, enfant_id, compte_id, demarche_id, le)
      select nextval('seq_consultation_sante'), e.id, cast(?2 as bigint), cast(?3 as bigint),
        cast(?4 as timestamptz)
      from enfant e where e.id = any(cast(string_to_array(?1, ',') as bigint[]))""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** One statement whatever the children; {@code demarche} null for the sheet itself. */
  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public void noter(Collection<Long> enfants, Long demarche) {
    var ids = enfants.stream().map(String::valueOf).collect(Collectors.joining(","));
    em.createNativeQuery(NOTER)
        .setParameter(1, ids)
        .setParameter(2, usager.acteurId())
        .setParameter(3, demarche)
        .setParameter(4, horloge.instant().toString())
        .executeUpdate();
  }
}
