package fr.portailfamille.quotient;

import fr.portailfamille.commun.Introuvable;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** « Je calcule mon quotient familial » (B35): its acceptance writes the quotient. */
@ApplicationScoped
public class DemandeDeQuotient implements TypeDemarche<QuotientDemande> {

  public static final String CODE = "QUOTIENT_FAMILIAL";
  private static final int ETAPE_DES_PIECES = 3;
  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

  @Inject private SituationQuotient situation;
  @Inject private EcritureQuotient ecriture;
  @Inject private RegleDeLaVille ville;
  @Inject private JournalQuotient journal;
  @Inject private Clock horloge;

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
    return "/usager/quotient/calculer.xhtml";
  }

  @Override
  public Class<QuotientDemande> formulaire() {
    return QuotientDemande.class;
  }

  @Override
  public QuotientDemande vierge(Demandeur demandeur) {
    var form = new QuotientDemande();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, QuotientDemande form) {
    situation.actualiser(demandeur.famille().orElseThrow(Introuvable::new), form);
  }

  @Override
  public void retirerEngagements(QuotientDemande form) {
    form.setCertifie(false);
  }

  /** By the answers only. */
  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  /** E31: the notices; or the certificate of the CAF or the MSA. */
  @Override
  public List<PieceDemandee> pieces(QuotientDemande form) {
    if (form.getOrigine() == null) {
      return List.of();
    }
    if (!form.estSurAvis()) {
      return List.of(PieceDemandee.obligatoire("ATTESTATION_CAF"));
    }
    var avis = PieceDemandee.obligatoire("AVIS_IMPOSITION");
    return form.isDeuxAvis()
        ? List.of(avis, PieceDemandee.obligatoire("SECOND_AVIS_IMPOSITION"))
        : List.of(avis);
  }

  /** The income of another time proves nothing. */
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

  /** Tax data is for those who bill. */
  @Override
  public Optional<Role> habilitation() {
    return Optional.of(Role.FACTURATION);
  }

  @Override
  public void noterConsultation(Demarche demarche, QuotientDemande form) {
    journal.noter(demarche.getId(), demarche.getFamilleId());
  }

  /** E31: said before anything is typed. */
  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return demandeur
        .famille()
        .filter(situation::estReserve)
        .map(famille -> Motif.of("QuotientReserveAuxHabitants"));
  }

  @Override
  public List<Refus> verifier(QuotientDemande form) {
    return VerificationQuotient.verifier(form, LocalDate.now(horloge), ville.lire().anciennete());
  }

  @Override
  public List<Bloc> relire(QuotientDemande form) {
    return RelectureQuotient.relire(form, ville.lire().arrondi());
  }

  @Override
  public List<Motif> signaler(Demarche demarche, QuotientDemande form) {
    var signalements = new ArrayList<Motif>();
    long famille = demarche.getFamilleId();
    if (situation.estReserve(famille)) {
      signalements.add(Motif.of("QuotientDUnNonResident"));
    }
    if (!Objects.equals(situation.dernier(famille), form.getConnuId())) {
      signalements.add(Motif.of("QuotientChangeDepuis"));
    }
    var validite = ecriture.validite(demarche);
    signalements.add(
        Motif.of(
            "QuotientQuiVaudrait", JOUR.format(validite.debut()), JOUR.format(validite.fin())));
    signalements.add(Motif.of(form.estSurAvis() ? "AvisAVerifier" : "AttestationAVerifier"));
    return signalements;
  }

  @Override
  public void accepter(Demarche demarche, QuotientDemande form) {
    ecriture.ecrire(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  /** Tax data is not kept longer than it takes to compute (RGPD, art. 5). */
  @Override
  public Optional<QuotientDemande> aConserver(QuotientDemande form) {
    return Optional.of(form.sansChiffres());
  }

  /** The reason may tell of income: it is read on the portal, not in a mail. */
  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return switch (etat) {
      case A_CORRIGER -> "quotient_familial.a_corriger";
      case REFUSEE -> "quotient_familial.refusee";
      default -> TypeDemarche.super.modeleCourriel(etat);
    };
  }
}
