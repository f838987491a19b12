package fr.portailfamille.sante;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What whoever serves the meal of a child must know; nothing else of its sheet.
 *
 * @param regime null when the family named none
 * @param allergie to which foods and what to do; null for none
 * @param pai whether a plan says how to receive the child
 * @param paiExpireLe last day of the plan; null when unknown
 */
public record ConsigneDeRepas(
    long enfantId, String regime, String allergie, boolean pai, LocalDate paiExpireLe)
    implements Serializable {

  static ConsigneDeRepas of(long enfant, SanteDeclaree sante) {
    boolean allergique = sante.getAllergique() == OuiNon.OUI && sante.getAlimentaire().isPresente();
    return new ConsigneDeRepas(
        enfant,
        Textes.vide(sante.getRegime()) ? null : sante.getRegime(),
        allergique ? sante.getAlimentaire().enClair() : null,
        sante.aUnPai(),
        sante.aUnPai() ? sante.getPaiExpireLe() : null);
  }

  /** Whether the plan is over on the day of the meal. */
  public boolean paiExpire(LocalDate jour) {
    return paiExpireLe != null && paiExpireLe.isBefore(jour);
  }
}
