package fr.portailfamille.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads ids by rising order, one page a statement, and a restart begins after the last one read. A
 * page fills one chunk, or as many as the job makes of it.
 */
public abstract class ParPageReader extends AbstractItemReader {

  @Inject @BatchProperty private String lot;

  private final Deque<Long> page = new ArrayDeque<>();
  private long dernier;

  /** At most {@code nombre} of those above {@code apres}, by rising order. */
  protected abstract List<Long> page(long apres, int nombre);

  @Override
  public void open(Serializable checkpoint) {
    dernier = checkpoint == null ? 0 : (Long) checkpoint;
  }

  @Override
  public Object readItem() {
    if (page.isEmpty()) {
      page.addAll(page(dernier, Integer.parseInt(lot)));
    }
    var suivant = page.poll();
    if (suivant != null) {
      dernier = suivant;
    }
    return suivant;
  }

  @Override
  public Serializable checkpointInfo() {
    return dernier;
  }
}
