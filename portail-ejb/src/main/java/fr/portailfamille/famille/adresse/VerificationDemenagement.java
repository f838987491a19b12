package fr.portailfamille.famille.adresse;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.VerificationAdresse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a change of address must say before it can be filed (B11, E29). Pure: today is given. */
final class VerificationDemenagement {

  static final int ADRESSE = 2;
  static final int CERTIFICATION = 4;

  /** Older moves are more likely a slip of the finger. */
  private static final int ANNEES_AU_PLUS = 5;

  private final LocalDate aujourdhui;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationDemenagement(LocalDate aujourdhui) {
    this.aujourdhui = aujourdhui;
  }

  /** {@code anciennete}: the proof is younger than so many months. */
  static List<Refus> verifier(NouvelleAdresse form, LocalDate aujourdhui, int anciennete) {
    var verification = new VerificationDemenagement(aujourdhui);
    verification.adresse(form);
    verification.depuis(form.getDepuis());
    verification.justificatif(form.getJustificatifDu(), anciennete);
    verification.exiger(
        form.isCertifie(), CERTIFICATION, "certifie", Motif.of("CertificationObligatoire"));
    return verification.refus;
  }

  private void adresse(NouvelleAdresse form) {
    var ecrite = VerificationAdresse.verifier(form.getAdresse(), ADRESSE);
    refus.addAll(ecrite);
    boolean change =
        !ecrite.isEmpty() || !form.getAdresse().enAdresse().toString().equals(form.getActuelle());
    exiger(change, ADRESSE, "voie", Motif.of("AdresseInchangee"));
  }

  private void depuis(LocalDate depuis) {
    if (depuis == null) {
      exiger(false, ADRESSE, "depuis", Motif.of("DemenagementObligatoire"));
      return;
    }
    exiger(!depuis.isAfter(aujourdhui), ADRESSE, "depuis", Motif.of("DemenagementFutur"));
    exiger(
        depuis.isAfter(aujourdhui.minusYears(ANNEES_AU_PLUS)),
        ADRESSE,
        "depuis",
        Motif.of("DemenagementTropAncien", ANNEES_AU_PLUS));
  }

  private void justificatif(LocalDate date, int anciennete) {
    if (date == null) {
      exiger(false, ADRESSE, "justificatifDu", Motif.of("DateDuJustificatifObligatoire"));
      return;
    }
    exiger(!date.isAfter(aujourdhui), ADRESSE, "justificatifDu", Motif.of("JustificatifFutur"));
    exiger(
        date.isAfter(aujourdhui.minusMonths(anciennete)),
        ADRESSE,
        "justificatifDu",
        Motif.of("JustificatifTropAncien", anciennete));
  }

  private void exiger(boolean juste, int etape, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, 0, champ, motif));
    }
  }
}
