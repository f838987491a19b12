package fr.portailfamille.sante;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The health record of a child who had each dose in time. */
public final class CarnetExemple {

  private static final int D_AVANCE = 20;

  private CarnetExemple() {}

  /** The doses had that day, by vaccine the law asks of the child, in the order of the record. */
  public static Map<Vaccin, List<LocalDate>> doses(LocalDate neLe, LocalDate jour) {
    var doses = new LinkedHashMap<Vaccin, List<LocalDate>>();
    int age = (int) ChronoUnit.MONTHS.between(neLe, jour);
    for (var vaccin : VaccinationsObligatoires.pour(neLe)) {
      doses.put(
          vaccin,
          IntStream.rangeClosed(1, age)
              .filter(mois -> vaccin.dosesAttenduesA(mois) > vaccin.dosesAttenduesA(mois - 1))
              .mapToObj(mois -> neLe.plusMonths(mois).minusDays(D_AVANCE))
              .toList());
    }
    return doses;
  }
}
