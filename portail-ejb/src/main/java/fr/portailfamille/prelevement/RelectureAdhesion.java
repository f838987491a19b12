package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mandate in French, the account in part; beside it, what it replaces (C04). */
final class RelectureAdhesion {

  /** The town says who debits: the family has nothing to change there. */
  private static final int NULLE_PART = 0;

  private RelectureAdhesion() {}

  static List<Bloc> relire(AdhesionDemandee form) {
    return List.of(activites(form), compte(form), mandat(form));
  }

  /** The account in full, to be compared with the « RIB ». */
  static List<Bloc> devoiler(AdhesionDemandee form) {
    var bloc = Bloc.titre(Motif.of("Adhesion.compte"), VerificationAdhesion.COMPTE, 0);
    bloc.avec("Adhesion.titulaire", form.getTitulaire());
    bloc.avec("Adhesion.iban", enClair(form.getIban()));
    bloc.avec("Adhesion.bic", form.getBic());
    return List.of(bloc);
  }

  private static String enClair(String iban) {
    try {
      return new Iban(iban).enClair();
    } catch (RegleMetierException faux) {
      return iban;
    }
  }

  private static Bloc activites(AdhesionDemandee form) {
    var bloc = Bloc.titre(Motif.of("Adhesion.activites"), VerificationAdhesion.ACTIVITES, 0);
    return ligne(
        bloc,
        "Adhesion.prelevees",
        form.activitesEnClair(),
        avant(form, MandatConnu::getActivites));
  }

  private static Bloc compte(AdhesionDemandee form) {
    var bloc = Bloc.titre(Motif.of("Adhesion.compte"), VerificationAdhesion.COMPTE, 0);
    ligne(bloc, "Adhesion.titulaire", form.getTitulaire(), avant(form, MandatConnu::getTitulaire));
    bloc.avec("Adhesion.adresse", adresse(form));
    ligne(bloc, "Adhesion.iban", Iban.masquer(form.getIban()), avant(form, MandatConnu::getIban));
    return bloc.avec("Adhesion.bic", form.getBic());
  }

  /** On one line, right or wrong. */
  static String adresse(AdhesionDemandee form) {
    var adresse = form.getAdresse();
    return Stream.of(
            joindre(" ", adresse.getNumero(), adresse.getVoie()),
            adresse.getComplement(),
            joindre(" ", adresse.getCodePostal(), adresse.getCommune()))
        .filter(ligne -> ligne != null && !ligne.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  private static String joindre(String separateur, String... textes) {
    return Stream.of(textes)
        .filter(texte -> texte != null && !texte.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(separateur));
  }

  private static Bloc mandat(AdhesionDemandee form) {
    var creancier = form.getCreancier();
    var bloc = Bloc.titre(Motif.of("Adhesion.mandat"), NULLE_PART, 0);
    if (form.getConnu() != null) {
      bloc.avec("Adhesion.remplace", form.getConnu().getRum());
    }
    return bloc.avec("Adhesion.rum", Messages.texte(Motif.of("Adhesion.rum_a_venir")))
        .avec("Adhesion.creancier", creancier.getNom())
        .avec("Adhesion.creancier_adresse", creancier.getAdresse())
        .avec("Adhesion.ics", creancier.getIcs())
        .avec("Adhesion.type", Messages.texte(Motif.of("Adhesion.recurrent")))
        .avec("Adhesion.lieu", form.isCertifie() ? form.getLieu() : null)
        .avec("Adhesion.signature", form.isCertifie() ? form.getSignature() : null);
  }

  private static String avant(AdhesionDemandee form, Function<MandatConnu, String> champ) {
    return form.getConnu() == null ? null : champ.apply(form.getConnu());
  }

  private static Bloc ligne(Bloc bloc, String question, String reponse, String avant) {
    return avant == null || avant.equals(reponse)
        ? bloc.avec(question, reponse)
        : bloc.remplacant(question, avant, reponse);
  }
}
