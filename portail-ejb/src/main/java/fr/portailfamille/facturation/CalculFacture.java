package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the lines and totals of one household's invoice. Same input, same lines, same order. */
public final class CalculFacture {

  private static final Comparator<Prestation> ORDRE =
      Comparator.comparing(Prestation::enfant)
          .thenComparing(Prestation::enfantId)
          .thenComparing(Prestation::activite)
          .thenComparing(Prestation::activiteId)
          .thenComparing(Prestation::jour)
          .thenComparing(Prestation::prix);

  private CalculFacture() {}

  public static FactureCalculee calculer(
      Collection<Prestation> prestations, RegroupementLignes regroupement, Montant soldeAnterieur) {
    List<LigneCalculee> lignes =
        prestations.stream()
            .sorted(ORDRE)
            .collect(
                Collectors.groupingBy(regroupement::cle, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(groupe -> ligne(groupe, regroupement))
            .toList();
    return new FactureCalculee(lignes, soldeAnterieur);
  }

  private static LigneCalculee ligne(List<Prestation> groupe, RegroupementLignes regroupement) {
    Prestation premiere = groupe.get(0);
    boolean nomme = regroupement.nommeLEnfant();
    return new LigneCalculee(
        nomme ? premiere.enfantId() : null,
        nomme ? premiere.enfant() : null,
        premiere.activiteId(),
        premiere.activite(),
        periode(groupe),
        groupe.size(),
        premiere.prix());
  }

  private static Periode periode(List<Prestation> groupe) {
    Comparator<Prestation> parJour = Comparator.comparing(Prestation::jour);
    return new Periode(
        groupe.stream().min(parJour).orElseThrow().jour(),
        groupe.stream().max(parJour).orElseThrow().jour());
  }
}
