package fr.portailfamille.scolarite.passage;

import static fr.portailfamille.exemples.FamilleFixture.ne;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;

import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Two school years far ahead, a nursery and an elementary school of one street, their children. */
final class PassageFixture implements AutoCloseable {

  private static final int RENTREE = 2090;

  final Base base;
  final Exemples exemples;
  final long precedente;
  final long annee;
  final long maternelle;
  final long elementaire;
  private final Connection connexion;
  private final String rue = "rue " + UUID.randomUUID();

  PassageFixture(Connection connexion) throws SQLException {
    this.connexion = connexion;
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    precedente = annee(RENTREE);
    annee = annee(RENTREE + 1);
    maternelle = exemples.nouvelleEcole("Les Petits Pas", "MATERNELLE", rue);
    elementaire = exemples.nouvelleEcole("Les Grands Pas", "ELEMENTAIRE", rue);
  }

  private long annee(int rentree) throws SQLException {
    return base.inserer(
        "annee_scolaire",
        "libelle, debut, fin",
        rentree + "-" + (rentree + 1),
        LocalDate.of(rentree, 9, 1),
        LocalDate.of(rentree + 1, 7, 5));
  }

  /** A child of a household of the street, in a class of the first year. */
  FamilleInstallee eleve(String prenom, long ecole, String niveau) throws SQLException {
    return eleve(prenom, ecole, niveau, rue);
  }

  FamilleInstallee eleve(String prenom, long ecole, String niveau, String adresse)
      throws SQLException {
    var famille =
        uneFamille()
            .nommee("Montée")
            .habitant("4", adresse)
            .avecEnfant(prenom, ne(2018, 3, 4))
            .installer(connexion);
    scolariser(famille.enfant(prenom), precedente, ecole, niveau);
    return famille;
  }

  void scolariser(long enfant, long anneeId, long ecole, String niveau) throws SQLException {
    base.inserer(
        "scolarite",
        "enfant_id, annee_id, etablissement_id, niveau",
        enfant,
        anneeId,
        ecole,
        niveau);
  }

  /** The years would be there for every other test. */
  @Override
  public void close() throws SQLException {
    base.executer("delete from demarche where numero like 'PASSAGE-%'");
    base.executer("delete from inscription where debut >= date '2090-01-01'");
    base.executer("delete from scolarite where annee_id in (?, ?)", precedente, annee);
    base.executer("delete from passage_annee where annee_id = ?", annee);
    base.executer("delete from annee_scolaire where id in (?, ?)", precedente, annee);
  }
}
