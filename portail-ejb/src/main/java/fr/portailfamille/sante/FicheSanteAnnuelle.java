package fr.portailfamille.sante;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.FicheAnnuelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The health of each child, read again once a year (B14, E35); a child without a sheet needs one.
 */
@ApplicationScoped
class FicheSanteAnnuelle implements FicheAnnuelle {

  @Inject private InformationsSanitaires type;
  @Inject private Clock horloge;

  @Override
  public TypeDemarche<?> demarche() {
    return type;
  }

  @Override
  public ContenuFiche lire(Demandeur demandeur, long anneeId) {
    var enfants = type.vierge(demandeur).getEnfants();
    return new ContenuFiche(
        enfants.stream()
            .filter(fiche -> fiche.getConnue() != null)
            .flatMap(fiche -> RelectureSante.relire(fiche, LocalDate.now(horloge)).stream())
            .toList(),
        enfants.stream()
            .filter(fiche -> fiche.getConnue() == null)
            .map(fiche -> Motif.of("FicheSanteManquante", fiche.getPrenom()))
            .toList());
  }
}
