package fr.portailfamille.quotient;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the rule in the parameters. */
@ApplicationScoped
class RegleDeLaVille {

  @Inject private Parametres parametres;

  RegleQuotient lire() {
    return new RegleQuotient(
        ArrondiQuotient.valueOf(parametres.texte(Parametre.QUOTIENT_ARRONDI)),
        DebutQuotient.valueOf(parametres.texte(Parametre.QUOTIENT_DEBUT)),
        FinQuotient.valueOf(parametres.texte(Parametre.QUOTIENT_FIN)),
        parametres.entier(Parametre.QUOTIENT_DUREE_MINIMALE),
        parametres.entier(Parametre.QUOTIENT_ANCIENNETE),
        parametres.entier(Parametre.QUOTIENT_RAPPEL),
        parametres.booleen(Parametre.QUOTIENT_RESIDENTS));
  }
}
