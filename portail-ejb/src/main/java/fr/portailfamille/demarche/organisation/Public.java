package fr.portailfamille.demarche.organisation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The households a démarche is for: those that live somewhere, those with at least one child of an
 * age, or both. Ages are in whole years on the day it is begun, both included; null does not bound.
 */
public record Public(Residence residence, Integer ageMinimum, Integer ageMaximum)
    implements Serializable {

  /** Every household. */
  public static final Public TOUS = new Public(Residence.PARTOUT, null, null);

  private static final int AGE_MAXIMAL = 25;

  void verifier() {
    exiger(estUnAge(ageMinimum), "AgeMinimumDuPublic");
    exiger(estUnAge(ageMaximum), "AgeMaximumDuPublic");
    exiger(ageMinimum == null || ageMaximum == null || ageMinimum <= ageMaximum, "AgesInverses");
  }

  private static boolean estUnAge(Integer age) {
    return age == null || age >= 0 && age <= AGE_MAXIMAL;
  }

  private static void exiger(boolean tenu, String cle) {
    if (!tenu) {
      throw new RegleMetierException(cle, AGE_MAXIMAL);
    }
  }

  /** Why it is not for this household, if it is not. */
  public Optional<Motif> ecarte(FoyerDecrit foyer, LocalDate jour) {
    boolean admis =
        residence.admet(foyer.horsCommune())
            && (sansAge() || foyer.naissances().stream().anyMatch(ne -> aLAge(ne, jour)));
    return admis ? Optional.empty() : description().map(foyers -> Motif.of("HorsPublic", foyers));
  }

  private boolean sansAge() {
    return ageMinimum == null && ageMaximum == null;
  }

  private boolean aLAge(LocalDate naissance, LocalDate jour) {
    int age = Period.between(naissance, jour).getYears();
    return !naissance.isAfter(jour)
        && (ageMinimum == null || age >= ageMinimum)
        && (ageMaximum == null || age <= ageMaximum);
  }

  /** « Les foyers qui … », in French; empty for all of them. */
  public Optional<String> phrase() {
    return description().map(foyers -> Messages.texte(Motif.of("Public", foyers)));
  }

  private Optional<Motif> description() {
    if (residence == Residence.PARTOUT) {
      return sansAge() ? Optional.empty() : Optional.of(ages());
    }
    var lieu = Motif.of("Public." + residence);
    return Optional.of(sansAge() ? lieu : Motif.of("Public.et", lieu, ages()));
  }

  private Motif ages() {
    if (ageMinimum == null) {
      return Motif.of("Public.jusqu_a", ageMaximum);
    }
    return ageMaximum == null
        ? Motif.of("Public.a_partir_de", ageMinimum)
        : Motif.of("Public.de_a", ageMinimum, ageMaximum);
  }
}
