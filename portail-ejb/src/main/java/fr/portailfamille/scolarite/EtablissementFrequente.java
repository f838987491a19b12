package fr.portailfamille.scolarite;

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
 * « Établissement scolaire fréquenté » (B16): where each child already goes to school, of the town
 * or not. Its acceptance writes the schooling of the year, and so opens the activities of that
 * school. To be given a place at a school is another démarche, {@link InscriptionScolaire}.
 */
@ApplicationScoped
public class EtablissementFrequente implements TypeDemarche<EcolesFrequentees> {

  public static final String CODE = "ETABLISSEMENT_FREQUENTE";
  private static final int ETAPE_DES_PIECES = 3;
  private static final PieceDemandee CERTIFICAT =
      PieceDemandee.facultative("CERTIFICAT_DE_SCOLARITE");

  @Inject private SituationScolaire scolaire;
  @Inject private SituationFrequentation situation;
  @Inject private AffectationScolaire affectation;

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
    return "/usager/scolarite/etablissement.xhtml";
  }

  @Override
  public Class<EcolesFrequentees> formulaire() {
    return EcolesFrequentees.class;
  }

  @Override
  public EcolesFrequentees vierge(Demandeur demandeur) {
    var form = new EcolesFrequentees();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, EcolesFrequentees form) {
    situation.actualiser(foyer(demandeur), form);
  }

  @Override
  public void controler(Demandeur demandeur, EcolesFrequentees form) {
    situation.controler(foyer(demandeur), form);
  }

  @Override
  public void retirerEngagements(EcolesFrequentees form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of(CERTIFICAT);
  }

  @Override
  public List<PieceDemandee> pieces(EcolesFrequentees form) {
    return form.changements().stream().map(fiche -> CERTIFICAT.pour(fiche.sujet())).toList();
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
    return scolaire.empechement(foyer(demandeur));
  }

  @Override
  public List<Refus> verifier(EcolesFrequentees form) {
    return VerificationFrequentation.verifier(form);
  }

  @Override
  public List<Bloc> relire(EcolesFrequentees form) {
    return RelectureFrequentation.relire(form);
  }

  @Override
  public List<Motif> signaler(Demarche demarche, EcolesFrequentees form) {
    return situation.signaler(demarche.getFamilleId(), form);
  }

  @Override
  public void accepter(Demarche demarche, EcolesFrequentees form) {
    long famille = demarche.getFamilleId();
    affectation.affecter(demarche, form.getAnneeId(), situation.affectations(famille, form));
    demarche.classer(famille);
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
