package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.util.List;
import java.util.stream.IntStream;

/** What is signed, in French, one block per child. */
final class RelectureReglements {

  private RelectureReglements() {}

  static List<Bloc> relire(ReglementsASigner form) {
    return IntStream.range(0, form.getFiches().size())
        .mapToObj(rang -> bloc(form.getFiches().get(rang), rang))
        .toList();
  }

  private static Bloc bloc(FicheASigner fiche, int rang) {
    var titre = Motif.of("ReglementSigne.enfant", fiche.getPrenom(), fiche.getNom());
    var bloc = Bloc.titre(titre, VerificationReglements.FICHES, rang);
    if (fiche.isVierge()) {
      return bloc.avec("ReglementSigne.signature", texte("ReglementSigne.plus_tard"));
    }
    for (var ligne : fiche.getReglements()) {
      bloc.avec("ReglementInterieur." + ligne.getReglement().name(), lu(ligne));
    }
    return bloc.avec("ReglementSigne.lieu", fiche.getLieu())
        .avec("ReglementSigne.signature", fiche.getSignature());
  }

  private static String lu(ReglementASigner ligne) {
    return texte(ligne.isAccepte() ? "ReglementSigne.accepte" : "ReglementSigne.non_accepte");
  }

  private static String texte(String cle) {
    return Messages.texte(Motif.of(cle));
  }
}
