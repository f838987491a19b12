package fr.portailfamille.assurance;

import fr.portailfamille.famille.FamilleCourante;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** The insurance of each child for the open years, and how to declare it (E21). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AssuranceQueries {

  /** A school year to choose. */
  public record Annee(Long id, String libelle) implements Serializable {}

  /** A child, and one line for each open year, in order. */
  public record EnfantAssure(long enfantId, String prenom, String nom, List<LigneAssurance> annees)
      implements Serializable {}

  /**
   * Those of a household.
   *
   * @param enCours a declaration waits for its decision
   */
  public record MesAssurances(List<EnfantAssure> enfants, boolean enCours)
      implements Serializable {}

  @Inject private LectureAssurances lecture;
  @Inject private SituationAssurances situation;
  @Inject private FamilleCourante famille;

  /** Of one's own household; empty as long as its file is not accepted. */
  @RolesAllowed("FAMILLE")
  public MesAssurances mesAssurances() {
    return famille
        .chercher()
        .map(
            id ->
                new MesAssurances(
                    lire(id, connue -> connue.pour(id)), lecture.declarationEnCours(id)))
        .orElse(new MesAssurances(List.of(), false));
  }

  /** Of a household, whoever declared them. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<EnfantAssure> duFoyer(long familleId) {
    return lire(familleId, Assurance::entier);
  }

  /** Open, in order. */
  @RolesAllowed("FAMILLE")
  public List<Annee> annees() {
    return lecture.ouvertes().stream()
        .map(annee -> new Annee(annee.id(), annee.libelle()))
        .toList();
  }

  /** What is known for the year as it is in the form now; keeps nothing. */
  @RolesAllowed("FAMILLE")
  public void relire(AssurancesDeclarees form) {
    situation.actualiser(famille.id(), form);
  }

  private List<EnfantAssure> lire(long familleId, Function<Assurance, ContratDeclare> lisible) {
    var annees = lecture.ouvertes();
    var enVigueur = lecture.enVigueur(familleId);
    return lecture.enfants(familleId).stream()
        .map(
            enfant ->
                new EnfantAssure(
                    enfant.id(),
                    enfant.prenom(),
                    enfant.nom(),
                    annees.stream()
                        .map(
                            annee ->
                                SituationAssurances.chercher(enVigueur, enfant.id(), annee.id())
                                    .map(
                                        connue ->
                                            LigneAssurance.de(
                                                annee.libelle(),
                                                lisible.apply(connue),
                                                !connue.estDeclareePar(familleId)))
                                    .orElse(LigneAssurance.manquante(annee.libelle())))
                        .toList()))
        .toList();
  }
}
