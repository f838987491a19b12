package fr.portailfamille.demarche;

import fr.portailfamille.demarche.organisation.Limites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class LimitesDuCatalogue implements Limites {

  @Inject private Catalogue catalogue;

  @Override
  public boolean peutEtreAnnuelle(String type) {
    return catalogue.modele(type).type().peutEtreAnnuelle();
  }
}
