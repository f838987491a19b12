package fr.portailfamille.accord;

import fr.portailfamille.accord.LectureAccords.Personne;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the guardians of a household accept to receive now (B10). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccordQueries {

  /**
   * @param copies separated by « ; », null when there are none
   * @param portable where text messages go, null when they are refused
   * @param reponduLe when the last answer was given, null before the first
   */
  public record LigneAccord(
      String nom, boolean courriels, String copies, String portable, Instant reponduLe)
      implements Serializable {}

  @Inject private LectureAccords lecture;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;

  /** One's own; empty as long as the file of the household is not accepted. */
  @RolesAllowed("FAMILLE")
  public Optional<LigneAccord> lesMiens() {
    return famille.chercher().flatMap(this::lesMiens);
  }

  private Optional<LigneAccord> lesMiens(long familleId) {
    var accords = lecture.duFoyer(familleId);
    return lecture.personnes(familleId).stream()
        .filter(p -> Objects.equals(p.responsable().compteId(), usager.compteId()))
        .findFirst()
        .map(personne -> ligne(personne, accords));
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneAccord> duFoyer(long familleId) {
    var accords = lecture.duFoyer(familleId);
    return lecture.personnes(familleId).stream().map(p -> ligne(p, accords)).toList();
  }

  private static LigneAccord ligne(Personne personne, List<Accord> accords) {
    long id = personne.responsable().id();
    var reponse = Optional.ofNullable(LectureAccords.reponse(id, accords)).orElseGet(Reponse::new);
    return new LigneAccord(
        personne.nom(),
        reponse.isCourriels(),
        reponse.getCopies() == null ? null : reponse.getCopies().replace(";", " ; "),
        reponse.getPortable() == null ? null : Telephone.enClair(reponse.getPortable()),
        accords.stream()
            .filter(accord -> accord.responsableId() == id)
            .map(Accord::le)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }
}
