package fr.portailfamille.famille.miseajour;

import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.FicheAnnuelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The household and its children, read again once a year (B09, E35). */
@ApplicationScoped
class FicheFamilleAnnuelle implements FicheAnnuelle {

  private static final Set<String> ACTES = Set.of("CertificationObligatoire");

  @Inject private MiseAJourFamille type;

  @Override
  public TypeDemarche<?> demarche() {
    return type;
  }

  @Override
  public ContenuFiche lire(Demandeur demandeur, long anneeId) {
    return ContenuFiche.verifiee(type, demandeur, ACTES);
  }
}
