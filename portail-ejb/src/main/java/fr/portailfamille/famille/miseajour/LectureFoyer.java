package fr.portailfamille.famille.miseajour;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.AdresseDeclaree;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.PersonneDeclaree;
import fr.portailfamille.famille.Responsable;
import fr.portailfamille.famille.ResponsablesAutonomes;
import fr.portailfamille.famille.Telephone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** A household as its form shows it, in three statements. */
@ApplicationScoped
class LectureFoyer {

  private static final String RESPONSABLES =
      """
      select r from Membre m, Responsable r
      where m.familleId = :famille and r.id = m.responsableId order by r.id""";
  private static final String ENFANTS =
      """
      select e from Rattachement r, Enfant e
      where r.familleId = :famille and e.id = r.enfantId order by e.neLe, e.id""";

  @PersistenceContext private EntityManager em;
  @Inject private ResponsablesAutonomes autonomes;

  /** The entities of a household; {@code second} is null when there is one guardian only. */
  record Foyer(
      Famille famille, Responsable responsable, Responsable second, List<Enfant> enfants) {}

  /** With the guardian who holds the account first. */
  Foyer foyer(long familleId, long compteId) {
    var responsables =
        em.createQuery(RESPONSABLES, Responsable.class)
            .setParameter("famille", familleId)
            .getResultList();
    var lui =
        responsables.stream()
            .filter(r -> r.compteId() != null && r.compteId() == compteId)
            .findFirst()
            .orElseThrow(Introuvable::new);
    var autre = responsables.stream().filter(r -> r != lui).findFirst().orElse(null);
    var enfants =
        em.createQuery(ENFANTS, Enfant.class).setParameter("famille", familleId).getResultList();
    return new Foyer(em.find(Famille.class, familleId), lui, autre, enfants);
  }

  FoyerDeclare lire(long familleId, long compteId) {
    var foyer = foyer(familleId, compteId);
    var form = new FoyerDeclare();
    form.setConnu(dossier(foyer));
    form.setDeclare(dossier(foyer));
    if (foyer.second() != null) {
      form.setSecondId(foyer.second().id());
      form.setSecondAutonome(autonomes.contient(foyer.second()));
    }
    return form;
  }

  private static DossierDeclare dossier(Foyer foyer) {
    var dossier = new DossierDeclare();
    dossier.setResponsable(personne(foyer.responsable()));
    dossier.getResponsable().setCourriel(null);
    if (foyer.second() != null) {
      dossier.setSecondDeclare(true);
      dossier.setSecond(personne(foyer.second()));
    }
    dossier.setAdresse(AdresseDeclaree.de(foyer.famille().adresse()));
    dossier.setNumeroAllocataire(foyer.famille().numeroAllocataire());
    dossier.setEnfants(
        new ArrayList<>(foyer.enfants().stream().map(LectureFoyer::enfant).toList()));
    return dossier;
  }

  private static PersonneDeclaree personne(Responsable responsable) {
    var personne = new PersonneDeclaree();
    personne.setCivilite(responsable.civilite());
    personne.setPrenom(responsable.prenom());
    personne.setNom(responsable.nom());
    if (responsable.telephone() != null) {
      personne.setTelephone(Telephone.enClair(responsable.telephone()));
    }
    if (responsable.courriel() != null) {
      personne.setCourriel(responsable.courriel().valeur());
    }
    return personne;
  }

  private static EnfantDeclare enfant(Enfant enfant) {
    var declare = new EnfantDeclare();
    declare.setEnfantId(enfant.id());
    declare.setPrenom(enfant.prenom());
    declare.setNom(enfant.nom());
    declare.setNeLe(enfant.neLe());
    declare.setSexe(enfant.sexe());
    return declare;
  }
}
