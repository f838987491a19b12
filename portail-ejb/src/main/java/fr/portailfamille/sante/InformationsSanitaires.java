package fr.portailfamille.sante;

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
import fr.portailfamille.document.Document;
import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * « Informations sanitaires » (A40, B14): the sheet of each child the family chooses. Its
 * acceptance writes them.
 */
@ApplicationScoped
public class InformationsSanitaires implements TypeDemarche<InformationsDemandees> {

  public static final String CODE = "INFORMATIONS_SANITAIRES";
  private static final int ETAPE_DES_PIECES = 4;

  @Inject private SituationSante situation;
  @Inject private EcritureSante ecriture;
  @Inject private Regimes regimes;
  @Inject private JournalSante journal;
  @Inject private Clock horloge;

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
    return "aide";
  }

  @Override
  public String page() {
    return "/usager/sante/informations.xhtml";
  }

  @Override
  public Class<InformationsDemandees> formulaire() {
    return InformationsDemandees.class;
  }

  @Override
  public InformationsDemandees vierge(Demandeur demandeur) {
    var form = new InformationsDemandees();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, InformationsDemandees form) {
    situation.actualiser(foyer(demandeur), form);
  }

  @Override
  public void controler(Demandeur demandeur, InformationsDemandees form) {
    situation.controler(foyer(demandeur), form);
  }

  @Override
  public void retirerEngagements(InformationsDemandees form) {
    form.setCertifie(false);
  }

  /** By the answers only. */
  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  /** E32, E33: what a plan rests on, and the pages of the health record that show new doses. */
  @Override
  public List<PieceDemandee> pieces(InformationsDemandees form) {
    return form.renseignees().stream().flatMap(fiche -> pieces(fiche).stream()).toList();
  }

  private static List<PieceDemandee> pieces(FicheDemandee fiche) {
    var sante = fiche.getSante();
    boolean pai = fiche.changeLePai();
    boolean vaccins = fiche.changeLesVaccinations();
    var pieces = new ArrayList<PieceDemandee>();
    if (sante.aUnPai()) {
      pieces.add(new PieceDemandee(DocumentsDuPai.PROTOCOLE, pai, fiche.sujet()));
      pieces.add(new PieceDemandee("PHOTO_ENFANT", pai, fiche.sujet()));
    }
    if (sante.aUnPai() || sante.aUneContreIndication()) {
      boolean contre = vaccins && sante.aUneContreIndication();
      pieces.add(new PieceDemandee("CERTIFICAT_MEDICAL", pai || contre, fiche.sujet()));
    }
    pieces.add(new PieceDemandee("CARNET_DE_SANTE", vaccins, fiche.sujet()));
    return pieces;
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
  public Optional<Role> habilitation() {
    return Optional.of(Role.SANTE);
  }

  /** The children it tells of, and those of whom a document is joined. */
  @Override
  public void noterConsultation(Demarche demarche, InformationsDemandees form) {
    var enfants =
        form.renseignees().stream()
            .map(FicheDemandee::getEnfantId)
            .collect(Collectors.toCollection(TreeSet::new));
    demarche.getPieces().stream()
        .map(Document::sujet)
        .filter(Objects::nonNull)
        .forEach(sujet -> enfants.add(sujet.enfantId()));
    journal.noter(List.copyOf(enfants), demarche.getId());
  }

  @Override
  public List<Refus> verifier(InformationsDemandees form) {
    return VerificationSante.verifier(form, regimes.proposes(), LocalDate.now(horloge));
  }

  @Override
  public List<Bloc> relire(InformationsDemandees form) {
    return RelectureSante.relire(form, LocalDate.now(horloge));
  }

  /** Said before the agent tries to accept. */
  @Override
  public List<Motif> signaler(Demarche demarche, InformationsDemandees form) {
    return SignalementSante.signaler(
        form, situation.versions(demarche.getFamilleId()), LocalDate.now(horloge));
  }

  @Override
  public void accepter(Demarche demarche, InformationsDemandees form) {
    ecriture.ecrire(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  /** The reason is health data: it is read on the portal, not in a mail. */
  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return CourrielsDeSante.modele(etat).orElseGet(() -> TypeDemarche.super.modeleCourriel(etat));
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
