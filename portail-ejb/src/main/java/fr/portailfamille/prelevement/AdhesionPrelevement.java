package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * « J’adhère au prélèvement automatique » (B15), and also « je change de compte » (C11): whatever
 * changes is signed again. Its documents are not filed with the household's: the « RIB » stays
 * between who signs and the agents with the right.
 */
@ApplicationScoped
public class AdhesionPrelevement implements TypeDemarche<AdhesionDemandee> {

  public static final String CODE = "ADHESION_PRELEVEMENT";

  @Inject private SituationPrelevement situation;
  @Inject private SignalementAdhesion signalement;
  @Inject private EcritureMandat ecriture;
  @Inject private JournalPrelevement journal;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String icone() {
    return "facture";
  }

  @Override
  public String page() {
    return "/usager/prelevement/adhesion.xhtml";
  }

  @Override
  public Class<AdhesionDemandee> formulaire() {
    return AdhesionDemandee.class;
  }

  @Override
  public AdhesionDemandee vierge(Demandeur demandeur) {
    var form = new AdhesionDemandee();
    situation.supposer(demandeur, form);
    situation.actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, AdhesionDemandee form) {
    situation.actualiser(demandeur, form);
  }

  /** Ticking the box is signing: the name and the place are kept for the next time. */
  @Override
  public void retirerEngagements(AdhesionDemandee form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of(PieceDemandee.obligatoire("RIB"));
  }

  @Override
  public int etapeDesPieces() {
    return VerificationAdhesion.PIECES;
  }

  @Override
  public Optional<Role> habilitation() {
    return Optional.of(Role.FACTURATION);
  }

  @Override
  public void noterConsultation(Demarche demarche, AdhesionDemandee form) {
    journal.noter(demarche.getId(), JournalPrelevement.Nature.DEMARCHE);
  }

  /** Its only document shows the account in full. */
  @Override
  public void noterLectureDePiece(Demarche demarche, AdhesionDemandee form) {
    journal.noter(demarche.getId(), JournalPrelevement.Nature.RIB);
  }

  @Override
  public boolean estMasque() {
    return true;
  }

  @Override
  public List<Bloc> devoiler(Demarche demarche, AdhesionDemandee form) {
    journal.noter(demarche.getId(), JournalPrelevement.Nature.IBAN);
    return RelectureAdhesion.devoiler(form);
  }

  /** Ticking the box is signing the mandate: nobody signs for the holder of the account. */
  @Override
  public boolean seSaisitPourAutrui() {
    return false;
  }

  @Override
  public boolean uneSeuleALaFois() {
    return true;
  }

  /** A mandate without what the law asks of the creditor would be void. */
  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return situation.creancier().estComplet()
        ? Optional.empty()
        : Optional.of(Motif.of("PrelevementSansCreancier"));
  }

  @Override
  public List<Refus> verifier(AdhesionDemandee form) {
    return VerificationAdhesion.verifier(form);
  }

  @Override
  public List<Bloc> relire(AdhesionDemandee form) {
    return RelectureAdhesion.relire(form);
  }

  @Override
  public List<Motif> signaler(Demarche demarche, AdhesionDemandee form) {
    return signalement.signaler(demarche, form);
  }

  @Override
  public void accepter(Demarche demarche, AdhesionDemandee form) {
    ecriture.ecrire(demarche, form);
  }

  /** The reason may speak of the account: it is read on the portal, not in a mail. */
  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return switch (etat) {
      case ACCEPTEE -> "adhesion_prelevement.acceptee";
      case A_CORRIGER -> "adhesion_prelevement.a_corriger";
      case REFUSEE -> "adhesion_prelevement.refusee";
      default -> TypeDemarche.super.modeleCourriel(etat);
    };
  }
}
