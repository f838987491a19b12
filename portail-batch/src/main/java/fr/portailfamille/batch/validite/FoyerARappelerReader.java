package fr.portailfamille.batch.validite;

import fr.portailfamille.validite.RappelsDeDocuments;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** The households to remind, by id; a page is one statement and fills one chunk. */
@Named("foyerARappelerReader")
@Dependent
public class FoyerARappelerReader extends AbstractItemReader {

  @Inject @BatchProperty private String lot;
  @Inject private RappelsDeDocuments rappels;

  private final Deque<Long> page = new ArrayDeque<>();
  private long dernier;

  @Override
  public void open(Serializable checkpoint) {
    dernier = checkpoint == null ? 0 : (Long) checkpoint;
  }

  @Override
  public Object readItem() {
    if (page.isEmpty()) {
      page.addAll(rappels.foyers(dernier, Integer.parseInt(lot)));
    }
    var foyer = page.poll();
    if (foyer != null) {
      dernier = foyer;
    }
    return foyer;
  }

  @Override
  public Serializable checkpointInfo() {
    return dernier;
  }
}
