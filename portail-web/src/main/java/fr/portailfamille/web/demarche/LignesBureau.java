package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.CriteresBureau;
import fr.portailfamille.demarche.LigneBureau;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A page of the desk at a time; rows and total come from the same call. */
class LignesBureau extends LazyDataModel<LigneBureau> {

  private final BureauQueries bureau;
  private final CriteresBureau criteres;

  LignesBureau(BureauQueries bureau, CriteresBureau criteres) {
    this.bureau = bureau;
    this.criteres = criteres;
  }

  /** Known by {@link #load}, so that the total is not asked twice. */
  @Override
  public int count(Map<String, FilterMeta> filtres) {
    return getRowCount();
  }

  @Override
  public List<LigneBureau> load(
      int debut, int taille, Map<String, SortMeta> tris, Map<String, FilterMeta> filtres) {
    var tranche = bureau.lister(criteres, debut, taille);
    setRowCount((int) tranche.total());
    return tranche.lignes();
  }

  @Override
  public String getRowKey(LigneBureau ligne) {
    return String.valueOf(ligne.id());
  }
}
