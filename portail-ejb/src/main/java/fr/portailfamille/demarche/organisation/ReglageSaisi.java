package fr.portailfamille.demarche.organisation;

import fr.portailfamille.commun.RegleMetierException;
import java.time.LocalDate;

/**
 * What an administrator wants for one type; null leaves it to the rule of the town. Days are
 * inclusive.
 *
 * @param version of the settings that were shown; -1 when there were none yet
 */
public record ReglageSaisi(
    String type,
    Integer numero,
    LocalDate ouverture,
    LocalDate fermeture,
    Integer delaiJours,
    Circuit circuit,
    Silence silence,
    Acces acces,
    int version) {

  private static final int NUMERO_MAXIMAL = 99;
  private static final int DELAI_MAXIMAL = 365;

  void verifier() {
    exiger(numero == null || numero >= 1 && numero <= NUMERO_MAXIMAL, "NumeroDeDemarcheHorsBornes");
    exiger(delaiJours == null || delaiJours >= 1 && delaiJours <= DELAI_MAXIMAL, "DelaiHorsBornes");
    exiger(
        ouverture == null || fermeture == null || !fermeture.isBefore(ouverture),
        "FermetureAvantOuverture");
    circuit.verifier();
    silence.verifier();
    acces.destinataires().verifier();
  }

  private static void exiger(boolean tenu, String cle) {
    if (!tenu) {
      throw new RegleMetierException(cle);
    }
  }
}
