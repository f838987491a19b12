package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.demarche.DemarchesDuFoyer;
import fr.portailfamille.demarche.LigneBureau;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/familles/demarches.xhtml?id=: every démarche a household has filed. */
@Named
@RequestScoped
public class DemarchesFamillePage extends ListeDuFoyer<LigneBureau> {

  @Inject private DemarchesDuFoyer demarches;

  @Override
  protected Slice<LigneBureau> lire(long foyer, int debut, int taille) {
    return demarches.lister(foyer, debut, taille);
  }
}
