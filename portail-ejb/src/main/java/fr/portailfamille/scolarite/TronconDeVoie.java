package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.commun.Normalisation;
import java.util.Optional;

/**
 * A part of a street: from one number to another, both included, on one side or on both. {@code
 * premier} and {@code dernier} are texts as people write numbers (« 12 bis »); null means from the
 * start, or to the end.
 */
public record TronconDeVoie(
    String commune, String voie, Parite parite, String premier, String dernier) {

  public static TronconDeVoie entiere(String commune, String voie) {
    return new TronconDeVoie(commune, voie, Parite.TOUS, null, null);
  }

  boolean contient(Adresse adresse) {
    return memeVoie(adresse)
        && (estVoieEntiere() || numero(adresse).filter(this::contient).isPresent());
  }

  boolean estVoieEntiere() {
    return parite == Parite.TOUS && premier == null && dernier == null;
  }

  private boolean memeVoie(Adresse adresse) {
    return Normalisation.normaliser(commune).equals(Normalisation.normaliser(adresse.getCommune()))
        && NomDeVoie.lire(voie).equals(NomDeVoie.lire(adresse.getVoie()));
  }

  private boolean contient(NumeroDeVoie numero) {
    boolean apresLePremier =
        NumeroDeVoie.lire(premier).map(borne -> numero.compareTo(borne) >= 0).orElse(true);
    boolean avantLeDernier =
        NumeroDeVoie.lire(dernier)
            .map(borne -> numero.compareTo(borne.avecSesRepetitions()) <= 0)
            .orElse(true);
    return parite.accepte(numero) && apresLePremier && avantLeDernier;
  }

  /** People also type the number in the street's field. */
  private static Optional<NumeroDeVoie> numero(Adresse adresse) {
    return NumeroDeVoie.lire(adresse.getNumero()).or(() -> NumeroDeVoie.lire(adresse.getVoie()));
  }
}
