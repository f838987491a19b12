package fr.portailfamille.famille;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.personne.ChampsPersonnes;
import fr.portailfamille.usager.Compte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * « Je crée mon dossier famille » (A14 to A23): the first démarche of every family, in six steps;
 * its acceptance founds the household.
 */
@ApplicationScoped
public class DossierFamille implements TypeDemarche<DossierDeclare> {

  public static final String CODE = "DOSSIER_FAMILLE";
  private static final int ETAPE_DES_PIECES = 5;

  @PersistenceContext private EntityManager em;
  @Inject private OuvertureDeFamille ouverture;
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
    return "/usager/famille/dossier.xhtml";
  }

  @Override
  public Class<DossierDeclare> formulaire() {
    return DossierDeclare.class;
  }

  /** Opens with what the account already says of its holder. */
  @Override
  public DossierDeclare vierge(Demandeur demandeur) {
    var dossier = new DossierDeclare();
    var compte = em.find(Compte.class, demandeur.compteId());
    dossier.getResponsable().setPrenom(compte.prenom());
    dossier.getResponsable().setNom(compte.nom());
    return dossier;
  }

  /** What the town does not ask is not kept, wherever it came from. */
  @Override
  public void actualiser(Demandeur demandeur, DossierDeclare dossier) {
    ReponsesNonDemandees.retirer(dossier, champs.demandes());
  }

  @Override
  public void retirerEngagements(DossierDeclare dossier) {
    dossier.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of(
        PieceDemandee.obligatoire("JUSTIFICATIF_DOMICILE"),
        PieceDemandee.obligatoire("LIVRET_DE_FAMILLE"),
        PieceDemandee.facultative("ATTESTATION_CAF"),
        PieceDemandee.facultative("JUGEMENT_DE_GARDE"));
  }

  @Override
  public int etapeDesPieces() {
    return ETAPE_DES_PIECES;
  }

  @Override
  public boolean exigeDossierValide() {
    return false;
  }

  /** A household file is asked once, and again after it was archived, whatever the year. */
  @Override
  public boolean peutEtreAnnuelle() {
    return false;
  }

  @Override
  public boolean uneSeuleALaFois() {
    return true;
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return demandeur.famille().map(famille -> Motif.of("DossierDejaValide"));
  }

  @Override
  public List<Refus> verifier(DossierDeclare dossier) {
    return VerificationDossier.verifier(dossier, champs.demandes(), LocalDate.now(horloge));
  }

  @Override
  public List<Bloc> relire(DossierDeclare dossier) {
    return RelectureDossier.relire(dossier);
  }

  @Override
  public List<Motif> signaler(Demarche demarche, DossierDeclare dossier) {
    return doublons.chercher(dossier.getEnfants());
  }

  @Override
  public void accepter(Demarche demarche, DossierDeclare dossier) {
    demarche.classer(ouverture.ouvrir(dossier, demarche.getCompteId()).id());
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "dossier_famille.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }
}
