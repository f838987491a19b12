package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.famille.JournalQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/familles/journal.xhtml?id=: what changed or was read, when and by whom. */
@Named
@RequestScoped
public class JournalFamillePage extends ListeDuFoyer<Evenement> {

  @Inject private JournalQueries journal;

  @Override
  protected Slice<Evenement> lire(long foyer, int debut, int taille) {
    return journal.duFoyer(foyer, debut, taille);
  }
}
