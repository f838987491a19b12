package fr.portailfamille.web.validite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.validite.DocumentAVerifier;
import fr.portailfamille.validite.ReleveDeFin;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** agent/familles/validite.xhtml?document=: the last day that reads on a document. */
@Named
@ViewScoped
public class ReleveDeFinPage implements Serializable {

  @Inject private ReleveDeFin releve;

  private String document;
  private DocumentAVerifier lu;
  private LocalDate fin;

  public void load() {
    lu = releve.lire(Identifiant.lire(document));
    fin = lu.depose().valableJusquAu();
  }

  public String enregistrer() {
    try {
      releve.relever(Identifiant.lire(document), lu.depose().valableJusquAu(), fin);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "fin");
      return null;
    }
    Annonce.succes(Libelles.texte("validite", "releve.enregistree"));
    return "/agent/familles/validite.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public DocumentAVerifier getLu() {
    return lu;
  }

  public LocalDate getFin() {
    return fin;
  }

  public void setFin(LocalDate fin) {
    this.fin = fin;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }
}
