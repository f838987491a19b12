package fr.portailfamille.demo;

import fr.portailfamille.exemples.Exemples;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the invoices of the past were paid, by each household in its way; some were not. */
final class Reglements {

  /** What the portal needs to know of an invoice to record its payment. */
  record AEncaisser(
      long factureId,
      Facturation.Regie regie,
      Foyer foyer,
      BigDecimal total,
      LocalDate emise,
      boolean derniere) {

    long regieId() {
      return regie.id();
    }

    boolean attend(Foyer.Payeur payeur) {
      return payeur == Foyer.Payeur.IMPAYE || derniere && payeur == Foyer.Payeur.DERNIERE_A_PAYER;
    }
  }

  /** Negative in the ledger. */
  record Recu(long id, Instant le, BigDecimal montant) {}

  private static final BigDecimal MINIMUM_EN_LIGNE = BigDecimal.ONE;

  private final LocalDate aujourdHui;
  private final Hasard hasard = new Hasard(1_936);
  private final Numeros paiements;
  private final Numeros reglements;
  private final Copie paiement =
      new Copie(
          "paiement",
          "id, regie_id, famille_id, compte_id, refdet, id_op, montant, courriel, etat, cree_le,"
              + " verifie_le, termine_le, numcli, saisie, jeton");
  private final Copie paiementFacture =
      new Copie("paiement_facture", "paiement_id, facture_id, montant, ouvert");
  private final Copie reglement =
      new Copie(
          "reglement",
          "id, paiement_id, regie_id, famille_id, mode, montant, recu_le, autorisation");
  private final Copie ventilation = new Copie("ventilation", "reglement_id, facture_id, montant");
  private int reference;

  Reglements(Connection connexion, LocalDate aujourdHui) throws SQLException {
    this.aujourdHui = aujourdHui;
    paiements = Numeros.de("paiement", connexion);
    reglements = Numeros.de("reglement", connexion);
  }

  Optional<Recu> encaisser(AEncaisser facture) {
    var payeur = facture.foyer().payeur();
    if (facture.attend(payeur) || facture.total().signum() == 0) {
      return Optional.empty();
    }
    int attente = payeur == Foyer.Payeur.EN_RETARD ? hasard.entre(35, 55) : hasard.entre(1, 26);
    var jour = facture.emise().plusDays(attente);
    if (!jour.isBefore(aujourdHui)) {
      return Optional.empty();
    }
    var le =
        jour.atTime(LocalTime.of(hasard.entre(9, 16), hasard.entre(0, 59)))
            .atZone(Exemples.FUSEAU)
            .toInstant();
    boolean enLigne =
        payeur != Foyer.Payeur.AU_GUICHET && facture.total().compareTo(MINIMUM_EN_LIGNE) >= 0;
    return Optional.of(enLigne ? enLigne(facture, le) : auGuichet(facture, le));
  }

  private Recu enLigne(AEncaisser facture, Instant le) {
    if (hasard.surCent(4)) {
      tenter(facture, le.minusSeconds(1_500), hasard.surCent(50) ? "REFUSE" : "ABANDONNE");
    }
    var paye = tenter(facture, le, "PAYE");
    var numauto = String.format("%06d", hasard.entre(100_000, 999_999));
    return recu(facture, facture.total(), le, "CARTE_EN_LIGNE", paye, numauto);
  }

  private long tenter(AEncaisser facture, Instant le, String etat) {
    var id = paiements.suivant();
    var titulaire = facture.foyer().titulaire();
    reference++;
    paiement.ligne(
        id,
        facture.regieId(),
        facture.foyer().id(),
        titulaire.compteId(),
        String.format("DEMO%08d", reference),
        UUID.nameUUIDFromBytes(("idop" + reference).getBytes(StandardCharsets.UTF_8)),
        facture.total(),
        titulaire.courriel(),
        etat,
        le.minusSeconds(180),
        le,
        le,
        facture.regie().numcli(),
        "T",
        UUID.nameUUIDFromBytes(("jeton" + reference).getBytes(StandardCharsets.UTF_8)));
    paiementFacture.ligne(id, facture.factureId(), facture.total(), false);
    return id;
  }

  /** Now and then half of it only. */
  private Recu auGuichet(AEncaisser facture, Instant le) {
    var mode = hasard.parmi(List.of("ESPECES", "CHEQUE", "CARTE", "VIREMENT"));
    var moitie = facture.total().divide(BigDecimal.valueOf(2), 2, RoundingMode.UP);
    return recu(facture, hasard.surCent(8) ? moitie : facture.total(), le, mode, null, null);
  }

  private Recu recu(
      AEncaisser facture,
      BigDecimal montant,
      Instant le,
      String mode,
      Long paiementId,
      String autorisation) {
    var id = reglements.suivant();
    reglement.ligne(
        id, paiementId, facture.regieId(), facture.foyer().id(), mode, montant, le, autorisation);
    ventilation.ligne(id, facture.factureId(), montant);
    return new Recu(id, le, montant);
  }

  /** After the invoices themselves. */
  void ecrire(Connection connexion) throws SQLException, IOException {
    for (var copie : List.of(paiement, paiementFacture, reglement, ventilation)) {
      copie.envoyer(connexion);
    }
  }
}
