package fr.portailfamille.activite;

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

/**
 * « Inscription Restauration » (A28): the canteen of the school for each child. Its acceptance
 * gives the right to book, and books nothing (B17).
 */
@ApplicationScoped
public class InscriptionRestauration implements TypeDemarche<InscriptionsDemandees> {

  public static final String CODE = "INSCRIPTION_RESTAURATION";
  private static final NatureActivite NATURE = NatureActivite.RESTAURATION;

  @Inject private OffreAuxEnfants offre;
  @Inject private EcritureInscriptions ecriture;
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
  public void actualiser(Demandeur demandeur, InscriptionsDemandees form) {
    offre.actualiser(foyer(demandeur), NATURE, form);
  }

  @Override
  public void controler(Demandeur demandeur, InscriptionsDemandees form) {
    offre.controler(foyer(demandeur), NATURE, form);
  }

  @Override
  public void retirerEngagements(InscriptionsDemandees form) {
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

  @Override
  public List<Prealable> prealables() {
    return fiches.exigees();
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    long famille = foyer(demandeur);
    var scolarises = offre.scolarises(famille);
    if (scolarises.isEmpty()) {
      return Optional.of(Motif.of("AucunEnfantScolarise"));
    }
    return offre.offres(famille, NATURE).isEmpty()
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
  public List<Motif> signaler(Demarche demarche, InscriptionsDemandees form) {
    return ecriture.obstacles(demarche, NATURE, form);
  }

  @Override
  public void accepter(Demarche demarche, InscriptionsDemandees form) {
    ecriture.inscrire(demarche, NATURE, form);
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "inscription_restauration.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
