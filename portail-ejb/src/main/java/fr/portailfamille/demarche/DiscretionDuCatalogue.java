package fr.portailfamille.demarche;

import fr.portailfamille.demarche.reouverture.Discretion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class DiscretionDuCatalogue implements Discretion {

  @Inject private Catalogue catalogue;

  @Override
  public boolean estConfidentiel(String type) {
    return catalogue.tous().stream()
        .anyMatch(connu -> connu.code().equals(type) && connu.estConfidentiel());
  }
}
