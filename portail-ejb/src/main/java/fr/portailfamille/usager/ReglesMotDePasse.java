package fr.portailfamille.usager;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password must be: long enough, and not among the first million an attacker would try. No
 * composition is asked for (CNIL 2022-100, OWASP ASVS 6.2.5).
 *
 * <p>The guesser of zxcvbn also knows the usual French words, the town and the person. With about
 * 25 tries a day and per account, a million guesses are a century.
 */
public final class ReglesMotDePasse {

  public static final int LONGUEUR_MAXIMALE = 128;
  private static final double ESSAIS_A_RESISTER = 1_000_000;
  private static final int LETTRES_MINIMALES = 3;
  private static final EstimationMotDePasse ESTIMATION = new EstimationMotDePasse();
  private static final List<String> MOTS_FRANCAIS = lireMots();

  private final int longueurMinimale;
  private final List<String> motsConnus;

  ReglesMotDePasse(int longueurMinimale, List<String> motsDeLaVille) {
    this.longueurMinimale = longueurMinimale;
    this.motsConnus =
        Stream.concat(mots(motsDeLaVille), MOTS_FRANCAIS.stream()).distinct().toList();
  }

  public static ReglesMotDePasse of(Parametres parametres) {
    return new ReglesMotDePasse(
        parametres.entier(Parametre.MOT_DE_PASSE_LONGUEUR_MINIMALE),
        List.of(
            parametres.texte(Parametre.COLLECTIVITE_NOM),
            parametres.texte(Parametre.COLLECTIVITE_COMMUNE),
            parametres.texte(Parametre.COLLECTIVITE_CODE_POSTAL)));
  }

  public int longueurMinimale() {
    return longueurMinimale;
  }

  /** {@code personne}: what is known of the holder (names, address); nulls are skipped. */
  public ForceMotDePasse force(String motDePasse, Collection<String> personne) {
    if (motDePasse == null || motDePasse.length() < longueurMinimale) {
      return ForceMotDePasse.TRES_FAIBLE;
    }
    var mesure = ESTIMATION.estimer(motDePasse, motsConnus(personne));
    return ForceMotDePasse.values()[mesure.getScore()];
  }

  void verifier(MotDePasseChoisi choix, Collection<String> personne) {
    refus(choix.motDePasse(), personne)
        .ifPresent(
            motif -> {
              throw new MotDePasseRefuse(motif);
            });
    if (!choix.motDePasse().equals(choix.confirmation())) {
      throw new ConfirmationDifferente();
    }
  }

  Optional<Motif> refus(String motDePasse, Collection<String> personne) {
    int longueur = motDePasse.codePointCount(0, motDePasse.length());
    if (longueur < longueurMinimale) {
      return Optional.of(Motif.of("MotDePasseRefuse.COURT", longueurMinimale, longueur));
    }
    if (longueur > LONGUEUR_MAXIMALE) {
      return Optional.of(Motif.of("MotDePasseRefuse.LONG", LONGUEUR_MAXIMALE));
    }
    double essais = ESTIMATION.estimer(motDePasse, motsConnus(personne)).getGuesses();
    return essais < ESSAIS_A_RESISTER
        ? Optional.of(Motif.of("MotDePasseRefuse.DEVINABLE"))
        : Optional.empty();
  }

  private List<String> motsConnus(Collection<String> personne) {
    return Stream.concat(mots(personne), motsConnus.stream()).distinct().toList();
  }

  /** Each text and its words: « lea.nom@exemple.fr », « lea.nom », « lea », « nom »… */
  private static Stream<String> mots(Collection<String> textes) {
    return textes.stream()
        .filter(Objects::nonNull)
        .flatMap(
            texte ->
                Stream.concat(
                    Stream.of(texte, texte.split("@")[0]),
                    Arrays.stream(texte.split("[^\\p{L}\\d]+"))))
        .filter(mot -> mot.length() >= LETTRES_MINIMALES);
  }

  private static List<String> lireMots() {
    var flux = ReglesMotDePasse.class.getResourceAsStream("mots-courants.txt");
    try (var lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
      return lecteur.lines().filter(ligne -> !ligne.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
