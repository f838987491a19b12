package fr.portailfamille.facturation;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A régie of its own with one activity, open every day of the last complete month, so that the
 * campaigns of two tests never meet. A day costs 1,15 € below a quotient of 600, 2,35 € below 1200,
 * 4,05 € above, 4,95 € without quotient, 6,80 € outside the town; 10 % less for the second child,
 * 20 % from the third.
 */
final class CampagneFixture {

  private static final LocalDate TOUJOURS = LocalDate.of(2020, 1, 1);
  private static final List<String> PRENOMS = List.of("Lina", "Tom", "Zoé");
  private static final String REDUCTION = "grille_id, rang, pourcentage";

  private final Connection connexion;
  private final Base base;
  private final Exemples exemples;
  private final String code = "T" + UUID.randomUUID().toString().substring(0, 5).toUpperCase();
  private final long regie;
  private final long activite;
  private YearMonth mois = YearMonth.now(Clock.system(Exemples.FUSEAU)).minusMonths(1);

  CampagneFixture(Connection connexion) throws SQLException {
    this.connexion = connexion;
    this.base = new Base(connexion);
    this.exemples = Exemples.installer(connexion);
    this.regie = base.inserer("regie", "code, nom, numcli", code, "Régie " + code, "090909");
    this.activite = activite("Cantine");
    tarifer(activite);
  }

  String code() {
    return code;
  }

  long regie() {
    return regie;
  }

  long activite() {
    return activite;
  }

  YearMonth mois() {
    return mois;
  }

  /** An activity of the régie without tariff, open every day of the month. */
  long activite(String libelle) throws SQLException {
    var id =
        base.inserer(
            "activite",
            "structure_id, regie_id, code, libelle, nature, calendrier, jours, delai_ajout,"
                + " delai_annulation",
            exemples.structure(),
            regie,
            code + "-" + libelle,
            libelle + " " + code,
            "RESTAURATION",
            "JOURS_DE_CLASSE",
            127,
            "AUCUN 0 - 23:59 TOUS",
            "AUCUN 0 - 23:59 TOUS");
    base.ajouter(
        "site", "activite_id, etablissement_id, capacite", id, exemples.centre(), 1_000_000);
    ouvrir(id);
    return id;
  }

  /** From now on the month before: its days come first, and another campaign bills them. */
  void reculerDUnMois() throws SQLException {
    mois = mois.minusMonths(1);
    ouvrir(activite);
  }

  private void ouvrir(long activiteId) throws SQLException {
    base.executer(
        "insert into ouverture (activite_id, etablissement_id, jour, capacite)"
            + " select activite_id, etablissement_id, jour, capacite from site"
            + " cross join generate_series(?::date, ?::date, interval '1 day') jour"
            + " where activite_id = ? order by jour",
        mois.atDay(1).toString(),
        mois.atEndOfMonth().toString(),
        activiteId);
  }

  void tarifer(long activiteId) throws SQLException {
    var grille =
        base.inserer(
            "grille_tarifaire",
            "activite_id, debut, prix_sans_quotient, prix_hors_commune",
            activiteId,
            TOUJOURS,
            new BigDecimal("4.95"),
            new BigDecimal("6.80"));
    tranche(grille, 0, 600, "1.15");
    tranche(grille, 600, 1200, "2.35");
    tranche(grille, 1200, null, "4.05");
    base.ajouter("reduction_fratrie", REDUCTION, grille, 2, 10);
    base.ajouter("reduction_fratrie", REDUCTION, grille, 3, 20);
  }

  private void tranche(long grille, int minimum, Integer maximum, String prix) throws SQLException {
    base.inserer(
        "tranche_tarif",
        "grille_id, quotient_min, quotient_max, prix",
        grille,
        minimum,
        maximum,
        new BigDecimal(prix));
  }

  /** With so many children, from one to three, the eldest first. */
  FamilleInstallee famille(String quotient, boolean horsCommune, int enfants) throws SQLException {
    var voulue = FamilleFixture.uneFamille().nommee("Facturation");
    for (int rang = 1; rang <= enfants; rang++) {
      voulue.avecEnfant(PRENOMS.get(rang - 1), LocalDate.of(2014 + rang, 3, 4));
    }
    var famille = (horsCommune ? voulue.horsCommune() : voulue).installer(connexion);
    if (quotient != null) {
      quotient(famille, quotient, TOUJOURS, null);
    }
    return famille;
  }

  void quotient(FamilleInstallee famille, String valeur, LocalDate debut, LocalDate fin)
      throws SQLException {
    base.inserer(
        "quotient_familial",
        "famille_id, valeur, debut, fin, source, saisi_le",
        famille.id(),
        new BigDecimal(valeur),
        debut,
        fin,
        "CAF",
        maintenant());
  }

  /** It lived elsewhere until that day, included; in or out of the town. */
  void demenager(FamilleInstallee famille, boolean horsCommune, LocalDate fin) throws SQLException {
    base.inserer(
        "ancien_domicile",
        "famille_id, voie, code_postal, commune, hors_commune, fin",
        famille.id(),
        "rue des Essais",
        "35000",
        "Ailleurs",
        horsCommune,
        fin);
  }

  /** Every child books the first days of the month. */
  void reserver(FamilleInstallee famille, int jours) throws SQLException {
    reserver(famille, activite, jours);
  }

  void reserver(FamilleInstallee famille, long activiteId, int jours) throws SQLException {
    for (var enfant : famille.enfants().values()) {
      base.executer(
          "insert into reservation (ouverture_id, activite_id, jour, enfant_id, famille_id,"
              + " reservee_le, reservee_par)"
              + " select id, activite_id, jour, ?, ?, now(), ? from ouverture"
              + " where activite_id = ? order by jour limit ?",
          enfant,
          famille.id(),
          famille.compteId(),
          activiteId,
          jours);
    }
  }

  /** The right to book, hence a tariff to read. */
  void inscrire(FamilleInstallee famille) throws SQLException {
    for (var enfant : famille.enfants().values()) {
      base.inserer(
          "inscription",
          "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
          enfant,
          famille.id(),
          activite,
          exemples.centre(),
          TOUJOURS,
          LocalDate.of(2099, 12, 31));
    }
  }

  /** A balance carried over; negative: in credit. */
  void devoir(FamilleInstallee famille, String montant) throws SQLException {
    base.inserer(
        "ecriture",
        "famille_id, regie_id, le, nature, montant",
        famille.id(),
        regie,
        maintenant(),
        "REPRISE",
        new BigDecimal(montant));
  }

  /** Money received at the counter before any invoice. */
  long avancer(FamilleInstallee famille, String montant) throws SQLException {
    var reglement =
        base.inserer(
            "reglement",
            "regie_id, famille_id, mode, montant, recu_le",
            regie,
            famille.id(),
            "CHEQUE",
            new BigDecimal(montant),
            maintenant());
    base.inserer(
        "ecriture",
        "famille_id, regie_id, le, nature, montant, reglement_id",
        famille.id(),
        regie,
        maintenant(),
        "REGLEMENT",
        new BigDecimal(montant).negate(),
        reglement);
    return reglement;
  }

  /** Money received at the counter for an invoice. */
  void encaisser(FamilleInstallee famille, long facture, String montant) throws SQLException {
    base.ajouter(
        "ventilation",
        "reglement_id, facture_id, montant",
        avancer(famille, montant),
        facture,
        new BigDecimal(montant));
  }

  long compter(String tableEtCondition, Object... valeurs) throws SQLException {
    return base.chercher("select count(*) from " + tableEtCondition, valeurs).orElseThrow();
  }

  long nombre(String sql, Object... valeurs) throws SQLException {
    return base.chercher(sql, valeurs).orElseThrow();
  }

  void executer(String sql, Object... valeurs) throws SQLException {
    base.executer(sql, valeurs);
  }

  /** The rows, their columns separated by a space. */
  List<String> lire(String sql, Object... valeurs) throws SQLException {
    try (var requete = connexion.prepareStatement(sql)) {
      for (int i = 0; i < valeurs.length; i++) {
        requete.setObject(i + 1, valeurs[i]);
      }
      var lignes = new ArrayList<String>();
      try (ResultSet resultat = requete.executeQuery()) {
        while (resultat.next()) {
          var ligne = new ArrayList<String>();
          for (int i = 1; i <= resultat.getMetaData().getColumnCount(); i++) {
            ligne.add(resultat.getString(i));
          }
          lignes.add(String.join(" ", ligne));
        }
      }
      return lignes;
    }
  }

  private static Instant maintenant() {
    return Instant.now(Clock.systemUTC());
  }
}
