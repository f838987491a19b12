package fr.portailfamille.demo;

import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.famille.CalendrierDeGarde;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child.
 *
 * @param depuis before this day the town did not know the child
 */
record Enfant(
    long id,
    String prenom,
    String nom,
    String sexe,
    LocalDate naissance,
    Ecole ecole,
    CalendrierDeGarde garde,
    LocalDate depuis) {

  Optional<Niveau> niveau(AnneeScolaireExemple annee) {
    return annee.classes().fin().isBefore(depuis) ? Optional.empty() : Niveau.de(naissance, annee);
  }
}
