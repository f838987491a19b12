package fr.portailfamille.notification;

import fr.portailfamille.commun.Courriel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;

/**
 * One mail: to be sent, then sent, or kept in the inbox only, or given up after {@value
 * #ESSAIS_MAXIMUM} refusals of the server, each try waiting longer than the last.
 */
@Entity
class Envoi {

  static final int ESSAIS_MAXIMUM = 10;
  private static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(30);
  private static final int LONGUEUR_ERREUR = 500;

  @Id
  @GeneratedValue(generator = "envoi")
  @SequenceGenerator(name = "envoi", sequenceName = "seq_envoi", allocationSize = 500)
  private Long id;

  private Long compteId;
  private Long demarcheId;
  private Courriel destinataire;
  private String sujet;
  private String texte;
  private boolean confidentiel;
  private Instant creeLe;

  @Enumerated(EnumType.STRING)
  private EtatEnvoi etat;

  private int essais;
  private Instant prochainEssaiLe;
  private Instant envoyeLe;
  private String erreur;
  private Instant luLe;

  protected Envoi() {}

  Envoi(Destinataire destinataire, Lettre lettre, Instant maintenant) {
    this.compteId = destinataire.compteId();
    this.demarcheId = destinataire.demarcheId();
    this.destinataire = destinataire.courriel();
    this.sujet = lettre.sujet();
    this.texte = lettre.texte();
    this.confidentiel = lettre.confidentielle();
    this.creeLe = maintenant;
    this.prochainEssaiLe = maintenant;
    this.etat = EtatEnvoi.A_ENVOYER;
  }

  void envoyer(Instant maintenant) {
    etat = EtatEnvoi.ENVOYE;
    envoyeLe = maintenant;
    erreur = null;
    if (confidentiel) {
      texte = "";
    }
  }

  void retenir() {
    etat = EtatEnvoi.RETENU;
  }

  /** 30 s, then twice as long each time: about four hours in all. */
  void reporter(String cause, Instant maintenant) {
    essais++;
    erreur = cause.length() > LONGUEUR_ERREUR ? cause.substring(0, LONGUEUR_ERREUR) : cause;
    if (essais >= ESSAIS_MAXIMUM) {
      etat = EtatEnvoi.ABANDONNE;
    } else {
      prochainEssaiLe = maintenant.plus(PREMIERE_ATTENTE.multipliedBy(1L << (essais - 1)));
    }
  }

  void lire(Instant maintenant) {
    if (luLe == null) {
      luLe = maintenant;
    }
  }

  Long id() {
    return id;
  }

  /** The démarche it is about; null when it is about something else. */
  Long demarcheId() {
    return demarcheId;
  }

  Courriel destinataire() {
    return destinataire;
  }

  String sujet() {
    return sujet;
  }

  String texte() {
    return texte;
  }

  Instant creeLe() {
    return creeLe;
  }

  EtatEnvoi etat() {
    return etat;
  }

  Instant prochainEssaiLe() {
    return prochainEssaiLe;
  }
}
