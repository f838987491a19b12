package fr.portailfamille.facturation;

import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Thousands of households of one child, written set by set. They book the same days in the
 * activities of several régies, so that what two régies bill them can be compared.
 */
final class Population {

  private static final int JOURS = 4;

  private final CampagneFixture base;
  private final String prefixe;
  private final long agent;

  Population(Connection connexion, CampagneFixture base, int foyers) throws SQLException {
    this.base = base;
    this.prefixe = "F-" + base.code() + "-";
    this.agent = Exemples.installer(connexion).compte(Personnage.HUGO_MARCHAND);
    base.executer(
        "insert into famille (numero, nom, voie, code_postal, commune, creee_le)"
            + " select ? || lpad(g::text, 5, '0'), 'Foyer ' || g, 'rue du Lavoir', '99420',"
            + " 'Valombrelle', now() from generate_series(1, ?) g",
        prefixe,
        foyers);
    base.executer(
        "insert into enfant (nom, prenom, ne_le)"
            + " select numero, 'Lina', date '2018-03-04' from famille where numero like ?",
        prefixe + "%");
    base.executer(
        "insert into rattachement (enfant_id, famille_id, depuis)"
            + " select e.id, f.id, e.ne_le from famille f join enfant e on e.nom = f.numero"
            + " where f.numero like ?",
        prefixe + "%");
    base.executer(
        "insert into quotient_familial (famille_id, valeur, debut, source, saisi_le)"
            + " select id, 100 * (id % 15), date '2020-01-01', 'CAF', now() from famille"
            + " where numero like ?",
        prefixe + "%");
  }

  /** Every child books the first days of the month in the activity of this régie. */
  void reserver(CampagneFixture chez) throws SQLException {
    base.executer(
        "insert into reservation (ouverture_id, activite_id, jour, enfant_id, famille_id,"
            + " reservee_le, reservee_par)"
            + " select o.id, o.activite_id, o.jour, r.enfant_id, r.famille_id, now(), ?"
            + " from rattachement r join famille f on f.id = r.famille_id"
            + " cross join (select * from ouverture where activite_id = ? order by jour limit ?) o"
            + " where f.numero like ?",
        agent,
        chez.activite(),
        JOURS,
        prefixe + "%");
    base.executer("analyze");
  }

  /** The id of the household of this rank, from 1 in the order of ids. */
  long foyer(int rang) throws SQLException {
    return base.nombre(
        "select id from famille where numero like ? order by id limit 1 offset ?",
        prefixe + "%",
        rang - 1);
  }

  /** Households 1 to n get mails, at an address without account. */
  void joindre(int foyers) throws SQLException {
    base.executer(
        "insert into responsable (nom, prenom, courriel)"
            + " select numero, 'Anne', lower(numero) || '@famille.example' from famille"
            + " where numero like ? order by id limit ?",
        prefixe + "%",
        foyers);
    base.executer(
        "insert into membre (famille_id, responsable_id, titulaire)"
            + " select f.id, r.id, true from famille f join responsable r on r.nom = f.numero"
            + " where f.numero like ?",
        prefixe + "%");
  }
}
