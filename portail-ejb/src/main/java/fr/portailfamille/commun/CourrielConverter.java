package fr.portailfamille.commun;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Courriel} as text, already in lower case. */
@Converter(autoApply = true)
public class CourrielConverter implements AttributeConverter<Courriel, String> {

  @Override
  public String convertToDatabaseColumn(Courriel courriel) {
    return courriel == null ? null : courriel.valeur();
  }

  @Override
  public Courriel convertToEntityAttribute(String valeur) {
    return valeur == null ? null : new Courriel(valeur);
  }
}
