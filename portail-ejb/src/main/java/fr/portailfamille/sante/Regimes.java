package fr.portailfamille.sante;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The diets the town serves, or lets families bring. */
@ApplicationScoped
class Regimes {

  @Inject private Parametres parametres;

  List<String> proposes() {
    return parametres
        .texte(Parametre.SANTE_REGIMES)
        .lines()
        .map(String::strip)
        .filter(regime -> !regime.isEmpty())
        .distinct()
        .toList();
  }
}
