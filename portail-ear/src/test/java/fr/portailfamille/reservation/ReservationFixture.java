package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.ActiviteExemple.VACANCES;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.CalendrierZoneB;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A school of its own, the days it opens and the children enrolled there: nobody else books it. */
public final class ReservationFixture {

  private static final int LOIN = 25;
  private static final int DEUX_MOIS = 61;
  private static final int DELAI_DES_VACANCES = 14;

  private final Connection connexion;
  private final Base base;
  private final Exemples exemples;
  private final long ecole;

  public ReservationFixture(Connection connexion) throws SQLException {
    this.connexion = connexion;
    this.base = new Base(connexion);
    this.exemples = Exemples.installer(connexion);
    this.ecole = exemples.nouvelleEcole("École de la Source");
    for (var activite : ActiviteExemple.values()) {
      base.ajouter(
          "site", "activite_id, etablissement_id, capacite", activite(activite), ecole, 50);
    }
  }

  static LocalDate aujourdHui() {
    return LocalDate.now(Clock.system(Exemples.FUSEAU));
  }

  /** A day of class far enough for every delay. */
  public LocalDate jour(int rang) {
    return jours(CANTINE, LOIN).skip(rang).findFirst().orElseThrow();
  }

  /** A day of class far enough, followed by another one in the same month. */
  LocalDate jourSuivi() {
    return jours(CANTINE, DEUX_MOIS)
        .filter(jour -> apres(jour).getMonth() == jour.getMonth())
        .findFirst()
        .orElseThrow();
  }

  LocalDate apres(LocalDate jour) {
    return jours(CANTINE, 0).filter(jour::isBefore).findFirst().orElseThrow();
  }

  boolean estDeClasse(LocalDate jour) {
    return jours(CANTINE, 0).anyMatch(jour::equals);
  }

  /** A day without class, of the holidays, far enough for every delay. */
  LocalDate jourDeVacances() {
    return jours(VACANCES, LOIN).findFirst().orElseThrow();
  }

  /** Two Mondays of class in a row. */
  LocalDate lundiSuivi() {
    return jours(CANTINE, LOIN)
        .filter(jour -> jour.getDayOfWeek() == DayOfWeek.MONDAY)
        .filter(lundi -> estDeClasse(lundi.plusWeeks(1)))
        .findFirst()
        .orElseThrow();
  }

  /** A day some activity runs, too near to be booked or cancelled. */
  record Proche(ActiviteExemple activite, LocalDate jour) {}

  /** Holidays are booked two weeks ahead, class days two working days ahead. */
  Proche tropProche() {
    var vacances = jours(VACANCES, 1).findFirst().orElseThrow();
    return vacances.isBefore(aujourdHui().plusDays(DELAI_DES_VACANCES))
        ? new Proche(VACANCES, vacances)
        : new Proche(CANTINE, jours(CANTINE, 1).findFirst().orElseThrow());
  }

  private Stream<LocalDate> jours(ActiviteExemple activite, int dans) {
    var premier = aujourdHui().plusDays(dans);
    return CalendrierZoneB.annees(new Periode(premier, premier.plusDays(300))).stream()
        .flatMap(annee -> activite.jours(annee).stream())
        .filter(jour -> !jour.isBefore(premier));
  }

  public long ecole() {
    return ecole;
  }

  public long activite(ActiviteExemple activite) throws SQLException {
    return exemples.activite(activite);
  }

  public void ouvrir(ActiviteExemple activite, LocalDate jour, int places) throws SQLException {
    base.inserer(
        "ouverture",
        "activite_id, etablissement_id, jour, capacite",
        activite(activite),
        ecole,
        jour,
        places);
  }

  /** For long around today, which covers every {@link #jour}. */
  public void inscrire(FamilleInstallee famille, String prenom, ActiviteExemple... activites)
      throws SQLException {
    for (var activite : activites) {
      base.inserer(
          "inscription",
          "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
          famille.enfant(prenom),
          famille.id(),
          activite(activite),
          ecole,
          aujourdHui().minusMonths(6),
          aujourdHui().plusMonths(11));
    }
  }

  /** As written by the counter and as counted: « 1/1 ». */
  String places(ActiviteExemple activite, LocalDate jour) throws SQLException {
    return texte(
        "select o.prises || '/' || (select count(*) from reservation r"
            + " where r.ouverture_id = o.id and r.etat = 'RESERVEE')"
            + " from ouverture o where o.activite_id = ? and o.etablissement_id = ? and o.jour = ?",
        activite(activite),
        ecole,
        jour);
  }

  String dernierMessage(FamilleInstallee famille) throws SQLException {
    return texte(
        "select texte from envoi where compte_id = ? and sujet = 'Vos réservations'"
            + " order by id desc limit 1",
        famille.compteId());
  }

  long messages(FamilleInstallee famille) throws SQLException {
    return base.chercher("select count(*) from envoi where compte_id = ?", famille.compteId())
        .orElseThrow();
  }

  void executer(String sql, Object... valeurs) throws SQLException {
    base.executer(sql, valeurs);
  }

  private String texte(String sql, Object... valeurs) throws SQLException {
    try (var requete = connexion.prepareStatement(sql)) {
      for (int i = 0; i < valeurs.length; i++) {
        requete.setObject(i + 1, valeurs[i]);
      }
      try (ResultSet lignes = requete.executeQuery()) {
        return lignes.next() ? lignes.getString(1) : null;
      }
    }
  }
}
