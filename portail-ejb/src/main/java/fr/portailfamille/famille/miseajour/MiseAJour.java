package fr.portailfamille.famille.miseajour;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Arrivees;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.PersonneDeclaree;
import fr.portailfamille.famille.Responsable;
import fr.portailfamille.famille.Telephone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** Writes what a family changed about itself, and nothing it left as it was. */
@ApplicationScoped
class MiseAJour {

  @PersistenceContext private EntityManager em;
  @Inject private LectureFoyer lecture;
  @Inject private Arrivees arrivees;

  /** Whether an answer was changed by the family and, meanwhile, by somebody else. */
  boolean estDepassee(Demarche demarche, FoyerDeclare form) {
    return depassee(form, lecture.lire(demarche.getFamilleId(), demarche.getCompteId()));
  }

  private static boolean depassee(FoyerDeclare form, FoyerDeclare actuel) {
    var connu = form.getConnu();
    var declare = form.getDeclare();
    var present = actuel.getConnu();
    return !Objects.equals(form.getSecondId(), actuel.getSecondId())
        || secondDevenuAutonome(form, actuel)
        || Champ.enConflit(Champ.FOYER, connu, declare, present)
        || Champ.enConflit(
            Champ.PERSONNE,
            connu.getResponsable(),
            declare.getResponsable(),
            present.getResponsable())
        || Champ.enConflit(
            Champ.PERSONNE, connu.getSecond(), declare.getSecond(), present.getSecond())
        || form.enfantsConserves().stream().anyMatch(enfant -> depasse(form, enfant, actuel));
  }

  /** The other guardian has opened an account since: what was changed for them is theirs to say. */
  private static boolean secondDevenuAutonome(FoyerDeclare form, FoyerDeclare actuel) {
    return actuel.isSecondAutonome()
        && !form.isSecondAutonome()
        && Champ.differents(
            Champ.PERSONNE, form.getConnu().getSecond(), form.getDeclare().getSecond());
  }

  private static boolean depasse(FoyerDeclare form, EnfantDeclare declare, FoyerDeclare actuel) {
    var connu = form.enfantConnu(declare.getEnfantId());
    var present = actuel.enfantConnu(declare.getEnfantId());
    return connu.isEmpty()
        || present.isEmpty()
        || Champ.enConflit(Champ.ENFANT, connu.get(), declare, present.get());
  }

  /** The household is locked: what two guardians asked is written one after another. */
  void ecrire(Demarche demarche, FoyerDeclare form) {
    em.find(Famille.class, demarche.getFamilleId(), LockModeType.PESSIMISTIC_WRITE);
    var foyer = lecture.foyer(demarche.getFamilleId(), demarche.getCompteId());
    var actuel = lecture.lire(demarche.getFamilleId(), demarche.getCompteId());
    if (depassee(form, actuel)) {
      throw new RegleMetierException("FoyerChangeDepuis");
    }
    allocataire(foyer.famille(), form, actuel.getDeclare());
    personne(
        foyer.responsable(),
        form.getConnu().getResponsable(),
        form.getDeclare().getResponsable(),
        actuel.getDeclare().getResponsable());
    second(foyer, form, actuel);
    foyer.enfants().forEach(enfant -> enfant(enfant, form, actuel));
    arrivees.enfants(foyer.famille(), form.enfantsAjoutes());
  }

  private static void allocataire(Famille famille, FoyerDeclare form, DossierDeclare vers) {
    Champ.reporter(Champ.FOYER, form.getConnu(), form.getDeclare(), vers);
    famille.noterAllocataire(vers.getNumeroAllocataire());
  }

  private void second(LectureFoyer.Foyer foyer, FoyerDeclare form, FoyerDeclare actuel) {
    if (form.secondAjoute()) {
      arrivees.responsable(foyer.famille(), form.getDeclare().getSecond());
    } else if (foyer.second() != null && !actuel.isSecondAutonome()) {
      var declare = form.getDeclare().getSecond();
      var vers = actuel.getDeclare().getSecond();
      personne(foyer.second(), form.getConnu().getSecond(), declare, vers);
      arrivees.joindreParCourriel(foyer.second(), vers.adresse());
    }
  }

  /** {@code vers}: as the guardian is on file; the address of an account is the account's. */
  private static void personne(
      Responsable responsable,
      PersonneDeclaree connue,
      PersonneDeclaree declaree,
      PersonneDeclaree vers) {
    boolean autreNumero = !Objects.equals(connue.getTelephone(), declaree.getTelephone());
    Champ.reporter(Champ.PERSONNE, connue, declaree, vers);
    responsable.renommer(vers.getCivilite(), vers.getPrenom().strip(), vers.getNom().strip());
    if (autreNumero) {
      responsable.joignable(
          responsable.courriel(), Telephone.enE164(vers.getTelephone()).orElse(null));
    }
  }

  private static void enfant(Enfant enfant, FoyerDeclare form, FoyerDeclare actuel) {
    var connu = form.enfantConnu(enfant.id());
    var declare =
        form.enfantsConserves().stream()
            .filter(e -> e.getEnfantId().equals(enfant.id()))
            .findFirst();
    if (connu.isPresent() && declare.isPresent()) {
      var vers = actuel.enfantConnu(enfant.id()).orElseThrow();
      Champ.reporter(Champ.ENFANT, connu.get(), declare.get(), vers);
      enfant.corriger(
          vers.getPrenom().strip(), vers.getNom().strip(), vers.getNeLe(), vers.getSexe());
    }
  }
}
