package fr.portailfamille.parametre;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Ics;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a value may be given to a parameter. */
final class ControleParametre {

  private static final Pattern COULEUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern ENTIER = Pattern.compile("-?[0-9]{1,9}");

  private ControleParametre() {}

  static Optional<Motif> refus(Parametre parametre, String valeur) {
    return switch (parametre.nature()) {
      case TEXTE, TEXTE_LONG ->
          sauf(longueurAdmise(parametre, valeur), "ParametreRefuse.TexteHorsLimites", parametre);
      case ENTIER ->
          sauf(entierAdmis(parametre, valeur), "ParametreRefuse.EntierHorsLimites", parametre);
      case BOOLEEN ->
          sauf(
              valeur.equals("true") || valeur.equals("false"),
              "ParametreRefuse.Booleen",
              parametre);
      case COULEUR -> sauf(COULEUR.matcher(valeur).matches(), "ParametreRefuse.Couleur", parametre);
      case COURRIEL ->
          sauf(valeur.isEmpty() || estCourriel(valeur), "ParametreRefuse.Courriel", parametre);
      case ICS ->
          sauf(valeur.isEmpty() || Ics.lire(valeur).isPresent(), "ParametreRefuse.Ics", parametre);
      case CHOIX -> sauf(parametre.choix().contains(valeur), "ParametreRefuse.Choix", parametre);
    };
  }

  private static boolean longueurAdmise(Parametre parametre, String valeur) {
    return valeur.length() >= parametre.minimum()
        && valeur.length() <= parametre.maximum()
        && valeur.chars().allMatch(c -> estAdmis(parametre, c));
  }

  private static boolean estAdmis(Parametre parametre, int caractere) {
    boolean retour = caractere == '\n' || caractere == '\r';
    return !Character.isISOControl(caractere)
        || retour && parametre.nature() == NatureParametre.TEXTE_LONG;
  }

  private static boolean entierAdmis(Parametre parametre, String valeur) {
    if (!ENTIER.matcher(valeur).matches()) {
      return false;
    }
    var entier = Integer.parseInt(valeur);
    return entier >= parametre.minimum() && entier <= parametre.maximum();
  }

  private static boolean estCourriel(String valeur) {
    try {
      return !new Courriel(valeur).valeur().isEmpty();
    } catch (RegleMetierException invalide) {
      return false;
    }
  }

  private static Optional<Motif> sauf(boolean admis, String refus, Parametre parametre) {
    return admis
        ? Optional.empty()
        : Optional.of(Motif.of(refus, parametre.minimum(), parametre.maximum()));
  }
}
