package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.reouverture.Reouvertures;
import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** A household reads and validates its sheets (E35). */
@Stateless
@RolesAllowed("FAMILLE")
public class RenouvellementService {

  private static final String VALIDEE =
      """
      select f from FicheValidee f
      where f.campagneId = :campagne and f.familleId = :famille and f.type = :type""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureRenouvellement lecture;
  @Inject private FichesAnnuelles fiches;
  @Inject private Reouvertures reouvertures;
  @Inject private UsagerCourant usager;
  @Inject private Foyer foyer;
  @Inject private Clock horloge;

  /** Empty before the first campaign, and for whom has no household yet. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<MonRenouvellement> mien() {
    return foyer
        .duCompte(usager.compteId())
        .flatMap(
            famille -> lecture.courante().map(c -> lecture.lire(c, famille, usager.compteId())));
  }

  /** What one of the sheets asked says now. */
  public ContenuFiche lire(String type) {
    var campagne = campagne();
    exigerDemandee(campagne, type);
    return fiches.chercher(type).lire(demandeur(), campagne.anneeId());
  }

  /**
   * « Rien n’a changé, je valide »; a sheet renewed already stays so, unless an agent has reopened
   * it: validating uses that up.
   */
  public void valider(String type) {
    var campagne = verrouiller();
    exigerDemandee(campagne, type);
    var fiche = fiche(campagne, type);
    if (!reouvertures.consommer(famille(), type, usager.acteurId())) {
      campagne.exigerOuverte(lecture.aujourdHui());
      if (fiche.etat().isFaite()) {
        return;
      }
    }
    var contenu = fiches.chercher(type).lire(demandeur(), campagne.anneeId());
    if (!contenu.manques().isEmpty()) {
      throw new RegleMetierException("FicheIncomplete");
    }
    enregistrer(validation(campagne), type);
  }

  private void enregistrer(Validation validation, String type) {
    em.createQuery(VALIDEE, FicheValidee.class)
        .setParameter("campagne", validation.campagneId())
        .setParameter("famille", validation.familleId())
        .setParameter("type", type)
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(
            fiche -> fiche.renouveler(validation),
            () -> em.persist(new FicheValidee(validation, type)));
  }

  /** « Je valide toutes mes fiches », once the mandatory ones are done; twice is once. */
  public void validerTout() {
    var campagne = verrouiller();
    var mien = lecture.lire(campagne, famille(), usager.compteId());
    if (mien.valide()) {
      return;
    }
    if (!mien.ouverte()) {
      throw new RegleMetierException("RenouvellementClos", mien.jusquAu());
    }
    if (!mien.complet()) {
      throw new RegleMetierException(Motif.of("FichesAValider"));
    }
    em.persist(new DossierValide(validation(campagne)));
  }

  private LigneFiche fiche(CampagneRenouvellement campagne, String type) {
    return lecture.lire(campagne, famille(), usager.compteId()).fiches().stream()
        .filter(fiche -> fiche.type().equals(type))
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  private static void exigerDemandee(CampagneRenouvellement campagne, String type) {
    if (!campagne.fiches().containsKey(type)) {
      throw new Introuvable();
    }
  }

  private Validation validation(CampagneRenouvellement campagne) {
    return new Validation(campagne.id(), famille(), usager.compteId(), horloge.instant());
  }

  private CampagneRenouvellement campagne() {
    return lecture.courante().orElseThrow(Introuvable::new);
  }

  /** Two guardians of a household validate one after another. */
  private CampagneRenouvellement verrouiller() {
    em.createNativeQuery("select id from famille where id = ?1 for update")
        .setParameter(1, famille())
        .getSingleResult();
    return campagne();
  }

  private Demandeur demandeur() {
    return new Demandeur(usager.compteId(), Optional.of(famille()));
  }

  private long famille() {
    return foyer.duCompte(usager.compteId()).orElseThrow(Introuvable::new);
  }
}
