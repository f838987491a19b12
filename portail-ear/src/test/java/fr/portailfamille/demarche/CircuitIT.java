package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.demarche.AcceptationEnLot.Cochee;
import fr.portailfamille.demarche.AcceptationEnLot.Laissee;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.notification.ResumeMessage;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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

/** A démarche checked by a first service, then decided by a second one. */
@ExtendWith(ArquillianExtension.class)
class CircuitIT {

  @Inject private Guichet guichet;
  @Inject private Mairie mairie;
  @Inject private BureauQueries bureau;
  @Inject private InstructionService instruction;
  @Inject private AcceptationEnLot lot;
  @Inject private DemarcheQueries lectures;
  @Inject private BoiteDeReception boite;
  @Inject private OrganisationService organisation;

  private Connection connexion;
  private long claire;
  private long paul;
  private long scolaire;
  private long regie;
  private FamilleInstallee famille;
  private EnTantQue parent;
  private long id;

  @BeforeEach
  void deuxServices() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    mairie.installer(connexion);
    claire = mairie.agent("Claire");
    paul = mairie.agent("Paul");
    scolaire = mairie.service("Scolaire", claire);
    regie = mairie.service("Régie", paul);
    mairie.regler(null, null, null, new Circuit(List.of(scolaire), regie));
    famille = mairie.famille();
    parent = Mairie.parent(famille);
    id = mairie.confirmee(famille);
  }

  @AfterEach
  void fermer() throws SQLException {
    mairie.ranger();
    connexion.close();
  }

  @Test
  @DisplayName("A46 : chaque service voit la démarche à son tour, et la famille suit les étapes")
  void chacun_son_tour() {
    assertThat(enMain(claire)).isTrue();
    assertThat(enMain(paul)).isFalse();
    assertThat(etapes())
        .containsExactly(
            "Demande déposée : FAITE",
            "Vérification par le service " + nom("Scolaire") + " : EN_COURS",
            "Examen et décision par le service " + nom("Régie") + " : A_VENIR");

    viser(claire);

    assertThat(enMain(claire)).isFalse();
    assertThat(enMain(paul)).isTrue();
    assertThat(etapes())
        .containsExactly(
            "Demande déposée : FAITE",
            "Vérifiée par le service " + nom("Scolaire") + " : FAITE",
            "Examen et décision par le service " + nom("Régie") + " : EN_COURS");

    Mairie.par(paul).executer(() -> instruction.accepter(id, version()));
    assertThat(etapes()).endsWith("Acceptée : FAITE");
  }

  @Test
  @DisplayName("A46 : la boîte de réception raconte chaque étape et mène à la démarche")
  void la_boite_suit_les_etapes() {
    viser(claire);
    Mairie.par(paul).executer(() -> instruction.accepter(id, version()));

    var messages = parent.obtenir(() -> boite.messages(0, 10)).lignes();
    assertThat(messages)
        .extracting(ResumeMessage::sujet)
        .containsExactly(
            "Les informations de votre famille sont à jour",
            "Votre démarche n° " + numero() + " avance",
            "Votre démarche n° " + numero() + " est bien reçue");
    assertThat(messages)
        .allSatisfy(
            m -> assertThat(parent.obtenir(() -> boite.lire(m.id())).demarche()).isEqualTo(id));
  }

  @Test
  @DisplayName("A46 : un agent agit au tour de son service, personne ne décide avant la fin")
  void hors_de_son_tour() {
    refus(paul, "ChezUnAutreService", () -> instruction.accepter(id, version()));
    refus(paul, "ChezUnAutreService", () -> instruction.prendre(id, version()));
    refus(paul, "ChezUnAutreService", () -> instruction.refuser(id, version(), "Hors délai"));
    refus(claire, "ResteAVerifier", () -> instruction.accepter(id, version()));
    refus(claire, "CollegueDUnAutreService", () -> instruction.confier(id, version(), paul));
    assertThat(etat()).isEqualTo(EtatDemarche.DEPOSEE);

    viser(claire);

    refus(paul, "RienAVerifier", () -> instruction.viser(id, version()));
    refus(claire, "ChezUnAutreService", () -> instruction.viser(id, version()));
  }

  @Test
  @DisplayName("A46 : accepter en lot laisse de côté ce qu’un service doit encore vérifier")
  void en_lot() {
    var cochee = new Cochee(id, version(), numero());

    var bilan = Mairie.par(claire).obtenir(() -> lot.accepter(List.of(cochee)));

    assertThat(bilan.laissees())
        .extracting(Laissee::pourquoi)
        .containsExactly(
            "Le service «\u00a0"
                + nom("Scolaire")
                + "\u00a0» doit valider son étape avant la décision.");
  }

  @Test
  @DisplayName("A46, B22 : corrigée par la famille, la démarche repasse par tous les services")
  void corrigee() {
    viser(claire);
    Mairie.par(paul).executer(() -> instruction.demanderCorrection(id, version(), "À certifier"));
    assertThat(etapes()).contains("À corriger par la famille : EN_COURS");

    guichet.corriger(
        parent, id, Mairie.TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));
    guichet.deposer(parent, id);

    assertThat(enMain(claire)).isTrue();
    assertThat(enMain(paul)).isFalse();
  }

  @Test
  @DisplayName("A46 : un parcours change sans bloquer ce qui est déjà en route")
  void parcours_raccourci() {
    mairie.regler(null, null, null, new Circuit(List.of(), regie));

    assertThat(enMain(claire)).isFalse();
    assertThat(enMain(paul)).isTrue();
    Mairie.par(paul).executer(() -> instruction.accepter(id, version()));
    assertThat(etat()).isEqualTo(EtatDemarche.ACCEPTEE);
  }

  @Test
  @DisplayName("A46 : un service n’intervient qu’une fois, et ne disparaît pas d’un parcours")
  void parcours_refuses() {
    assertThatThrownBy(
            () -> mairie.regler(null, null, null, new Circuit(List.of(regie, scolaire), regie)))
        .hasMessage("ServiceRepete");
    int version =
        mairie.tousLesServices().stream()
            .filter(s -> s.id() == scolaire)
            .findFirst()
            .orElseThrow()
            .version();
    assertThatThrownBy(
            () -> mairie.administrateur().executer(() -> organisation.supprimer(scolaire, version)))
        .hasMessage("ServiceCharge");
  }

  private void viser(long agent) {
    Mairie.par(agent).executer(() -> instruction.viser(id, version()));
  }

  private boolean enMain(long agent) {
    return Mairie.par(agent)
        .obtenir(() -> bureau.lister(CriteresBureau.A_TRAITER, 0, 50_000))
        .lignes()
        .stream()
        .anyMatch(ligne -> ligne.id() == id);
  }

  private List<String> etapes() {
    return parent.obtenir(() -> lectures.detail(id)).etapes().stream()
        .map(etape -> etape.libelle() + " : " + etape.situation())
        .toList();
  }

  private String nom(String service) {
    return service + " " + mairie.unique();
  }

  private int version() {
    return detail().version();
  }

  private String numero() {
    return detail().resume().numero();
  }

  private EtatDemarche etat() {
    return detail().resume().etat();
  }

  private DetailDemarche detail() {
    return Mairie.par(claire).obtenir(() -> bureau.detail(id));
  }

  private void refus(long agent, String cle, Runnable acte) {
    assertThatThrownBy(() -> Mairie.par(agent).executer(acte)).hasMessage(cle);
  }
}
