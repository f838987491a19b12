package fr.portailfamille.assurance;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * « Assurance scolaire » (E21, E30): the contract of each child for a school year, and its
 * certificate. Its acceptance replaces what was declared for that year.
 */
@ApplicationScoped
public class AssuranceScolaire implements TypeDemarche<AssurancesDeclarees> {

  public static final String CODE = "ASSURANCE_SCOLAIRE";
  private static final int ETAPE_DES_PIECES = 3;

  @Inject private LectureAssurances lecture;
  @Inject private SituationAssurances situation;
  @Inject private EcritureAssurances ecriture;

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
    return "/usager/assurances/declarer.xhtml";
  }

  @Override
  public Class<AssurancesDeclarees> formulaire() {
    return AssurancesDeclarees.class;
  }

  @Override
  public AssurancesDeclarees vierge(Demandeur demandeur) {
    var form = new AssurancesDeclarees();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, AssurancesDeclarees form) {
    situation.actualiser(foyer(demandeur), form);
  }

  @Override
  public void controler(Demandeur demandeur, AssurancesDeclarees form) {
    situation.controler(foyer(demandeur), form);
  }

  @Override
  public void retirerEngagements(AssurancesDeclarees form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of(PiecesAssurances.UNE);
  }

  @Override
  public List<PieceDemandee> pieces(AssurancesDeclarees form) {
    return PiecesAssurances.demandees(form);
  }

  @Override
  public int etapeDesPieces() {
    return ETAPE_DES_PIECES;
  }

  @Override
  public boolean uneSeuleALaFois() {
    return true;
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    if (lecture.ouvertes().isEmpty()) {
      return Optional.of(Motif.of("AucuneAnneeAAssurer"));
    }
    return lecture.enfants(foyer(demandeur)).isEmpty()
        ? Optional.of(Motif.of("AucunEnfantAAssurer"))
        : Optional.empty();
  }

  @Override
  public List<Refus> verifier(AssurancesDeclarees form) {
    return VerificationAssurances.verifier(form, lecture.aujourdHui());
  }

  @Override
  public List<Bloc> relire(AssurancesDeclarees form) {
    return RelectureAssurances.relire(form);
  }

  @Override
  public List<Motif> signaler(Demarche demarche, AssurancesDeclarees form) {
    return SignalementAssurances.signaler(form, lecture.enVigueur(demarche.getFamilleId()));
  }

  @Override
  public void accepter(Demarche demarche, AssurancesDeclarees form) {
    ecriture.ecrire(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
