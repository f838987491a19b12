package fr.portailfamille.exemples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What the town offers. Delays are canonical texts of {@code DelaiReservation}: mode, number,
 * weekday, time, counted days.
 */
public enum ActiviteExemple {
  CANTINE(
      "Restauration scolaire",
      "RESTAURATION",
      "JOURS_DE_CLASSE",
      "JOURS_AVANT 2 - 10:00 OUVRES",
      400,
      "1.00 1.60 2.40 3.20 4.10 4.90",
      "6.80"),
  MATIN(
      "Accueil du matin",
      "ACCUEIL_MATIN",
      "JOURS_DE_CLASSE",
      "JOURS_AVANT 1 - 12:00 OUVRES",
      90,
      "0.60 0.80 1.10 1.40 1.70 2.00",
      "2.80"),
  SOIR(
      "Accueil du soir",
      "ACCUEIL_SOIR",
      "JOURS_DE_CLASSE",
      "JOURS_AVANT 1 - 12:00 OUVRES",
      140,
      "0.90 1.30 1.80 2.30 2.80 3.30",
      "4.60"),
  MERCREDI(
      "Centre de loisirs du mercredi",
      "MERCREDI",
      "MERCREDIS",
      "JOUR_SEMAINE_PRECEDENTE 1 WEDNESDAY 12:00 TOUS",
      210,
      "4.00 6.00 8.50 11.00 14.00 17.00",
      "24.00"),
  VACANCES(
      "Centre de loisirs des vacances",
      "VACANCES",
      "VACANCES",
      "JOURS_AVANT 15 - 23:59 TOUS",
      180,
      "5.00 7.50 10.50 14.00 17.50 21.00",
      "30.00");

  /** First quotient of each bracket, in euros; the last has no upper bound. */
  public static final List<BigDecimal> QUOTIENTS = montants("0 400 600 900 1200 1600");

  /** From the second child, from the third: percents taken off. */
  public static final List<Integer> FRATRIE = List.of(10, 20);

  private static final int LUNDI_MARDI_JEUDI_VENDREDI = 0b11011;
  private static final int MERCREDI_SEUL = 0b00100;
  private static final int DU_LUNDI_AU_VENDREDI = 0b11111;

  private final String libelle;
  private final String nature;
  private final String calendrier;
  private final String delai;
  private final int capacite;
  private final List<BigDecimal> prix;
  private final BigDecimal prixHorsCommune;

  ActiviteExemple(
      String libelle,
      String nature,
      String calendrier,
      String delai,
      int capacite,
      String prix,
      String prixHorsCommune) {
    this.libelle = libelle;
    this.nature = nature;
    this.calendrier = calendrier;
    this.delai = delai;
    this.capacite = capacite;
    this.prix = montants(prix);
    this.prixHorsCommune = new BigDecimal(prixHorsCommune);
  }

  private static List<BigDecimal> montants(String texte) {
    return Arrays.stream(texte.split(" ")).map(BigDecimal::new).toList();
  }

  public String libelle() {
    return libelle;
  }

  String nature() {
    return nature;
  }

  String calendrier() {
    return calendrier;
  }

  String delai() {
    return delai;
  }

  /** Places a day at each place. */
  public int capacite() {
    return capacite;
  }

  /** One price per bracket. */
  public List<BigDecimal> prix() {
    return prix;
  }

  /** A household that gave no quotient pays the dearest bracket. */
  public BigDecimal prixSansQuotient() {
    return prix.get(prix.size() - 1);
  }

  public BigDecimal prixHorsCommune() {
    return prixHorsCommune;
  }

  /** At the centre, not at school. */
  public boolean auCentre() {
    return this == MERCREDI || this == VACANCES;
  }

  int jours() {
    return switch (this) {
      case MERCREDI -> MERCREDI_SEUL;
      case VACANCES -> DU_LUNDI_AU_VENDREDI;
      default -> LUNDI_MARDI_JEUDI_VENDREDI;
    };
  }

  /** The days it runs in a school year, its summer included. */
  public List<LocalDate> jours(AnneeScolaireExemple annee) {
    return switch (this) {
      case MERCREDI -> annee.mercredis();
      case VACANCES -> annee.joursDeVacances();
      default -> annee.joursDeClasse();
    };
  }
}
