package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * « Autorisations et renseignements » (C14): the town's questions about each child. It takes effect
 * as it is filed, unless the town wants an agent to decide (C23).
 */
@ApplicationScoped
public class AutorisationsDesEnfants implements TypeDemarche<AutorisationsDeclarees> {

  public static final String CODE = "AUTORISATIONS_ENFANT";

  @Inject private LectureAutorisations lecture;
  @Inject private SituationAutorisations situation;
  @Inject private EcritureAutorisations ecriture;
  @Inject private Parametres parametres;

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
    return "document";
  }

  @Override
  public String page() {
    return "/usager/autorisations/repondre.xhtml";
  }

  @Override
  public Class<AutorisationsDeclarees> formulaire() {
    return AutorisationsDeclarees.class;
  }

  @Override
  public AutorisationsDeclarees vierge(Demandeur demandeur) {
    var form = new AutorisationsDeclarees();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, AutorisationsDeclarees form) {
    situation.actualiser(foyer(demandeur), form);
  }

  @Override
  public void controler(Demandeur demandeur, AutorisationsDeclarees form) {
    situation.controler(foyer(demandeur), form);
  }

  @Override
  public void retirerEngagements(AutorisationsDeclarees form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  @Override
  public int etapeDesPieces() {
    return 0;
  }

  @Override
  public boolean uneSeuleALaFois() {
    return true;
  }

  @Override
  public boolean automatique() {
    return !parametres.booleen(Parametre.AUTORISATION_VALIDATION);
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return situation.empechement(foyer(demandeur));
  }

  @Override
  public List<Refus> verifier(AutorisationsDeclarees form) {
    return VerificationAutorisations.verifier(form);
  }

  @Override
  public List<Bloc> relire(AutorisationsDeclarees form) {
    return RelectureAutorisations.relire(form);
  }

  @Override
  public List<Motif> signaler(Demarche demarche, AutorisationsDeclarees form) {
    long famille = demarche.getFamilleId();
    return SignalementAutorisations.signaler(
        form, lecture.enVigueur(famille), lecture.desAutresFoyers(famille));
  }

  @Override
  public void accepter(Demarche demarche, AutorisationsDeclarees form) {
    ecriture.ecrire(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
