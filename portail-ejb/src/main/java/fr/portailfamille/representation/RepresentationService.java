package fr.portailfamille.representation;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.ComptesSansAcces;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Begins and ends the representation of a family by an agent, one at a time per agent: beginning
 * another ends the last. It lasts until « Terminer », the end of the session or the town's delay.
 */
@Stateless
@RolesAllowed("AGENT")
public class RepresentationService {

  private static final String MA_DERNIERE =
      "select r from Representation r where r.agentId = :agent and r.fin is null";
  private static final int OBJET_MAXIMUM = 200;

  @PersistenceContext private EntityManager em;
  @Inject private Personnes personnes;
  @Inject private ComptesSansAcces comptes;
  @Inject private UsagerCourant usager;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** For a guardian of a household. */
  public Ouverte commencer(long familleId, long responsableId, Demande demande) {
    verifier(demande);
    return ouvrir(personnes.compte(familleId, responsableId), familleId, demande);
  }

  /** For somebody the portal does not know, whose first file came on paper (E03). */
  public Ouverte commencerUnDossier(String prenom, String nom, Demande demande) {
    exiger(prenom, "PrenomObligatoire");
    exiger(nom, "NomObligatoire");
    verifier(demande);
    return ouvrir(comptes.ouvrir(prenom, nom), null, demande);
  }

  private static void exiger(String nom, String refus) {
    if (nom == null || nom.isBlank()) {
      throw new RegleMetierException(refus);
    }
  }

  /** Goes on with a first file: as long as it is not accepted there is no household to find. */
  public Ouverte reprendreUnDossier(long compteId, Demande demande) {
    verifier(demande);
    personnes.exigerSansDossier(compteId);
    return ouvrir(compteId, null, demande);
  }

  /** Ends it, whether it is over already or not; somebody else's is left alone. */
  @RolesAllowed({"AGENT", "FAMILLE"})
  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public void terminer() {
    terminerLaDerniere(usager.acteurId());
  }

  private void verifier(Demande demande) {
    boolean saisie = demande.mode() == ModeRepresentation.SAISIE;
    if (saisie && (demande.canal() == null || demande.canal() == Canal.PORTAIL)) {
      throw new RegleMetierException("CanalObligatoire");
    }
    if (!saisie && demande.objet() == null) {
      throw new RegleMetierException("ObjetObligatoire");
    }
    if (demande.objet() != null && demande.objet().length() > OBJET_MAXIMUM) {
      throw new RegleMetierException("ObjetTropLong", OBJET_MAXIMUM);
    }
    if (demande.recueLe() != null && demande.recueLe().isAfter(LocalDate.now(horloge))) {
      throw new RegleMetierException("ReceptionFuture");
    }
  }

  private Ouverte ouvrir(long compteId, Long familleId, Demande demande) {
    long agent = usager.compteId();
    if (compteId == agent) {
      throw new RegleMetierException("RepresentationDeSoi");
    }
    terminerLaDerniere(agent);
    var ouverte = new Representation(agent, compteId, familleId, demande);
    ouverte.commencer(
        horloge.instant(), Duration.ofMinutes(parametres.entier(Parametre.REPRESENTATION_DUREE)));
    em.persist(ouverte);
    em.flush();
    return Ouverte.of(ouverte);
  }

  /** Written before the next one: an agent has only one open. */
  private void terminerLaDerniere(long agent) {
    em.createQuery(MA_DERNIERE, Representation.class)
        .setParameter("agent", agent)
        .getResultStream()
        .forEach(derniere -> derniere.terminer(horloge.instant()));
    em.flush();
  }
}
