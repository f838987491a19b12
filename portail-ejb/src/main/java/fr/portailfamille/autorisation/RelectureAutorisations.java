package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.util.List;
import java.util.stream.IntStream;

/** The answers in French, one block per child, what they replace beside them. Pure. */
final class RelectureAutorisations {

  private RelectureAutorisations() {}

  static List<Bloc> relire(AutorisationsDeclarees form) {
    return IntStream.range(0, form.getEnfants().size())
        .mapToObj(rang -> enfant(form, rang))
        .toList();
  }

  private static Bloc enfant(AutorisationsDeclarees form, int rang) {
    var enfant = form.getEnfants().get(rang);
    var titre = Motif.of("Autorisation.enfant", enfant.getPrenom(), enfant.getNom());
    var bloc =
        Bloc.titre(titre, VerificationAutorisations.ENFANTS, rang)
            .avec("Autorisation.annee", form.getAnnee());
    enfant.getReponses().stream()
        .filter(reponse -> reponse.estRepondue() || reponse.change())
        .forEach(reponse -> bloc.reponses().add(relire(reponse)));
    return bloc;
  }

  private static Bloc.Reponse relire(ReponseDeclaree reponse) {
    var apres =
        reponse.estRepondue()
            ? reponse.texte()
            : Messages.texte(Motif.of("Autorisation.sans_reponse"));
    return new Bloc.Reponse(
        reponse.getLibelle(),
        apres,
        apres.equals(reponse.getConnue()) ? null : reponse.getConnue());
  }
}
