package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.scolarite.CalendrierScolaire;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Until when something about a day may be done. The five columns an administrator fills in.
 *
 * @param nombre days (JOURS_AVANT), weeks (JOUR_SEMAINE_PRECEDENTE) or day of the month
 *     (JOUR_MOIS_PRECEDENT); unused otherwise
 * @param jour weekday of the two weekday modes; unused and null otherwise
 * @param heureLimite last minute accepted, included; {@link #FIN_DE_JOURNEE} for « minuit »
 */
public record DelaiReservation(
    ModeDelai mode, int nombre, DayOfWeek jour, LocalTime heureLimite, DecompteJours decompte) {

  public static final LocalTime FIN_DE_JOURNEE = LocalTime.of(23, 59);

  public static DelaiReservation aucun() {
    return new DelaiReservation(ModeDelai.AUCUN, 0, null, FIN_DE_JOURNEE, DecompteJours.TOUS);
  }

  public static DelaiReservation joursAvant(int jours, LocalTime heure, DecompteJours decompte) {
    return new DelaiReservation(ModeDelai.JOURS_AVANT, jours, null, heure, decompte);
  }

  public static DelaiReservation jourPrecedent(DayOfWeek jour, LocalTime heure) {
    return new DelaiReservation(ModeDelai.JOUR_PRECEDENT, 0, jour, heure, DecompteJours.TOUS);
  }

  public static DelaiReservation semainesAvant(int semaines, DayOfWeek jour, LocalTime heure) {
    return new DelaiReservation(
        ModeDelai.JOUR_SEMAINE_PRECEDENTE, semaines, jour, heure, DecompteJours.TOUS);
  }

  public static DelaiReservation moisPrecedent(int jourDuMois, LocalTime heure) {
    return new DelaiReservation(
        ModeDelai.JOUR_MOIS_PRECEDENT, jourDuMois, null, heure, DecompteJours.TOUS);
  }

  public DelaiReservation avecDecompte(DecompteJours autre) {
    return new DelaiReservation(mode, nombre, jour, heureLimite, autre);
  }

  /** First instant that is too late; empty when there is no limit. */
  public Optional<Instant> limite(
      LocalDate jourReserve, CalendrierScolaire calendrier, ZoneId fuseau) {
    return jourLimite(jourReserve, calendrier)
        .map(limite -> limite.atTime(heureLimite).plusMinutes(1).atZone(fuseau).toInstant());
  }

  /** The sentence of the help and of the activity's page. */
  public Motif description() {
    Motif jours = Motif.of("DecompteJours." + decompte);
    String cle = "DelaiReservation." + mode;
    return switch (mode) {
      case AUCUN -> Motif.of(cle);
      case JOURS_AVANT -> Motif.of(cle, nombre, heureLimite, jours);
      case JOUR_PRECEDENT -> Motif.of(cle, jour, heureLimite);
      case JOUR_SEMAINE_PRECEDENTE -> Motif.of(cle, jour, heureLimite, nombre);
      case JOUR_MOIS_PRECEDENT -> Motif.of(cle, nombre, heureLimite);
    };
  }

  private Optional<LocalDate> jourLimite(LocalDate reserve, CalendrierScolaire calendrier) {
    return switch (mode) {
      case AUCUN -> Optional.empty();
      case JOURS_AVANT -> Optional.of(decompte.reculer(reserve, nombre, calendrier));
      case JOUR_PRECEDENT -> compte(reserve.with(TemporalAdjusters.previous(jour)), calendrier);
      case JOUR_SEMAINE_PRECEDENTE ->
          compte(
              reserve
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .minusWeeks(nombre)
                  .plusDays(jour.getValue() - 1L),
              calendrier);
      case JOUR_MOIS_PRECEDENT -> compte(dansLeMoisPrecedent(reserve), calendrier);
    };
  }

  private Optional<LocalDate> compte(LocalDate limite, CalendrierScolaire calendrier) {
    return Optional.of(decompte.auPlusTard(limite, calendrier));
  }

  private LocalDate dansLeMoisPrecedent(LocalDate reserve) {
    YearMonth mois = YearMonth.from(reserve).minusMonths(1);
    return mois.atDay(Math.min(nombre, mois.lengthOfMonth()));
  }
}
