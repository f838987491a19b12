package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.web.commun.Annonce;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Joins and withdraws documents, for the step « documents » of any démarche (A18, B31 to B34). */
@Named
@RequestScoped
public class PiecesDemarche {

  @Inject private DemarcheService demarches;
  @Inject private Parametres parametres;
  @Inject private FacesContext faces;

  private List<Part> fichiers;
  private int tailleMaximale;

  @PostConstruct
  void load() {
    tailleMaximale = parametres.entier(Parametre.DOCUMENTS_TAILLE_MAXIMALE);
  }

  /** Each file is kept or refused on its own; no file at all is refused as an empty one. */
  public String joindre(long demarche, String nature) throws IOException {
    if (fichiers == null || fichiers.isEmpty()) {
      joindre(demarche, nature, "", InputStream.nullInputStream());
      return null;
    }
    boolean tous = true;
    for (Part fichier : fichiers) {
      try (InputStream flux = fichier.getInputStream()) {
        tous &= joindre(demarche, nature, fichier.getSubmittedFileName(), flux);
      }
    }
    return tous ? recharger() : null;
  }

  private boolean joindre(long demarche, String nature, String nom, InputStream flux) {
    try {
      demarches.joindre(demarche, nature, nom, flux);
      return true;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return false;
    }
  }

  public String retirer(long demarche, long document) {
    try {
      demarches.retirer(demarche, document);
      return recharger();
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  private String recharger() {
    return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  public List<Part> getFichiers() {
    return fichiers;
  }

  public void setFichiers(List<Part> fichiers) {
    this.fichiers = fichiers;
  }

  /** Mo. */
  public int getTailleMaximale() {
    return tailleMaximale;
  }
}
