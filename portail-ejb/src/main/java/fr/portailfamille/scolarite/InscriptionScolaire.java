package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.famille.CompteDuTitulaire;
import fr.portailfamille.scolarite.derogation.CommissionDesDerogations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * « Inscription scolaire » (A26, A27): for each child, the school of the sector, or another one and
 * why. Its acceptance writes the schooling of the year.
 */
@ApplicationScoped
public class InscriptionScolaire implements TypeDemarche<ScolariteDemandee> {

  public static final String CODE = "INSCRIPTION_SCOLAIRE";
  private static final int ETAPE_DES_PIECES = 3;

  @Inject private SituationScolaire situation;
  @Inject private SignalementScolaire signalement;
  @Inject private MotifsDesEnfants motifs;
  @Inject private CommissionDesDerogations commission;
  @Inject private AffectationScolaire affectation;
  @Inject private CompteDuTitulaire titulaires;

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
    return "inscription";
  }

  @Override
  public String page() {
    return "/usager/scolarite/inscription.xhtml";
  }

  @Override
  public Class<ScolariteDemandee> formulaire() {
    return ScolariteDemandee.class;
  }

  @Override
  public ScolariteDemandee vierge(Demandeur demandeur) {
    var form = new ScolariteDemandee();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, ScolariteDemandee form) {
    situation.actualiser(foyer(demandeur), form);
    motifs.actualiser(form, demandeur.corrige());
  }

  @Override
  public void controler(Demandeur demandeur, ScolariteDemandee form) {
    situation.controler(foyer(demandeur), form);
    motifs.controler(form);
  }

  @Override
  public void retirerEngagements(ScolariteDemandee form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return PiecesScolaires.demandees(new ScolariteDemandee());
  }

  @Override
  public List<PieceDemandee> pieces(ScolariteDemandee form) {
    return PiecesScolaires.demandees(form);
  }

  @Override
  public int etapeDesPieces() {
    return ETAPE_DES_PIECES;
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return situation.empechement(foyer(demandeur));
  }

  @Override
  public List<Refus> verifier(ScolariteDemandee form) {
    return VerificationScolarite.verifier(form);
  }

  @Override
  public List<Bloc> relire(ScolariteDemandee form) {
    return RelectureScolarite.relire(form);
  }

  @Override
  public List<Motif> signaler(Demarche demarche, ScolariteDemandee form) {
    return signalement.signaler(form);
  }

  @Override
  public Optional<Motif> attente(Demarche demarche, ScolariteDemandee form) {
    return commission.attente(demarche.getId(), form.derogations());
  }

  @Override
  public List<Bloc> suites(Demarche demarche, ScolariteDemandee form) {
    return commission.suites(demarche.getId(), form.derogations());
  }

  @Override
  public List<Motif> nouvelles(Demarche demarche, ScolariteDemandee form) {
    return commission.nouvelles(demarche.getId(), form.derogations());
  }

  @Override
  public void accepter(Demarche demarche, ScolariteDemandee form) {
    affectation.affecter(
        demarche,
        form.getAnneeId(),
        form.demandes().stream().map(EnfantAScolariser::affectation).toList());
    demarche.classer(demarche.getFamilleId());
    titulaires.ouvrir(demarche.getFamilleId());
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "inscription_scolaire.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
