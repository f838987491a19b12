package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is to be paid, and the last day to pay it. */
public record Echeance(LocalDate date, Montant montant) {

  /** So many days after the issue, moved to the next day when that one is not a working day. */
  public static Echeance unique(
      Montant montant, LocalDate emission, int delaiEnJours, Predicate<LocalDate> estOuvre) {
    return new Echeance(reporter(emission.plusDays(delaiEnJours), estOuvre), montant);
  }

  /** Equal monthly parts; the cents that do not divide go to the first. */
  public static List<Echeance> mensuelles(
      Montant montant, LocalDate premiere, int nombre, Predicate<LocalDate> estOuvre) {
    Montant part = Montant.deCentimes(montant.enCentimes() / nombre);
    Montant reste = montant.moins(part.fois(nombre));
    return IntStream.range(0, nombre)
        .mapToObj(
            rang ->
                new Echeance(
                    reporter(premiere.plusMonths(rang), estOuvre),
                    rang == 0 ? part.plus(reste) : part))
        .toList();
  }

  private static LocalDate reporter(LocalDate date, Predicate<LocalDate> estOuvre) {
    LocalDate report = date;
    while (!estOuvre.test(report)) {
      report = report.plusDays(1);
    }
    return report;
  }
}
