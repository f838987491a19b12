package fr.portailfamille.validite;

import fr.portailfamille.sante.InformationsSanitaires;
import fr.portailfamille.sante.JournalSante;
import fr.portailfamille.usager.Role;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/**
 * Until when the plan (PAI) of a child goes is health data: only agents with the right see that
 * there is one, and which children they saw is recorded first (ADR 15).
 */
@ApplicationScoped
class LectureDuPai {

  /** The démarche whose documents nobody else sees. */
  static final String RESERVEE = InformationsSanitaires.CODE;

  @Inject private UsagerCourant usager;
  @Inject private JournalSante journal;

  boolean permise() {
    return usager.possede(Role.SANTE);
  }

  void noter(Collection<Long> enfants) {
    if (!enfants.isEmpty()) {
      journal.noter(enfants, null);
    }
  }
}
