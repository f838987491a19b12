package fr.portailfamille.famille;

import static fr.portailfamille.exemples.FamilleFixture.ne;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.demarche.DemarchesDuFoyer;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.LigneBureau;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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
class DossierAgentIT {

  private static final Timestamp MAINTENANT = Timestamp.from(Instant.now());
  private static final Class<FoyerDeclare> FORME = FoyerDeclare.class;

  @Inject private Guichet guichet;
  @Inject private JournalQueries journal;
  @Inject private CourriersDuFoyer courriers;
  @Inject private DemarchesDuFoyer demarches;
  @Inject private QuotientService quotients;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("C04, C32 : le journal du foyer dit ce qui a changé, quand et par qui")
  void le_journal_dit_qui_a_change_quoi() throws SQLException {
    var famille = installer();
    var voisine = installer();
    long id = deposer(famille);
    deposer(voisine);
    guichet.accepter(agent, id);
    agent.executer(
        () ->
            quotients.enregistrer(
                famille.id(), Montant.of("650"), LocalDate.of(2026, 9, 1), SourceQuotient.AGENT));

    var lus = agent.obtenir(() -> journal.duFoyer(famille.id(), 0, 50));

    assertThat(lus.total()).isEqualTo(lus.lignes().size());
    assertThat(lus.lignes())
        .isSortedAccordingTo((a, b) -> b.quand().compareTo(a.quand()))
        .extracting(Evenement::auteur, Evenement::demarche)
        .contains(tuple("Claire Fontaine", id), tuple("Claire Fontaine", null));
    assertThat(lus.lignes())
        .extracting(Evenement::texte)
        .anyMatch(t -> t.contains("Acceptée") && t.contains("Je mets à jour"))
        .anyMatch(t -> t.contains("Déposée"))
        .anyMatch(t -> t.contains("Quotient familial enregistré") && t.contains("650"));
    assertThat(lus.lignes()).extracting(Evenement::demarche).containsOnly(id, null);
    assertThat(agent.obtenir(() -> journal.duFoyer(famille.id(), 1, 1)).lignes())
        .containsExactly(lus.lignes().get(1));
  }

  @Test
  @DisplayName("A33 : les démarches du foyer, la dernière touchée d’abord, sans celles d’autrui")
  void les_demarches_du_foyer() throws SQLException {
    var famille = installer();
    long id = deposer(famille);
    deposer(installer());

    var lues = agent.obtenir(() -> demarches.lister(famille.id(), 0, 50));

    assertThat(lues.total()).isEqualTo(1);
    assertThat(lues.lignes())
        .extracting(LigneBureau::id, LigneBureau::etat)
        .containsExactly(tuple(id, EtatDemarche.DEPOSEE));
    assertThat(agent.obtenir(() -> demarches.enCours(famille.id()))).isEqualTo(1);
    guichet.accepter(agent, id);
    assertThat(agent.obtenir(() -> demarches.enCours(famille.id()))).isZero();
  }

  @Test
  @DisplayName("A45 : l’agent voit ce qui a été écrit au foyer, jamais un code ni un lien")
  void les_courriers_du_foyer() throws SQLException {
    var famille = installer();
    deposer(famille);
    base.ajouter(
        "envoi",
        "compte_id, destinataire, sujet, texte, confidentiel, cree_le, prochain_essai_le",
        famille.compteId(),
        famille.courriel(),
        "Votre code",
        "123456",
        true,
        MAINTENANT,
        MAINTENANT);

    var lus = agent.obtenir(() -> courriers.lister(famille.id(), 0, 50));

    assertThat(lus.lignes())
        .singleElement()
        .satisfies(
            ligne -> {
              assertThat(ligne.destinataire()).isEqualTo(famille.courriel());
              assertThat(ligne.sujet()).doesNotContain("code");
            });
    var voisine = installer();
    assertThat(agent.obtenir(() -> courriers.lister(voisine.id(), 0, 50)).total()).isZero();
  }

  @Test
  @DisplayName("Le journal se lit en une requête, quel que soit ce qui est arrivé")
  void le_journal_se_lit_en_une_requete() throws SQLException {
    var calme = installer();
    var active = installer();
    guichet.accepter(agent, deposer(active));
    guichet.accepter(agent, deposer(active));

    assertThat(requetes(calme)).isEqualTo(1).isEqualTo(requetes(active));
  }

  private int requetes(FamilleInstallee famille) {
    return RequetesSql.compter(em, () -> agent.obtenir(() -> journal.duFoyer(famille.id(), 0, 50)));
  }

  private FamilleInstallee installer() throws SQLException {
    return uneFamille().nommee("Dossier").avecEnfant("Suzon", ne(2018, 3, 4)).installer(connexion);
  }

  private long deposer(FamilleInstallee famille) {
    var parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
    long id =
        guichet.remplir(
            parent,
            MiseAJourFamille.CODE,
            FORME,
            form -> {
              form.getDeclare().setNumeroAllocataire("1234567");
              form.getDeclare().setCertifie(true);
            });
    guichet.deposer(parent, id);
    return id;
  }
}
