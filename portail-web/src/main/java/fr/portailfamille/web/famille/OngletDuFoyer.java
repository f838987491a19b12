package fr.portailfamille.web.famille;

import fr.portailfamille.famille.AnnuaireQueries;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** A page of a household, among its tabs; {@code id} is in the address. Each reads its own only. */
public abstract class OngletDuFoyer implements Serializable {

  private static final List<String> ONGLETS =
      List.of("fiche", "enfants", "demarches", "facturation", "messages", "journal");

  @Inject private AnnuaireQueries annuaire;

  private long id;
  private AnnuaireQueries.FicheFamille fiche;

  public void load() {
    fiche = annuaire.fiche(id);
    lire(id);
  }

  protected abstract void lire(long foyer);

  /** The names of the pages. */
  public List<String> getOnglets() {
    return ONGLETS;
  }

  public AnnuaireQueries.FicheFamille getFiche() {
    return fiche;
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }
}
