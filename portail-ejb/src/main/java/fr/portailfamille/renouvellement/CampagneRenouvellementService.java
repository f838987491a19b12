package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An administrator opens the renewal of a school year, or changes it (E02). */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class CampagneRenouvellementService {

  /** E02: from the 1st of June to the 15th of August before the year begins. */
  private static final int JUIN = 6;

  private static final int AOUT = 8;
  private static final int MI_MOIS = 15;

  private static final String ANNEES =
      "select id, libelle, debut from annee_scolaire where fin >= cast(?1 as date) order by debut";
  private static final String DE_L_ANNEE =
      "select c from CampagneRenouvellement c where c.anneeId = :annee";

  @PersistenceContext private EntityManager em;
  @Inject private LectureRenouvellement lecture;
  @Inject private FichesAnnuelles fiches;

  /** A school year that is not over. */
  public record Annee(long id, String libelle, LocalDate debut) implements Serializable {}

  /** In order. */
  public List<Annee> annees() {
    List<?> lignes =
        em.createNativeQuery(ANNEES)
            .setParameter(1, lecture.aujourdHui().toString())
            .getResultList();
    return lignes.stream().map(ligne -> annee((Object[]) ligne)).toList();
  }

  /** As it is settled, or what is proposed for a new one: every sheet, all of them mandatory. */
  public CampagneSaisie campagne(long anneeId) {
    var annee =
        annees().stream()
            .filter(une -> une.id() == anneeId)
            .findFirst()
            .orElseThrow(Introuvable::new);
    return trouver(anneeId)
        .map(this::saisie)
        .orElseGet(
            () ->
                new CampagneSaisie(
                    anneeId,
                    LocalDate.of(annee.debut().getYear(), JUIN, 1),
                    LocalDate.of(annee.debut().getYear(), AOUT, MI_MOIS),
                    exigences(null),
                    null));
  }

  public void regler(CampagneSaisie saisie) {
    exigerConnues(saisie);
    var campagne = trouver(saisie.anneeId());
    if (!Objects.equals(
        campagne.map(CampagneRenouvellement::version).orElse(null), saisie.version())) {
      throw new RegleMetierException("CampagneRenouvellementChangee");
    }
    campagne.ifPresentOrElse(
        connue -> connue.regler(saisie), () -> em.persist(new CampagneRenouvellement(saisie)));
    em.flush();
  }

  private void exigerConnues(CampagneSaisie saisie) {
    boolean anneeConnue = annees().stream().anyMatch(annee -> annee.id() == saisie.anneeId());
    if (!anneeConnue || !exigences(null).keySet().containsAll(saisie.fiches().keySet())) {
      throw new Introuvable();
    }
  }

  private Optional<CampagneRenouvellement> trouver(long anneeId) {
    return em.createQuery(DE_L_ANNEE, CampagneRenouvellement.class)
        .setParameter("annee", anneeId)
        .getResultStream()
        .findFirst();
  }

  private CampagneSaisie saisie(CampagneRenouvellement campagne) {
    return new CampagneSaisie(
        campagne.anneeId(),
        campagne.ouverture(),
        campagne.fermeture(),
        exigences(campagne.fiches()),
        campagne.version());
  }

  /** {@code demandees}: null when nothing is settled yet. */
  private Map<String, Exigence> exigences(Map<String, Boolean> demandees) {
    var exigences = new LinkedHashMap<String, Exigence>();
    for (var fiche : fiches.toutes()) {
      var type = fiche.demarche().code();
      exigences.put(type, demandees == null ? Exigence.OBLIGATOIRE : exigence(demandees, type));
    }
    return exigences;
  }

  private static Exigence exigence(Map<String, Boolean> demandees, String type) {
    if (!demandees.containsKey(type)) {
      return Exigence.NON_DEMANDEE;
    }
    return demandees.get(type) ? Exigence.OBLIGATOIRE : Exigence.FACULTATIVE;
  }

  private static Annee annee(Object[] ligne) {
    return new Annee(
        ((Number) ligne[0]).longValue(), (String) ligne[1], ((Date) ligne[2]).toLocalDate());
  }
}
