package fr.portailfamille.usager;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How many guesses a password would resist. The time zxcvbn takes grows much faster than the text:
 * some chosen characters make it last seconds. It is given the beginning only, since what follows
 * can but make the password stronger, and no more than one text per core.
 */
final class EstimationMotDePasse {

  static final int LONGUEUR_ESTIMEE = 24;

  private final Coeurs coeurs = new Coeurs();
  private final BiFunction<String, List<String>, Strength> estimateur;

  EstimationMotDePasse() {
    this(new Zxcvbn()::measure);
  }

  EstimationMotDePasse(BiFunction<String, List<String>, Strength> estimateur) {
    this.estimateur = estimateur;
  }

  /** {@code motsConnus}: what an attacker would try first. */
  Strength estimer(String motDePasse, List<String> motsConnus) {
    String debut = motDePasse.substring(0, Math.min(motDePasse.length(), LONGUEUR_ESTIMEE));
    return coeurs.chacunSonTour(() -> estimateur.apply(debut, motsConnus));
  }
}
