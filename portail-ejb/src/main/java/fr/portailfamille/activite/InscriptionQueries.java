package fr.portailfamille.activite;

import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the signed-in household may ask for, has asked for and has (C18, D18, D20). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class InscriptionQueries {

  /** An activity that may be chosen: its kind, its name, where it is shared by all, the year. */
  public record Choix(String cle, String libelle) implements Serializable {}

  @Inject private InscriptionActivite type;
  @Inject private LectureInscriptions lecture;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;

  /** In the order the town shows them, then the one already asked for when it has closed. */
  public List<Choix> choix(ActiviteDemandee form) {
    Map<String, Choix> parCle = new LinkedHashMap<>();
    var ouvertes = type.offre().ouvertes(famille.id(), type.natures());
    Stream.concat(ouvertes.stream(), form.getEnfants().stream())
        .forEach(
            offre -> parCle.putIfAbsent(offre.cle(), new Choix(offre.cle(), type.libelle(offre))));
    return List.copyOf(parCle.values());
  }

  /** What the town knows of the activity now chosen; keeps nothing. */
  public void relire(ActiviteDemandee form) {
    type.actualiser(new Demandeur(usager.compteId(), Optional.of(famille.id())), form);
  }

  /**
   * In force or to come, and those asked for that are not decided yet, given back to the family or
   * not; empty without a household.
   */
  public List<LigneInscription> mesInscriptions() {
    return famille.chercher().map(lecture::lire).orElse(List.of());
  }
}
