package fr.portailfamille.web.facturation;

import fr.portailfamille.tarification.MonTarif;
import fr.portailfamille.tarification.TarifQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** usager/tarifs.xhtml: « Mes tarifs » (B37, C21). */
@Named
@RequestScoped
public class TarifsPage {

  @Inject private TarifQueries tarifs;

  private List<MonTarif> activites = List.of();

  public void load() {
    activites = tarifs.lesMiens();
  }

  public List<MonTarif> getActivites() {
    return activites;
  }
}
