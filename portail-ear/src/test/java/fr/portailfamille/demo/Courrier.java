package fr.portailfamille.demo;

import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.exemples.Exemples;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** The mails of the last weeks, already sent: what the families' inboxes show. */
final class Courrier {

  private static final Period GARDES = Period.ofMonths(3);
  private static final Period NON_LUS = Period.ofDays(20);

  private final Numeros numeros;
  private final Instant depuis;
  private final Instant luAvant;
  private final Copie envoi =
      new Copie(
          "envoi",
          "id, compte_id, destinataire, sujet, texte, cree_le, etat, essais, prochain_essai_le,"
              + " envoye_le, lu_le");

  Courrier(Connection connexion, LocalDate aujourdHui) throws SQLException {
    numeros = Numeros.de("envoi", connexion);
    depuis = aujourdHui.minus(GARDES).atStartOfDay(Exemples.FUSEAU).toInstant();
    luAvant = aujourdHui.minus(NON_LUS).atStartOfDay(Exemples.FUSEAU).toInstant();
  }

  void factureEmise(Foyer foyer, String numero, BigDecimal total, LocalDate echeance, Instant le) {
    ecrire(
        foyer.titulaire(),
        "Votre facture n° " + numero,
        "Votre facture n° "
            + numero
            + ", d’un montant de "
            + Montant.of(total)
            + ", est disponible dans votre espace. Elle est à régler avant le "
            + JourEcrit.of(echeance)
            + ".",
        le);
  }

  void ecrire(Adulte adulte, String sujet, String corps, Instant le) {
    if (le.isBefore(depuis)) {
      return;
    }
    var texte =
        "Bonjour,\n\n"
            + corps
            + "\n\nService enfance et scolarité\nVille de "
            + Exemples.COMMUNE
            + "\n\nCe courriel est envoyé automatiquement : merci de ne pas y répondre.\n";
    var envoye = le.plusSeconds(60);
    envoi.ligne(
        numeros.suivant(),
        adulte.compteId(),
        adulte.courriel(),
        sujet,
        texte,
        le,
        "ENVOYE",
        1,
        le,
        envoye,
        le.isBefore(luAvant) ? envoye.plusSeconds(7_200) : null);
  }

  void envoyer(Connection connexion) throws SQLException, IOException {
    envoi.envoyer(connexion);
  }
}
