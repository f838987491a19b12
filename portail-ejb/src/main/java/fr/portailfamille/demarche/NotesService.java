package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * What agents write to each other about a filed démarche. Those who may not read its answers
 * neither read nor write them.
 */
@Stateless
@RolesAllowed("AGENT")
public class NotesService {

  static final int LONGUEUR_MAXIMALE = 2000;
  private static final String DEPOSEE =
      "select d from Demarche d where d.id = :id and d.numero is not null";
  private static final String NOTES =
      """
      select new fr.portailfamille.demarche.LigneNote(n.ecriteLe, c.prenom, c.nom, n.texte)
      from NoteInterne n, Compte c
      where n.demarcheId = :demarche and c.id = n.agentId order by n.id""";

  @PersistenceContext private EntityManager em;
  @Inject private Habilitations habilitations;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** Oldest first; empty for an agent without the right to read the answers. */
  public List<LigneNote> lire(long demarche) {
    var deposee = deposee(demarche);
    return habilitations.permettent(deposee)
        ? em.createQuery(NOTES, LigneNote.class).setParameter("demarche", demarche).getResultList()
        : List.of();
  }

  /** Whatever the state: what was decided may be worth a word too. */
  public void ecrire(long demarche, String texte) {
    if (texte == null || texte.isBlank() || texte.strip().length() > LONGUEUR_MAXIMALE) {
      throw new RegleMetierException("NoteObligatoire", LONGUEUR_MAXIMALE);
    }
    var deposee = deposee(demarche);
    habilitations.exiger(deposee);
    em.persist(new NoteInterne(deposee, usager.compteId(), texte.strip(), horloge.instant()));
  }

  private Demarche deposee(long id) {
    return em.createQuery(DEPOSEE, Demarche.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(Introuvable::new);
  }
}
