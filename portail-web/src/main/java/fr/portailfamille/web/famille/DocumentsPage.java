package fr.portailfamille.web.famille;

import fr.portailfamille.demarche.DocumentDepose;
import fr.portailfamille.demarche.DocumentQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Mes documents » (A42, A51). */
@Named
@RequestScoped
public class DocumentsPage {

  @Inject private DocumentQueries documents;

  private List<DocumentDepose> lignes;

  public void load() {
    lignes = documents.lesNotres();
  }

  public List<DocumentDepose> getLignes() {
    return lignes;
  }
}
