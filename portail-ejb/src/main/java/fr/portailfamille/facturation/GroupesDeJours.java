package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days behind each line of an invoice, and why they have that price. */
final class GroupesDeJours {

  private static final DateTimeFormatter MOIS =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

  private record Cle(Long enfantId, long activiteId, Montant prix) {}

  private record Groupe(String motif, SortedSet<LocalDate> jours) {}

  private final Map<Cle, Groupe> groupes = new HashMap<>();

  Prestation ranger(Prestation p, String motif) {
    groupes
        .computeIfAbsent(
            new Cle(p.enfantId(), p.activiteId(), p.prix()),
            c -> new Groupe(motif, new TreeSet<>()))
        .jours()
        .add(p.jour());
    return p;
  }

  DetailFacture.Ligne ligne(LigneCalculee l) {
    var groupe = groupes.get(new Cle(l.enfantId(), l.activiteId(), l.prixUnitaire()));
    return new DetailFacture.Ligne(
        l.enfant(),
        l.activite(),
        ecrire(groupe.jours()),
        l.quantite(),
        l.prixUnitaire(),
        l.montant(),
        groupe.motif());
  }

  /** « 1er, 2 et 5 octobre 2026 ». */
  static String ecrire(SortedSet<LocalDate> jours) {
    return jours.stream()
        .collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(mois -> ecrire(mois.getValue()) + " " + MOIS.format(mois.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String ecrire(List<LocalDate> jours) {
    var nombres =
        jours.stream()
            .map(LocalDate::getDayOfMonth)
            .map(jour -> jour == 1 ? "1er" : jour.toString())
            .toList();
    var dernier = nombres.size() - 1;
    return dernier == 0
        ? nombres.get(0)
        : String.join(", ", nombres.subList(0, dernier)) + " et " + nombres.get(dernier);
  }
}
