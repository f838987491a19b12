package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.tarification.Fratrie;
import fr.portailfamille.tarification.SituationTarifaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the rows of one household: children, quotients, former homes, days, in any order. */
final class FoyerLu {

  private final long familleId;
  private final boolean horsCommune;
  private final List<Fratrie.Membre> enfants = new ArrayList<>();
  private final List<Quotient> quotients = new ArrayList<>();
  private final List<Domicile> quittes = new ArrayList<>();
  private final List<Reserve> jours = new ArrayList<>();

  /**
   * @param fin null: still in force
   */
  private record Quotient(LocalDate debut, LocalDate fin, BigDecimal valeur) {
    boolean vaut(LocalDate jour) {
      return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }
  }

  /**
   * A home left.
   *
   * @param fin last day there
   */
  private record Domicile(LocalDate fin, boolean horsCommune) {}

  private record Reserve(long reservationId, long enfantId, long activiteId, LocalDate jour) {}

  /** {@code horsCommune}: where it lives now. */
  FoyerLu(long familleId, boolean horsCommune) {
    this.familleId = familleId;
    this.horsCommune = horsCommune;
  }

  /** Columns: household, outside the town, kind, id, child, activity, beginning, end, value. */
  void ajouter(Object[] l) {
    switch ((String) l[2]) {
      case "ENFANT" -> enfants.add(new Fratrie.Membre((Long) l[3], JourLu.de(l[6])));
      case "QUOTIENT" ->
          quotients.add(new Quotient(JourLu.de(l[6]), JourLu.de(l[7]), (BigDecimal) l[8]));
      case "DOMICILE" ->
          quittes.add(new Domicile(JourLu.de(l[7]), ((BigDecimal) l[8]).signum() > 0));
      default -> jours.add(new Reserve((Long) l[3], (Long) l[4], (Long) l[5], JourLu.de(l[6])));
    }
  }

  FoyerAFacturer foyer() {
    var fratrie = Fratrie.duPlusAge(enfants);
    return new FoyerAFacturer(
        familleId,
        jours.stream()
            .map(
                r ->
                    new FoyerAFacturer.Jour(
                        r.reservationId(),
                        r.enfantId(),
                        r.activiteId(),
                        r.jour(),
                        new SituationTarifaire(
                            quotient(r.jour()),
                            !horsCommune(r.jour()),
                            fratrie.rang(r.enfantId()))))
            .toList());
  }

  /** Null: none was given for that day. */
  private BigDecimal quotient(LocalDate jour) {
    return quotients.stream()
        .filter(q -> q.vaut(jour))
        .map(Quotient::valeur)
        .findFirst()
        .orElse(null);
  }

  private boolean horsCommune(LocalDate jour) {
    return quittes.stream()
        .filter(domicile -> !jour.isAfter(domicile.fin()))
        .min(Comparator.comparing(Domicile::fin))
        .map(Domicile::horsCommune)
        .orElse(horsCommune);
  }
}
