package fr.portailfamille.famille;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who lives in the town: prices may differ for those who live elsewhere. */
@ApplicationScoped
public class LimiteCommunale {

  private static final String COMMUNE_NON_REGLEE = "00000";

  @Inject private Parametres parametres;

  /** Nobody lives elsewhere until the town is set. */
  public boolean estHors(Adresse adresse) {
    String codePostal = parametres.texte(Parametre.COLLECTIVITE_CODE_POSTAL);
    String commune = parametres.texte(Parametre.COLLECTIVITE_COMMUNE);
    return !codePostal.equals(COMMUNE_NON_REGLEE)
        && !Normalisation.normaliser(commune)
            .equals(Normalisation.normaliser(adresse.getCommune()));
  }
}
