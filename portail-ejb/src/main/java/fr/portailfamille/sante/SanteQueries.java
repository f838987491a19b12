package fr.portailfamille.sante;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The sheet of one's own child (C15), and for agents which children have one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SanteQueries {

  /** Whether there is a sheet, never what it says; {@code accepteeLe} null when there is none. */
  public record EtatFiche(long enfantId, String prenom, Instant accepteeLe)
      implements Serializable {}

  @Inject private FichesSante fiches;
  @Inject private LectureSante lecture;
  @Inject private Regimes regimes;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;

  /**
   * A child of one's own household, and when agents have read its sheet. An agent who acts for the
   * household reads it from the agents' pages, which records it.
   *
   * @throws Introuvable for any other child
   */
  @RolesAllowed("FAMILLE")
  public FicheLue deMonEnfant(long enfantId) {
    if (usager.representation().isPresent()) {
      throw new Introuvable();
    }
    return fiches.enfants(famille.id()).stream()
        .filter(enfant -> enfant.id() == enfantId)
        .findFirst()
        .map(lecture::lire)
        .map(FicheLue::sansAgents)
        .orElseThrow(Introuvable::new);
  }

  /** The diets a family chooses from. */
  @RolesAllowed("FAMILLE")
  public List<String> regimes() {
    return regimes.proposes();
  }

  /** Of a household, eldest first. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<EtatFiche> duFoyer(long familleId) {
    var connues = fiches.duFoyer(familleId);
    return fiches.enfants(familleId).stream().map(enfant -> etat(enfant, connues)).toList();
  }

  private static EtatFiche etat(Enfant enfant, Map<Long, FicheSante> connues) {
    var fiche = connues.get(enfant.id());
    return new EtatFiche(enfant.id(), enfant.prenom(), fiche == null ? null : fiche.accepteeLe());
  }
}
