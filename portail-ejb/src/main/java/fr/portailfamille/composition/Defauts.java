package fr.portailfamille.composition;

import fr.portailfamille.commun.Motif;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a composed démarche, as it is found. */
final class Defauts {

  private final List<Defaut> trouves = new ArrayList<>();

  void exiger(boolean juste, String cle, String motif, Object... arguments) {
    if (!juste) {
      trouves.add(new Defaut(cle, Motif.of(motif, arguments)));
    }
  }

  List<Defaut> trouves() {
    return trouves;
  }

  /** Whether something is written, no longer than that. */
  static boolean entre(String texte, int longueur) {
    return !Saisie.vide(texte) && texte.strip().length() <= longueur;
  }
}
