package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.edition.LettrePdf;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The certificate on A4. Pure: a record in, a document out. */
final class AttestationPdf {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

  /** What is said of the town; an empty text is not printed. */
  record Ville(String collectivite, String service, String adresse) {}

  private AttestationPdf() {}

  static byte[] of(AttestationQuotient attestation, Ville ville) {
    var quotient = attestation.quotient();
    var entete = List.of(ville.collectivite(), ville.service(), ville.adresse());
    var lettre = new LettrePdf(entete, texte("AttestationQuotient.titre"));
    lettre
        .partie(
            texte(
                "AttestationQuotient.foyer",
                attestation.nom(),
                attestation.dossier(),
                attestation.adresse()))
        .essentiel(texte("AttestationQuotient.valeur", quotient.valeur().toString()))
        .paragraphe(periode(quotient))
        .paragraphe(texte("AttestationQuotient.source", quotient.origine()));
    if (quotient.anneeRevenus() != null) {
      lettre.paragraphe(texte("AttestationQuotient.regle"));
    }
    return lettre
        .paragraphe(texte("AttestationQuotient.usage"))
        .partie(texte("AttestationQuotient.editee", jour(attestation.editeeLe())))
        .fermer();
  }

  private static String periode(LigneQuotient quotient) {
    return quotient.fin() == null
        ? texte("AttestationQuotient.depuis", jour(quotient.debut()))
        : texte("AttestationQuotient.periode", jour(quotient.debut()), jour(quotient.fin()));
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }

  private static String jour(LocalDate jour) {
    return JOUR.format(jour).replaceFirst("^1 ", "1er ");
  }
}
