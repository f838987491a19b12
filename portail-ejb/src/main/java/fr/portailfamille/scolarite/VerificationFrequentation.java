package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;

/** What must be told of the schools before it can be filed (B16). Pure. */
final class VerificationFrequentation {

  static final int ENFANT = 2;
  static final int CERTIFICATION = 4;
  static final int LONGUEUR_ECOLE = 120;

  private final List<Refus> refus = new ArrayList<>();

  private VerificationFrequentation() {}

  static List<Refus> verifier(EcolesFrequentees form) {
    var verification = new VerificationFrequentation();
    for (int rang = 0; rang < form.getEnfants().size(); rang++) {
      verification.enfant(form.getEnfants().get(rang), rang);
    }
    boolean rien =
        form.getEnfants().stream().allMatch(e -> e.getChoix() == ChoixFrequentation.INCHANGEE);
    int dernier = Math.max(0, form.getEnfants().size() - 1);
    verification.exiger(!rien, dernier, "choix", Motif.of("AucuneEcoleFrequentee"));
    if (!form.isCertifie()) {
      verification.refus.add(
          new Refus(CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire")));
    }
    return verification.refus;
  }

  private void enfant(EnfantFrequentant fiche, int rang) {
    var prenom = fiche.getPrenom();
    boolean choisi =
        fiche.change()
            || fiche.getChoix() == ChoixFrequentation.INCHANGEE && fiche.getInscrite() != null;
    exiger(choisi, rang, "choix", Motif.of("FrequentationAChoisir", prenom));
    if (!fiche.change()) {
      return;
    }
    exiger(fiche.getNiveau() != null, rang, "niveau", Motif.of("NiveauObligatoire", prenom));
    boolean ville = fiche.getChoix() == ChoixFrequentation.DE_LA_VILLE;
    exiger(
        fiche.declaree() != null,
        rang,
        ville ? "ecole" : "autreEcole",
        Motif.of(ville ? "EcoleFrequenteeObligatoire" : "AutreEcoleObligatoire", prenom));
    exiger(
        ville || fiche.autre().length() <= LONGUEUR_ECOLE,
        rang,
        "autreEcole",
        Motif.of("AutreEcoleTropLongue", LONGUEUR_ECOLE));
  }

  private void exiger(boolean juste, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(ENFANT, rang, champ, motif));
    }
  }
}
