package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.famille.CourriersDuFoyer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/familles/messages.xhtml?id=: the mails sent to a household. */
@Named
@RequestScoped
public class MessagesFamillePage extends ListeDuFoyer<CourriersDuFoyer.LigneCourrier> {

  @Inject private CourriersDuFoyer courriers;

  @Override
  protected Slice<CourriersDuFoyer.LigneCourrier> lire(long foyer, int debut, int taille) {
    return courriers.lister(foyer, debut, taille);
  }
}
