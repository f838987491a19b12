package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.CriteresBureau;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.LigneBureau;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.primefaces.model.LazyDataModel;

/** The agents' desk: démarches to handle, filtered by the address of the page. */
@Named
@ViewScoped
public class BureauPage implements Serializable {

  @Inject private BureauQueries bureau;

  private EtatDemarche etat;
  private String type;
  private String texte;
  private List<CarteDemarche> types;
  private LazyDataModel<LigneBureau> lignes;

  public void load() {
    types = bureau.types();
    lignes = new LignesBureau(bureau, new CriteresBureau(etat, type, texte));
  }

  /** States an agent may ask for; none means everything there is to do. */
  public Set<EtatDemarche> getEtats() {
    return EnumSet.complementOf(EnumSet.of(EtatDemarche.BROUILLON, EtatDemarche.ABANDONNEE));
  }

  public EtatDemarche getEtat() {
    return etat;
  }

  public void setEtat(EtatDemarche etat) {
    this.etat = etat;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }

  public List<CarteDemarche> getTypes() {
    return types;
  }

  public LazyDataModel<LigneBureau> getLignes() {
    return lignes;
  }
}
