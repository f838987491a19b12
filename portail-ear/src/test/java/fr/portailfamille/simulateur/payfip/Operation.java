package fr.portailfamille.simulateur.payfip;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Life of one idOp: created, opened, then P, V, R, Z for good, or A and possibly opened again. */
final class Operation {

  static final Duration VIE = Duration.ofMinutes(15);
  private static final Duration CONSERVATION = Duration.ofDays(365);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final String idOp = UUID.randomUUID().toString();
  private final Map<String, String> demande;
  private final Instant creeLe;
  private boolean ouverte;
  private boolean notificationDue;
  private Resultat resultat;
  private String numauto = "";
  private String montantAltere;
  private Instant concluLe;

  Operation(Map<String, String> demande, Instant creeLe) {
    this.demande = Map.copyOf(demande);
    this.creeLe = creeLe;
  }

  String idOp() {
    return idOp;
  }

  String demande(String champ) {
    return demande.getOrDefault(champ, "");
  }

  /** The 15 minutes bound the opening only: an opened page may be finished later. */
  synchronized void ouvrir(Instant maintenant) {
    exigerReutilisable();
    if (maintenant.isAfter(creeLe.plus(VIE))) {
      throw CodeSimule.P4.refus();
    }
    ouverte = true;
  }

  synchronized void conclure(Resultat choisi, String autorisation, Instant maintenant) {
    exigerReutilisable();
    if (!ouverte) {
      ouvrir(maintenant);
    }
    ouverte = false;
    resultat = choisi;
    numauto = autorisation;
    concluLe = maintenant;
    notificationDue = true;
  }

  private void exigerReutilisable() {
    if (resultat != null && resultat != Resultat.A) {
      throw CodeSimule.P3.refus();
    }
  }

  synchronized void alterer(String montant) {
    montantAltere = montant;
  }

  synchronized boolean notificationDue() {
    return notificationDue;
  }

  synchronized void notifiee() {
    notificationDue = false;
  }

  /** What the night removes: visits that never ended, and results a year old. */
  synchronized boolean aPurger(Instant maintenant) {
    return resultat == null
        ? maintenant.isAfter(creeLe.plus(VIE))
        : maintenant.isAfter(concluLe.plus(CONSERVATION));
  }

  synchronized Map<String, String> detail() {
    if (resultat == null) {
      throw CodeSimule.P5.refus();
    }
    ZonedDateTime conclu = concluLe.atZone(PARIS);
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("dattrans", DateTimeFormatter.ofPattern("ddMMyyyy").format(conclu));
    detail.put("exer", demande("exer"));
    detail.put("heurtrans", DateTimeFormatter.ofPattern("HHmm").format(conclu));
    detail.put("idOp", idOp);
    detail.put("mel", demande("mel"));
    detail.put("montant", montantAltere == null ? demande("montant") : montantAltere);
    if (!numauto.isEmpty()) {
      detail.put("numauto", numauto);
    }
    detail.put("numcli", demande("numcli"));
    detail.put("objet", demande("objet"));
    detail.put("refdet", demande("refdet"));
    detail.put("resultrans", resultat.name());
    detail.put("saisie", demande("saisie"));
    return detail;
  }
}
