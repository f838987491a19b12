package fr.portailfamille.demo;

import fr.portailfamille.exemples.Exemples;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** What a family typed and joined, as the portal keeps it. */
final class Dossier {

  private static final String PDF =
      """
      %%PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
      4 0 obj<</Length %d>>stream
      %s
      endstream
      endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      """;

  private Dossier() {}

  /** The form of the household file. */
  static String json(Foyer foyer, boolean certifie) {
    return String.format(
        """
        {"responsable":%s,"secondDeclare":%b,"second":%s,"adresse":{"numero":"%s","voie":"%s",\
        "codePostal":"%s","commune":"%s"},"enfants":[%s],"certifie":%b}""",
        personne(foyer.titulaire()),
        foyer.adultes().size() > 1,
        foyer.adultes().size() > 1 ? personne(foyer.adultes().get(1)) : "{}",
        foyer.numeroVoie(),
        foyer.voie(),
        foyer.horsCommune() ? Listes.CODE_POSTAL_VOISIN : Exemples.CODE_POSTAL,
        foyer.horsCommune() ? Listes.COMMUNE_VOISINE : Exemples.COMMUNE,
        foyer.enfants().stream().map(Dossier::enfant).collect(Collectors.joining(",")),
        certifie);
  }

  private static String personne(Adulte adulte) {
    return String.format(
        """
        {"civilite":"%s","prenom":"%s","nom":"%s","telephone":"%s","courriel":"%s"}""",
        adulte.civilite(), adulte.prenom(), adulte.nom(), adulte.telephone(), adulte.courriel());
  }

  private static String enfant(Enfant enfant) {
    return String.format(
        """
        {"prenom":"%s","nom":"%s","neLe":"%s","sexe":"%s"}""",
        enfant.prenom(), enfant.nom(), enfant.naissance(), enfant.sexe());
  }

  /** One page that says it is a specimen. */
  static byte[] pdf(String titre) {
    var sansAccents = Normalizer.normalize(titre, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    var texte = "BT /F1 20 Tf 60 740 Td (" + sansAccents + ") Tj 0 -40 Td (Specimen fictif) Tj ET";
    var corps = new StringBuilder(String.format(PDF, texte.length(), texte));
    var table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
    for (int objet = 1; objet <= 5; objet++) {
      table.append(String.format("%010d 00000 n %n", corps.indexOf("\n" + objet + " 0 obj") + 1));
    }
    int debut = corps.length();
    corps.append(table).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n");
    return corps.append(debut).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
  }
}
