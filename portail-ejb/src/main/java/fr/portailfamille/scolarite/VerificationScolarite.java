package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;

/** What an enrolment must say before it can be filed (A26, A27). */
final class VerificationScolarite {

  static final int ENFANT = 2;
  static final int CERTIFICATION = 4;
  static final int LONGUEUR_MOTIF = 1_000;
  static final int LONGUEUR_ECOLE = 120;

  private final List<Refus> refus = new ArrayList<>();

  private VerificationScolarite() {}

  static List<Refus> verifier(ScolariteDemandee form) {
    var verification = new VerificationScolarite();
    for (int rang = 0; rang < form.getEnfants().size(); rang++) {
      verification.enfant(form.getEnfants().get(rang), rang);
    }
    verification.auMoinsUn(form.getEnfants());
    verification.exiger(
        form.isCertifie(), CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire"));
    return verification.refus;
  }

  private void enfant(EnfantAScolariser fiche, int rang) {
    boolean choisi =
        fiche.getChoix() != null
            && (fiche.getChoix() != ChoixEcole.SECTEUR || fiche.getProposee() != null);
    exiger(choisi, rang, "choix", "EcoleAChoisir", fiche);
    if (choisi && fiche.estDemande()) {
      demande(fiche, rang);
    }
  }

  private void demande(EnfantAScolariser fiche, int rang) {
    exiger(fiche.getNiveau() != null, rang, "niveau", "NiveauObligatoire", fiche);
    exiger(fiche.ecoleId() != null, rang, "demandee", "EcoleObligatoire", fiche);
    if (fiche.estAJustifier()) {
      justifiee(fiche, rang);
    }
    exiger(
        tient(fiche.getMotif(), LONGUEUR_MOTIF), rang, "motif", "MotifDerogationTropLong", fiche);
    exiger(
        tient(fiche.getEcoleQuittee(), LONGUEUR_ECOLE),
        rang,
        "ecoleQuittee",
        "EcoleQuitteeTropLongue",
        fiche);
  }

  private void justifiee(EnfantAScolariser fiche, int rang) {
    var choisi = fiche.getMotifChoisi();
    exiger(choisi.getId() != null, rang, "motifChoisi", "MotifDerogationObligatoire", fiche);
    exiger(
        !choisi.isPrecisionAttendue() || !vide(fiche.getMotif()),
        rang,
        "motif",
        "PrecisionDerogationObligatoire",
        fiche);
  }

  /** Said on the last child's sheet, once each of them has an answer. */
  private void auMoinsUn(List<EnfantAScolariser> enfants) {
    boolean rienDeDemande = enfants.stream().allMatch(e -> e.getChoix() == ChoixEcole.AUCUNE);
    int dernier = Math.max(0, enfants.size() - 1);
    exiger(!rienDeDemande, ENFANT, dernier, "choix", Motif.of("AucuneEcoleDemandee"));
  }

  private void exiger(boolean juste, int rang, String champ, String cle, EnfantAScolariser fiche) {
    exiger(juste, ENFANT, rang, champ, Motif.of(cle, fiche.getPrenom()));
  }

  private void exiger(boolean juste, int etape, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, rang, champ, motif));
    }
  }

  private static boolean tient(String texte, int longueur) {
    return texte == null || texte.strip().length() <= longueur;
  }

  private static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }
}
