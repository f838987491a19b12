package fr.portailfamille.composition;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.famille.VerificationAdresse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What one answer must be, by the kind of its question. Pure. */
final class VerificationReponse {

  private final LocalDate jour;
  private final int rang;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationReponse(LocalDate jour, int rang) {
    this.jour = jour;
    this.rang = rang;
  }

  /** {@code rang}: of the page among those shown; {@code reponse} may be null. */
  static List<Refus> verifier(Question question, ReponseDonnee reponse, LocalDate jour, int rang) {
    var verification = new VerificationReponse(jour, rang);
    verification.verifier(question, reponse);
    return verification.refus;
  }

  private void verifier(Question question, ReponseDonnee reponse) {
    if (reponse == null || vide(question, reponse)) {
      exiger(!question.isObligatoire(), premierChamp(question), manque(question));
      return;
    }
    var texte = reponse.getTexte() == null ? "" : reponse.getTexte().strip();
    switch (question.getNature()) {
      case TEXTE -> longueur(question, texte, Limites.REPONSE);
      case TEXTE_LONG -> longueur(question, texte, Limites.REPONSE_LONGUE);
      case NOMBRE -> nombre(question, texte);
      case DATE -> jour(question, texte);
      case OUI_NON, CHOIX -> exiger(question, question.reponsesPossibles().contains(texte));
      case PLUSIEURS_CHOIX ->
          exiger(question, question.reponsesPossibles().containsAll(reponse.getChoix()));
      case TABLEAU -> tableau(question, reponse);
      case ADRESSE -> adresse(question, reponse);
      case COURRIEL -> courriel(question, texte);
      case TELEPHONE ->
          exiger(
              Telephone.enE164(texte).isPresent(),
              question.getCle(),
              Motif.of("TelephoneDeLaReponseInvalide", question.getLibelle()));
      case ENFANT, DOCUMENT -> {}
    }
  }

  static boolean vide(Question question, ReponseDonnee reponse) {
    return switch (question.getNature()) {
      case PLUSIEURS_CHOIX -> reponse.getChoix().isEmpty();
      case TABLEAU -> reponse.getLignes().stream().allMatch(LigneDeTableau::estVide);
      case ADRESSE -> RelectureReponses.adresse(reponse.getAdresse()).isEmpty();
      default -> Saisie.vide(reponse.getTexte());
    };
  }

  private static String premierChamp(Question question) {
    return switch (question.getNature()) {
      case ADRESSE -> question.getCle() + ":voie";
      case TABLEAU -> cellule(question, 0, 0);
      default -> question.getCle();
    };
  }

  private static String cellule(Question question, int ligne, int colonne) {
    return question.getCle() + "_" + ligne + "_" + colonne;
  }

  private static Motif manque(Question question) {
    return Motif.of("ReponseObligatoire", question.getLibelle());
  }

  private void longueur(Question question, String texte, int maximum) {
    exiger(
        texte.length() <= maximum,
        question.getCle(),
        Motif.of("ReponseTropLongue", question.getLibelle(), maximum));
  }

  private void nombre(Question question, String texte) {
    var nombre = Nombre.lire(texte);
    if (nombre.isEmpty()) {
      exiger(false, question.getCle(), Motif.of("NombreInvalide", question.getLibelle()));
      return;
    }
    BigDecimal minimum = question.getMinimum();
    BigDecimal maximum = question.getMaximum();
    exiger(
        minimum == null || nombre.get().compareTo(minimum) >= 0,
        question.getCle(),
        Motif.of("NombreTropPetit", question.getLibelle(), Nombre.ecrire(minimum)));
    exiger(
        maximum == null || nombre.get().compareTo(maximum) <= 0,
        question.getCle(),
        Motif.of("NombreTropGrand", question.getLibelle(), Nombre.ecrire(maximum)));
  }

  private void jour(Question question, String texte) {
    try {
      var repondu = LocalDate.parse(texte);
      var premier = borne(question.getJoursMinimum(), LocalDate.MIN);
      var dernier = borne(question.getJoursMaximum(), LocalDate.MAX);
      exiger(
          !repondu.isBefore(premier),
          question.getCle(),
          Motif.of("JourTropTot", question.getLibelle(), premier));
      exiger(
          !repondu.isAfter(dernier),
          question.getCle(),
          Motif.of("JourTropTard", question.getLibelle(), dernier));
    } catch (DateTimeParseException illisible) {
      exiger(false, question.getCle(), Motif.of("JourInvalide", question.getLibelle()));
    }
  }

  private LocalDate borne(Integer jours, LocalDate sansBorne) {
    return jours == null ? sansBorne : jour.plusDays(jours);
  }

  private void tableau(Question question, ReponseDonnee reponse) {
    exiger(
        reponse.getLignes().size() <= question.getLignesMaximum(),
        cellule(question, 0, 0),
        Motif.of("TropDeLignes", question.getLibelle(), question.getLignesMaximum()));
    for (int ligne = 0; ligne < reponse.getLignes().size(); ligne++) {
      var cellules = reponse.getLignes().get(ligne).getCellules();
      for (int colonne = 0; colonne < cellules.size(); colonne++) {
        exiger(
            Saisie.longueur(cellules.get(colonne)) <= Limites.REPONSE,
            cellule(question, ligne, colonne),
            Motif.of("ReponseTropLongue", question.getLibelle(), Limites.REPONSE));
      }
    }
  }

  private void adresse(Question question, ReponseDonnee reponse) {
    VerificationAdresse.verifier(reponse.getAdresse(), VerificationReponses.QUESTIONS)
        .forEach(r -> exiger(false, question.getCle() + ":" + r.champ(), r.motif()));
  }

  private void courriel(Question question, String texte) {
    try {
      new Courriel(texte);
    } catch (RegleMetierException invalide) {
      exiger(false, question.getCle(), invalide.motif());
    }
  }

  private void exiger(Question question, boolean connue) {
    exiger(connue, question.getCle(), Motif.of("ReponseHorsListe", question.getLibelle()));
  }

  private void exiger(boolean juste, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(VerificationReponses.QUESTIONS, rang, champ, motif));
    }
  }
}
