package fr.portailfamille.activite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Semaine;
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

  /** Only the children to be enrolled, after the activity itself. */
  static List<Bloc> relire(ActiviteDemandee form) {
    var voulues = form.voulues();
    return IntStream.range(0, voulues.size())
        .mapToObj(rang -> bloc(form, voulues.get(rang), rang))
        .toList();
  }

  private static Bloc bloc(ActiviteDemandee form, EnfantAInscrire demande, int rang) {
    var bloc =
        titre(demande, VerificationActivite.JOURS, rang)
            .avec("Inscription.type", form.getType())
            .avec(
                demande.isPourTous() ? "Inscription.lieu" : "Inscription.ecole", demande.getEcole())
            .avec("Inscription.annee", demande.getAnnee())
            .avec("Inscription.jours", Semaine.enClair(List.of(demande.getJours())));
    return avecLaPeriode(bloc, demande);
  }

  private static Bloc bloc(EnfantAInscrire demande, int rang) {
    var demandee = Motif.of(demande.isVoulue() ? "Inscription.oui" : "Inscription.non");
    var bloc =
        titre(demande, VerificationInscriptions.ENFANT, rang)
            .avec("Inscription.demande", Messages.texte(demandee))
            .avec("Inscription.ecole", demande.getEcole())
            .avec("Inscription.annee", demande.getAnnee());
    return demande.isVoulue() ? avecLaPeriode(bloc, demande) : bloc;
  }

  private static Bloc titre(EnfantAInscrire demande, int etape, int rang) {
    return Bloc.titre(
        Motif.of("Inscription.enfant", demande.getPrenom(), demande.getActivite()), etape, rang);
  }

  private static Bloc avecLaPeriode(Bloc bloc, EnfantAInscrire demande) {
    return demande.getDebut() == null
        ? bloc
        : bloc.avec(
            "Inscription.periode",
            Messages.texte(
                Motif.of("Inscription.du_au", demande.getDebut(), demande.getFinAnnee())));
  }
}
