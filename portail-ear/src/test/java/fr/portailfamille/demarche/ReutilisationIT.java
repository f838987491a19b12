package fr.portailfamille.demarche;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.assurance.AssuranceScolaire;
import fr.portailfamille.assurance.AssurancesDeclarees;
import fr.portailfamille.assurance.ChoixAssurance;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.Documents;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.adresse.ChangementAdresse;
import fr.portailfamille.famille.adresse.NouvelleAdresse;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.representation.Guichetier;
import fr.portailfamille.scolarite.ChoixEcole;
import fr.portailfamille.scolarite.InscriptionScolaire;
import fr.portailfamille.scolarite.ScolariteDemandee;
import fr.portailfamille.validite.MesDocumentsQueries;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two démarches ask where the family lives: it is proven once. */
@ExtendWith(ArquillianExtension.class)
class ReutilisationIT {

  private static final String DOMICILE = "JUSTIFICATIF_DOMICILE";
  private static final String MOIS = Parametre.DOCUMENTS_REUTILISATION.cle();
  private static final LocalDate AUJOURDHUI = Exemples.aujourdHui();

  @Inject private Guichet guichet;
  @Inject private Guichetier guichetier;
  @Inject private Reutilisations reutilisations;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private Documents documents;
  @Inject private MesDocumentsQueries mesDocuments;
  @Inject private Parametres parametres;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille = lesMorel();
    parent = parent(famille);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "A18, A42 : un justificatif envoyé pour une démarche ressert pour une autre, en copie")
  void un_justificatif_ressert() throws SQLException {
    long adresse = demenager(parent, "rue des Saules");
    long envoye = joints(parent, adresse).get(0).id();
    base.executer(
        "update document set depose_le = depose_le - interval '40 days' where id = ?", envoye);
    long inscription = inscrire(parent);

    assertThat(offerts(parent, inscription))
        .singleElement()
        .satisfies(
            offre -> {
              assertThat(offre.document().id()).isEqualTo(envoye);
              assertThat(offre.titreDemarche()).isEqualTo("Changement d’adresse");
            });
    utiliser(parent, inscription, envoye);
    utiliser(parent, inscription, envoye);

    var copie = seul(joints(parent, inscription));
    assertThat(copie.id()).isNotEqualTo(envoye);
    assertThat(copie.donneLe()).isEqualTo(seul(joints(parent, adresse)).deposeLe());
    assertThat(octets(parent, copie.id())).isEqualTo(octets(parent, envoye)).contains("%PDF-");
    assertThat(offerts(parent, inscription)).isEmpty();
    guichet.deposer(parent, inscription);
    assertThat(guichet.detail(agent, inscription).documents())
        .singleElement()
        .satisfies(document -> assertThat(document.donneLe()).isEqualTo(copie.donneLe()));
  }

  @Test
  @DisplayName("B34 : retirer la copie laisse l’original, et la proposer de nouveau reste possible")
  void retirer_la_copie_laisse_l_original() {
    long envoye = seul(joints(parent, demenager(parent, "rue des Saules"))).id();
    long inscription = inscrire(parent);
    utiliser(parent, inscription, envoye);
    long copie = seul(joints(parent, inscription)).id();

    parent.executer(() -> demarches.retirer(inscription, copie));

    assertThat(octets(parent, envoye)).contains("%PDF-");
    assertThatThrownBy(() -> octets(parent, copie)).isInstanceOf(Introuvable.class);
    assertThat(offerts(parent, inscription)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A18 : ce qui est refusé, trop ancien, périmé, scellé ou détruit ne ressert pas")
  @CsvSource(
      delimiter = '|',
      value = {
        "refusée | update demarche set etat = 'REFUSEE', motif = 'non', decidee_le = now() where id = ?",
        "à corriger | update demarche set etat = 'A_CORRIGER', motif = 'flou' where id = ?",
        "abandonnée | update demarche set etat = 'ABANDONNEE' where id = ?",
        "trop ancien | update document set depose_le = depose_le - interval '13 months' where id in (select document_id from piece where demarche_id = ?)",
        "périmé | update document set valable_jusqu_au = (now() at time zone 'Europe/Paris')::date - 1 where id in (select document_id from piece where demarche_id = ?)",
        "détruit | update document set detruit_le = now() where id in (select document_id from piece where demarche_id = ?)",
        "d’une autre nature | update document set nature = 'LIVRET_DE_FAMILLE' where id in (select document_id from piece where demarche_id = ?)",
      })
  void ce_qui_ne_ressert_pas(String cas, String sql) throws SQLException {
    long adresse = demenager(parent, "rue des Saules");
    long envoye = seul(joints(parent, adresse)).id();
    long inscription = inscrire(parent);
    base.executer(sql, adresse);

    assertThat(offerts(parent, inscription)).isEmpty();
    introuvable(() -> utiliser(parent, inscription, envoye));
    assertThat(joints(parent, inscription)).isEmpty();
  }

  @Test
  @DisplayName("E29 : un changement d’adresse ne se prouve pas avec un ancien justificatif")
  void un_changement_ne_se_prouve_pas_avec_l_ancien() {
    long envoye = seul(joints(parent, accepter(demenager(parent, "rue des Saules")))).id();
    long suivante = remplirAdresse(parent, "rue des Ormes");

    assertThat(offerts(parent, suivante)).isEmpty();
    introuvable(() -> utiliser(parent, suivante, envoye));
  }

  @Test
  @DisplayName("A18 : la ville choisit combien de mois, ou de ne rien proposer")
  void la_ville_choisit() throws SQLException {
    demenager(parent, "rue des Saules");
    long inscription = inscrire(parent);
    try {
      base.ajouter("parametre", "cle, valeur, modifie_le", MOIS, "0", exemples.dossiersCreesLe());
      relireLesParametres();
      assertThat(offerts(parent, inscription)).isEmpty();
    } finally {
      base.executer("delete from parametre where cle = ?", MOIS);
      relireLesParametres();
    }
    assertThat(offerts(parent, inscription)).hasSize(1);
  }

  @Test
  @DisplayName("A51 : ni le document ni la démarche d’un autre foyer, sous aucun identifiant")
  void rien_d_un_autre_foyer() throws SQLException {
    long envoye = seul(joints(parent, demenager(parent, "rue des Saules"))).id();
    var voisin = parent(lesMorel());
    long sienne = inscrire(voisin);
    long mienne = inscrire(parent);

    assertThat(offerts(voisin, sienne)).isEmpty();
    introuvable(() -> utiliser(voisin, sienne, envoye));
    introuvable(() -> utiliser(voisin, mienne, envoye));
    introuvable(() -> parent.executer(() -> reutilisations.reutiliser(mienne, "LIVRET", envoye)));
    assertThat(voisin.obtenir(() -> reutilisations.proposer(mienne))).isEmpty();
    assertThat(joints(voisin, sienne)).isEmpty();
    assertThat(joints(parent, mienne)).isEmpty();
  }

  @Test
  @DisplayName("C32 : l’agent qui saisit pour la famille reprend ce qu’elle a déjà envoyé")
  void l_agent_reprend_ce_qui_est_envoye() throws SQLException {
    long envoye = seul(joints(parent, demenager(parent, "rue des Saules"))).id();
    var saisie = Guichetier.famille(guichetier.saisir(agent, base, famille, AUJOURDHUI));
    long inscription = inscrire(saisie);

    assertThat(offerts(saisie, inscription)).hasSize(1);
    utiliser(saisie, inscription, envoye);

    assertThat(joints(saisie, inscription)).hasSize(1);
  }

  @Test
  @DisplayName("A42, E30 : la copie garde le dernier jour connu, et n’est suivie qu’une fois")
  void la_copie_garde_son_dernier_jour() {
    var fin = exemples.annee().classes().fin();
    long premiere = assurer("Tilleuls", fin);
    guichet.joindre(parent, premiere, attestation());
    guichet.deposer(parent, premiere);
    accepter(premiere);
    long envoye = seul(joints(parent, premiere)).id();

    long seconde = assurer("Lac", fin.plusDays(10));
    parent.executer(() -> reutilisations.reutiliser(seconde, attestation(), envoye));
    guichet.deposer(parent, seconde);
    accepter(seconde);

    var suivis = parent.obtenir(mesDocuments::lire);
    assertThat(suivis).hasSize(2).allMatch(d -> fin.equals(d.depose().valableJusquAu()));
    assertThat(suivis).filteredOn(d -> d.validite() != null).hasSize(1);
  }

  @Test
  @DisplayName("A18 : autant de requêtes quel que soit le nombre de documents déjà donnés")
  void autant_de_requetes() {
    accepter(demenager(parent, "rue des Saules"));
    long inscription = inscrire(parent);
    offerts(parent, inscription); // the settings are read once and kept
    int un = RequetesSql.compter(em, () -> offerts(parent, inscription));
    long adresse = remplirAdresse(parent, "rue des Ormes");
    for (int i = 0; i < 5; i++) {
      guichet.joindre(parent, adresse, DOMICILE, pdf(i));
    }
    guichet.deposer(parent, adresse);

    assertThat(RequetesSql.compter(em, () -> assertThat(offerts(parent, inscription)).hasSize(3)))
        .isEqualTo(un);
  }

  private FamilleInstallee lesMorel() throws SQLException {
    var annees = exemples.annees();
    return uneFamille()
        .nommee("Morel")
        .avecEnfant("Mia", Niveau.CP.naissance(annees.get(annees.size() - 1), 3, 4))
        .installer(connexion);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private long remplirAdresse(EnTantQue parent, String voie) {
    return guichet.remplir(
        parent,
        ChangementAdresse.CODE,
        NouvelleAdresse.class,
        form -> {
          form.getAdresse().setNumero("12");
          form.getAdresse().setVoie(voie);
          form.getAdresse().setCodePostal("99420");
          form.getAdresse().setCommune(Exemples.COMMUNE);
          form.setDepuis(AUJOURDHUI.minusDays(10));
          form.setJustificatifDu(AUJOURDHUI.minusDays(1));
          form.setCertifie(true);
        });
  }

  private long demenager(EnTantQue parent, String voie) {
    long id = remplirAdresse(parent, voie);
    guichet.joindre(parent, id, DOMICILE);
    guichet.deposer(parent, id);
    return id;
  }

  private long accepter(long id) {
    guichet.accepter(agent, id);
    return id;
  }

  /** Everything answered, nothing joined. */
  private long inscrire(EnTantQue parent) {
    return guichet.remplir(
        parent,
        InscriptionScolaire.CODE,
        ScolariteDemandee.class,
        form -> {
          form.getEnfants().get(0).setChoix(ChoixEcole.SECTEUR);
          form.setCertifie(true);
        });
  }

  private long assurer(String assureur, LocalDate fin) {
    return guichet.remplir(
        parent,
        AssuranceScolaire.CODE,
        AssurancesDeclarees.class,
        form -> {
          var fiche = form.getEnfants().get(0);
          fiche.setChoix(ChoixAssurance.DECLARER);
          fiche.getContrat().setAssureur(assureur);
          fiche.getContrat().setNumero("A-1");
          fiche.getContrat().setDebut(exemples.annee().classes().debut());
          fiche.getContrat().setFin(fin);
          form.setCertifie(true);
        });
  }

  private String attestation() {
    return "ATTESTATION_ASSURANCE-" + famille.enfant("Mia");
  }

  private List<DocumentReutilisable> offerts(EnTantQue qui, long id) {
    return qui.obtenir(() -> reutilisations.proposer(id)).getOrDefault(DOMICILE, List.of());
  }

  private void utiliser(EnTantQue qui, long id, long document) {
    qui.executer(() -> reutilisations.reutiliser(id, DOMICILE, document));
  }

  private List<LigneDocument> joints(EnTantQue qui, long id) {
    return qui.obtenir(() -> lectures.documentsJoints(id));
  }

  private static LigneDocument seul(List<LigneDocument> lignes) {
    assertThat(lignes).hasSize(1);
    return lignes.get(0);
  }

  private String octets(EnTantQue qui, long document) {
    return new String(
        qui.obtenir(() -> documents.lire(document)).contenu(), StandardCharsets.ISO_8859_1);
  }

  private static byte[] pdf(int rang) {
    var texte = "%%PDF-1.4\n1 0 obj<</Type/Catalog/N %d>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n";
    return texte.formatted(rang).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void relireLesParametres() throws SQLException {
    EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "ADMINISTRATEUR")
        .executer(parametres::relire);
  }

  private static void introuvable(Runnable appel) {
    assertThatThrownBy(appel::run).isInstanceOf(Introuvable.class);
  }
}
