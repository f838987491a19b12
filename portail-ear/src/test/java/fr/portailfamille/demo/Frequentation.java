package fr.portailfamille.demo;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who comes when: enrolments, then bookings day by day within the places there are. */
final class Frequentation {

  private static final String CENTRE = "CABANE";

  /** Of the children of an age to come, how many out of a hundred are enrolled, by activity. */
  private static final int[] INSCRITS = {88, 25, 40, 22, 25};

  private static final class Ouverture {
    private final long id;
    private int places;

    private Ouverture(long id, int places) {
      this.id = id;
      this.places = places;
    }
  }

  private final Connection connexion;
  private final Exemples exemples;
  private final LocalDate aujourdHui;
  private final Periode periode;
  private final Hasard hasard = new Hasard(1_901);
  private final Map<String, Ouverture> ouvertures = new HashMap<>();
  private final Map<Long, Foyer> foyers = new HashMap<>();
  private final Map<ActiviteExemple, Long> activites = new HashMap<>();
  private final Map<String, Long> lieux = new HashMap<>();

  /** The days of the period, in order. */
  private final Map<AnneeScolaireExemple, Map<ActiviteExemple, List<LocalDate>>> jours =
      new LinkedHashMap<>();

  private final List<Reservation> reservations = new ArrayList<>();
  private final Copie inscription =
      new Copie(
          "inscription", "id, enfant_id, famille_id, activite_id, etablissement_id, debut, fin");
  private final Copie reservation =
      new Copie(
          "reservation",
          "id, ouverture_id, activite_id, jour, enfant_id, famille_id, etat, reservee_le,"
              + " reservee_par, annulee_le, annulee_par");
  private Numeros inscriptions;
  private Numeros numeros;

  /**
   * @param periode the days with bookings; those after today are fewer
   */
  Frequentation(Connection connexion, Exemples exemples, LocalDate aujourdHui, Periode periode) {
    this.connexion = connexion;
    this.exemples = exemples;
    this.aujourdHui = aujourdHui;
    this.periode = periode;
  }

  /** In order of child, activity, day. */
  List<Reservation> remplir(Population population) throws SQLException, IOException {
    lire();
    population.foyers().forEach(f -> foyers.put(f.id(), f));
    inscriptions = Numeros.de("inscription", connexion);
    numeros = Numeros.de("reservation", connexion);
    var inventes = Set.copyOf(population.enfantsInventes());
    for (var foyer : population.foyers()) {
      for (var enfant : foyer.enfants()) {
        if (premierFoyer(enfant, foyer)) {
          frequenter(enfant, foyer, inventes.contains(enfant));
        }
      }
    }
    ecrire();
    return reservations;
  }

  private static boolean premierFoyer(Enfant enfant, Foyer foyer) {
    var regles = enfant.garde().regles();
    return regles.isEmpty() || regles.get(0).familleId() == foyer.id();
  }

  private void lire() throws SQLException {
    for (var activite : ActiviteExemple.values()) {
      activites.put(activite, exemples.activite(activite));
    }
    for (var annee : exemples.annees()) {
      var parActivite = new EnumMap<ActiviteExemple, List<LocalDate>>(ActiviteExemple.class);
      for (var activite : ActiviteExemple.values()) {
        parActivite.put(
            activite, activite.jours(annee).stream().filter(periode::contient).toList());
      }
      jours.put(annee, parActivite);
    }
    try (var requete = connexion.createStatement();
        var lignes =
            requete.executeQuery(
                "select o.id, a.code, e.code, o.jour, o.capacite, e.id from ouverture o"
                    + " join activite a on a.id = o.activite_id"
                    + " join etablissement e on e.id = o.etablissement_id")) {
      while (lignes.next()) {
        var cle = cle(lignes.getString(2), lignes.getString(3), lignes.getString(4));
        ouvertures.put(cle, new Ouverture(lignes.getLong(1), lignes.getInt(5)));
        lieux.put(lignes.getString(3), lignes.getLong(6));
      }
    }
  }

  private static String cle(String activite, String lieu, String jour) {
    return activite + " " + lieu + " " + jour;
  }

  private void frequenter(Enfant enfant, Foyer foyer, boolean invente) {
    for (var activite : ActiviteExemple.values()) {
      if (invente && !hasard.surCent(INSCRITS[activite.ordinal()])) {
        continue;
      }
      var habitude = habitude(activite);
      // the named families are enrolled for the current year only
      for (var annee : invente ? jours.keySet() : Set.of(exemples.annee())) {
        if (enfant.niveau(annee).isEmpty()) {
          continue;
        }
        if (invente) {
          inscrire(enfant, foyer, activite, annee);
        }
        jours.get(annee).get(activite).stream()
            .filter(jour -> !jour.isBefore(enfant.depuis()))
            .filter(habitude)
            .filter(jour -> hasard.surCent(jour.isAfter(aujourdHui) ? 75 : 96))
            .forEach(jour -> reserver(enfant, foyer, activite, jour));
      }
    }
  }

  /** Weekdays for the year; during holidays, some whole weeks. */
  private Predicate<LocalDate> habitude(ActiviteExemple activite) {
    if (activite == ActiviteExemple.VACANCES) {
      int reste = hasard.entre(0, 2);
      return jour -> jour.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 3 == reste;
    }
    if (activite == ActiviteExemple.MERCREDI || hasard.surCent(60)) {
      return jour -> true;
    }
    var retenus = EnumSet.noneOf(DayOfWeek.class);
    for (var jour : DayOfWeek.values()) {
      if (hasard.surCent(50)) {
        retenus.add(jour);
      }
    }
    return jour -> retenus.contains(jour.getDayOfWeek());
  }

  private void inscrire(
      Enfant enfant, Foyer foyer, ActiviteExemple activite, AnneeScolaireExemple annee) {
    var regles = enfant.garde().regles();
    var ids =
        regles.isEmpty()
            ? List.of(foyer.id())
            : regles.stream().map(regle -> regle.familleId()).toList();
    for (var id : ids) {
      inscription.ligne(
          inscriptions.suivant(),
          enfant.id(),
          id,
          activites.get(activite),
          lieux.get(lieu(enfant, activite)),
          annee.avecLEte().debut(),
          annee.avecLEte().fin());
    }
  }

  private static String lieu(Enfant enfant, ActiviteExemple activite) {
    return activite.auCentre() ? CENTRE : enfant.ecole().name();
  }

  private void reserver(Enfant enfant, Foyer premier, ActiviteExemple activite, LocalDate jour) {
    var ouverture = ouvertures.get(cle(activite.name(), lieu(enfant, activite), jour.toString()));
    if (ouverture == null) {
      return;
    }
    var foyer = enfant.garde().familleDu(jour).map(foyers::get).orElse(premier);
    var le = reserveeLe(jour);
    if (hasard.surCent(3)) {
      ligne(numeros.suivant(), ouverture, activite, jour, enfant, foyer, le, le.plusSeconds(3_600));
    } else if (ouverture.places > 0) {
      ouverture.places--;
      var id = numeros.suivant();
      ligne(id, ouverture, activite, jour, enfant, foyer, le, null);
      reservations.add(new Reservation(id, enfant, foyer, activite, jour));
    }
  }

  /** In the evening, some weeks before, and never after today. */
  private Instant reserveeLe(LocalDate jour) {
    var veille = aujourdHui.minusDays(1);
    var voulu = jour.minusDays(hasard.entre(16, 40));
    var retenu = voulu.isAfter(veille) ? veille.minusDays(hasard.entre(0, 6)) : voulu;
    return retenu
        .atTime(LocalTime.of(hasard.entre(17, 21), hasard.entre(0, 59)))
        .atZone(Exemples.FUSEAU)
        .toInstant()
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private void ligne(
      long id,
      Ouverture ouverture,
      ActiviteExemple activite,
      LocalDate jour,
      Enfant enfant,
      Foyer foyer,
      Instant le,
      Instant annulee) {
    var par = foyer.titulaire().compteId();
    reservation.ligne(
        id,
        ouverture.id,
        activites.get(activite),
        jour,
        enfant.id(),
        foyer.id(),
        annulee == null ? "RESERVEE" : "ANNULEE",
        le,
        par,
        annulee,
        annulee == null ? null : par);
  }

  /**
   * The trigger that counts places would touch each opening hundreds of times: it is set aside and
   * its work done once, in the same transaction.
   */
  private void ecrire() throws SQLException, IOException {
    var base = new Base(connexion);
    inscription.envoyer(connexion);
    base.executer("alter table reservation disable trigger user");
    reservation.envoyer(connexion);
    base.executer("alter table reservation enable trigger user");
    base.executer(
        "update ouverture o set prises = n.nombre from (select ouverture_id, count(*) nombre"
            + " from reservation where etat = 'RESERVEE' group by ouverture_id) n"
            + " where n.ouverture_id = o.id");
  }
}
