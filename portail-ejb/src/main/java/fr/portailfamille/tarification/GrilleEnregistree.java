package fr.portailfamille.tarification;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of {@code grille_tarifaire} with its brackets and reductions.
 *
 * @param fin null: until further notice
 * @param prixHorsCommune null: as for residents
 * @param tranches in rising order; none: one price for all
 * @param reductions percentage taken off, by rank of the child
 */
record GrilleEnregistree(
    long id,
    long activiteId,
    LocalDate debut,
    LocalDate fin,
    Montant prixSansQuotient,
    Montant prixHorsCommune,
    List<Tranche> tranches,
    Map<Integer, BigDecimal> reductions) {

  private static final LocalDate SANS_FIN = LocalDate.of(9999, 12, 31);

  /**
   * @param quotientMax exclusive; null: no upper bound
   */
  record Tranche(BigDecimal quotientMin, BigDecimal quotientMax, Montant prix) {

    String libelle() {
      return Messages.texte(
          quotientMax == null
              ? Motif.of("TrancheTarif.A_PARTIR_DE", quotientMin)
              : Motif.of("TrancheTarif.ENTRE", quotientMin, quotientMax));
    }
  }

  Tarif tarif() {
    return new Tarif(
        new Periode(debut, fin == null ? SANS_FIN : fin),
        new GrilleTarifaire(tranchesDuBareme(), prixSansQuotient),
        DegressifFratrie.de(
            reductions.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, r -> new TarifDeRang.Reduction(r.getValue())))));
  }

  private List<TrancheTarif> tranchesDuBareme() {
    Stream<Tranche> toutes =
        tranches.isEmpty()
            ? Stream.of(new Tranche(BigDecimal.ZERO, null, prixSansQuotient))
            : tranches.stream();
    return toutes
        .map(t -> new TrancheTarif(t.libelle(), t.quotientMin(), t.prix(), prixHorsCommune))
        .toList();
  }
}
