package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.QuotientFamilial;
import fr.portailfamille.famille.SourceQuotient;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A quotient of a household.
 *
 * @param fin null until another one is known
 * @param anneeRevenus null unless a family had it computed
 * @param moisCalcul null unless a family joined its certificate
 */
public record LigneQuotient(
    long id,
    Montant valeur,
    LocalDate debut,
    LocalDate fin,
    SourceQuotient source,
    Integer anneeRevenus,
    LocalDate moisCalcul)
    implements Serializable {

  private static final DateTimeFormatter MOIS =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

  static LigneQuotient of(QuotientFamilial q) {
    return new LigneQuotient(
        q.id(), q.valeur(), q.debut(), q.fin(), q.source(), q.anneeRevenus(), q.moisCalcul());
  }

  /** « Avis d’imposition (revenus de 2025) ». */
  public String origine() {
    if (anneeRevenus != null) {
      return Messages.texte(
          Motif.of("Quotient.source_avis", source.getLibelle(), String.valueOf(anneeRevenus)));
    }
    return moisCalcul == null
        ? source.getLibelle()
        : Messages.texte(
            Motif.of("Quotient.source_attestation", source.getLibelle(), MOIS.format(moisCalcul)));
  }
}
