package fr.portailfamille.demo;

import fr.portailfamille.exemples.Ecole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A household.
 *
 * @param ecole the one of its sector
 * @param quotients none: not told to the town
 * @param enfants filled in afterwards, shared ones included
 */
record Foyer(
    long id,
    String nom,
    String numeroVoie,
    String voie,
    Ecole ecole,
    boolean horsCommune,
    List<Quotient> quotients,
    List<Adulte> adultes,
    Payeur payeur,
    List<Enfant> enfants) {

  /** How it pays its invoices. */
  enum Payeur {
    EN_LIGNE,
    AU_GUICHET,
    EN_RETARD,
    IMPAYE,
    /** Online, except the last one: it is there to be tried. */
    DERNIERE_A_PAYER
  }

  /** In euros a month; {@code fin} null: until further notice. */
  record Quotient(BigDecimal valeur, LocalDate debut, LocalDate fin) {

    boolean contient(LocalDate jour) {
      return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }
  }

  Foyer {
    enfants = new ArrayList<>(enfants);
  }

  /** Null when the household told none for that day. */
  BigDecimal quotient(LocalDate jour) {
    return quotients.stream()
        .filter(q -> q.contient(jour))
        .map(Quotient::valeur)
        .findFirst()
        .orElse(null);
  }

  /** Its children go to another school than that of its sector; not said of shared children. */
  boolean aUneDerogation() {
    return enfants.stream().anyMatch(e -> e.garde().regles().isEmpty() && e.ecole() != ecole);
  }

  Adulte titulaire() {
    return adultes.get(0);
  }
}
