package fr.portailfamille.demarche;

import fr.portailfamille.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Once a démarche is over, destroys what its type does not keep. */
@ApplicationScoped
class Cloture {

  @Inject private Catalogue catalogue;
  @Inject private Documents documents;

  void clore(Demarche demarche) {
    if (demarche.etat().isFinale()) {
      catalogue
          .modele(demarche.getType())
          .aConserver(demarche)
          .ifPresent(
              reste -> {
                demarche.reduire(reste);
                documents.detruire(demarche.getPieces());
              });
    }
  }
}
