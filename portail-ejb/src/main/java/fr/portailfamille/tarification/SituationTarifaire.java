package fr.portailfamille.tarification;

import java.math.BigDecimal;

/**
 * What a price depends on.
 *
 * @param quotient quotient familial in euros; null when the household gave none
 * @param rang rank of the child among the siblings concerned, from 1; see {@link Fratrie}
 */
public record SituationTarifaire(BigDecimal quotient, boolean resident, int rang) {}
