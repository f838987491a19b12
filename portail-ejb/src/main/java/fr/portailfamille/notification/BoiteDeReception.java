package fr.portailfamille.notification;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Slice;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The signed-in person's inbox: every mail the portal wrote to the account (A45, B25). */
@Stateless
@RolesAllowed({"FAMILLE", "AGENT", "FACTURATION", "ADMINISTRATEUR"})
public class BoiteDeReception {

  private static final String LISTE =
      """
      select new fr.portailfamille.notification.ResumeMessage(e.id, e.sujet, e.creeLe, e.luLe)
      from Envoi e where e.compteId = :compte and e.confidentiel = false
      order by e.creeLe desc, e.id desc
      """;
  private static final String NOMBRE =
      "select count(e) from Envoi e where e.compteId = :compte and e.confidentiel = false";
  private static final String UN =
      "select e from Envoi e where e.id = :id and e.compteId = :compte and e.confidentiel = false";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** Newest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Slice<ResumeMessage> messages(int debut, int taille) {
    var lignes =
        em.createQuery(LISTE, ResumeMessage.class)
            .setParameter("compte", compteId())
            .setFirstResult(debut)
            .setMaxResults(taille)
            .getResultList();
    var total =
        em.createQuery(NOMBRE, Long.class).setParameter("compte", compteId()).getSingleResult();
    return new Slice<>(List.copyOf(lignes), total);
  }

  /**
   * Opens a message, which is then no longer new, unless an agent reads it for its owner.
   *
   * @throws Introuvable when there is none of this id in this inbox
   */
  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public Message lire(long id) {
    var envoi =
        em.createQuery(UN, Envoi.class)
            .setParameter("id", id)
            .setParameter("compte", compteId())
            .getResultStream()
            .findFirst()
            .orElseThrow(Introuvable::new);
    if (usager.representation().isEmpty()) {
      envoi.lire(horloge.instant());
    }
    return new Message(envoi.sujet(), envoi.texte(), envoi.creeLe(), envoi.demarcheId());
  }

  private long compteId() {
    return usager.compteId();
  }

  /**
   * {@code texte} keeps its line breaks.
   *
   * @param demarche id of the démarche it is about (A46); null when it is about something else
   */
  public record Message(String sujet, String texte, Instant le, Long demarche) {}
}
