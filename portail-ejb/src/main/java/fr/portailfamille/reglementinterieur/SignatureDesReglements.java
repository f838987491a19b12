package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * « Je signe le règlement intérieur » (E13, E14). Filing is signing: no agent has anything to
 * decide.
 */
@ApplicationScoped
public class SignatureDesReglements implements TypeDemarche<ReglementsASigner> {

  public static final String CODE = "REGLEMENT_INTERIEUR";

  @Inject private LectureReglements lecture;
  @Inject private SituationReglements situation;
  @Inject private EnregistrementSignatures enregistrement;

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
    return "/usager/reglements/signer.xhtml";
  }

  @Override
  public Class<ReglementsASigner> formulaire() {
    return ReglementsASigner.class;
  }

  @Override
  public boolean automatique() {
    return true;
  }

  /** Signed by the guardian in person. */
  @Override
  public boolean seSaisitPourAutrui() {
    return false;
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    if (lecture.textes().isEmpty()) {
      return Optional.of(Motif.of("AucunReglement"));
    }
    return situation.aSigner(SituationReglements.foyer(demandeur)).isEmpty()
        ? Optional.of(Motif.of("ReglementsTousSignes"))
        : Optional.empty();
  }

  @Override
  public ReglementsASigner vierge(Demandeur demandeur) {
    var form = new ReglementsASigner();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, ReglementsASigner form) {
    situation.actualiser(demandeur, form);
  }

  @Override
  public void controler(Demandeur demandeur, ReglementsASigner form) {
    situation.controler(demandeur, form);
  }

  /**
   * Nothing holds for the whole: each sheet is signed for itself, and other words are unticked as
   * they are read ({@link ReglementASigner#de}).
   */
  @Override
  public void retirerEngagements(ReglementsASigner form) {}

  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  @Override
  public int etapeDesPieces() {
    return 0;
  }

  @Override
  public List<Refus> verifier(ReglementsASigner form) {
    return VerificationReglements.verifier(form);
  }

  @Override
  public List<Bloc> relire(ReglementsASigner form) {
    return RelectureReglements.relire(form);
  }

  @Override
  public void accepter(Demarche demarche, ReglementsASigner form) {
    enregistrement.enregistrer(demarche, form);
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "reglement_interieur.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }
}
