package fr.portailfamille.composition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row typed in a table, one cell for each column. */
public class LigneDeTableau implements Serializable {

  private List<String> cellules = new ArrayList<>();

  static LigneDeTableau vierge(Question question) {
    var ligne = new LigneDeTableau();
    ligne.cellules = new ArrayList<>(Collections.nCopies(question.getColonnes().size(), null));
    return ligne;
  }

  boolean estVide() {
    return cellules.stream().allMatch(Saisie::vide);
  }

  public List<String> getCellules() {
    return cellules;
  }

  public void setCellules(List<String> cellules) {
    this.cellules = cellules;
  }
}
