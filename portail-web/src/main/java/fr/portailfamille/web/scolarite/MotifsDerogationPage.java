package fr.portailfamille.web.scolarite;

import fr.portailfamille.scolarite.derogation.MotifDerogationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/parametres/motifs-derogation.xhtml: why families may ask for another school. */
@Named
@RequestScoped
public class MotifsDerogationPage {

  @Inject private MotifDerogationService service;

  private List<MotifDerogationService.Ligne> motifs;

  public void load() {
    motifs = service.tous();
  }

  public List<MotifDerogationService.Ligne> getMotifs() {
    return motifs;
  }
}
