package fr.portailfamille.autorisation;

import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.famille.LectureDuFoyer;
import fr.portailfamille.scolarite.AnneesOuvertes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The answers in force about the children of a household, in one statement (C14). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AutorisationQueries {

  private static final String EN_VIGUEUR =
      """
      select e.id, e.prenom, e.nom, x.libelle, x.reponse, x.annee, x.famille_id <> t.famille_id
      from rattachement t join enfant e on e.id = t.enfant_id
      left join lateral (
        select r.libelle, r.reponse, r.famille_id, a.libelle as annee, a.debut, q.ordre, q.id
        from reponse_enfant r join question_enfant q on q.id = r.question_id
        left join annee_scolaire a on a.id = r.annee_id
        where r.enfant_id = e.id and r.remplacee_le is null
          and (r.annee_id is null or a.fin >= cast(?2 as date))) x on true
      where t.famille_id = ?1
      order by e.ne_le, e.prenom, e.id, x.ordre, x.id, x.debut, x.famille_id <> t.famille_id""";

  @Inject private LectureDuFoyer lecture;
  @Inject private AnneesOuvertes ouvertes;
  @Inject private FamilleCourante famille;
  @Inject private SituationAutorisations situation;

  /** A school year to choose. */
  public record Annee(Long id, String libelle) implements Serializable {}

  /** A child and what is answered, in the order of the questions. */
  public record EnfantAutorise(
      long enfantId, String prenom, String nom, List<LigneAutorisation> lignes)
      implements Serializable {}

  /** Of one's own household, its own answers; empty as long as its file is not accepted. */
  @RolesAllowed("FAMILLE")
  public List<EnfantAutorise> mesAutorisations() {
    return famille.chercher().map(this::duFoyer).orElse(List.of()).stream()
        .map(
            enfant ->
                new EnfantAutorise(
                    enfant.enfantId(),
                    enfant.prenom(),
                    enfant.nom(),
                    enfant.lignes().stream().filter(ligne -> !ligne.autreFoyer()).toList()))
        .toList();
  }

  /** Of a household, with what another household of the child has answered. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<EnfantAutorise> pourUnAgent(long foyer) {
    return duFoyer(foyer);
  }

  /** Open, in order. */
  @RolesAllowed("FAMILLE")
  public List<Annee> annees() {
    return ouvertes.lister().stream().map(annee -> new Annee(annee.id(), annee.libelle())).toList();
  }

  /** What is on file for the year as it is in the form now; keeps nothing. */
  @RolesAllowed("FAMILLE")
  public void relire(AutorisationsDeclarees form) {
    situation.actualiser(famille.id(), form);
  }

  private List<EnfantAutorise> duFoyer(long foyer) {
    var enfants = new LinkedHashMap<Long, EnfantAutorise>();
    for (var l : lecture.lire(EN_VIGUEUR, foyer).toList()) {
      var enfant =
          enfants.computeIfAbsent(
              (Long) l[0],
              id -> new EnfantAutorise(id, (String) l[1], (String) l[2], new ArrayList<>()));
      if (l[3] != null) {
        enfant
            .lignes()
            .add(
                new LigneAutorisation((String) l[3], (String) l[4], (String) l[5], (Boolean) l[6]));
      }
    }
    return List.copyOf(enfants.values());
  }
}
