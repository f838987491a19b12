package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Slice;
import java.util.List;

/** A tab that is a list, the latest rows first, page by page. */
public abstract class ListeDuFoyer<T> extends OngletDuFoyer {

  private static final int TAILLE = 50;
  private static final int DERNIERE = 10_000;

  private int page = 1;
  private Slice<T> lues = Slice.vide();

  @Override
  protected void lire(long foyer) {
    page = Math.max(1, Math.min(page, DERNIERE));
    lues = lire(foyer, (page - 1) * TAILLE, TAILLE);
  }

  protected abstract Slice<T> lire(long foyer, int debut, int taille);

  public List<T> getLignes() {
    return lues.lignes();
  }

  /** Whether there are older ones. */
  public boolean isSuite() {
    return (long) page * TAILLE < lues.total();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
