package fr.portailfamille.usager;

import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.commun.RegleMetierException;

/**
 * The household somebody says is theirs (D05): its number and its name, as printed on mails and
 * invoices. Kept in capitals, without accents nor punctuation, so that « f-2026 000123 » and «
 * F-2026-000123 » are the same. Proves nothing by itself: both are known to many.
 */
public record ReferenceDossier(String numero, String nom) {

  private static final int CHIFFRES_ET_LETTRES = 20;

  public ReferenceDossier {
    numero = Normalisation.normaliser(numero).replace(" ", "");
    nom = Normalisation.normaliser(nom);
    if (numero.length() > CHIFFRES_ET_LETTRES || numero.chars().noneMatch(Character::isDigit)) {
      throw new RegleMetierException("NumeroDossierInvalide");
    }
    if (nom.isEmpty() || nom.length() > Titulaire.LONGUEUR_MAXIMALE) {
      throw new RegleMetierException("NomDossierInvalide");
    }
  }

  /** The name of a household, however it is written, is the one given. */
  public boolean nomme(String nomDuFoyer) {
    return nom.equals(Normalisation.normaliser(nomDuFoyer));
  }
}
