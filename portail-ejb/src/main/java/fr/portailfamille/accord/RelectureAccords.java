package fr.portailfamille.accord;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.famille.Telephone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The answers in French, one block per guardian: old then new when they differ. */
final class RelectureAccords {

  private RelectureAccords() {}

  static List<Bloc> relire(AccordsDeclares form) {
    return IntStream.range(0, form.getPersonnes().size())
        .mapToObj(rang -> bloc(form.getPersonnes().get(rang), rang))
        .toList();
  }

  private static Bloc bloc(AccordDeclare personne, int rang) {
    var titre = Motif.of("Accord.personne", personne.getNom());
    return Bloc.titre(titre, VerificationAccords.CHOIX, rang)
        .avec("Accord.courriels", ecart(personne, reponse -> ouiNon(reponse.isCourriels())))
        .avec("Accord.adresse", personne.getCourriel())
        .avec("Accord.copies", ecart(personne, reponse -> copies(reponse, personne)))
        .avec("Accord.sms", ecart(personne, reponse -> ouiNon(reponse.isSms())))
        .avec("Accord.portable", ecart(personne, RelectureAccords::portable));
  }

  private static String ecart(AccordDeclare personne, Function<Reponse, String> champ) {
    var nouveau = champ.apply(personne.getReponse());
    var ancien = personne.getConnue() == null ? nouveau : champ.apply(personne.getConnue());
    return ancien.equals(nouveau)
        ? nouveau
        : Messages.texte(Motif.of("Accord.ecart", ouRien(ancien), ouRien(nouveau)));
  }

  private static String ouRien(String texte) {
    return texte.isEmpty() ? Messages.texte(Motif.of("Accord.rien")) : texte;
  }

  private static String copies(Reponse reponse, AccordDeclare personne) {
    return reponse.copiesGardees(personne.getCourriel()).replace(";", " ; ");
  }

  private static String portable(Reponse reponse) {
    return reponse.isSms() ? Telephone.lisible(reponse.getPortable()) : "";
  }

  static String ouiNon(boolean oui) {
    return Messages.texte(oui ? Motif.of("Accord.oui") : Motif.of("Accord.non"));
  }
}
