package fr.portailfamille.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.validite.CriteresValidite;
import fr.portailfamille.validite.DocumentDate;
import fr.portailfamille.validite.EtatValidite;
import fr.portailfamille.validite.FiltresDeValidite;
import fr.portailfamille.validite.MesDocumentsQueries;
import fr.portailfamille.validite.RappelsDeDocuments;
import fr.portailfamille.validite.ValiditeQueries;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
class FinDuPaiIT {

  private static final CriteresValidite BIENTOT =
      new CriteresValidite(10, 0, InformationsSanitaires.CODE, null);

  @Inject private Guichet guichet;
  @Inject private ValiditeQueries validites;
  @Inject private FiltresDeValidite filtres;
  @Inject private MesDocumentsQueries mesDocuments;
  @Inject private RappelsDeDocuments rappels;
  @PersistenceContext private EntityManager em;

  private final LocalDate fin = Exemples.aujourdHui().plusDays(8);
  private Connection connexion;
  private Base base;
  private EnTantQue habilitee;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void unPai() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    habilitee = EnTantQue.compte(exemples.compte(Personnage.MARION_DELMAS), "AGENT", "SANTE");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
    accepter(true, f -> SanteFixture.chargee(f, "Mia", fin));
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("E32, B14 : la fin d’un PAI est dans la liste des agents habilités, qui sont notés")
  void l_agent_habilite() throws SQLException {
    long avant = lectures();

    assertThat(liste(habilitee))
        .singleElement()
        .satisfies(l -> assertThat(l.titre()).isEqualTo("Protocole du PAI signé – Mia"))
        .satisfies(l -> assertThat(l.valableJusquAu()).isEqualTo(fin))
        .satisfies(l -> assertThat(l.relevable()).isFalse());
    assertThat(lectures()).isEqualTo(avant + 1);
    assertThat(types(habilitee)).contains(InformationsSanitaires.CODE);
  }

  @Test
  @DisplayName("B14 : les autres agents ne savent pas qu’il y en a un")
  void les_autres_agents() throws SQLException {
    long avant = lectures();

    assertThat(liste(agent)).isEmpty();
    assertThat(agent.obtenir(() -> validites.lister(BIENTOT, 0, 100)).total()).isZero();
    assertThat(types(agent)).doesNotContain(InformationsSanitaires.CODE);
    assertThat(lectures()).isEqualTo(avant);
  }

  @Test
  @DisplayName("E32, B14 : la famille est prévenue, sans que le courriel dise de quoi")
  void la_famille_est_prevenue() {
    rappels.rappeler(List.of(famille.id()));

    assertThat(
            (String)
                em.createNativeQuery(
                        "select texte from envoi where compte_id = ?1 and texte like '%réservé%'")
                    .setParameter(1, famille.compteId())
                    .getSingleResult())
        .contains("Document réservé de la démarche n°")
        .doesNotContain("PAI", "Mia", "santé");
    assertThat(parent.obtenir(mesDocuments::lire))
        .filteredOn(suivi -> suivi.validite() != null)
        .singleElement()
        .satisfies(suivi -> assertThat(suivi.validite()).isEqualTo(EtatValidite.BIENTOT))
        .satisfies(suivi -> assertThat(suivi.page()).contains("/usager/sante/"));
  }

  @Test
  @DisplayName("E32 : prolongé ou arrêté, un PAI n’est plus à renouveler")
  void un_pai_prolonge_puis_arrete() {
    accepter(true, f -> SanteFixture.chargee(f, "Mia", fin.plusYears(1)));
    assertThat(liste(habilitee)).isEmpty();
    assertThat(datees()).hasSize(1);

    accepter(false, f -> SanteFixture.simple(f, "Mia"));
    assertThat(datees()).isEmpty();
  }

  @Test
  @DisplayName("E32 : une fiche qui change autre chose laisse au PAI sa fin")
  void une_autre_reponse_change() {
    accepter(false, f -> SanteFixture.chargee(f, "Mia", fin).setRegime("Végétarien"));

    assertThat(liste(habilitee)).hasSize(1);
  }

  private void accepter(boolean unAutrePai, Consumer<InformationsDemandees> reponses) {
    long id =
        guichet.remplir(parent, InformationsSanitaires.CODE, InformationsDemandees.class, reponses);
    for (var nature :
        List.of("PROTOCOLE_PAI", "PHOTO_ENFANT", "CERTIFICAT_MEDICAL", "CARNET_DE_SANTE")) {
      if (unAutrePai) {
        guichet.joindre(parent, id, nature + "-" + famille.enfant("Mia"));
      }
    }
    guichet.deposer(parent, id);
    guichet.accepter(habilitee, id);
  }

  private List<LocalDate> datees() {
    return parent.obtenir(mesDocuments::lire).stream()
        .map(suivi -> suivi.depose().valableJusquAu())
        .filter(Objects::nonNull)
        .toList();
  }

  private List<DocumentDate> liste(EnTantQue qui) {
    return qui.obtenir(() -> validites.lister(BIENTOT, 0, 100)).lignes().stream()
        .filter(ligne -> ligne.familleId() == famille.id())
        .toList();
  }

  private List<String> types(EnTantQue qui) {
    return qui.obtenir(() -> filtres.types(BIENTOT)).stream()
        .map(FiltresDeValidite.Filtre::cle)
        .toList();
  }

  private long lectures() throws SQLException {
    return base.chercher(
            "select count(*) from consultation_sante where demarche_id is null and enfant_id = ?",
            famille.enfant("Mia"))
        .orElseThrow();
  }
}
