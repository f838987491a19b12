package fr.portailfamille.exemples;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Writes the town: schools, sectors, calendar, activities, tariffs, openings. */
final class Commune {

  static final String NOM = "Valombrelle";

  /** No postal code of France begins with 99. */
  static final String CODE_POSTAL = "99420";

  static final String STRUCTURE = "ENFANCE";
  static final String REGIE = "PERI";
  static final String CENTRE = "CABANE";

  private final Base base;
  private long structure;
  private long regie;

  Commune(Base base) {
    this.base = base;
  }

  void installer(List<AnneeScolaireExemple> annees, List<Ecole> ecoles) throws SQLException {
    structure = base.inserer("structure", "code, nom", STRUCTURE, "Service enfance et scolarité");
    regie =
        base.inserer(
            "regie", "code, nom, numcli", REGIE, "Régie restauration et périscolaire", "090909");
    for (var annee : annees) {
      installer(annee);
    }
    for (var ecole : ecoles) {
      var id = etablissement(ecole.name(), ecole.nom(), "PRIMAIRE", ecole.numero(), ecole.voie());
      for (var troncon : ecole.secteur()) {
        base.inserer(
            "troncon_de_voie",
            "etablissement_id, voie, numero_debut, numero_fin, parite",
            id,
            troncon.voie(),
            troncon.debut(),
            troncon.fin(),
            troncon.parite());
      }
    }
    etablissement(
        CENTRE, "Centre de loisirs La Cabane", "CENTRE_DE_LOISIRS", "30", "avenue des Peupliers");
    for (var activite : ActiviteExemple.values()) {
      installer(activite, annees);
    }
  }

  private long etablissement(String code, String nom, String nature, String numero, String voie)
      throws SQLException {
    return base.inserer(
        "etablissement",
        "structure_id, code, nom, nature, numero_voie, voie, code_postal, commune",
        structure,
        code,
        nom,
        nature,
        numero,
        voie,
        CODE_POSTAL,
        NOM);
  }

  private void installer(AnneeScolaireExemple annee) throws SQLException {
    var classes = annee.classes();
    var id =
        base.inserer(
            "annee_scolaire",
            "libelle, debut, fin",
            annee.libelle(),
            classes.debut(),
            classes.fin());
    for (var v : annee.vacances()) {
      base.inserer(
          "vacances",
          "annee_id, nom, debut, fin",
          id,
          v.nom(),
          v.periode().debut(),
          v.periode().fin());
    }
    for (var pont : annee.ponts()) {
      base.inserer("jour_ferme", "jour, motif", pont, "Pont de l’Ascension");
    }
  }

  private void installer(ActiviteExemple exemple, List<AnneeScolaireExemple> annees)
      throws SQLException {
    var id =
        base.inserer(
            "activite",
            "structure_id, regie_id, code, libelle, nature, calendrier, jours, delai_ajout,"
                + " delai_annulation, ordre",
            structure,
            regie,
            exemple.name(),
            exemple.libelle(),
            exemple.nature(),
            exemple.calendrier(),
            exemple.jours(),
            exemple.delai(),
            exemple.delai(),
            exemple.ordinal());
    installerTarif(exemple, id, annees.get(0).classes().debut());
    base.executer(
        "insert into site (activite_id, etablissement_id, capacite)"
            + " select ?, id, ? from etablissement where (nature = 'CENTRE_DE_LOISIRS') = ?",
        id,
        exemple.capacite(),
        exemple.auCentre());
    for (var annee : annees) {
      base.executer(
          "insert into ouverture (activite_id, etablissement_id, jour, capacite)"
              + " select activite_id, etablissement_id, jour, capacite"
              + " from site cross join unnest(?::date[]) jour where activite_id = ?"
              + " order by etablissement_id, jour",
          base.jours(exemple.jours(annee)),
          id);
    }
  }

  private void installerTarif(ActiviteExemple exemple, long activite, LocalDate debut)
      throws SQLException {
    var grille =
        base.inserer(
            "grille_tarifaire",
            "activite_id, debut, prix_sans_quotient, prix_hors_commune",
            activite,
            debut,
            exemple.prixSansQuotient(),
            exemple.prixHorsCommune());
    var seuils = ActiviteExemple.QUOTIENTS;
    for (int i = 0; i < seuils.size(); i++) {
      BigDecimal maximum = i + 1 < seuils.size() ? seuils.get(i + 1) : null;
      base.inserer(
          "tranche_tarif",
          "grille_id, quotient_min, quotient_max, prix",
          grille,
          seuils.get(i),
          maximum,
          exemple.prix().get(i));
    }
    for (int i = 0; i < ActiviteExemple.FRATRIE.size(); i++) {
      base.ajouter(
          "reduction_fratrie",
          "grille_id, rang, pourcentage",
          grille,
          i + 2,
          ActiviteExemple.FRATRIE.get(i));
    }
  }
}
