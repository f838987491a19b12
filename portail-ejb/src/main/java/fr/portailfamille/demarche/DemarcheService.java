package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import fr.portailfamille.document.Document;
import fr.portailfamille.document.Documents;
import fr.portailfamille.representation.PermisEnRepresentation;
import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;

/** What a family does with its démarches, or an agent who types for it (C32). */
@Stateless
@PermisEnRepresentation
@RolesAllowed("FAMILLE")
public class DemarcheService {

  /** A hundred pages: more than anybody types, little enough to be read again at each step. */
  private static final int CARACTERES_AU_PLUS = 300_000;

  private static final String SANS_REPONSE = "{}";

  @Inject private DemarcheRepository demarches;
  @Inject private Catalogue catalogue;
  @Inject private LectureDemarche lecture;
  @Inject private Documents documents;
  @Inject private JonctionDePieces pieces;
  @Inject private MaDemarche maDemarche;
  @Inject private Cloture cloture;
  @Inject private Annonce annonce;
  @Inject private ReglagesDemarches reglages;
  @Inject private Ouvertures ouvertures;
  @Inject private UsagerCourant usager;
  @Inject private Foyer foyer;
  @Inject private SaisieCourante saisie;
  @Inject private Clock horloge;

  /** Begins a démarche once the use of personal data is accepted (A14), or resumes its draft. */
  public long commencer(String type, boolean consentement) {
    if (!consentement) {
      throw new RegleMetierException("ConsentementObligatoire");
    }
    demarches.unALaFois(usager.compteId());
    saisie.exiger(catalogue.modele(type).type());
    return demarches
        .monBrouillon(type, usager.compteId())
        .orElseGet(() -> ouvrir(catalogue.modele(type)))
        .getId();
  }

  private Demarche ouvrir(Modele<?> modele) {
    var demandeur = demandeur();
    catalogue
        .empechement(modele.type(), demandeur)
        .ifPresent(
            motif -> {
              throw new RegleMetierException(motif);
            });
    var brouillon =
        Demarche.brouillon(
            modele.type().code(),
            demandeur.compteId(),
            demandeur.famille().orElse(null),
            SANS_REPONSE,
            horloge.instant());
    saisie.lire().ifPresent(brouillon::saisir);
    modele.type().intitule().ifPresent(brouillon::intituler);
    demarches.ajouter(brouillon);
    brouillon.enregistrer(
        0, modele.proteger(brouillon, modele.vierge(demandeur)), horloge.instant());
    demarches.synchroniser();
    var texte = lecture.consentement(modele.type());
    demarches.ajouter(new Consentement(brouillon, texte, horloge.instant()));
    return brouillon;
  }

  /**
   * Saves what is typed, right or wrong, and the step to come back to; gives the new version.
   * Sending again what is already kept is no conflict, whatever the version: a page saves by itself
   * while it is left, and may be heard after the next one was shown.
   *
   * @throws BrouillonModifieAilleurs something else was kept since {@code version}
   * @throws DemarcheDejaDeposee another page has filed it since
   */
  public int enregistrer(long id, int version, int etape, Object formulaire) {
    var demarche = maDemarche.verrouiller(id);
    demarche.exigerModifiable();
    var modele = catalogue.modele(demarche.getType());
    var contenu = modele.garder(demandeur(), demarche, formulaire);
    if (contenu.length() > CARACTERES_AU_PLUS) {
      throw new RegleMetierException("BrouillonTropLong");
    }
    boolean perime = demarche.version() != version;
    if (modele.garde(demarche, contenu)) {
      demarche.reprendreA(perime ? Math.max(etape, demarche.etape()) : etape);
    } else if (perime) {
      throw new BrouillonModifieAilleurs(
          demarche.version(), demarche.modifieeLe(), horloge.getZone());
    } else {
      demarche.enregistrer(etape, modele.proteger(demarche, contenu), horloge.instant());
    }
    demarches.synchroniser();
    return demarche.version();
  }

  /**
   * Joins a file as one of the documents asked for, by its {@link PieceDemandee#cle}. It is read
   * and examined while nothing is held: an antivirus takes its time.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void joindre(long id, String cle, String nom, InputStream flux) {
    var depot = pieces.attendue(id, cle);
    pieces.joindre(id, cle, documents.recevoir(flux, nom, depot));
  }

  /** Takes a document out and erases it (B34). */
  public void retirer(long id, long documentId) {
    var demarche = maDemarche.verrouiller(id);
    Document document =
        demarche.getPieces().stream()
            .filter(piece -> piece.getId() == documentId)
            .findFirst()
            .orElseThrow(Introuvable::new);
    demarche.retirer(document);
    demarches.synchroniser();
    documents.effacer(document);
  }

  /** Files and gives the n° de traitement; filing twice gives the same one. */
  public String deposer(long id) {
    var demarche = maDemarche.verrouiller(id);
    if (demarche.etat().isModifiable() || demarche.etat() == EtatDemarche.ABANDONNEE) {
      var modele = catalogue.modele(demarche.getType());
      var refus = modele.verifier(demarche);
      if (!refus.isEmpty()) {
        throw new DemarcheIncomplete(refus);
      }
      var acte = saisie.acte(horloge.instant());
      if (demarche.etat() == EtatDemarche.BROUILLON) {
        ouvertures.exiger(modele.type(), demarche, acte);
        saisie.lire().ifPresent(demarche::saisir);
      }
      demarche.deposer(demarches.numeroNeuf(), promesse(demarche), acte);
      if (modele.type().automatique()) {
        demarche.accepterDOffice(acte);
        modele.accepter(demarche);
        cloture.clore(demarche);
      }
      annonce.annoncer(demarche);
    }
    return demarche.getNumero();
  }

  /**
   * Counted from the day the town hall received it, as the law does (CRPA, L. 114-3): a letter does
   * not wait longer because it was typed late. What is given back and filed again counts anew.
   */
  private Promesse promesse(Demarche demarche) {
    var type = demarche.getType();
    boolean premierDepot = demarche.etat() == EtatDemarche.BROUILLON && demarche.recueLe() != null;
    var depuis = premierDepot ? demarche.recueLe() : LocalDate.now(horloge);
    var echeance = depuis.plusDays(reglages.delai(type));
    if (catalogue.modele(type).type().automatique()) {
      return Promesse.immediate(echeance);
    }
    var silence = reglages.silence(type);
    return new Promesse(echeance, silence.sens(), depuis.plusMonths(silence.mois()));
  }

  /** Gives a draft up (B27). */
  public void abandonner(long id) {
    var demarche = maDemarche.verrouiller(id);
    demarche.abandonner(saisie.acte(horloge.instant()));
    cloture.clore(demarche);
  }

  private Demandeur demandeur() {
    long compte = usager.compteId();
    return new Demandeur(compte, foyer.duCompte(compte));
  }
}
