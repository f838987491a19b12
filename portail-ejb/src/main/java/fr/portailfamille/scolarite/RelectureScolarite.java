package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The enrolment in French, one block per child: school asked, school of the sector, old school. */
final class RelectureScolarite {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

  private RelectureScolarite() {}

  static List<Bloc> relire(ScolariteDemandee form) {
    return IntStream.range(0, form.getEnfants().size())
        .mapToObj(rang -> enfant(form, form.getEnfants().get(rang), rang))
        .toList();
  }

  private static Bloc enfant(ScolariteDemandee form, EnfantAScolariser fiche, int rang) {
    var titre = Motif.of("InscriptionScolaire.enfant", fiche.getPrenom(), fiche.getNom());
    var bloc =
        Bloc.titre(titre, VerificationScolarite.ENFANT, rang)
            .avec("InscriptionScolaire.neLe", JOUR.format(fiche.getNeLe()))
            .avec("InscriptionScolaire.annee", form.getAnnee())
            .avec("InscriptionScolaire.demande", demande(fiche));
    if (fiche.estDemande()) {
      bloc.avec("InscriptionScolaire.ecole", fiche.nomDeLEcole())
          .avec("InscriptionScolaire.niveau", niveau(fiche))
          .avec("InscriptionScolaire.motif", fiche.estHorsSecteur() ? motif(fiche) : null);
    }
    return bloc.avec("InscriptionScolaire.secteur", secteur(form, fiche))
        .avec("InscriptionScolaire.inscrite", nom(fiche.getInscrite()))
        .avec("InscriptionScolaire.precedente", nom(fiche.getPrecedente()))
        .avec("InscriptionScolaire.quittee", fiche.getEcoleQuittee());
  }

  private static String demande(EnfantAScolariser fiche) {
    if (fiche.getChoix() == ChoixEcole.AUCUNE && fiche.getInscrite() != null) {
      return Messages.texte(Motif.of("InscriptionScolaire.gardee"));
    }
    return fiche.getChoix() == null ? null : fiche.getChoix().getLibelle();
  }

  private static String niveau(EnfantAScolariser fiche) {
    return fiche.getNiveau() == null ? null : fiche.getNiveau().getLibelle();
  }

  /** What was filed before the town had a list is in the family's words only. */
  private static String motif(EnfantAScolariser fiche) {
    return Stream.of(fiche.getMotifChoisi().getLibelle(), fiche.getMotif())
        .filter(texte -> texte != null && !texte.isBlank())
        .collect(Collectors.joining(" – "));
  }

  private static String secteur(ScolariteDemandee form, EnfantAScolariser fiche) {
    return Messages.texte(
        fiche.getProposee() == null
            ? Motif.of("InscriptionScolaire.sans_secteur", form.getAdresse())
            : Motif.of(
                "InscriptionScolaire.du_secteur", fiche.getProposee().getNom(), form.getAdresse()));
  }

  private static String nom(EcoleDeclaree ecole) {
    return ecole == null ? null : ecole.getNom();
  }
}
