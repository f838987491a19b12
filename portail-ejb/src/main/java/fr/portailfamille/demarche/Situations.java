package fr.portailfamille.demarche;

import fr.portailfamille.demarche.reouverture.Reouvertures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Reads where a person stands: a fixed number of statements. */
@ApplicationScoped
class Situations {

  @Inject private Reouvertures reouvertures;
  @Inject private Frequences frequences;
  @Inject private Publics publics;

  Situation de(Demandeur demandeur) {
    return new Situation(
        demandeur,
        demandeur.famille().map(reouvertures::enCours).orElse(Map.of()),
        frequences.dejaFaites(demandeur),
        publics.ecartes(demandeur));
  }
}
