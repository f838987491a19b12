package fr.portailfamille.reglement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.notification.Courriers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A55: the mail says what the page says, since both are written from the same {@link Recu}. */
@ApplicationScoped
class RecuParCourriel {

  private static final DateTimeFormatter JOUR_ET_HEURE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRANCE);

  @Inject private LectureReglements lecture;
  @Inject private Courriers courriers;

  void envoyer(Paiement paiement) {
    Recu recu = lecture.recu(paiement).orElseThrow();
    courriers.ecrire(
        paiement.compteId(),
        paiement.courriel(),
        "paiement.recu",
        recu.montant().toString(),
        recu.payeLe().format(JOUR_ET_HEURE),
        recu.mode() == ModeReglement.PRELEVEMENT_EN_LIGNE ? 1 : 0,
        recu.refdet(),
        recu.regie(),
        recu.numcli(),
        recu.autorisation() == null ? "–" : recu.autorisation(),
        recu.courriel(),
        parts(recu),
        recu.reliquat().estPositif() ? 1 : 0,
        recu.reliquat().toString());
  }

  private static String parts(Recu recu) {
    return recu.parts().stream()
        .map(part -> Messages.texte(Motif.of("Recu.Part", part.numero(), part.montant())))
        .collect(Collectors.joining("\n"));
  }
}
