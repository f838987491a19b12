package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * « Inscription Restauration » (A28): the canteen of the school for each child. Its acceptance
 * gives the right to book, and books nothing (B17).
 */
@ApplicationScoped
public class InscriptionRestauration extends DemarcheInscription<InscriptionsDemandees> {

  public static final String CODE = "INSCRIPTION_RESTAURATION";

  @Override
  Collection<NatureActivite> natures() {
    return List.of(NatureActivite.RESTAURATION);
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String page() {
    return "/usager/activites/restauration.xhtml";
  }

  @Override
  public Class<InscriptionsDemandees> formulaire() {
    return InscriptionsDemandees.class;
  }

  @Override
  public InscriptionsDemandees vierge(Demandeur demandeur) {
    var form = new InscriptionsDemandees();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  /** None: no document is asked. */
  @Override
  public int etapeDesPieces() {
    return 0;
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    long famille = foyer(demandeur);
    if (offre().scolarises(famille).isEmpty()) {
      return Optional.of(Motif.of("AucunEnfantScolarise"));
    }
    return offre().ouvertes(famille, natures()).isEmpty()
        ? Optional.of(Motif.of("RienAInscrire"))
        : Optional.empty();
  }

  @Override
  public List<Refus> verifier(InscriptionsDemandees form) {
    return VerificationInscriptions.verifier(form);
  }

  @Override
  public List<Bloc> relire(InscriptionsDemandees form) {
    return RelectureInscriptions.relire(form);
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "inscription_restauration.acceptee"
        : super.modeleCourriel(etat);
  }
}
