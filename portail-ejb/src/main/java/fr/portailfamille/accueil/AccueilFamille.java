package fr.portailfamille.accueil;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.demarche.Intitules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The home page of a guardian (C05, B21, B25, B41). {@code foyer} is empty as long as no household
 * file of this account has been accepted (A22).
 */
public record AccueilFamille(
    Optional<Foyer> foyer,
    List<EnfantDuJour> enfants,
    FacturesAPayer factures,
    List<DemarcheEnCours> demarches,
    List<MessageRecent> messages) {

  /** {@code solde}: positive, the household owes it; negative, it is in credit. */
  public record Foyer(long id, String numero, String nom, Montant solde) {

    public boolean debiteur() {
      return solde.valeur().signum() > 0;
    }

    public boolean crediteur() {
      return solde.valeur().signum() < 0;
    }

    public Montant credit() {
      return solde.oppose();
    }
  }

  /** {@code ecole} is null for a child without a school this year. */
  public record EnfantDuJour(
      long id, String prenom, String ecole, String niveau, List<Prevue> reservations) {}

  /** What is booked on one of the next seven days: names of activities, in a row. */
  public record Prevue(LocalDate jour, String activites) {}

  /** The first ones, the most urgent first; number and total are those of all. */
  public record FacturesAPayer(List<FactureAPayer> premieres, long nombre, Montant total) {

    public boolean vide() {
      return premieres.isEmpty();
    }

    public long autres() {
      return nombre - premieres.size();
    }
  }

  /** {@code enLigne}: its régie takes online payments. */
  public record FactureAPayer(
      long id, String numero, Montant reste, LocalDate echeance, boolean enLigne) {}

  /** {@code etat} is the name of an {@code EtatDemarche}. */
  public record DemarcheEnCours(
      long id, String type, String intitule, String numero, String etat, Instant modifieeLe) {

    public String titre() {
      return Intitules.deLaDemarche(type, intitule);
    }

    /** The family has to act: to finish it, or to correct it. */
    public boolean chezLaFamille() {
      return etat.equals("BROUILLON") || etat.equals("A_CORRIGER");
    }
  }

  /** {@code luLe} is null while new. */
  public record MessageRecent(long id, String sujet, Instant le, Instant luLe) {

    public boolean nouveau() {
      return luLe == null;
    }
  }

  public List<DemarcheEnCours> aReprendre() {
    return demarches.stream().filter(DemarcheEnCours::chezLaFamille).toList();
  }

  public List<DemarcheEnCours> deposees() {
    return demarches.stream().filter(demarche -> !demarche.chezLaFamille()).toList();
  }
}
