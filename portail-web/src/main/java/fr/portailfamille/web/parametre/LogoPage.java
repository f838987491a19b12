package fr.portailfamille.web.parametre;

import fr.portailfamille.parametre.LogoRefuse;
import fr.portailfamille.parametre.LogoService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The logo, below the parameters of the town: a form of its own, since it is a file. */
@Named
@RequestScoped
public class LogoPage {

  private static final String PAGE = "/agent/parametres?faces-redirect=true";

  @Inject private LogoService logos;

  private Part fichier;

  public String remplacer() throws IOException {
    try (InputStream flux =
        fichier == null ? InputStream.nullInputStream() : fichier.getInputStream()) {
      logos.remplacer(flux);
    } catch (LogoRefuse refus) {
      Annonce.refus(refus, "fichier");
      return null;
    }
    Annonce.succes(Libelles.texte("parametre", "logo.enregistre"));
    return PAGE;
  }

  public String retirer() {
    logos.retirer();
    Annonce.succes(Libelles.texte("parametre", "logo.retire"));
    return PAGE;
  }

  public Part getFichier() {
    return fichier;
  }

  public void setFichier(Part fichier) {
    this.fichier = fichier;
  }
}
