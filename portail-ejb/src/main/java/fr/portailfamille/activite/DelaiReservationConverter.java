package fr.portailfamille.activite;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * The canonical text of a delay: mode, number, weekday or -, time, counted days, as in {@code
 * JOURS_AVANT 2 - 10:00 OUVRES}.
 */
@Converter(autoApply = true)
public class DelaiReservationConverter implements AttributeConverter<DelaiReservation, String> {

  private static final String SANS_JOUR = "-";

  @Override
  public String convertToDatabaseColumn(DelaiReservation delai) {
    return String.join(
        " ",
        delai.mode().name(),
        String.valueOf(delai.nombre()),
        delai.jour() == null ? SANS_JOUR : delai.jour().name(),
        delai.heureLimite().toString(),
        delai.decompte().name());
  }

  @Override
  public DelaiReservation convertToEntityAttribute(String texte) {
    String[] mots = texte.split(" ");
    return new DelaiReservation(
        ModeDelai.valueOf(mots[0]),
        Integer.parseInt(mots[1]),
        mots[2].equals(SANS_JOUR) ? null : DayOfWeek.valueOf(mots[2]),
        LocalTime.parse(mots[3]),
        DecompteJours.valueOf(mots[4]));
  }
}
