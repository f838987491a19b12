package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Brackets of quotient in rising order. Only the lower bound is stored, so that brackets can
 * neither overlap nor leave a gap; the first starts at 0.
 *
 * @param prixSansQuotient what residents who gave no quotient pay; null: the dearest price
 */
public record GrilleTarifaire(List<TrancheTarif> tranches, Montant prixSansQuotient)
    implements Bareme {

  public GrilleTarifaire(List<TrancheTarif> tranches) {
    this(tranches, null);
  }

  public GrilleTarifaire {
    tranches =
        tranches.stream().sorted(Comparator.comparing(TrancheTarif::quotientMinimum)).toList();
    if (tranches.isEmpty() || tranches.get(0).quotientMinimum().signum() != 0) {
      throw new RegleMetierException("GrilleSansPremiereTranche");
    }
    if (tranches.stream().map(t -> t.quotientMinimum().stripTrailingZeros()).distinct().count()
        < tranches.size()) {
      throw new RegleMetierException("TranchesEnDouble");
    }
  }

  @Override
  public PrixExplique prix(SituationTarifaire situation) {
    return situation.quotient() == null
        ? prixSansQuotient(situation.resident())
        : prixDeLaTranche(situation);
  }

  private PrixExplique prixSansQuotient(boolean resident) {
    Montant plusCher =
        tranches.stream().map(t -> t.prix(resident)).max(Comparator.naturalOrder()).orElseThrow();
    return new PrixExplique(
        resident && prixSansQuotient != null ? prixSansQuotient : plusCher,
        Motif.of("Tarif.SANS_QUOTIENT", residence(resident)));
  }

  private PrixExplique prixDeLaTranche(SituationTarifaire situation) {
    BigDecimal quotient = situation.quotient().max(BigDecimal.ZERO);
    TrancheTarif tranche =
        tranches.stream()
            .filter(t -> t.quotientMinimum().compareTo(quotient) <= 0)
            .reduce((premiere, suivante) -> suivante)
            .orElseThrow();
    return new PrixExplique(
        tranche.prix(situation.resident()),
        Motif.of("Tarif.TRANCHE", tranche.libelle(), quotient, residence(situation.resident())));
  }

  private static Motif residence(boolean resident) {
    return Motif.of(resident ? "Tarif.RESIDENT" : "Tarif.EXTERIEUR");
  }
}
