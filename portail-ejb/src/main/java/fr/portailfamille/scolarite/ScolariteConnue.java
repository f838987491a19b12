package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.famille.Enfant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the town knows of a household's schooling for a year, read once for all the children. */
record ScolariteConnue(
    AnneeScolaire annee,
    Optional<AnneeScolaire> precedente,
    Adresse adresse,
    EcolesDeLaVille ecoles,
    List<Scolarite> scolarites) {

  EcoleDeclaree ecole(Enfant enfant, AnneeScolaire quand) {
    return scolarite(enfant, quand).flatMap(ecoles::declaree).orElse(null);
  }

  Optional<Scolarite> scolarite(Enfant enfant, AnneeScolaire quand) {
    return scolarites.stream()
        .filter(s -> s.enfantId() == enfant.id() && s.anneeId() == quand.id())
        .findFirst();
  }

  boolean accueille(EcoleDeclaree ecole, Niveau niveau) {
    return ecole != null
        && ecoles.chercher(ecole.getId()).filter(e -> e.nature().accueille(niveau)).isPresent();
  }

  Optional<Niveau> niveau(Enfant enfant) {
    return Niveau.habituel(enfant.neLe(), annee.periode().debut());
  }

  /** What is known beside the answers, which stay where they still hold. */
  EnfantAScolariser decrire(EnfantAScolariser reponse, Enfant enfant) {
    var fiche = reponse == null ? new EnfantAScolariser() : reponse;
    var habituel = niveau(enfant).orElseThrow();
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    fiche.setNeLe(enfant.neLe());
    fiche.setNiveauHabituel(habituel);
    fiche.setInscrite(ecole(enfant, annee));
    fiche.setPrecedente(precedente.map(avant -> ecole(enfant, avant)).orElse(null));
    var niveau = fiche.getNiveau() == null ? habituel : fiche.getNiveau();
    fiche.proposer(ecoles.proposee(adresse, niveau).map(EcoleDeclaree::of).orElse(null));
    if (reponse == null) {
      supposer(fiche);
    }
    if (!accueille(fiche.getDemandee(), niveau)) {
      fiche.setDemandee(new EcoleDeclaree());
    }
    fiche
        .getDemandee()
        .setNom(ecoles.chercher(fiche.getDemandee().getId()).map(Etablissement::nom).orElse(null));
    return fiche;
  }

  /** The likely answers: nothing more for who is enrolled, the same school for who is elsewhere. */
  private void supposer(EnfantAScolariser fiche) {
    fiche.setNiveau(fiche.getNiveauHabituel());
    if (fiche.getInscrite() != null) {
      fiche.setChoix(ChoixEcole.AUCUNE);
    } else if (estHorsSecteur(fiche.getPrecedente(), fiche.getProposee())
        && accueille(fiche.getPrecedente(), fiche.getNiveau())) {
      fiche.setChoix(ChoixEcole.AUTRE);
      fiche.getDemandee().setId(fiche.getPrecedente().getId());
    }
  }

  private static boolean estHorsSecteur(EcoleDeclaree precedente, EcoleDeclaree proposee) {
    return precedente != null
        && proposee != null
        && !Objects.equals(precedente.getId(), proposee.getId());
  }
}
