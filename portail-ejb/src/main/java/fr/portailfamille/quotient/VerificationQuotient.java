package fr.portailfamille.quotient;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.SourceQuotient;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a quotient asked for must say before it can be filed (B35, C09). Pure: today is given. */
final class VerificationQuotient {

  static final int RESSOURCES = 2;
  static final int CERTIFICATION = 4;

  /** The notice of a year's income comes the year after, in summer. */
  static final int ANNEES_DE_REVENUS = 2;

  static final int LONGUEUR = 300;
  private static final Pattern ALLOCATAIRE = Pattern.compile("\\d{7}");
  private static final Pattern NUMERO_FISCAL = Pattern.compile("\\d{13}");
  private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z]{13}");
  private static final Pattern ANNEE = Pattern.compile("\\d{4}");

  private final LocalDate aujourdhui;
  private final int anciennete;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationQuotient(LocalDate aujourdhui, int anciennete) {
    this.aujourdhui = aujourdhui;
    this.anciennete = anciennete;
  }

  /** {@code anciennete}: a certificate is for one of the last so many months. */
  static List<Refus> verifier(QuotientDemande form, LocalDate aujourdhui, int anciennete) {
    var verification = new VerificationQuotient(aujourdhui, anciennete);
    if (form.getOrigine() == null) {
      verification.exiger(false, "origine", Motif.of("OrigineDuQuotientARepondre"));
    } else if (form.estSurAvis()) {
      verification.avis(form);
    } else {
      verification.attestation(form);
    }
    if (!form.isCertifie()) {
      verification.refus.add(
          new Refus(CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire")));
    }
    return verification.refus;
  }

  private void attestation(QuotientDemande form) {
    var organisme = form.getOrganisme();
    exiger(
        organisme == SourceQuotient.CAF || organisme == SourceQuotient.MSA,
        "organisme",
        Motif.of("OrganismeARepondre"));
    exiger(
        !form.vientDeLaCaf()
            || ALLOCATAIRE.matcher(Lecture.serre(form.getNumeroAllocataire())).matches(),
        "numeroAllocataire",
        Motif.of("NumeroAllocataireDemande"));
    lire(Lecture.quotient(form.getValeur()), "valeur");
    mois(form.getMois());
  }

  private void mois(String choisi) {
    var mois = Lecture.mois(choisi);
    if (mois.isEmpty()) {
      exiger(false, "mois", Motif.of("MoisDuQuotientObligatoire"));
      return;
    }
    var courant = YearMonth.from(aujourdhui);
    exiger(!mois.get().isAfter(courant), "mois", Motif.of("MoisDuQuotientFutur"));
    exiger(
        mois.get().isAfter(courant.minusMonths(anciennete)),
        "mois",
        Motif.of("AttestationTropAncienne", anciennete));
  }

  private void avis(QuotientDemande form) {
    annee(form);
    var numeros = new HashSet<String>();
    var references = new HashSet<String>();
    for (int rang = 0; rang < form.lesAvis().size(); rang++) {
      var avis = form.lesAvis().get(rang);
      lire(Lecture.revenu(avis.getRevenu()), champ("revenu", rang));
      lire(Lecture.parts(avis.getParts()), champ("parts", rang));
      var numero = Lecture.serre(avis.getNumeroFiscal());
      var reference = Lecture.serre(avis.getReference()).toUpperCase(Locale.ROOT);
      exiger(
          NUMERO_FISCAL.matcher(numero).matches(),
          champ("numeroFiscal", rang),
          Motif.of("NumeroFiscalInvalide"));
      exiger(
          REFERENCE.matcher(reference).matches(),
          champ("reference", rang),
          Motif.of("ReferenceAvisInvalide"));
      exiger(
          numero.isEmpty() || numeros.add(numero),
          champ("numeroFiscal", rang),
          Motif.of("AvisDeuxFois"));
      exiger(
          reference.isEmpty() || references.add(reference),
          champ("reference", rang),
          Motif.of("AvisDeuxFois"));
    }
  }

  private void annee(QuotientDemande form) {
    int derniere = aujourdhui.getYear() - 1;
    int premiere = aujourdhui.getYear() - ANNEES_DE_REVENUS;
    var lue = Lecture.serre(form.getAnnee());
    boolean recente =
        ANNEE.matcher(lue).matches()
            && Integer.parseInt(lue) >= premiere
            && Integer.parseInt(lue) <= derniere;
    exiger(
        recente,
        "annee",
        Motif.of("AnneeDesRevenusImpossible", String.valueOf(premiere), String.valueOf(derniere)));
    if (form.estDejaFourni()) {
      exiger(
          form.getChangement() != null, "changement", Motif.of("AvisDejaFourni", form.getAnnee()));
      var precise = form.getChangementPrecise() == null ? "" : form.getChangementPrecise().strip();
      exiger(
          form.getChangement() != ChangementDeSituation.AUTRE || !precise.isEmpty(),
          "changementPrecise",
          Motif.of("ChangementAPreciser"));
      exiger(
          precise.length() <= LONGUEUR,
          "changementPrecise",
          Motif.of("ChangementTropLong", LONGUEUR));
    }
  }

  static String champ(String nom, int rang) {
    return rang == 0
        ? nom
        : "second" + nom.substring(0, 1).toUpperCase(Locale.ROOT) + nom.substring(1);
  }

  private void lire(Lecture lecture, String champ) {
    exiger(lecture.refus() == null, champ, lecture.refus());
  }

  private void exiger(boolean juste, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(RESSOURCES, 0, champ, motif));
    }
  }
}
