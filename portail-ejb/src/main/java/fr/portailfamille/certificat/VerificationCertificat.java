package fr.portailfamille.certificat;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a certificate as typed, in the order of the page. Pure. */
final class VerificationCertificat {

  private static final int QUESTIONS = 2;
  private static final int CERTIFICATION = 4;

  private final CertificatEnvoye form;
  private final LocalDate jour;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationCertificat(CertificatEnvoye form, LocalDate jour) {
    this.form = form;
    this.jour = jour;
  }

  static List<Refus> verifier(CertificatEnvoye form, LocalDate jour) {
    var verification = new VerificationCertificat(form, jour);
    verification.exiger(form.sujet() != null, "pour", Motif.of("CertificatEnfantAChoisir"));
    verification.exiger(form.getObjet() != null, "objet", Motif.of("CertificatObjetAChoisir"));
    verification.etabli();
    verification.debut();
    verification.fin();
    if (!form.isCertifie()) {
      verification.refus.add(
          new Refus(CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire")));
    }
    return verification.refus;
  }

  private void etabli() {
    var etabliLe = form.getEtabliLe();
    if (etabliLe == null) {
      exiger(false, "etabliLe", Motif.of("CertificatDateObligatoire"));
      return;
    }
    exiger(!etabliLe.isAfter(jour), "etabliLe", Motif.of("CertificatDateFuture"));
    exiger(!etabliLe.isBefore(jour.minusYears(1)), "etabliLe", Motif.of("CertificatTropAncien"));
  }

  /** A year off is a slip of the finger. */
  private void debut() {
    var debut = form.getDebut();
    var etabliLe = form.getEtabliLe();
    if (debut == null) {
      exiger(false, "debut", Motif.of("CertificatDebutObligatoire"));
    } else if (etabliLe != null) {
      boolean proche =
          debut.isAfter(etabliLe.minusYears(1)) && debut.isBefore(etabliLe.plusYears(1));
      exiger(proche, "debut", Motif.of("CertificatDebutLointain", etabliLe));
    }
  }

  private void fin() {
    if (form.getFin() == null) {
      exiger(false, "fin", Motif.of("CertificatFinObligatoire"));
    } else if (form.getDebut() != null) {
      duree();
    }
  }

  private void duree() {
    boolean inverse = form.getFin().isBefore(form.getDebut());
    exiger(!inverse, "fin", Motif.of("CertificatFinAvantDebut"));
    if (!inverse && form.getObjet() != null) {
      int auPlus = form.getObjet().joursAuPlus();
      exiger(form.jours() <= auPlus, "fin", Motif.of("CertificatTropLong", auPlus));
    }
  }

  private void exiger(boolean juste, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(QUESTIONS, 0, champ, motif));
    }
  }
}
