package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** A town, an agent of it, and what is put to the commission there; opened before, closed after. */
@Dependent
class CommissionFixture {

  @Inject private Guichet guichet;
  @Inject private DerogationsQueries derogations;
  @Inject private SeancesQueries seances;
  @Inject private SeanceService calendrier;
  @Inject private InscriptionEnSeanceService inscriptions;
  @Inject private AvisDeCommissionService avisDeCommission;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private DerogationFixture ville;
  private EnTantQue agent;

  void ouvrir() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    ville = new DerogationFixture(base, exemples, guichet);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  void fermer() throws SQLException {
    connexion.close();
  }

  Connection connexion() {
    return connexion;
  }

  Base base() {
    return base;
  }

  Exemples exemples() {
    return exemples;
  }

  DerogationFixture ville() {
    return ville;
  }

  EnTantQue agent() {
    return agent;
  }

  LigneDerogation deposer(String prenom) throws SQLException {
    var foyer = ville.foyer(prenom).installer(connexion);
    ville.deposer(parent(foyer), ville.demande(DerogationFixture.FRATRIE, null));
    return ligne(foyer, prenom);
  }

  LigneDerogation ligne(FamilleInstallee foyer, String prenom) {
    return lignes(foyer).stream()
        .filter(ligne -> ligne.enfantId() == foyer.enfant(prenom))
        .findFirst()
        .orElseThrow();
  }

  List<LigneDerogation> lignes(FamilleInstallee foyer) {
    return agent.obtenir(() -> derogations.toutes(CriteresDerogations.TOUTES)).stream()
        .filter(ligne -> estDe(foyer, ligne))
        .toList();
  }

  private boolean estDe(FamilleInstallee foyer, LigneDerogation ligne) {
    try {
      return base.chercher("select famille_id from demarche where id = ?", ligne.demarcheId())
          .filter(id -> id == foyer.id())
          .isPresent();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long seance(LocalDate jour) {
    return agent.obtenir(() -> calendrier.ajouter(saisie(jour, "Salle " + UUID.randomUUID())));
  }

  static SeanceSaisie saisie(LocalDate jour, String lieu) {
    var saisie = new SeanceSaisie();
    saisie.setJour(jour);
    saisie.setLieu(lieu);
    return saisie;
  }

  int inscrire(long seance, LigneDerogation... lignes) {
    var demandes =
        Arrays.stream(lignes)
            .map(ligne -> new DemandeEnCommission(ligne.demarcheId(), ligne.enfantId()))
            .toList();
    return agent.obtenir(() -> inscriptions.inscrire(seance, demandes));
  }

  void rendre(long seance, Avis avis, String commentaire) {
    var rendus =
        examens(seance).stream()
            .map(e -> new AvisRendu(e.id(), e.version(), e.prenom(), avis, commentaire))
            .toList();
    agent.obtenir(() -> avisDeCommission.rendre(seance, rendus));
  }

  List<LigneExamen> examens(long seance) {
    return agent.obtenir(() -> seances.examens(seance));
  }

  List<String> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::reponse)
        .toList();
  }

  EnTantQue administrateur() throws SQLException {
    return EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
  }

  static EnTantQue parent(FamilleInstallee foyer) {
    return EnTantQue.compte(foyer.compteId(), "FAMILLE");
  }
}
