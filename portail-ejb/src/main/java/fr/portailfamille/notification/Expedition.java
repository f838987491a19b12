package fr.portailfamille.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Empties the outbox every two seconds, mail after mail until nothing is due. Several nodes may run
 * it at once: rows being sent are locked and skipped by the others.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Expedition {

  @Inject private Tournee tournee;

  private final AtomicBoolean enCours = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void expedier() {
    if (!enCours.compareAndSet(false, true)) {
      return;
    }
    try {
      tournee.faire();
    } finally {
      enCours.set(false);
    }
  }
}
