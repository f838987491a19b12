package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.util.List;
import java.util.stream.IntStream;

/** The schools in French, one block per child, the one on file beside the other. Pure. */
final class RelectureFrequentation {

  private RelectureFrequentation() {}

  static List<Bloc> relire(EcolesFrequentees form) {
    return IntStream.range(0, form.getEnfants().size())
        .mapToObj(rang -> enfant(form, form.getEnfants().get(rang), rang))
        .toList();
  }

  private static Bloc enfant(EcolesFrequentees form, EnfantFrequentant fiche, int rang) {
    var titre = Motif.of("InscriptionScolaire.enfant", fiche.getPrenom(), fiche.getNom());
    var bloc =
        Bloc.titre(titre, VerificationFrequentation.ENFANT, rang)
            .avec("InscriptionScolaire.annee", form.getAnnee());
    var inscrite = fiche.getInscrite() == null ? null : fiche.getInscrite().getNom();
    if (!fiche.change()) {
      return bloc.avec("Frequentation.gardee", inscrite);
    }
    var declaree = fiche.declaree();
    ecart(bloc, "Frequentation.ecole", inscrite, declaree == null ? "" : declaree.getNom());
    ecart(
        bloc,
        "InscriptionScolaire.niveau",
        niveau(fiche.getNiveauInscrit()),
        niveau(fiche.getNiveau()));
    return bloc.avec(
        "Frequentation.commune",
        Messages.texte(Motif.of("Frequentation." + fiche.getChoix().name())));
  }

  private static void ecart(Bloc bloc, String question, String avant, String apres) {
    if (avant == null || avant.equals(apres)) {
      bloc.avec(question, apres);
    } else {
      bloc.remplacant(question, avant, apres);
    }
  }

  private static String niveau(Niveau niveau) {
    return niveau == null ? null : niveau.getLibelle();
  }
}
