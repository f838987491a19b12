package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/demarches/entier.xhtml?id=: in full, what the desk shows in part. */
@Named
@RequestScoped
public class EntierPage {

  @Inject private BureauQueries bureau;

  private long id;
  private List<Bloc> blocs;

  public void load() {
    blocs = bureau.devoiler(id);
    if (blocs.isEmpty()) {
      throw new Introuvable();
    }
  }

  public List<Bloc> getBlocs() {
    return blocs;
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }
}
