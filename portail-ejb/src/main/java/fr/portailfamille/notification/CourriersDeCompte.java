package fr.portailfamille.notification;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.usager.ActivationDemandee;
import fr.portailfamille.usager.CodeDemande;
import fr.portailfamille.usager.CompteDejaOuvert;
import fr.portailfamille.usager.LienDemande;
import fr.portailfamille.usager.MotDePasseChange;
import fr.portailfamille.usager.UsageJeton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The mails about accounts, written in the transaction of what they tell. */
@ApplicationScoped
class CourriersDeCompte {

  private static final DateTimeFormatter HEURE =
      DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE);
  private static final int HEURES_EN_MINUTES = 180;
  private static final int JOURS_EN_HEURES = 48;

  @Inject private Courriers courriers;
  @Inject private Clock horloge;

  void ecrire(@Observes CodeDemande demande) {
    courriers.ecrire(null, demande.courriel(), "creation-code", demande.code(), demande.minutes());
  }

  void ecrire(@Observes CompteDejaOuvert compte) {
    courriers.ecrire(
        compte.compteId(), compte.courriel(), "compte-deja-ouvert", page("mot-de-passe-oublie"));
  }

  void ecrire(@Observes ActivationDemandee demande) {
    courriers.ecrire(
        null,
        demande.courriel(),
        "inscription-activation",
        page("inscription/activer") + "?jeton=" + demande.secret(),
        enClair(demande.duree()));
  }

  void ecrire(@Observes LienDemande lien) {
    String modele =
        lien.usage() == UsageJeton.ACTIVATION ? "lien-activation" : "lien-reinitialisation";
    courriers.ecrire(
        lien.compteId(),
        lien.courriel(),
        modele,
        page("nouveau-mot-de-passe") + "?jeton=" + lien.secret(),
        enClair(lien.duree()));
  }

  void ecrire(@Observes MotDePasseChange changement) {
    var le = changement.le().atZone(horloge.getZone());
    courriers.ecrire(
        changement.compteId(),
        changement.courriel(),
        "mot-de-passe-change",
        JourEcrit.of(le.toLocalDate()) + " à " + HEURE.format(le),
        page("mot-de-passe-oublie"));
  }

  private static String page(String nom) {
    return AdresseDuPortail.lire() + "/public/" + nom + ".xhtml";
  }

  static String enClair(Duration duree) {
    if (duree.toMinutes() < HEURES_EN_MINUTES) {
      return duree.toMinutes() + " minutes";
    }
    return duree.toHours() <= JOURS_EN_HEURES
        ? duree.toHours() + " heures"
        : duree.toDays() + " jours";
  }
}
