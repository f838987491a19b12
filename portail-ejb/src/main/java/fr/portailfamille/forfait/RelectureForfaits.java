package fr.portailfamille.forfait;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.demarche.Bloc;
import java.util.List;
import java.util.stream.IntStream;

/** The packages asked for in French, one block per child. */
final class RelectureForfaits {

  private RelectureForfaits() {}

  static List<Bloc> relire(ForfaitsDemandes form) {
    return IntStream.range(0, form.getEnfants().size())
        .mapToObj(rang -> bloc(form.getEnfants().get(rang), rang))
        .toList();
  }

  private static Bloc bloc(EnfantAuForfait demande, int rang) {
    var reponse = Motif.of(demande.isVoulue() ? "Forfait.oui" : "Forfait.non");
    var bloc =
        Bloc.titre(
                Motif.of("Forfait.enfant", demande.getPrenom(), demande.getActivite()),
                VerificationForfaits.ENFANTS,
                rang)
            .avec("Forfait.demande", Messages.texte(reponse))
            .avec("Forfait.ecole", demande.getEcole());
    return demande.isVoulue() ? avecLesJours(bloc, demande) : bloc;
  }

  private static Bloc avecLesJours(Bloc bloc, EnfantAuForfait demande) {
    bloc.avec("Forfait.jours", Semaine.enClair(List.of(demande.getJours())));
    return demande.getDebut() == null
        ? bloc
        : bloc.avec(
            "Forfait.periode",
            Messages.texte(Motif.of("Forfait.du_au", demande.getDebut(), demande.getFin())));
  }
}
