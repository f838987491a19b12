package fr.portailfamille.composition;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.famille.AdresseDeclaree;
import fr.portailfamille.famille.Telephone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers in the words of the questions, page by page. Pure. */
public final class RelectureReponses {

  private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private RelectureReponses() {}

  public static List<Bloc> relire(Definition definition, ReponsesComposees form) {
    var deroulement = Deroulement.de(definition, form);
    var blocs = new ArrayList<Bloc>();
    for (var page : deroulement.pages()) {
      var reponses = new ArrayList<Bloc.Reponse>();
      deroulement
          .questions(page)
          .forEach(q -> reponses.addAll(reponses(q, form.getReponses().get(q.getCle()))));
      blocs.add(new Bloc(page.getTitre(), VerificationReponses.QUESTIONS, blocs.size(), reponses));
    }
    return blocs;
  }

  private static List<Bloc.Reponse> reponses(Question question, ReponseDonnee reponse) {
    if (reponse == null || VerificationReponse.vide(question, reponse)) {
      return List.of();
    }
    if (question.getNature() == NatureQuestion.TABLEAU) {
      return lignes(question, reponse);
    }
    return List.of(new Bloc.Reponse(question.getLibelle(), enClair(question, reponse), null));
  }

  private static String enClair(Question question, ReponseDonnee reponse) {
    return switch (question.getNature()) {
      case DATE -> jour(reponse.getTexte());
      case OUI_NON -> Messages.texte(Motif.of("OuiNon." + reponse.getTexte()));
      case PLUSIEURS_CHOIX -> String.join(", ", reponse.getChoix());
      case ADRESSE -> adresse(reponse.getAdresse());
      case TELEPHONE -> Telephone.lisible(reponse.getTexte());
      case ENFANT -> Objects.requireNonNullElse(reponse.getLibelle(), "");
      default -> reponse.getTexte().strip();
    };
  }

  private static List<Bloc.Reponse> lignes(Question question, ReponseDonnee reponse) {
    var remplies = reponse.getLignes().stream().filter(ligne -> !ligne.estVide()).toList();
    return IntStream.range(0, remplies.size())
        .mapToObj(
            rang ->
                new Bloc.Reponse(
                    Messages.texte(Motif.of("LigneDeTableau", question.getLibelle(), rang + 1)),
                    ligne(question, remplies.get(rang)),
                    null))
        .toList();
  }

  private static String ligne(Question question, LigneDeTableau ligne) {
    return IntStream.range(0, Math.min(question.getColonnes().size(), ligne.getCellules().size()))
        .filter(rang -> !Saisie.vide(ligne.getCellules().get(rang)))
        .mapToObj(
            rang ->
                question.getColonnes().get(rang) + " : " + ligne.getCellules().get(rang).strip())
        .collect(Collectors.joining(" ; "));
  }

  /** On one line; empty when nothing was typed. */
  static String adresse(AdresseDeclaree adresse) {
    return adresse == null
        ? ""
        : Stream.of(
                mots(adresse.getNumero(), adresse.getVoie()),
                mots(adresse.getComplement()),
                mots(adresse.getCodePostal(), adresse.getCommune()))
            .filter(partie -> !partie.isEmpty())
            .collect(Collectors.joining(", "));
  }

  private static String mots(String... mots) {
    return Stream.of(mots)
        .filter(mot -> !Saisie.vide(mot))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static String jour(String texte) {
    try {
      return JOUR.format(LocalDate.parse(texte.strip()));
    } catch (DateTimeParseException illisible) {
      return texte;
    }
  }
}
