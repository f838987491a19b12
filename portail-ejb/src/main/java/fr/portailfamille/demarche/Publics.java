package fr.portailfamille.demarche;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The démarches that are not for a household: they are not offered to it, and who asks for one all
 * the same is told whom it is for. Whoever has no household yet is not kept away, as nothing is
 * known of it; nor is anybody from what the town asks every household to file. What is begun may be
 * finished.
 */
@ApplicationScoped
class Publics {

  @Inject private ReglagesDemarches reglages;
  @Inject private LectureDuFoyer foyers;
  @Inject private DemandesAnnuelles demandes;
  @Inject private Clock horloge;

  /** Type to whom it is for; in as many statements however many types are restricted. */
  Map<String, Motif> ecartes(Demandeur demandeur) {
    var publics = reglages.publics();
    if (publics.isEmpty() || demandeur.famille().isEmpty()) {
      return Map.of();
    }
    var foyer = foyers.lire(demandeur.famille().get());
    var jour = LocalDate.now(horloge);
    var ecartes = new HashMap<String, Motif>();
    publics.forEach(
        (type, destinataires) ->
            destinataires.ecarte(foyer, jour).ifPresent(motif -> ecartes.put(type, motif)));
    ecartes.keySet().removeAll(demandes.enCours().keySet());
    return ecartes;
  }
}
