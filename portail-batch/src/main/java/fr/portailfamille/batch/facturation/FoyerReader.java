package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.FoyerAFacturer;
import fr.portailfamille.facturation.campagne.FoyerAFacturer.Plage;
import fr.portailfamille.facturation.campagne.FoyersAFacturer;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** The households of one half, a page at a time; a page is one statement and fills one chunk. */
@Named("foyerReader")
@Dependent
public class FoyerReader extends AbstractItemReader {

  @Inject @BatchProperty private String campagne;
  @Inject @BatchProperty private String moitie;
  @Inject @BatchProperty private String lot;
  @Inject private FoyersAFacturer foyers;

  private final Deque<FoyerAFacturer> page = new ArrayDeque<>();
  private Plage reste;

  @Override
  public void open(Serializable checkpoint) {
    reste =
        checkpoint == null
            ? foyers.moitie(Long.parseLong(campagne), Integer.parseInt(moitie))
            : (Plage) checkpoint;
  }

  @Override
  public Object readItem() {
    if (page.isEmpty()) {
      page.addAll(foyers.lire(Long.parseLong(campagne), reste, Integer.parseInt(lot)));
    }
    var foyer = page.poll();
    if (foyer != null) {
      reste = reste.suite(foyer.familleId());
    }
    return foyer;
  }

  @Override
  public Serializable checkpointInfo() {
    return reste;
  }
}
