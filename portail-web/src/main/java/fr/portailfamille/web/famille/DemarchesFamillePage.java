package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.demarche.DemarchesDuFoyer;
import fr.portailfamille.demarche.LigneBureau;
import fr.portailfamille.demarche.reouverture.LigneReouverture;
import fr.portailfamille.demarche.reouverture.ReouverturesQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/familles/demarches.xhtml?id=: every démarche a household has filed. */
@Named
@RequestScoped
public class DemarchesFamillePage extends ListeDuFoyer<LigneBureau> {

  @Inject private DemarchesDuFoyer demarches;
  @Inject private ReouverturesQueries reouvertures;

  private List<LigneReouverture> rouvertes = List.of();

  @Override
  protected Slice<LigneBureau> lire(long foyer, int debut, int taille) {
    rouvertes = reouvertures.duFoyer(foyer).stream().filter(LigneReouverture::enCours).toList();
    return demarches.lister(foyer, debut, taille);
  }

  /** What an agent has reopened and the household has not filed yet. */
  public List<LigneReouverture> getRouvertes() {
    return rouvertes;
  }
}
