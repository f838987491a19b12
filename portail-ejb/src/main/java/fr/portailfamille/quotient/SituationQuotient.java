package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.QuotientFamilial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** Puts beside the answers what the town knows of the household. */
@ApplicationScoped
class SituationQuotient {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

  @PersistenceContext private EntityManager em;
  @Inject private QuotientsDuFoyer quotients;
  @Inject private RegleDeLaVille ville;
  @Inject private Clock horloge;

  /** Whether the rule of the town leaves this household out: it lives elsewhere. */
  boolean estReserve(long famille) {
    return ville.lire().residents() && em.find(Famille.class, famille).horsCommune();
  }

  /** A CAF number the family left as it was follows what the town has learnt since. */
  void actualiser(long famille, QuotientDemande form) {
    var tous = quotients.tous(famille);
    var actuel = quotients.actuel(tous).orElse(null);
    form.setConnuId(tous.isEmpty() ? null : tous.get(0).id());
    form.setConnu(actuel == null ? null : enClair(actuel));
    form.setAnneeConnue(actuel == null ? null : anneeQuiSert(actuel));
    var allocataire = em.find(Famille.class, famille).numeroAllocataire();
    if (Objects.equals(form.getNumeroAllocataire(), form.getAllocataireConnu())) {
      form.setNumeroAllocataire(allocataire);
    }
    form.setAllocataireConnu(allocataire);
  }

  Long dernier(long famille) {
    return quotients.tous(famille).stream().findFirst().map(QuotientFamilial::id).orElse(null);
  }

  /** A quotient about to end may be computed again from the same notice. */
  private String anneeQuiSert(QuotientFamilial actuel) {
    boolean bientotFini = ville.lire().finitBientot(actuel.fin(), LocalDate.now(horloge));
    return actuel.anneeRevenus() == null || bientotFini
        ? null
        : String.valueOf(actuel.anneeRevenus());
  }

  static String enClair(QuotientFamilial quotient) {
    return quotient.fin() == null
        ? Messages.texte(
            Motif.of(
                "Quotient.depuis", quotient.valeur().toString(), JOUR.format(quotient.debut())))
        : Messages.texte(
            Motif.of(
                "Quotient.jusqu_au", quotient.valeur().toString(), JOUR.format(quotient.fin())));
  }
}
