package fr.portailfamille.batch.validite;

import fr.portailfamille.validite.RappelsDeDocuments;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes the mails of a chunk. */
@Named("rappelWriter")
@Dependent
public class RappelWriter extends AbstractItemWriter {

  @Inject private RappelsDeDocuments rappels;

  @Override
  public void writeItems(List<Object> foyers) {
    rappels.rappeler(foyers.stream().map(Long.class::cast).toList());
  }
}
