package fr.portailfamille.assurance;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.FicheAnnuelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** The insurance of each child for the year renewed (E30, E35); a child without one needs one. */
@ApplicationScoped
class FicheAssuranceAnnuelle implements FicheAnnuelle {

  @Inject private AssuranceScolaire type;
  @Inject private SituationAssurances situation;

  @Override
  public TypeDemarche<?> demarche() {
    return type;
  }

  @Override
  public ContenuFiche lire(Demandeur demandeur, long anneeId) {
    var form = new AssurancesDeclarees();
    form.setAnneeId(anneeId);
    situation.actualiser(demandeur.famille().orElseThrow(), form);
    boolean autreAnnee = !Objects.equals(form.getAnneeId(), anneeId);
    return new ContenuFiche(
        autreAnnee
            ? List.of()
            : form.getEnfants().stream()
                .filter(enfant -> enfant.getConnue() != null)
                .map(RelectureAssurances::enregistree)
                .toList(),
        form.getEnfants().stream()
            .filter(enfant -> autreAnnee || enfant.getConnue() == null)
            .map(enfant -> Motif.of("AssuranceManquante", enfant.getPrenom()))
            .toList());
  }
}
