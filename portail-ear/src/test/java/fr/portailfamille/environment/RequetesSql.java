package fr.portailfamille.environment;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the SQL statements of a call, inside the server: {@code RequetesSql.compter(em, () ->
 * queries.lister(…))}. The only way to see that a list reads its rows one by one.
 */
public final class RequetesSql extends DefaultSessionLog {

  private static final Pattern SELECTION =
      Pattern.compile("\\b(where|insert|update|delete|unnest|with)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPOSITIONS =
      Pattern.compile("^[^?]*\\bversion_publiee\\b[^?]*$", Pattern.CASE_INSENSITIVE);

  /** Timers of the server ask for things of their own meanwhile. */
  private final Thread appelant = Thread.currentThread();

  private final AtomicInteger nombre = new AtomicInteger();
  private final Set<String> referentiels = ConcurrentHashMap.newKeySet();

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
    if (Thread.currentThread() == appelant
        && SessionLog.SQL.equals(entry.getNameSpace())
        && !estReferentiel(entry.getMessage())) {
      nombre.incrementAndGet();
    }
  }

  /**
   * A table read whole, or the published démarches, once: what the server keeps in memory for some
   * seconds (parameters, calendars, activities), and so reads in one call and not in the next.
   */
  private boolean estReferentiel(String sql) {
    var commune = !SELECTION.matcher(sql).find() || COMPOSITIONS.matcher(sql).matches();
    return commune && referentiels.add(sql);
  }
}
