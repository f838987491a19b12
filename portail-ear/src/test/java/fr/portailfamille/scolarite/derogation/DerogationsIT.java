package fr.portailfamille.scolarite.derogation;

import static fr.portailfamille.scolarite.derogation.Avis.FAVORABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DerogationsIT {

  private static final int TOUTES = 10_000;

  @Inject private CommissionFixture commission;
  @Inject private Guichet guichet;
  @Inject private DerogationsQueries derogations;
  @PersistenceContext private EntityManager em;

  private EnTantQue agent;
  private final LocalDate aujourdHui = Exemples.aujourdHui();

  @BeforeEach
  void une_ville() throws SQLException, NamingException {
    commission.ouvrir();
    agent = commission.agent();
  }

  @AfterEach
  void fermer() throws SQLException {
    commission.fermer();
  }

  @Test
  @DisplayName("A26 : une ligne par enfant hors secteur d’une démarche déposée et non décidée")
  void une_ligne_par_enfant_hors_secteur() throws SQLException {
    var foyer =
        commission
            .ville()
            .foyer("Anatole")
            .avecEnfant("Berthe", Niveau.CM1.naissance(commission.ville().annee(), 3, 4))
            .installer(commission.connexion());
    var parent = CommissionFixture.parent(foyer);
    guichet.remplir(
        parent,
        DerogationFixture.TYPE,
        DerogationFixture.FORME,
        commission.ville().demande(DerogationFixture.FRATRIE, null));
    assertThat(commission.lignes(foyer)).isEmpty();
    long id = commission.ville().deposer(parent, form -> {});

    assertThat(commission.lignes(foyer))
        .extracting(LigneDerogation::enfant)
        .containsExactlyInAnyOrder(nomComplet(foyer, "Anatole"), nomComplet(foyer, "Berthe"));
    assertThat(commission.ligne(foyer, "Anatole"))
        .satisfies(
            ligne -> {
              assertThat(ligne.niveau()).isEqualTo("CP");
              assertThat(ligne.annee()).isEqualTo(commission.ville().annee().libelle());
              assertThat(ligne.secteur()).isEqualTo("École des Tilleuls");
              assertThat(ligne.ecole()).isEqualTo("École des Hirondelles");
              assertThat(ligne.motif()).isEqualTo(DerogationFixture.FRATRIE);
              assertThat(ligne.seance()).isNull();
            });

    guichet.accepter(agent, id);
    assertThat(commission.lignes(foyer)).isEmpty();
  }

  @Test
  @DisplayName("A26 : on filtre par année, école, motif, séance et avis")
  void on_filtre() throws SQLException {
    var deposee = commission.deposer("Célestin");
    var autre = commission.deposer("Dorothée");
    long seance = commission.seance(aujourdHui);
    commission.inscrire(seance, autre);

    long motif = commission.ville().motif(DerogationFixture.FRATRIE);
    assertThat(trouver(new CriteresDerogations(null, null, motif, null, null)))
        .contains(deposee.cle(), autre.cle());
    assertThat(
            trouver(
                new CriteresDerogations(
                    null, null, commission.ville().motif(DerogationFixture.AUTRE), null, null)))
        .doesNotContain(deposee.cle(), autre.cle());
    assertThat(
            trouver(
                new CriteresDerogations(
                    null, commission.exemples().ecole(Ecole.TILLEULS), null, null, null)))
        .doesNotContain(deposee.cle());
    assertThat(
            trouver(
                new CriteresDerogations(
                    commission.exemples().anneeId(commission.ville().annee()),
                    commission.exemples().ecole(Ecole.HIRONDELLES),
                    null,
                    null,
                    Avancement.A_INSCRIRE)))
        .contains(deposee.cle())
        .doesNotContain(autre.cle());
    assertThat(trouver(new CriteresDerogations(null, null, null, seance, null)))
        .containsExactly(autre.cle());
    assertThat(agent.obtenir(() -> derogations.filtres()).ecoles())
        .extracting(DerogationsQueries.Choix::libelle)
        .contains("École des Hirondelles");

    commission.rendre(seance, FAVORABLE, "Son frère y est.");
    assertThat(trouver(new CriteresDerogations(null, null, null, null, Avancement.RENDUE)))
        .contains(autre.cle())
        .doesNotContain(deposee.cle());
  }

  @Test
  @DisplayName("A26 : le nombre de requêtes ne suit pas le nombre de demandes")
  void le_nombre_de_requetes_est_constant() throws SQLException {
    long petite = commission.seance(aujourdHui);
    commission.inscrire(petite, commission.deposer("Nestor"));
    long grande = commission.seance(aujourdHui);
    var lignes = new ArrayList<LigneDerogation>();
    for (var prenom : List.of("Octave", "Pélagie", "Quentin", "Rosalie", "Sidonie", "Ursule")) {
      lignes.add(commission.deposer(prenom));
    }
    commission.inscrire(grande, lignes.toArray(LigneDerogation[]::new));

    assertThat(compter(() -> page(petite))).isEqualTo(compter(() -> page(grande))).isEqualTo(2);
    assertThat(compter(() -> commission.examens(petite)))
        .isEqualTo(compter(() -> commission.examens(grande)));
    var foyer =
        commission
            .ville()
            .foyer("Valère")
            .avecEnfant("Zélie", Niveau.CM1.naissance(commission.ville().annee(), 3, 4))
            .installer(commission.connexion());
    long deux =
        commission
            .ville()
            .deposer(
                CommissionFixture.parent(foyer),
                commission.ville().demande(DerogationFixture.FRATRIE, null));
    commission.inscrire(grande, commission.lignes(foyer).toArray(LigneDerogation[]::new));
    long une = lignes.get(0).demarcheId();
    assertThat(compter(() -> guichet.detail(agent, une)))
        .isEqualTo(compter(() -> guichet.detail(agent, deux)));
  }

  private void page(long seance) {
    var criteres = new CriteresDerogations(null, null, null, seance, null);
    agent.obtenir(() -> derogations.lister(criteres, 0, 50));
  }

  private int compter(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private String nomComplet(FamilleInstallee foyer, String prenom) {
    return em.createQuery(
            "select concat(e.prenom, ' ', e.nom) from Enfant e where e.id = :id", String.class)
        .setParameter("id", foyer.enfant(prenom))
        .getSingleResult();
  }

  private List<String> trouver(CriteresDerogations criteres) {
    return agent.obtenir(() -> derogations.lister(criteres, 0, TOUTES)).lignes().stream()
        .map(LigneDerogation::cle)
        .toList();
  }
}
