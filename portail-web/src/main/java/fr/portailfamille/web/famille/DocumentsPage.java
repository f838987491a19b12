package fr.portailfamille.web.famille;

import fr.portailfamille.document.Documents;
import fr.portailfamille.document.LigneDocument;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Mes documents » (A42). */
@Named
@RequestScoped
public class DocumentsPage {

  @Inject private Documents documents;

  private List<LigneDocument> lignes;

  public void load() {
    lignes = documents.lister();
  }

  public List<LigneDocument> getLignes() {
    return lignes;
  }
}
