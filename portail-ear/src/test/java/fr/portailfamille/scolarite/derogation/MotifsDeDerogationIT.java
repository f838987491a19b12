package fr.portailfamille.scolarite.derogation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.scolarite.EnfantAScolariser;
import fr.portailfamille.scolarite.InscriptionScolaireQueries;
import fr.portailfamille.scolarite.ScolariteDemandee;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MotifsDeDerogationIT {

  @Inject private Guichet guichet;
  @Inject private MotifDerogationService motifs;
  @Inject private InscriptionScolaireQueries lectures;
  @PersistenceContext private EntityManager em;
  @Resource private UserTransaction transaction;

  private Connection connexion;
  private Base base;
  private DerogationFixture derogations;
  private EnTantQue agent;
  private EnTantQue administrateur;

  @BeforeEach
  void une_ville() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    derogations = new DerogationFixture(base, exemples, guichet);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A26 : la famille choisit parmi les motifs de la loi, plus « Autre motif »")
  void les_motifs_de_la_loi_sont_proposes() throws SQLException {
    var parent = parent("Alix");

    assertThat(parent.obtenir(() -> lectures.motifs()))
        .extracting(MotifChoisi::getLibelle)
        .containsSubsequence(
            "Obligations professionnelles des parents, sans cantine ni garderie à l’école du"
                + " secteur",
            DerogationFixture.FRATRIE,
            DerogationFixture.SANTE,
            DerogationFixture.AUTRE);
  }

  @Test
  @DisplayName("A26 : « Autre motif » s’explique, un motif de la liste suffit")
  void autre_motif_s_explique() throws SQLException {
    var parent = parent("Basile");

    assertThatThrownBy(
            () -> derogations.deposer(parent, derogations.demande(DerogationFixture.AUTRE, " ")))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus -> assertThat(refus.refus()).extracting(Refus::champ).containsExactly("motif"));

    remplir(parent, derogations.demande(DerogationFixture.FRATRIE, null));
    long id = derogations.deposer(parent, form -> {});
    assertThat(reponses(id)).contains(DerogationFixture.FRATRIE);
  }

  @Test
  @DisplayName("A26 : rien de ce qui est écrit sur un motif de santé n’est gardé en clair")
  void rien_sur_la_sante_n_est_garde() throws SQLException {
    var parent = parent("Colombe");

    long id =
        derogations.deposer(
            parent, derogations.demande(DerogationFixture.SANTE, "Un secret sur sa santé"));

    assertThat(reponses(id)).contains(DerogationFixture.SANTE);
    assertThat(
            base.chercher(
                "select count(*) from demarche where id = ? and cast(contenu as text) like"
                    + " '%secret%'",
                id))
        .contains(0L);
  }

  @Test
  @DisplayName("A26 : un motif retiré n’est plus proposé, et se lit dans ce qui l’a choisi")
  void un_motif_retire_reste_lisible() throws SQLException {
    var libelle = "Garde par les grands-parents " + UUID.randomUUID();
    long motif = ajouter(libelle);
    var depose = parent("Diane");
    long id = derogations.deposer(depose, derogations.demande(libelle, null));
    var hesitant = parent("Ernest");
    remplir(hesitant, derogations.demande(libelle, null));

    changer(motif, saisi -> saisi.setEnUsage(false));

    assertThat(hesitant.obtenir(() -> lectures.motifs()))
        .extracting(MotifChoisi::getLibelle)
        .doesNotContain(libelle);
    assertThat(fiche(hesitant).getMotifChoisi().getId()).isNull();
    assertThat(reponses(id)).contains(libelle);
    guichet.demanderCorrection(agent, id);
    assertThat(fiche(depose).getMotifChoisi().getLibelle()).isEqualTo(libelle);
    guichet.corriger(
        depose,
        id,
        DerogationFixture.TYPE,
        DerogationFixture.FORME,
        form -> form.setCertifie(true));
    guichet.deposer(depose, id);
    guichet.accepter(agent, id);
    assertThat(reponses(id)).contains(libelle);
  }

  @Test
  @DisplayName("A26 : un motif réécrit garde ses anciens mots là où il a été choisi")
  void un_motif_reecrit_garde_ses_mots() throws SQLException {
    var libelle = "Nourrice agréée " + UUID.randomUUID();
    long motif = ajouter(libelle);
    long id = derogations.deposer(parent("Flavie"), derogations.demande(libelle, null));

    changer(motif, saisi -> saisi.setLibelle("Assistante maternelle " + UUID.randomUUID()));

    assertThat(reponses(id)).contains(libelle);
    changer(motif, saisi -> saisi.setEnUsage(false));
  }

  @Test
  @DisplayName("A26 : un motif inconnu est introuvable")
  void un_motif_inconnu_est_introuvable() throws SQLException {
    var parent = parent("Gaspard");
    remplir(parent, form -> {});

    assertThatThrownBy(
            () -> remplir(parent, f -> f.getEnfants().get(0).getMotifChoisi().setId(999_999_999L)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("A26 : seul un administrateur change la liste, sans doublon et sans la vider")
  void la_liste_est_tenue_par_l_administrateur() throws Exception {
    assertThatThrownBy(() -> agent.obtenir(() -> motifs.tous()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> ajouter("  RAISON medicale !"))
        .isInstanceOfSatisfying(
            SaisieRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("libelle"));
    long motif = ajouter("Déménagement prévu " + UUID.randomUUID());
    assertThatThrownBy(
            () -> administrateur.executer(() -> motifs.changer(motif, 7, ligne(motif).saisi())))
        .isInstanceOf(DonneesModifieesEntreTemps.class);

    transaction.begin();
    try {
      em.createNativeQuery("update motif_derogation set en_usage = (id = ?1)")
          .setParameter(1, motif)
          .executeUpdate();
      assertThatThrownBy(() -> changer(motif, saisi -> saisi.setEnUsage(false)))
          .hasMessage("MotifDernierEnUsage");
    } finally {
      transaction.rollback();
    }
    changer(motif, saisi -> saisi.setEnUsage(false));
  }

  @Test
  @DisplayName("A26 : une demande faite avant la liste se lit et se décide")
  void une_demande_d_avant_la_liste_se_decide() throws SQLException {
    long id =
        derogations.deposer(
            parent("Hortense"), derogations.demande(DerogationFixture.AUTRE, "Sa cousine y est."));
    sansMotifChoisi(id);

    assertThat(reponses(id)).contains("Sa cousine y est.");
    guichet.accepter(agent, id);
  }

  @Test
  @DisplayName("A26 : la migration range ce qui attend sous « Autre motif », mots gardés")
  void la_migration_range_sous_autre_motif() throws SQLException, IOException {
    long id =
        derogations.deposer(
            parent("Irma"), derogations.demande(DerogationFixture.AUTRE, "Mon travail."));
    sansMotifChoisi(id);

    base.executer(reprise());

    assertThat(reponses(id)).contains("Autre motif – Mon travail.");
  }

  private static String reprise() throws IOException {
    try (var script =
        MotifDerogationService.class.getResourceAsStream(
            "/db/migration/V20261204_01__derogation_motifs.sql")) {
      var sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return sql.substring(sql.indexOf("update demarche"), sql.lastIndexOf(';'));
    }
  }

  private void sansMotifChoisi(long id) throws SQLException {
    base.executer(
        "update demarche set contenu = jsonb_set(contenu, '{enfants}', (select jsonb_agg(e -"
            + " 'motifChoisi') from jsonb_array_elements(contenu -> 'enfants') e)) where id = ?",
        id);
  }

  private EnTantQue parent(String prenom) throws SQLException {
    return EnTantQue.compte(derogations.foyer(prenom).installer(connexion).compteId(), "FAMILLE");
  }

  private void remplir(EnTantQue parent, Consumer<ScolariteDemandee> reponses) {
    guichet.remplir(parent, DerogationFixture.TYPE, DerogationFixture.FORME, reponses);
  }

  private EnfantAScolariser fiche(EnTantQue parent) {
    return guichet
        .brouillon(parent, DerogationFixture.TYPE, DerogationFixture.FORME)
        .formulaire()
        .getEnfants()
        .get(0);
  }

  private List<String> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::reponse)
        .toList();
  }

  private long ajouter(String libelle) throws SQLException {
    var saisi = new MotifSaisi();
    saisi.setLibelle(libelle);
    saisi.setOrdre(50);
    administrateur.executer(() -> motifs.ajouter(saisi));
    return derogations.motif(libelle);
  }

  private void changer(long id, Consumer<MotifSaisi> changement) {
    var ligne = ligne(id);
    changement.accept(ligne.saisi());
    administrateur.executer(() -> motifs.changer(id, ligne.version(), ligne.saisi()));
  }

  private MotifDerogationService.Ligne ligne(long id) {
    return administrateur.obtenir(() -> motifs.chercher(id));
  }
}
