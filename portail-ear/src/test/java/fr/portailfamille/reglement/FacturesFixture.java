package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Issued invoices without the month of bookings behind them, and what payments made of them.
 * Numbered in the year 2099, where nothing else numbers.
 */
public final class FacturesFixture {

  private static final int EXERCICE = 2099;

  private final Connection connexion;
  private final Base base;

  public FacturesFixture(Connection connexion) {
    this.connexion = connexion;
    this.base = new Base(connexion);
  }

  public FamilleInstallee uneFamille() throws SQLException {
    return FamilleFixture.uneFamille().installer(connexion);
  }

  /** The first is the oldest. */
  public List<Long> factures(FamilleInstallee famille, String... montants) throws SQLException {
    List<Long> ids = new ArrayList<>();
    LocalDate mois = LocalDate.of(EXERCICE, 1, 1);
    for (String montant : montants) {
      ids.add(facture(famille, Exemples.installer(connexion).regie(), mois, montant));
      mois = mois.plusMonths(1);
    }
    return ids;
  }

  /** Of a régie of its own, which takes online payments too; younger than all others. */
  long factureDUneAutreRegie(FamilleInstallee famille, String montant) throws SQLException {
    var code = "A" + base.chercher("select nextval('seq_facture') % 99999").orElseThrow();
    long regie = base.inserer("regie", "code, nom, numcli", code, "Régie " + code, "090909");
    return facture(famille, regie, LocalDate.of(EXERCICE, 12, 1), montant);
  }

  /** Of the same régie, for a month of the year of the fixture. */
  long facture(FamilleInstallee famille, int mois, String montant) throws SQLException {
    return facture(
        famille, Exemples.installer(connexion).regie(), LocalDate.of(EXERCICE, mois, 1), montant);
  }

  /** Lets another attempt take the invoices of those still open. */
  void lacher(FamilleInstallee famille) throws SQLException {
    base.executer(
        "update paiement_facture set ouvert = false where paiement_id in"
            + " (select id from paiement where famille_id = ?)",
        famille.id());
  }

  private long facture(FamilleInstallee famille, long regie, LocalDate mois, String montant)
      throws SQLException {
    var total = new BigDecimal(montant);
    long rang = base.chercher("select nextval('seq_facture')").orElseThrow();
    long id =
        base.inserer(
            "facture",
            "campagne_id, regie_id, famille_id, mois, exercice, rang, numero, total,"
                + " solde_anterieur, echeance, etat, emise_le",
            campagne(regie, mois, famille.compteId()),
            regie,
            famille.id(),
            mois,
            EXERCICE,
            (int) rang,
            "PERI-" + EXERCICE + "-" + rang,
            total,
            BigDecimal.ZERO,
            mois.plusDays(44),
            "EMISE",
            maintenant());
    base.inserer(
        "ecriture",
        "famille_id, regie_id, le, nature, montant, facture_id",
        famille.id(),
        regie,
        maintenant(),
        "FACTURE",
        total,
        id);
    return id;
  }

  private long campagne(long regie, LocalDate mois, long compte) throws SQLException {
    var connue =
        base.chercher("select id from campagne where regie_id = ? and mois = ?", regie, mois);
    return connue.isPresent()
        ? connue.get()
        : base.inserer(
            "campagne",
            "regie_id, mois, echeance, etat, lancee_par, lancee_le, terminee_le",
            regie,
            mois,
            mois.plusDays(44),
            "TERMINEE",
            compte,
            maintenant(),
            maintenant());
  }

  private static Instant maintenant() {
    return Instant.now(Clock.systemUTC());
  }

  public String numero(long factureId) throws SQLException {
    return texte("select numero from facture where id = ?", factureId);
  }

  public Montant reste(long factureId) throws SQLException {
    return Montant.of(texte("select total - regle from facture where id = ?", factureId));
  }

  /** What the household owes, from the ledger. */
  public Montant solde(FamilleInstallee famille) throws SQLException {
    return Montant.of(
        texte("select coalesce(sum(montant), 0) from ecriture where famille_id = ?", famille.id()));
  }

  /** Of its attempts, oldest first. */
  String etats(FamilleInstallee famille) throws SQLException {
    return texte(
        "select string_agg(etat, ' ' order by id) from paiement where famille_id = ?",
        famille.id());
  }

  String idOp(FamilleInstallee famille) throws SQLException {
    return texte(
        "select id_op from paiement where famille_id = ? order by id desc limit 1", famille.id());
  }

  String jeton(FamilleInstallee famille) throws SQLException {
    return texte(
        "select jeton from paiement where famille_id = ? order by id desc limit 1", famille.id());
  }

  long compter(String sql, Object... valeurs) throws SQLException {
    return base.chercher("select count(*) from " + sql, valeurs).orElseThrow();
  }

  String texte(String sql, Object valeur) throws SQLException {
    try (var requete = connexion.prepareStatement(sql)) {
      requete.setObject(1, valeur);
      try (ResultSet lignes = requete.executeQuery()) {
        return lignes.next() ? lignes.getString(1) : null;
      }
    }
  }
}
