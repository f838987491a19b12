package fr.portailfamille.environment;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the SQL statements of a call, inside the server: {@code RequetesSql.compter(em, () ->
 * queries.lister(…))}. The only way to see that a list reads its rows one by one.
 */
public final class RequetesSql extends DefaultSessionLog {

  private final AtomicInteger nombre = new AtomicInteger();

  private RequetesSql() {}

  public static int compter(EntityManager em, Runnable appel) {
    var session = em.getEntityManagerFactory().unwrap(ServerSession.class);
    var journal = session.getSessionLog();
    var compteur = new RequetesSql();
    session.setSessionLog(compteur);
    try {
      appel.run();
    } finally {
      session.setSessionLog(journal);
    }
    return compteur.nombre.get();
  }

  @Override
  public boolean shouldLog(int level, String category) {
    return SessionLog.SQL.equals(category);
  }

  @Override
  public void log(SessionLogEntry entry) {
    if (SessionLog.SQL.equals(entry.getNameSpace())) {
      nombre.incrementAndGet();
    }
  }
}
