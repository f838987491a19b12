package fr.portailfamille.activite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.util.List;
import java.util.stream.IntStream;

/** The enrolments in French, one block per child, activity and year. */
final class RelectureInscriptions {

  private RelectureInscriptions() {}

  static List<Bloc> relire(InscriptionsDemandees form) {
    return IntStream.range(0, form.getEnfants().size())
        .mapToObj(rang -> bloc(form.getEnfants().get(rang), rang))
        .toList();
  }

  private static Bloc bloc(EnfantAInscrire demande, int rang) {
    var titre = Motif.of("Inscription.enfant", demande.getPrenom(), demande.getActivite());
    var demandee = Motif.of(demande.isVoulue() ? "Inscription.oui" : "Inscription.non");
    var bloc =
        Bloc.titre(titre, VerificationInscriptions.ENFANT, rang)
            .avec("Inscription.demande", Messages.texte(demandee))
            .avec("Inscription.ecole", demande.getEcole())
            .avec("Inscription.annee", demande.getAnnee());
    return demande.isVoulue() && demande.getDebut() != null
        ? bloc.avec(
            "Inscription.periode",
            Messages.texte(
                Motif.of("Inscription.du_au", demande.getDebut(), demande.getFinAnnee())))
        : bloc;
  }
}
