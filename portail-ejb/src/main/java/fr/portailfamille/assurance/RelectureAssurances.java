package fr.portailfamille.assurance;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The declaration in French, one block per child, what it replaces beside it. Of a contract another
 * household declared, only its days are told.
 */
final class RelectureAssurances {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

  private RelectureAssurances() {}

  static List<Bloc> relire(AssurancesDeclarees form) {
    return IntStream.range(0, form.getEnfants().size())
        .mapToObj(rang -> enfant(form, form.getEnfants().get(rang), rang))
        .toList();
  }

  private static Bloc enfant(AssurancesDeclarees form, EnfantAAssurer enfant, int rang) {
    var titre = Motif.of("Assurance.enfant", enfant.getPrenom(), enfant.getNom());
    var bloc =
        Bloc.titre(titre, VerificationAssurances.ENFANTS, rang)
            .avec("Assurance.annee", form.getAnnee());
    var contrat = form.contrat(enfant);
    if (contrat.isPresent()) {
      comparer(bloc, enfant, contrat.get());
      form.modele(enfant).ifPresent(modele -> bloc.avec("Assurance.partage", modele.getPrenom()));
      return bloc;
    }
    if (enfant.getConnue() != null) {
      bloc.avec("Assurance.gardee", gardee(enfant));
    }
    return bloc.avec(
        "Assurance.choix",
        enfant.getChoix() == null ? null : Messages.texte(Motif.of("Assurance.aucune")));
  }

  /** The insurance on file, of a child that has one. */
  static Bloc enregistree(EnfantAAssurer enfant) {
    var titre = Motif.of("Assurance.enfant", enfant.getPrenom(), enfant.getNom());
    return Bloc.titre(titre, 0, 0).avec("Assurance.gardee", gardee(enfant));
  }

  private static void comparer(Bloc bloc, EnfantAAssurer enfant, ContratDeclare contrat) {
    var connue = enfant.getConnue();
    ecart(
        bloc,
        "Assurance.assureur",
        secret(enfant, connue == null ? null : connue.getAssureur()),
        ContratDeclare.texte(contrat.getAssureur()));
    ecart(
        bloc,
        "Assurance.numero",
        secret(enfant, connue == null ? null : connue.getNumero()),
        ContratDeclare.texte(contrat.getNumero()));
    ecart(
        bloc,
        "Assurance.debut",
        connue == null ? null : jour(connue.getDebut()),
        jour(contrat.getDebut()));
    ecart(
        bloc,
        "Assurance.fin",
        connue == null ? null : jour(connue.getFin()),
        jour(contrat.getFin()));
  }

  private static String secret(EnfantAAssurer enfant, String connu) {
    return enfant.isAutreFoyer() ? Messages.texte(Motif.of("Assurance.autre_foyer")) : connu;
  }

  /** {@code avant}: null when nothing is replaced. */
  private static void ecart(Bloc bloc, String question, String avant, String apres) {
    if (avant == null || avant.equals(apres)) {
      bloc.avec(question, apres);
    } else {
      bloc.remplacant(question, avant, apres);
    }
  }

  private static String gardee(EnfantAAssurer enfant) {
    var connue = enfant.getConnue();
    return enfant.isAutreFoyer()
        ? Messages.texte(
            Motif.of(
                "Assurance.connue_autre_foyer", jour(connue.getDebut()), jour(connue.getFin())))
        : Messages.texte(
            Motif.of(
                "Assurance.connue",
                connue.getAssureur(),
                connue.getNumero(),
                jour(connue.getDebut()),
                jour(connue.getFin())));
  }

  static String jour(LocalDate jour) {
    return jour == null ? "" : JOUR.format(jour);
  }
}
