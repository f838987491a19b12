package fr.portailfamille.activite;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.AvisAuxResponsables;
import fr.portailfamille.scolarite.EcoleChangee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Mails to the guardians what becomes of the enrolments of a child who changes school. */
@ApplicationScoped
class AvisDeChangementDEcole {

  @Inject private AvisAuxResponsables avis;
  @Inject private Activites activites;

  void envoyer(
      long famille, EcoleChangee changement, List<Inscription> suites, Collection<Long> offertes) {
    var lignes =
        suites.stream()
            .map(suite -> ligne(suite, changement, offertes))
            .collect(Collectors.joining("\n"));
    avis.ecrire(
        famille,
        "changement_ecole",
        changement.prenom(),
        changement.nouvelle(),
        JourEcrit.of(changement.periode().debut()),
        lignes,
        AdresseDuPortail.lire());
  }

  private String ligne(Inscription suite, EcoleChangee changement, Collection<Long> offertes) {
    var activite = activites.activite(suite.activiteId()).libelle();
    return Messages.texte(
        offertes.contains(suite.activiteId())
            ? Motif.of(
                "ChangementEcole.SUIT", activite, changement.nouvelle(), suite.periode().debut())
            : Motif.of(
                "ChangementEcole.FINIT",
                activite,
                changement.nouvelle(),
                changement.periode().debut()));
  }
}
