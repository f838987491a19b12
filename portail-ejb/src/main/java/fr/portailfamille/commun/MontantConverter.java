package fr.portailfamille.commun;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores a {@link Montant} as {@code numeric(12,2)}. Beware: {@code sum()} gives a BigDecimal. */
@Converter(autoApply = true)
public class MontantConverter implements AttributeConverter<Montant, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Montant montant) {
    return montant == null ? null : montant.valeur();
  }

  @Override
  public Montant convertToEntityAttribute(BigDecimal valeur) {
    return valeur == null ? null : Montant.of(valeur);
  }
}
