package fr.portailfamille.web.famille;

import fr.portailfamille.validite.DocumentSuivi;
import fr.portailfamille.validite.MesDocumentsQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Mes documents » (A42, A51). */
@Named
@RequestScoped
public class DocumentsPage {

  @Inject private MesDocumentsQueries documents;

  private List<DocumentSuivi> lignes;

  public void load() {
    lignes = documents.lire();
  }

  public List<DocumentSuivi> getLignes() {
    return lignes;
  }
}
