package fr.portailfamille.sante;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.Enfant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What an agent with the right to does with the sheet of a child. */
@Stateless
@RolesAllowed("SANTE")
public class ConsultationService {

  @PersistenceContext private EntityManager em;
  @Inject private JournalSante journal;
  @Inject private LectureSante lecture;

  /** Reads the sheet, which is recorded: without the record, nothing is read. */
  public FicheLue consulter(long enfantId) {
    var enfant = em.find(Enfant.class, enfantId);
    if (enfant == null) {
      throw new Introuvable();
    }
    journal.noter(List.of(enfantId), null);
    return lecture.lire(enfant);
  }
}
