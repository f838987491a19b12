package fr.portailfamille.forfait;

import fr.portailfamille.activite.FichesPrealables;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Prealable;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * « Réservation au forfait de la Restauration » (A29, A30, B18), for children who are enrolled
 * (B17). The town says from which day on, as for any démarche.
 */
@ApplicationScoped
public class ForfaitRestauration implements TypeDemarche<ForfaitsDemandes> {

  public static final String CODE = "FORFAIT_RESTAURATION";

  @Inject private OffreAuForfait offre;
  @Inject private EcritureForfaits ecriture;
  @Inject private FichesPrealables fiches;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Theme theme() {
    return Theme.MES_ENFANTS;
  }

  @Override
  public String icone() {
    return "planning";
  }

  @Override
  public String page() {
    return "/usager/activites/forfait.xhtml";
  }

  @Override
  public Class<ForfaitsDemandes> formulaire() {
    return ForfaitsDemandes.class;
  }

  @Override
  public ForfaitsDemandes vierge(Demandeur demandeur) {
    var form = new ForfaitsDemandes();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, ForfaitsDemandes form) {
    offre.actualiser(foyer(demandeur), form);
  }

  @Override
  public void controler(Demandeur demandeur, ForfaitsDemandes form) {
    offre.controler(foyer(demandeur), form);
  }

  @Override
  public void retirerEngagements(ForfaitsDemandes form) {
    form.setConditions(false);
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

  /** The same as for the enrolment (B19). */
  @Override
  public List<Prealable> prealables() {
    return fiches.exigees();
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return offre.empechement(foyer(demandeur));
  }

  @Override
  public List<Refus> verifier(ForfaitsDemandes form) {
    return VerificationForfaits.verifier(form);
  }

  @Override
  public List<Bloc> relire(ForfaitsDemandes form) {
    return RelectureForfaits.relire(form);
  }

  @Override
  public List<Motif> signaler(Demarche demarche, ForfaitsDemandes form) {
    return ecriture.aSignaler(demarche, form);
  }

  @Override
  public void accepter(Demarche demarche, ForfaitsDemandes form) {
    ecriture.accepter(demarche, form);
  }

  /** What was booked: the first day may be later than was asked. */
  @Override
  public Optional<String> complementCourriel(EtatDemarche etat, ForfaitsDemandes form) {
    return etat == EtatDemarche.ACCEPTEE
        ? Optional.of(
            offre.deja(form.getFamilleId()).stream()
                .filter(forfait -> form.voulus().stream().anyMatch(forfait::concerne))
                .map(LigneForfait::getPhraseComplete)
                .collect(Collectors.joining("\n")))
        : Optional.empty();
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "forfait_restauration.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
