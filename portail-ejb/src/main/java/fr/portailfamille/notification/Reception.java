package fr.portailfamille.notification;

import fr.portailfamille.commun.Courriel;
import java.util.List;

/**
 * What the person who holds an account accepts to receive, asked by the outbox and answered by a
 * feature that comes later in dependency order.
 */
public interface Reception {

  /**
   * @param courriels whether mails that may be refused are sent
   * @param copies addresses besides that of the account
   */
  record Volonte(boolean courriels, List<Courriel> copies) {}

  Volonte duCompte(long compteId);
}
