package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.CatalogueQueries;
import fr.portailfamille.demarche.organisation.Instructeur;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.ReglageDemarche;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * agent/parametres/demarches.xhtml: the démarches of the town, and the services that examine them.
 */
@Named
@RequestScoped
public class OrganisationPage {

  @Inject private CatalogueQueries catalogue;
  @Inject private OrganisationService organisation;
  @Inject private ServicesQueries services;

  private List<Ligne> lignes;
  private List<ServicesQueries.Service> tousLesServices;
  private Map<Long, String> agents;

  /** A type, what is settled for it, and its services in order; empty without any. */
  public record Ligne(CarteDemarche type, ReglageDemarche reglage, String service) {}

  public void load() {
    tousLesServices = services.services();
    agents =
        services.tousLesAgents().stream()
            .collect(Collectors.toMap(Instructeur::id, Instructeur::nomComplet));
    var noms =
        tousLesServices.stream()
            .collect(Collectors.toMap(ServicesQueries.Service::id, ServicesQueries.Service::nom));
    var reglages =
        organisation.reglages().stream()
            .collect(Collectors.toMap(ReglageDemarche::type, Function.identity()));
    lignes =
        catalogue.types().stream()
            .map(
                type -> {
                  var reglage =
                      reglages.getOrDefault(type.code(), new ReglageDemarche(type.code()));
                  return new Ligne(type, reglage, parcours(reglage, noms));
                })
            .toList();
  }

  private static String parcours(ReglageDemarche reglage, Map<Long, String> noms) {
    var circuit = reglage.circuit();
    return Stream.concat(circuit.verifications().stream(), Stream.ofNullable(circuit.decideur()))
        .map(noms::get)
        .collect(Collectors.joining(" → "));
  }

  /** Names of those who work there; who is no longer an agent is left out. */
  public String agents(ServicesQueries.Service service) {
    return service.agents().stream()
        .map(agents::get)
        .filter(nom -> nom != null)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  public List<Ligne> getLignes() {
    return lignes;
  }

  public List<ServicesQueries.Service> getServices() {
    return tousLesServices;
  }
}
