package fr.portailfamille.demo;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A whole fictional town: 1 000 households, 1 700 children, six months of life before today. Of the
 * complete months, all but the last are billed: that one waits for an agent. Everything in the past
 * is before today at midnight, everything follows from the day, nothing from the time.
 */
final class VilleDeDemonstration {

  /** PayFiP client number of the second régie. */
  static final String NUMCLI_LOISIRS = "090910";

  private static final int MOIS_PASSES = 6;

  private VilleDeDemonstration() {}

  static boolean existe(Connection connexion) throws SQLException {
    return new Base(connexion).chercher("select id from regie where code = 'LOISIR'").isPresent();
  }

  /**
   * In one transaction: all of the town or nothing.
   *
   * @param chiffrement with the keys of the server that will read it
   */
  static void remplir(Connection connexion, LocalDate aujourdHui, Chiffrement chiffrement)
      throws SQLException, IOException {
    connexion.setAutoCommit(false);
    try {
      ecrire(connexion, aujourdHui, chiffrement);
      Invariants.verifier(connexion);
      connexion.commit();
    } finally {
      connexion.rollback();
      connexion.setAutoCommit(true);
    }
  }

  private static void ecrire(Connection connexion, LocalDate aujourdHui, Chiffrement chiffrement)
      throws SQLException, IOException {
    var exemples = Exemples.installer(connexion, aujourdHui, List.of(Ecole.values()));
    separerLesLoisirs(new Base(connexion));
    parametrer(new Base(connexion), exemples);
    var population = new Population(connexion, exemples);
    new EcriturePopulation(connexion, exemples).ecrire(population);
    var ceMois = YearMonth.from(aujourdHui);
    var periode =
        new Periode(ceMois.minusMonths(MOIS_PASSES).atDay(1), ceMois.plusMonths(1).atEndOfMonth());
    var cles =
        ClesEtrangeres.retirer(
            connexion,
            "inscription",
            "reservation",
            "facture",
            "ligne_facture",
            "ecriture",
            "envoi");
    var reservations =
        new Frequentation(connexion, exemples, aujourdHui, periode).remplir(population);
    var courrier = new Courrier(connexion, aujourdHui);
    // all but the last complete month
    var mois =
        Stream.iterate(ceMois.minusMonths(MOIS_PASSES), m -> m.plusMonths(1))
            .limit(MOIS_PASSES - 1)
            .toList();
    new Facturation(connexion, exemples, periode, aujourdHui, courrier)
        .facturer(reservations, mois);
    new Demarches(connexion, exemples, aujourdHui, courrier, chiffrement).ecrire(population);
    new Guichets(new Base(connexion), exemples, aujourdHui).ouvrir();
    courrier.envoyer(connexion);
    cles.remettre();
  }

  private static void parametrer(Base base, Exemples exemples) throws SQLException {
    var valeurs =
        Map.of(
            "collectivite.nom",
            "Ville de " + Exemples.COMMUNE,
            "collectivite.commune",
            Exemples.COMMUNE,
            "collectivite.code-postal",
            Exemples.CODE_POSTAL,
            "contact.service",
            "Service enfance et scolarité",
            "contact.adresse",
            "1 place du Marché, " + Exemples.CODE_POSTAL + " " + Exemples.COMMUNE,
            "contact.telephone",
            "01 99 00 12 34",
            "contact.courriel",
            "enfance@valombrelle.example",
            "contact.horaires",
            "Du lundi au vendredi, de 8 h 30 à 12 h et de 13 h 30 à 17 h");
    var toutes = new TreeMap<>(valeurs);
    toutes.put("prelevement.creancier", "Régie restauration et périscolaire de Valombrelle");
    toutes.put(
        "prelevement.adresse",
        "1 place du Marché, " + Exemples.CODE_POSTAL + " " + Exemples.COMMUNE);
    toutes.put(
        "reglement-interieur.restauration",
        """
        Règlement de la restauration scolaire

        1. Les repas se réservent sur le portail avant la date affichée pour chaque jour.
        2. Un repas réservé et non annulé à temps est facturé, sauf absence pour raison de santé.
        3. Aucun médicament n’est donné pendant le repas sans projet d’accueil individualisé.
        4. Les enfants respectent leurs camarades, le personnel et la nourriture.""");
    toutes.put(
        "reglement-interieur.periscolaire",
        """
        Règlement de l’accueil périscolaire

        1. L’accueil ouvre à 7 h 30 et ferme à 18 h 30.
        2. Seules les personnes déclarées sur le portail peuvent venir chercher un enfant.
        3. Un retard se signale par téléphone à l’équipe avant la fermeture.""");
    // the key is right, the number is nobody's
    toutes.put("prelevement.ics", "FR72ZZZ123456");
    for (var valeur : toutes.entrySet()) {
      base.ajouter(
          "parametre",
          "cle, valeur, modifie_le, modifie_par",
          valeur.getKey(),
          valeur.getValue(),
          exemples.dossiersCreesLe(),
          exemples.compte(Personnage.ODILE_PERRIN));
    }
  }

  /** A second structure with its own régie, and an evening care too small for its school. */
  private static void separerLesLoisirs(Base base) throws SQLException {
    var structure = base.inserer("structure", "code, nom", "LOISIRS", "Centre social et loisirs");
    var regie =
        base.inserer("regie", "code, nom, numcli", "LOISIR", "Régie des loisirs", NUMCLI_LOISIRS);
    base.executer(
        "update activite set structure_id = ?, regie_id = ? where code in ('MERCREDI', 'VACANCES')",
        structure,
        regie);
    base.executer("update etablissement set structure_id = ? where code = 'CABANE'", structure);
    for (var table : List.of("site", "ouverture")) {
      base.executer(
          "update "
              + table
              + " set capacite = 90"
              + " where activite_id = (select id from activite where code = 'SOIR')"
              + " and etablissement_id = (select id from etablissement where code = 'MOULIN')");
    }
  }
}
