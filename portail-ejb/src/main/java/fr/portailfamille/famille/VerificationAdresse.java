package fr.portailfamille.famille;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an address must say, wherever it is asked. */
public final class VerificationAdresse {

  private static final int LONGUEUR_NUMERO = 10;
  private static final int LONGUEUR_LIGNE = 120;
  private static final Pattern CODE_POSTAL = Pattern.compile("\\d{5}");

  private final int etape;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationAdresse(int etape) {
    this.etape = etape;
  }

  /** {@code etape}: where it is asked, under the names of its fields. */
  public static List<Refus> verifier(AdresseDeclaree adresse, int etape) {
    var verification = new VerificationAdresse(etape);
    verification.longueur("numero", adresse.getNumero(), LONGUEUR_NUMERO);
    verification.exiger(!vide(adresse.getVoie()), "voie", Motif.of("VoieObligatoire"));
    verification.longueur("voie", adresse.getVoie(), LONGUEUR_LIGNE);
    verification.longueur("complement", adresse.getComplement(), LONGUEUR_LIGNE);
    verification.exiger(
        !vide(adresse.getCodePostal())
            && CODE_POSTAL.matcher(adresse.getCodePostal().strip()).matches(),
        "codePostal",
        Motif.of("CodePostalInvalide"));
    verification.exiger(!vide(adresse.getCommune()), "commune", Motif.of("CommuneObligatoire"));
    verification.longueur("commune", adresse.getCommune(), LONGUEUR_LIGNE);
    return verification.refus;
  }

  private void longueur(String champ, String texte, int longueur) {
    exiger(
        vide(texte) || texte.strip().length() <= longueur,
        champ,
        Motif.of("AdresseTropLongue", longueur));
  }

  private void exiger(boolean juste, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, 0, champ, motif));
    }
  }

  private static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }
}
