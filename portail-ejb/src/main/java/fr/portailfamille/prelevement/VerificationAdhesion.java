package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.VerificationAdresse;
import java.util.ArrayList;
import java.util.List;

/** What a mandate must say before it can be filed (B15). */
final class VerificationAdhesion {

  static final int ACTIVITES = 2;
  static final int COMPTE = 3;
  static final int PIECES = 4;
  static final int SIGNATURE = 5;

  /** Of a name in a SEPA message (ISO 20022, Max70Text). */
  static final int LONGUEUR_NOM = 70;

  private final AdhesionDemandee form;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationAdhesion(AdhesionDemandee form) {
    this.form = form;
  }

  static List<Refus> verifier(AdhesionDemandee form) {
    var verification = new VerificationAdhesion(form);
    verification.activites();
    verification.titulaire();
    verification.refus.addAll(VerificationAdresse.verifier(form.getAdresse(), COMPTE));
    verification.compte();
    verification.signature();
    return verification.refus;
  }

  private void activites() {
    exiger(form.getPortee() != null, ACTIVITES, "portee", Motif.of("PorteeAChoisir"));
    exiger(
        form.getPortee() != Portee.CHOISIES || !form.choisies().isEmpty(),
        ACTIVITES,
        "portee",
        Motif.of(form.getActivites().isEmpty() ? "AucuneActivite" : "ActivitesAChoisir"));
  }

  private void titulaire() {
    boolean vide = vide(form.getTitulaire());
    exiger(!vide, COMPTE, "titulaire", Motif.of("TitulaireDuCompteObligatoire"));
    exiger(
        vide || form.getTitulaire().strip().length() <= LONGUEUR_NOM,
        COMPTE,
        "titulaire",
        Motif.of("TitulaireDuCompteTropLong", LONGUEUR_NOM));
  }

  private void compte() {
    try {
      new Iban(form.getIban());
      exiger(!form.isInchangee(), COMPTE, "iban", Motif.of("AdhesionInchangee"));
    } catch (RegleMetierException faux) {
      exiger(false, COMPTE, "iban", faux.motif());
    }
    if (!vide(form.getBic())) {
      bic();
    }
  }

  private void bic() {
    try {
      var bic = new Bic(form.getBic());
      exiger(
          Iban.paysDe(form.getIban()).map(bic::estDuPays).orElse(true),
          COMPTE,
          "bic",
          Motif.of("BicDUnAutrePays"));
    } catch (RegleMetierException faux) {
      exiger(false, COMPTE, "bic", faux.motif());
    }
  }

  private void signature() {
    exiger(
        form.getCreancier().estComplet(),
        SIGNATURE,
        "certifie",
        Motif.of("PrelevementSansCreancier"));
    boolean vide = vide(form.getLieu());
    exiger(!vide, SIGNATURE, "lieu", Motif.of("LieuDeSignatureObligatoire"));
    exiger(
        vide || form.getLieu().strip().length() <= LONGUEUR_NOM,
        SIGNATURE,
        "lieu",
        Motif.of("LieuDeSignatureTropLong", LONGUEUR_NOM));
    exiger(
        Normalisation.normaliser(form.getSignature())
            .equals(Normalisation.normaliser(form.getSignataire())),
        SIGNATURE,
        "signature",
        Motif.of("SignatureAEcrire", form.getSignataire()));
    exiger(form.isCertifie(), SIGNATURE, "certifie", Motif.of("MandatASigner"));
  }

  private static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }

  private void exiger(boolean juste, int etape, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, 0, champ, motif));
    }
  }
}
