package fr.portailfamille.demo;

import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the terminal shows: each step with its duration, then where to go and as whom. */
final class JournalDeBord {

  private final PrintStream sortie;
  private final Instant debut = Instant.now();
  private Instant etape;

  JournalDeBord(PrintStream sortie) {
    this.sortie = sortie;
  }

  void etape(String texte) {
    terminer();
    etape = Instant.now();
    sortie.print("  " + texte + " … ");
    sortie.flush();
  }

  private void terminer() {
    if (etape != null) {
      sortie.println(secondes(etape));
      etape = null;
    }
  }

  private static String secondes(Instant depuis) {
    return Duration.between(depuis, Instant.now()).toSeconds() + " s";
  }

  void echec(String texte) {
    if (etape != null) {
      sortie.println();
    }
    sortie.println(texte);
    sortie.flush();
  }

  void pret(String portail, String courriels) {
    terminer();
    sortie.printf("%n  Prêt en %s. Toutes les personnes sont fictives.%n%n", secondes(debut));
    sortie.printf("  Le portail de %s     %s/%n", Exemples.COMMUNE, portail);
    sortie.printf("  Les courriels envoyés          %s/%n%n", courriels);
    sortie.printf("  Comptes à essayer, mot de passe « %s » :%n", Personnage.MOT_DE_PASSE);
    comptes()
        .forEach((role, personne) -> sortie.printf("    %-34s %s%n", role, personne.courriel()));
    sortie.printf("%n  Ctrl-C arrête tout. Les données restent dans .demo/ ;");
    sortie.printf(" -Ddemo.neuf repart d’une ville neuve.%n%n");
    sortie.flush();
  }

  private static Map<String, Personnage> comptes() {
    var comptes = new LinkedHashMap<String, Personnage>();
    comptes.put("parent (couple, deux enfants)", Personnage.CAMILLE_LEMAIRE);
    comptes.put("parent séparé (semaines paires)", Personnage.SOFIA_ROCHE);
    comptes.put("parent séparé (semaines impaires)", Personnage.KARIM_BENALI);
    comptes.put("nouveau parent, sans dossier", Personnage.NADIA_MOREL);
    comptes.put("agent", Personnage.CLAIRE_FONTAINE);
    comptes.put("agent habilité à la santé", Personnage.MARION_DELMAS);
    comptes.put("facturation", Personnage.HUGO_MARCHAND);
    comptes.put("administrateur", Personnage.ODILE_PERRIN);
    return comptes;
  }
}
