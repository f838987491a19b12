package fr.portailfamille.scolarite.derogation;

import static fr.portailfamille.scolarite.derogation.CommissionFixture.parent;
import static fr.portailfamille.scolarite.derogation.CommissionFixture.saisie;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CourriersDeSeanceIT {

  @Inject private CommissionFixture commission;
  @Inject private SeancesQueries seances;
  @Inject private SeanceService calendrier;
  @Inject private InscriptionEnSeanceService inscriptions;
  @Inject private Guichet guichet;
  @PersistenceContext private EntityManager em;

  private final LocalDate demain = Exemples.aujourdHui().plusDays(1);
  private final LocalDate plusTard = demain.plusDays(7);

  @BeforeEach
  void une_ville() throws SQLException, NamingException {
    commission.ouvrir();
  }

  @AfterEach
  void fermer() throws SQLException {
    commission.fermer();
  }

  @Test
  @DisplayName(
      "A26 : la famille apprend quand la commission verra ses enfants, en un seul courriel")
  void la_famille_apprend_la_seance() throws SQLException {
    var famille = commission.ville().foyer("Inès").installer(commission.connexion());
    var copie = UUID.randomUUID() + "@exemple.fr";
    commission.exemples().autresAdresses(famille, copie);
    var voisine = deposer("Armance");
    var demande = demander(famille);

    commission.inscrire(commission.seance(demain), commission.ligne(famille, "Inès"));

    assertThat(lettres(famille.courriel()))
        .singleElement()
        .asString()
        .contains(
            "La commission des dérogations se réunit le " + JourEcrit.complet(demain),
            "votre demande pour\u00A0: Inès (démarche n° " + demande.numero() + ")",
            "/usager/demarches/liste.xhtml");
    assertThat(demarches(famille.courriel())).containsExactly(demande.demarcheId());
    assertThat(lettres(copie)).filteredOn(l -> l.startsWith("La commission")).hasSize(1);
    assertThat(lettres(voisine.courriel())).isEmpty();

    // put to it already: nothing more to say
    commission.inscrire(commission.seance(demain), commission.ligne(famille, "Inès"));
    assertThat(lettres(famille.courriel())).hasSize(1);
  }

  @Test
  @DisplayName("A26 : elle apprend aussi que la séance change de jour, ou qu’elle n’y est plus")
  void la_famille_apprend_ce_qui_change() throws SQLException {
    var famille = deposer("Sixtine");
    long seance = commission.seance(demain);
    commission.inscrire(seance, commission.ligne(famille, "Sixtine"));

    changer(seance, demain, "Salle du conseil " + UUID.randomUUID());
    assertThat(lettres(famille.courriel())).hasSize(1);

    changer(seance, plusTard, "Salle du conseil " + UUID.randomUUID());
    assertThat(lettres(famille.courriel()))
        .hasSize(2)
        .last()
        .asString()
        .contains(
            "qui devait examiner le " + JourEcrit.complet(demain),
            "se réunira le " + JourEcrit.complet(plusTard));

    long examen = commission.examens(seance).get(0).id();
    commission.agent().executer(() -> inscriptions.retirer(seance, examen));
    assertThat(lettres(famille.courriel()))
        .hasSize(3)
        .last()
        .asString()
        .contains("ne sera pas examinée par la commission du " + JourEcrit.complet(plusTard));
  }

  @Test
  @DisplayName("A26 : elle l’apprend aussi pendant qu’elle corrige sa demande")
  void la_famille_qui_corrige_l_apprend_aussi() throws SQLException {
    var famille = deposer("Ombeline");
    var ligne = commission.ligne(famille, "Ombeline");
    long seance = commission.seance(demain);
    commission.inscrire(seance, ligne);
    guichet.demanderCorrection(commission.agent(), ligne.demarcheId());
    oublier(famille);

    changer(seance, plusTard, "Mairie " + UUID.randomUUID());

    assertThat(lettres(famille.courriel()))
        .singleElement()
        .asString()
        .contains("Ombeline", "se réunira le " + JourEcrit.complet(plusTard));
  }

  @Test
  @DisplayName("A26 : une séance passée, notée après coup, n’écrit à personne")
  void une_seance_passee_n_ecrit_a_personne() throws SQLException {
    var famille = deposer("Gauvain");
    long hier = commission.seance(demain.minusDays(2));
    commission.inscrire(hier, commission.ligne(famille, "Gauvain"));
    changer(hier, demain.minusDays(3), "Mairie " + UUID.randomUUID());
    long examen = commission.examens(hier).get(0).id();
    commission.agent().executer(() -> inscriptions.retirer(hier, examen));

    assertThat(lettres(famille.courriel())).isEmpty();
  }

  @Test
  @DisplayName("A26 : autant de requêtes pour dix enfants que pour un")
  void autant_de_requetes_pour_dix() throws SQLException {
    long seule = inscriptionDe(List.of(deposer("Ursule")));
    var dix = IntStream.range(0, 10).mapToObj(i -> deposer("Ursule")).toList();

    assertThat(inscriptionDe(dix)).isEqualTo(seule);
    assertThat(dix).allSatisfy(famille -> assertThat(lettres(famille.courriel())).hasSize(1));
  }

  @Test
  @DisplayName("A26 : l’agent voit qu’une réponse est promise avant la séance")
  void une_reponse_promise_avant_la_seance() throws SQLException {
    var famille = deposer("Blanche");
    long seance = commission.seance(demain);
    commission.inscrire(seance, commission.ligne(famille, "Blanche"));

    var examen = commission.examens(seance).get(0);

    assertThat(examen.promiseAvant(examen.promise())).isFalse();
    assertThat(examen.promiseAvant(examen.promise().plusDays(1))).isTrue();
    assertThat(examen.promise()).isAfter(demain);
  }

  private long inscriptionDe(List<FamilleInstallee> familles) {
    long seance = commission.seance(demain);
    var lignes =
        familles.stream()
            .map(famille -> commission.ligne(famille, "Ursule"))
            .toArray(LigneDerogation[]::new);
    return RequetesSql.compter(em, () -> commission.inscrire(seance, lignes));
  }

  private FamilleInstallee deposer(String prenom) {
    try {
      var famille = commission.ville().foyer(prenom).installer(commission.connexion());
      demander(famille);
      return famille;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private LigneDerogation demander(FamilleInstallee famille) throws SQLException {
    commission
        .ville()
        .deposer(parent(famille), commission.ville().demande(DerogationFixture.FRATRIE, null));
    oublier(famille);
    return commission.lignes(famille).get(0);
  }

  private void oublier(FamilleInstallee famille) throws SQLException {
    commission.base().executer("delete from envoi where compte_id = ?", famille.compteId());
  }

  private void changer(long seance, LocalDate jour, String lieu) {
    int version = commission.agent().obtenir(() -> seances.seance(seance)).version();
    commission.agent().executer(() -> calendrier.changer(seance, version, saisie(jour, lieu)));
  }

  @SuppressWarnings("unchecked")
  private List<String> lettres(String adresse) {
    return lire("sujet || ' ' || texte", adresse);
  }

  @SuppressWarnings("unchecked")
  private List<Long> demarches(String adresse) {
    return lire("demarche_id", adresse);
  }

  @SuppressWarnings("rawtypes")
  private List lire(String colonne, String adresse) {
    return em.createNativeQuery(
            "select " + colonne + " from envoi where destinataire = ?1 order by id")
        .setParameter(1, adresse)
        .getResultList();
  }
}
