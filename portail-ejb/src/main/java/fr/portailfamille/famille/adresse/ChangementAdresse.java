package fr.portailfamille.famille.adresse;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.famille.AdresseDeclaree;
import fr.portailfamille.famille.VerificationAdresse;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * « Changement d’adresse » (B11, B12): where the household lives now, with a recent proof (E29). An
 * agent reads the proof before anything changes.
 */
@ApplicationScoped
public class ChangementAdresse implements TypeDemarche<NouvelleAdresse> {

  public static final String CODE = "CHANGEMENT_ADRESSE";
  private static final int ETAPE_DES_PIECES = 3;
  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

  @Inject private Demenagement demenagement;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String icone() {
    return "accueil";
  }

  @Override
  public String page() {
    return "/usager/famille/adresse.xhtml";
  }

  @Override
  public Class<NouvelleAdresse> formulaire() {
    return NouvelleAdresse.class;
  }

  @Override
  public NouvelleAdresse vierge(Demandeur demandeur) {
    var form = new NouvelleAdresse();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, NouvelleAdresse form) {
    form.setActuelle(demenagement.actuelle(demandeur.famille().orElseThrow(Introuvable::new)));
  }

  @Override
  public void retirerEngagements(NouvelleAdresse form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of(PieceDemandee.obligatoire("JUSTIFICATIF_DOMICILE"));
  }

  /** An earlier proof is of the former address. */
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
  public List<Refus> verifier(NouvelleAdresse form) {
    return VerificationDemenagement.verifier(
        form,
        LocalDate.now(horloge),
        parametres.entier(Parametre.DOCUMENTS_ANCIENNETE_DU_DOMICILE));
  }

  @Override
  public List<Bloc> relire(NouvelleAdresse form) {
    return List.of(
        Bloc.titre(Motif.of("ChangementAdresse.titre"), VerificationDemenagement.ADRESSE, 0)
            .remplacant(
                "ChangementAdresse.adresse", form.getActuelle(), nouvelle(form.getAdresse()))
            .avec("ChangementAdresse.depuis", jour(form.getDepuis()))
            .avec("ChangementAdresse.justificatifDu", jour(form.getJustificatifDu())));
  }

  @Override
  public List<Motif> signaler(Demarche demarche, NouvelleAdresse form) {
    var signalements = new ArrayList<Motif>();
    if (demenagement.passeLaLimite(demarche.getFamilleId(), form)) {
      signalements.add(Motif.of("DemenagementPasseLaLimite", jour(form.getDepuis())));
    }
    demenagement
        .autresResponsables(demarche.getFamilleId(), demarche.getCompteId())
        .forEach(nom -> signalements.add(Motif.of("DemenagementConcerneAussi", nom)));
    return signalements;
  }

  @Override
  public void accepter(Demarche demarche, NouvelleAdresse form) {
    demenagement.demenager(demarche.getFamilleId(), form);
    demarche.classer(demarche.getFamilleId());
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "changement_adresse.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }

  /** On one line, once it makes an address. */
  private static String nouvelle(AdresseDeclaree adresse) {
    return VerificationAdresse.verifier(adresse, VerificationDemenagement.ADRESSE).isEmpty()
        ? adresse.enAdresse().toString()
        : "–";
  }

  private static String jour(LocalDate jour) {
    return jour == null ? null : JOUR.format(jour);
  }
}
