package fr.portailfamille.web.parametre;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.LigneChangement;
import fr.portailfamille.personne.ModeDeChamp;
import fr.portailfamille.personne.ReglageDesChampsService;
import fr.portailfamille.personne.TypeDePersonne;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** agent/parametres/champs-personnes.xhtml: what is asked of each kind of person. */
@Named
@ViewScoped
public class ChampsPersonnesPage implements Serializable {

  private static final String PAGE = "/agent/parametres/champs-personnes.xhtml?faces-redirect=true";

  @Inject private ReglageDesChampsService reglages;

  private List<ChampDecide> champs = List.of();
  private List<LigneChangement> changements = List.of();
  private long version;

  public void load() {
    var lus = reglages.lire();
    version = lus.version();
    changements = lus.changements();
    champs =
        Arrays.stream(ChampDePersonne.values())
            .map(champ -> new ChampDecide(champ, lus.modes().get(champ)))
            .toList();
  }

  public String enregistrer() {
    try {
      reglages.regler(
          champs.stream().collect(Collectors.toMap(ChampDecide::getChamp, ChampDecide::getMode)),
          version);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
    Annonce.succes(Libelles.texte("parametre", "champs.enregistres"));
    return PAGE;
  }

  public List<ChampDecide> de(TypeDePersonne type) {
    return champs.stream().filter(decide -> decide.getChamp().type() == type).toList();
  }

  public String libelle(TypeDePersonne type) {
    return type.getLibelle();
  }

  public ModeDeChamp[] getModes() {
    return ModeDeChamp.values();
  }

  public List<LigneChangement> getChangements() {
    return changements;
  }
}
