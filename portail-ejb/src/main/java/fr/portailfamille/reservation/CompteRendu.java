package fr.portailfamille.reservation;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.reservation.Demande.Sens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Mails to the parent what was booked, cancelled and refused (E23). */
@ApplicationScoped
class CompteRendu {

  @PersistenceContext private EntityManager em;
  @Inject private Courriers courriers;

  void envoyer(long compteId, Bilan bilan) {
    if (bilan.lignes().isEmpty()) {
      return;
    }
    var courriel =
        em.createNativeQuery("select courriel from compte where id = ?1")
            .setParameter(1, compteId)
            .getSingleResult();
    courriers.ecrire(
        compteId, new Courriel((String) courriel), "reservation.compte-rendu", texte(bilan));
  }

  private static String texte(Bilan bilan) {
    return bilan.lignes().stream()
        .sorted(Comparator.comparing(ligne -> ligne.demande().jour()))
        .map(CompteRendu::ligne)
        .collect(Collectors.joining("\n"));
  }

  private static String ligne(Bilan.Ligne ligne) {
    var jour = ligne.demande().jour();
    if (!ligne.acceptee()) {
      return Messages.texte(
          Motif.of("CompteRendu.REFUS", jour, ligne.enfant(), ligne.activite(), ligne.refus()));
    }
    return Messages.texte(
        ligne.demande().sens() == Sens.AJOUT
            ? Motif.of("CompteRendu.AJOUT", jour, ligne.enfant(), ligne.activite())
            : Motif.of("CompteRendu.ANNULATION", jour, ligne.enfant(), ligne.activite()));
  }
}
