package fr.portailfamille.accord;

import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.FicheAnnuelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the guardian who reads accepts to receive, read again once a year (E35). */
@ApplicationScoped
class FicheAccordsAnnuelle implements FicheAnnuelle {

  @Inject private AccordsDeReception type;

  @Override
  public TypeDemarche<?> demarche() {
    return type;
  }

  @Override
  public ContenuFiche lire(Demandeur demandeur, long anneeId) {
    return ContenuFiche.de(type, demandeur);
  }
}
