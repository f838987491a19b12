package fr.portailfamille.famille.miseajour;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.famille.Doublons;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.personne.ChampsPersonnes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * « Je mets à jour les informations de ma famille » (A36, A37, B09, C07, C08, C10, C12): the
 * guardians and the children on file, corrected, completed, or confirmed as they are, which is what
 * a family does once a year.
 */
@ApplicationScoped
public class MiseAJourFamille implements TypeDemarche<FoyerDeclare> {

  public static final String CODE = "MISE_A_JOUR_FAMILLE";
  private static final int ETAPE_DES_PIECES = 5;
  private static final String LIVRET = "LIVRET_DE_FAMILLE";
  private static final String JUGEMENT = "JUGEMENT_DE_GARDE";

  @Inject private LectureFoyer lecture;
  @Inject private MiseAJour miseAJour;
  @Inject private AutresFoyers autresFoyers;
  @Inject private Doublons doublons;
  @Inject private ChampsPersonnes champs;
  @Inject private Clock horloge;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String icone() {
    return "famille";
  }

  @Override
  public String page() {
    return "/usager/famille/mise-a-jour.xhtml";
  }

  @Override
  public Class<FoyerDeclare> formulaire() {
    return FoyerDeclare.class;
  }

  @Override
  public FoyerDeclare vierge(Demandeur demandeur) {
    return actuel(demandeur);
  }

  @Override
  public void actualiser(Demandeur demandeur, FoyerDeclare form) {
    SuiviFoyer.suivre(form, actuel(demandeur));
    ReponsesReservees.rendre(form, champs.demandes());
  }

  /** Each child on file once, and no other's. */
  @Override
  public void controler(Demandeur demandeur, FoyerDeclare form) {
    var siens =
        actuel(demandeur).getConnu().getEnfants().stream().map(EnfantDeclare::getEnfantId).toList();
    var declares = form.enfantsConserves().stream().map(EnfantDeclare::getEnfantId).toList();
    if (!siens.containsAll(declares) || declares.stream().distinct().count() < declares.size()) {
      throw new Introuvable();
    }
  }

  private FoyerDeclare actuel(Demandeur demandeur) {
    return lecture.lire(demandeur.famille().orElseThrow(Introuvable::new), demandeur.compteId());
  }

  @Override
  public void retirerEngagements(FoyerDeclare form) {
    form.getDeclare().setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of(
        PieceDemandee.facultative(LIVRET),
        PieceDemandee.facultative("ATTESTATION_CAF"),
        PieceDemandee.facultative(JUGEMENT));
  }

  /** Who the children are is proven, and what a judge settled (E34); the rest is believed. */
  @Override
  public List<PieceDemandee> pieces(FoyerDeclare form) {
    var pieces = new ArrayList<PieceDemandee>(pieces());
    if (!form.enfantsAjoutes().isEmpty() || !form.enfantsCorriges().isEmpty()) {
      pieces.set(0, PieceDemandee.obligatoire(LIVRET));
    }
    if (form.isJugement()) {
      pieces.set(pieces.size() - 1, PieceDemandee.obligatoire(JUGEMENT));
    }
    return pieces;
  }

  /** An earlier document does not show what changes now. */
  @Override
  public boolean reutilise(PieceDemandee demandee) {
    return false;
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
  public List<Refus> verifier(FoyerDeclare form) {
    return VerificationFoyer.verifier(form, champs.demandes(), LocalDate.now(horloge));
  }

  @Override
  public List<Bloc> relire(FoyerDeclare form) {
    return RelectureFoyer.relire(form, champs.demandes());
  }

  @Override
  public List<Motif> signaler(Demarche demarche, FoyerDeclare form) {
    var signalements = new ArrayList<Motif>();
    if (miseAJour.estDepassee(demarche, form)) {
      signalements.add(Motif.of("FoyerChangeDepuis"));
    }
    if (form.isJugement()) {
      signalements.add(Motif.of("JugementDeclare"));
    }
    signalements.addAll(doublons.chercher(form.enfantsAjoutes()));
    var corriges =
        form.enfantsCorriges().stream()
            .map(EnfantDeclare::getEnfantId)
            .filter(Objects::nonNull)
            .toList();
    signalements.addAll(autresFoyers.signaler(demarche.getFamilleId(), corriges));
    return signalements;
  }

  @Override
  public void ecarter(FoyerDeclare form, Set<String> cles) {
    ReponsesEcartees.ecarter(form, cles);
  }

  @Override
  public void accepter(Demarche demarche, FoyerDeclare form) {
    miseAJour.ecrire(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "mise_a_jour_famille.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }
}
