package fr.portailfamille.quotient;

import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.edition.LettrePdf;
import java.util.List;

/** The certificate on A4. Pure: a record in, a document out. */
final class AttestationPdf {

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
        .partie(texte("AttestationQuotient.editee", JourEcrit.of(attestation.editeeLe())))
        .fermer();
  }

  private static String periode(LigneQuotient quotient) {
    return quotient.fin() == null
        ? texte("AttestationQuotient.depuis", JourEcrit.of(quotient.debut()))
        : texte(
            "AttestationQuotient.periode",
            JourEcrit.of(quotient.debut()),
            JourEcrit.of(quotient.fin()));
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
