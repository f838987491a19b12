package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the answers must say before they can be filed. Pure. */
final class VerificationAutorisations {

  static final int ENFANTS = 2;
  static final int CERTIFICATION = 3;

  private VerificationAutorisations() {}

  static List<Refus> verifier(AutorisationsDeclarees form) {
    var refus = new ArrayList<Refus>();
    for (int rang = 0; rang < form.getEnfants().size(); rang++) {
      verifier(form.getEnfants().get(rang).getReponses(), rang, refus);
    }
    if (!form.isCertifie()) {
      refus.add(new Refus(CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire")));
    }
    return refus;
  }

  private static void verifier(List<ReponseDeclaree> reponses, int enfant, List<Refus> refus) {
    for (int ligne = 0; ligne < reponses.size(); ligne++) {
      var reponse = reponses.get(ligne);
      var champ = "reponses:%d:%s".formatted(ligne, reponse.isATaper() ? "texte" : "choisie");
      faute(reponse).ifPresent(motif -> refus.add(new Refus(ENFANTS, enfant, champ, motif)));
    }
  }

  private static Optional<Motif> faute(ReponseDeclaree reponse) {
    if (!reponse.estRepondue()) {
      return reponse.isObligatoire()
          ? Optional.of(Motif.of("ReponseAttendue", reponse.getLibelle()))
          : Optional.empty();
    }
    if (!reponse.isATaper() && !reponse.getChoix().contains(reponse.texte())) {
      return Optional.of(Motif.of("ReponseAttendue", reponse.getLibelle()));
    }
    return reponse.texte().length() > ReponseDeclaree.LONGUEUR
        ? Optional.of(
            Motif.of("ReponseDeLEnfantTropLongue", reponse.getLibelle(), ReponseDeclaree.LONGUEUR))
        : Optional.empty();
  }
}
