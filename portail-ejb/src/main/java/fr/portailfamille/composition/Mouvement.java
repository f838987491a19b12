package fr.portailfamille.composition;

import java.util.Collections;
import java.util.List;

/** Puts a page or a question one place up or down; at the end of its list, it stays. */
public final class Mouvement {

  /** Towards the beginning. */
  public static final int MONTER = -1;

  /** Towards the end. */
  public static final int DESCENDRE = 1;

  private Mouvement() {}

  public static void page(Definition definition, String cle, int sens) {
    definition
        .page(cle)
        .ifPresent(
            page -> echanger(definition.getPages(), definition.getPages().indexOf(page), sens));
  }

  /** From one page to the next when it is the last of its own. */
  public static void question(Definition definition, String cle, int sens) {
    var page = definition.pageDe(cle).orElse(null);
    if (page == null) {
      return;
    }
    var question = definition.question(cle).orElseThrow();
    int rang = page.getQuestions().indexOf(question);
    if (rang + sens >= 0 && rang + sens < page.getQuestions().size()) {
      echanger(page.getQuestions(), rang, sens);
      return;
    }
    int voisine = definition.getPages().indexOf(page) + sens;
    if (voisine >= 0 && voisine < definition.getPages().size()) {
      page.getQuestions().remove(question);
      var autres = definition.getPages().get(voisine).getQuestions();
      autres.add(sens == MONTER ? autres.size() : 0, question);
    }
  }

  private static void echanger(List<?> liste, int rang, int sens) {
    if (rang + sens >= 0 && rang + sens < liste.size()) {
      Collections.swap(liste, rang, rang + sens);
    }
  }
}
