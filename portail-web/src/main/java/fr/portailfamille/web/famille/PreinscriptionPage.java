package fr.portailfamille.web.famille;

import fr.portailfamille.fiche.FichePreinscriptionQueries;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** public/preinscription.xhtml: the sheet of a new family, to print, and what to bring (C29). */
@Named
@RequestScoped
public class PreinscriptionPage {

  @Inject private FichePreinscriptionQueries fiches;
  @Inject private Parametres parametres;

  private List<String> documents = List.of();
  private String message;

  public void load() {
    documents = fiches.documents();
    message = parametres.texte(Parametre.PREINSCRIPTION_MESSAGE);
  }

  public List<String> getDocuments() {
    return documents;
  }

  public String getMessage() {
    return message;
  }
}
