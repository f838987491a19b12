package fr.portailfamille.demo;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.facturation.Echeance;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The months billed before today: campaigns, invoices, ledger, and how they were paid. */
final class Facturation {

  private static final int JOUR_D_EMISSION = 5;
  private static final int DELAI_DE_PAIEMENT = 30;

  record Regie(long id, String code, String numcli, List<ActiviteExemple> activites) {}

  /** Movements of one household in one régie. */
  private record CompteFamille(long famille, long regie) {}

  private record Mouvement(Instant le, BigDecimal montant) {}

  private final Connection connexion;
  private final Base base;
  private final Exemples exemples;
  private final Prix prix;
  private final Reglements reglements;
  private final Courrier courrier;
  private final Map<ActiviteExemple, Long> activites = new EnumMap<>(ActiviteExemple.class);
  private final Map<CompteFamille, List<Mouvement>> comptes = new HashMap<>();
  private final Numeros factures;
  private final Numeros lignes;
  private final Numeros ecritures;
  private final Copie facture =
      new Copie(
          "facture",
          "id, campagne_id, regie_id, famille_id, mois, exercice, rang, numero, total,"
              + " solde_anterieur, echeance, etat, emise_le");
  private final Copie ligne =
      new Copie(
          "ligne_facture",
          "id, facture_id, reservation_id, enfant_id, activite_id, jour, prix, motif");
  private final Copie ecriture =
      new Copie(
          "ecriture", "id, famille_id, regie_id, le, nature, montant, facture_id, reglement_id");

  Facturation(
      Connection connexion,
      Exemples exemples,
      Periode periode,
      LocalDate aujourdHui,
      Courrier courrier)
      throws SQLException {
    this.connexion = connexion;
    this.base = new Base(connexion);
    this.exemples = exemples;
    this.prix = new Prix(periode);
    this.reglements = new Reglements(connexion, aujourdHui);
    this.courrier = courrier;
    factures = Numeros.de("facture", connexion);
    lignes = Numeros.de("ligne_facture", connexion);
    ecritures = Numeros.de("ecriture", connexion);
    for (var activite : ActiviteExemple.values()) {
      activites.put(activite, exemples.activite(activite));
    }
  }

  void facturer(List<Reservation> reservations, List<YearMonth> mois)
      throws SQLException, IOException {
    Map<YearMonth, List<Reservation>> parMois =
        reservations.stream().collect(Collectors.groupingBy(r -> YearMonth.from(r.jour())));
    for (var regie : regies()) {
      Map<Integer, Integer> rangs = new TreeMap<>();
      for (var m : mois) {
        var concernees =
            parMois.getOrDefault(m, List.of()).stream()
                .filter(r -> regie.activites().contains(r.activite()))
                .toList();
        facturer(regie, m, concernees, rangs, m.equals(mois.get(mois.size() - 1)));
      }
      for (var compteur : rangs.entrySet()) {
        base.ajouter(
            "compteur_facture",
            "regie_id, exercice, dernier",
            regie.id(),
            compteur.getKey(),
            compteur.getValue());
      }
    }
    for (var copie : List.of(facture, ligne)) {
      copie.envoyer(connexion);
    }
    reglements.ecrire(connexion);
    ecriture.envoyer(connexion);
  }

  private List<Regie> regies() throws SQLException {
    var regies = new ArrayList<Regie>();
    try (var requete = connexion.createStatement();
        var resultat =
            requete.executeQuery(
                "select r.id, r.code, r.numcli, string_agg(a.code, ' ') from regie r"
                    + " join activite a on a.regie_id = r.id group by r.id, r.code, r.numcli order by r.id")) {
      while (resultat.next()) {
        var codes = List.of(resultat.getString(4).split(" "));
        regies.add(
            new Regie(
                resultat.getLong(1),
                resultat.getString(2),
                resultat.getString(3),
                codes.stream().map(ActiviteExemple::valueOf).toList()));
      }
    }
    return regies;
  }

  private void facturer(
      Regie regie,
      YearMonth mois,
      List<Reservation> reservations,
      Map<Integer, Integer> rangs,
      boolean dernier)
      throws SQLException {
    var emission = mois.plusMonths(1).atDay(JOUR_D_EMISSION);
    var le = emission.atTime(LocalTime.of(8, 30)).atZone(Exemples.FUSEAU).toInstant();
    var echeance =
        Echeance.unique(
                Montant.ZERO,
                emission,
                DELAI_DE_PAIEMENT,
                jour -> exemples.annee().calendrier().estJourOuvre(jour))
            .date();
    var parFoyer =
        new TreeMap<Long, List<Reservation>>(
            reservations.stream().collect(Collectors.groupingBy(r -> r.foyer().id())));
    var campagne =
        base.inserer(
            "campagne",
            "regie_id, mois, echeance, etat, foyers, faits, lancee_par, lancee_le, terminee_le",
            regie.id(),
            mois.atDay(1),
            echeance,
            "TERMINEE",
            parFoyer.size(),
            parFoyer.size(),
            exemples.compte(Personnage.HUGO_MARCHAND),
            le.minusSeconds(60),
            le);
    for (var duFoyer : parFoyer.values()) {
      int rang = rangs.merge(emission.getYear(), 1, Integer::sum);
      emettre(regie, campagne, mois, emission, le, echeance, rang, duFoyer, dernier);
    }
  }

  private void emettre(
      Regie regie,
      long campagne,
      YearMonth mois,
      LocalDate emission,
      Instant le,
      LocalDate echeance,
      int rang,
      List<Reservation> reservations,
      boolean derniere) {
    var id = factures.suivant();
    var foyer = reservations.get(0).foyer();
    var total = ecrireLignes(id, reservations);
    var mouvements =
        comptes.computeIfAbsent(new CompteFamille(foyer.id(), regie.id()), c -> new ArrayList<>());
    var anterieur =
        mouvements.stream()
            .filter(m -> m.le().isBefore(le))
            .map(Mouvement::montant)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var numero = String.format("%s-%d-%06d", regie.code(), emission.getYear(), rang);
    facture.ligne(
        id,
        campagne,
        regie.id(),
        foyer.id(),
        mois.atDay(1),
        emission.getYear(),
        rang,
        numero,
        total,
        anterieur,
        echeance,
        "EMISE",
        le);
    ecriture.ligne(ecritures.suivant(), foyer.id(), regie.id(), le, "FACTURE", total, id, null);
    mouvements.add(new Mouvement(le, total));
    courrier.factureEmise(foyer, numero, total, echeance, le);
    var aEncaisser = new Reglements.AEncaisser(id, regie, foyer, total, emission, derniere);
    reglements
        .encaisser(aEncaisser)
        .ifPresent(
            recu -> {
              var montant = recu.montant().negate();
              ecriture.ligne(
                  ecritures.suivant(),
                  foyer.id(),
                  regie.id(),
                  recu.le(),
                  "REGLEMENT",
                  montant,
                  null,
                  recu.id());
              mouvements.add(new Mouvement(recu.le(), montant));
            });
  }

  private BigDecimal ecrireLignes(long factureId, List<Reservation> reservations) {
    var total = BigDecimal.ZERO;
    var triees =
        reservations.stream()
            .sorted(Comparator.comparing(Reservation::jour).thenComparing(Reservation::id))
            .toList();
    for (var r : triees) {
      var explique = prix.de(r);
      total = total.add(explique.prix());
      ligne.ligne(
          lignes.suivant(),
          factureId,
          r.id(),
          r.enfant().id(),
          activites.get(r.activite()),
          r.jour(),
          explique.prix(),
          explique.motif());
    }
    return total;
  }
}
