package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an agent does with a filed démarche. Every act carries the version the agent was looking at:
 * of two agents acting at once, one wins and the other is told.
 */
@Stateless
@RolesAllowed("AGENT")
public class InstructionService {

  @Inject private DemarcheRepository demarches;
  @Inject private Catalogue catalogue;
  @Inject private Habilitations habilitations;
  @Inject private Cheminement cheminement;
  @Inject private Cloture cloture;
  @Inject private Annonce annonce;
  @Inject private AgentsDuBureau destinataires;
  @Inject private NotesService notes;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** Takes it in hand, from the queue or from a colleague, for the other agents to know. */
  public void prendre(long id, int version) {
    var demarche = aDecider(id, version);
    var avant = demarche.agentId();
    demarche.prendre(acte(null));
    if (avant != null) {
      var collegue = destinataires.compte(avant);
      notes.ecrire(
          id, Messages.texte(Motif.of("DemarcheReprise", collegue.prenom(), collegue.nom())));
    }
  }

  /** Takes it among several: what a colleague examines is left to them. */
  public void prendreSansOuvrir(long id, int version) {
    exigerAPersonneDAutre(aDecider(id, version));
    prendre(id, version);
  }

  private void exigerAPersonneDAutre(Demarche demarche) {
    var agent = demarche.agentId();
    if (agent != null && agent != usager.compteId()) {
      var collegue = destinataires.compte(agent);
      throw new RegleMetierException("SuivieParUnCollegue", collegue.prenom(), collegue.nom());
    }
  }

  /**
   * Hands it over to another agent, who works there and may read it; the colleagues see who did.
   *
   * @param agent account id; null is refused
   * @throws Introuvable no such agent
   */
  public void confier(long id, int version, Long agent) {
    if (agent == null) {
      throw new RegleMetierException("CollegueObligatoire");
    }
    var demarche = aDecider(id, version);
    var destinataire = destinataires.agent(agent);
    habilitations.exiger(demarche, destinataire);
    if (!cheminement.estChez(demarche, agent)) {
      throw new RegleMetierException("CollegueDUnAutreService");
    }
    demarche.confier(agent, acte(null));
    notes.ecrire(
        id, Messages.texte(Motif.of("DemarcheConfiee", destinataire.prenom(), destinataire.nom())));
  }

  /** Gives it back to the queue. */
  public void rendre(long id, int version) {
    aDecider(id, version).rendre(acte(null));
  }

  /**
   * Accepts without having opened it: only what shows nothing to look at first.
   *
   * @throws RegleMetierException its answers or documents are sealed, or there is something to
   *     check
   */
  public void accepterSansOuvrir(long id, int version) {
    var demarche = aDecider(id, version);
    exigerAPersonneDAutre(demarche);
    var modele = catalogue.modele(demarche.getType());
    if (modele.type().piecesScellees() || !modele.signaler(demarche).isEmpty()) {
      throw new RegleMetierException("AExaminerSeule");
    }
    accepter(id, version);
  }

  /**
   * Checked by the service of the agent: the next one takes over, and the family is told.
   *
   * @throws RegleMetierException nothing is left but to decide
   */
  public void viser(long id, int version) {
    var demarche = aDecider(id, version);
    if (!cheminement.resteAVerifier(demarche)) {
      throw new RegleMetierException("RienAVerifier");
    }
    habilitations.exigerDeDecider(demarche);
    var service = cheminement.serviceEnCharge(demarche);
    demarche.viser(service, acte(null));
    annonce.annoncerVisa(demarche, service);
  }

  /** Accepts: what was asked takes effect in the same transaction. */
  public void accepter(long id, int version) {
    accepter(id, version, null, Set.of());
  }

  /**
   * Accepts, but for some of what it changes (C04): there, the town keeps what it has.
   *
   * @param motif what the family reads; may be blank when nothing is left aside
   * @param cles those the {@link Bloc blocks} of its answers name
   * @throws Introuvable one of them changes nothing in this démarche
   */
  public void accepter(long id, int version, String motif, Set<String> cles) {
    var demarche = aDecider(id, version);
    cheminement.exigerVerifiee(demarche);
    habilitations.exigerDeDecider(demarche);
    exigerEcartables(demarche, cles);
    catalogue.modele(demarche.getType()).exigerDecidable(demarche);
    var raison = cles.isEmpty() ? motifEventuel(motif) : exigerMotif(motif);
    demarche.accepterSauf(cles, acte(raison));
    catalogue.modele(demarche.getType()).accepter(demarche);
    cloture.clore(demarche);
    annonce.annoncer(demarche);
  }

  private void exigerEcartables(Demarche demarche, Set<String> cles) {
    if (cles.isEmpty()) {
      return;
    }
    var ecartables = catalogue.modele(demarche.getType()).ecartables(demarche);
    if (!ecartables.containsAll(cles)) {
      throw new Introuvable();
    }
    if (cles.containsAll(ecartables)) {
      throw new RegleMetierException("RienDeRetenu");
    }
  }

  private static String motifEventuel(String motif) {
    return motif == null || motif.isBlank() ? null : motif.strip();
  }

  /** Gives it back to the family, with what to change and no document to join. */
  public void demanderCorrection(long id, int version, String motif) {
    demanderCorrection(id, version, motif, Set.of());
  }

  /**
   * Gives it back to the family, with what to change (B22), to be certified again.
   *
   * @param motif may be blank when documents are asked for
   * @param cles {@link PieceDemandee#cle} of the documents the family has to join, or join again
   * @throws Introuvable one of them makes no sense for this démarche
   */
  public void demanderCorrection(long id, int version, String motif, Set<String> cles) {
    var demarche = aDecider(id, version);
    var modele = catalogue.modele(demarche.getType());
    var pieces = modele.reclamables(demarche).stream().filter(p -> cles.contains(p.cle())).toList();
    if (pieces.size() < cles.size()) {
      throw new Introuvable();
    }
    habilitations.exigerDeDecider(demarche);
    demarche.reclamer(cles, acte(motifComplet(motif, pieces)));
    var reponses = modele.proteger(demarche, modele.sansEngagements(demarche));
    demarche.enregistrer(demarche.etape(), reponses, horloge.instant());
    annonce.annoncer(demarche);
  }

  private static String motifComplet(String motif, List<PieceDemandee> pieces) {
    if (pieces.isEmpty()) {
      return exigerMotif(motif);
    }
    var titres = pieces.stream().map(PieceDemandee::titre).collect(Collectors.joining(", "));
    var documents = Messages.texte(Motif.of("DocumentsAFournir", titres));
    return motif == null || motif.isBlank() ? documents : motif.strip() + "\n" + documents;
  }

  public void refuser(long id, int version, String motif) {
    var raison = exigerMotif(motif);
    var demarche = aDecider(id, version);
    habilitations.exigerDeDecider(demarche);
    catalogue.modele(demarche.getType()).exigerDecidable(demarche);
    demarche.decider(EtatDemarche.REFUSEE, acte(raison));
    cloture.clore(demarche);
    annonce.annoncer(demarche);
  }

  private static String exigerMotif(String motif) {
    if (motif == null || motif.isBlank()) {
      throw new RegleMetierException("MotifObligatoire");
    }
    return motif.strip();
  }

  private Demarche aDecider(long id, int version) {
    var demarche = demarches.verrouillerDeposee(id, version);
    habilitations.exiger(demarche);
    cheminement.exigerChezMoi(demarche);
    return demarche;
  }

  private Acte acte(String motif) {
    return new Acte(usager.compteId(), horloge.instant(), motif);
  }
}
