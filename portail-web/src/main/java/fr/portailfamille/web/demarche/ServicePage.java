package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.organisation.Instructeur;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** agent/parametres/service.xhtml?id=: a service of the town hall; without an id, a new one. */
@Named
@ViewScoped
public class ServicePage implements Serializable {

  private static final String LISTE = "/agent/parametres/demarches.xhtml?faces-redirect=true";

  @Inject private OrganisationService organisation;
  @Inject private ServicesQueries services;

  private Long id;
  private int version;
  private String nom;
  private String[] agents = {};
  private List<Instructeur> tousLesAgents;

  public void load() {
    tousLesAgents = services.tousLesAgents();
    if (id != null) {
      var service =
          services.services().stream()
              .filter(s -> s.id() == id)
              .findFirst()
              .orElseThrow(Introuvable::new);
      version = service.version();
      nom = service.nom();
      agents = service.agents().stream().map(String::valueOf).toArray(String[]::new);
    }
  }

  public String enregistrer() {
    try {
      organisation.enregistrer(id, version, nom, choisis());
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
      return null;
    }
    Annonce.succes(Libelles.texte("demarche", "organisation.service_enregistre", nom.strip()));
    return LISTE;
  }

  private Set<Long> choisis() {
    return Stream.of(agents).map(Identifiant::lire).collect(Collectors.toSet());
  }

  private static String champ(RegleMetierException refus) {
    return refus instanceof Introuvable ? "agents" : "nom";
  }

  public String supprimer() {
    try {
      organisation.supprimer(id, version);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
    Annonce.succes(Libelles.texte("demarche", "organisation.service_supprime", nom));
    return LISTE;
  }

  public String getId() {
    return id == null ? null : String.valueOf(id);
  }

  public void setId(String saisi) {
    id = saisi == null || saisi.isBlank() ? null : Identifiant.lire(saisi);
  }

  public boolean isNouveau() {
    return id == null;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public String[] getAgents() {
    return agents.clone();
  }

  public void setAgents(String[] agents) {
    this.agents = agents.clone();
  }

  public List<Instructeur> getTousLesAgents() {
    return tousLesAgents;
  }
}
