package fr.portailfamille.demarche;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.contact.ContactsDeclares;
import fr.portailfamille.contact.LienContact;
import fr.portailfamille.contact.ModificationContacts;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.FamilleInstallee;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two people who act on the same démarche at the same moment, each in a transaction of their own.
 */
@ExtendWith(ArquillianExtension.class)
class DecisionsConcurrentesIT {

  private static final String TYPE = ModificationContacts.CODE;
  private static final String CHANGEE = "DonneesModifieesEntreTemps";

  @Inject private Guichet guichet;
  @Inject private Mairie mairie;
  @Inject private DemarcheService demarches;

  private Connection connexion;
  private Base base;
  private EnTantQue claire;
  private EnTantQue paul;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void deuxAgentsEtUneFamille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    mairie.installer(connexion);
    claire = Mairie.par(mairie.agent("Claire"));
    paul = Mairie.par(mairie.agent("Paul"));
    famille =
        uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
    parent = Mairie.parent(famille);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @RepeatedTest(5)
  @DisplayName("De deux agents, l’un accepte et l’autre refuse : une décision, et ses seuls effets")
  void un_accepte_l_autre_refuse() throws Exception {
    long id = deposee();
    int version = version(id);
    long courriels = courriels();

    var issues =
        EnMemeTemps.essayer(
            () -> guichet.accepter(claire, id, version), () -> guichet.refuser(paul, id, version));

    assertThat(issues).containsExactlyInAnyOrder("fait", CHANGEE);
    boolean acceptee = issues.get(0).equals("fait");
    assertThat(etats(id)).isEqualTo(acceptee ? 1 : 0);
    assertThat(contacts()).isEqualTo(acceptee ? 1 : 0);
    assertThat(passages(id, acceptee ? "ACCEPTEE" : "REFUSEE")).isEqualTo(1);
    assertThat(passages(id, acceptee ? "REFUSEE" : "ACCEPTEE")).isZero();
    assertThat(courriels() - courriels).isEqualTo(1);
  }

  @RepeatedTest(3)
  @DisplayName("De six agents qui acceptent ensemble, un seul écrit, et une seule fois")
  void six_agents_acceptent() throws Exception {
    long id = deposee();
    int version = version(id);
    long courriels = courriels();
    Runnable accepter = () -> guichet.accepter(claire, id, version);
    Runnable accepterAussi = () -> guichet.accepter(paul, id, version);

    assertThat(
            EnMemeTemps.essayer(
                accepter, accepterAussi, accepter, accepterAussi, accepter, accepterAussi))
        .containsOnly("fait", CHANGEE)
        .containsOnlyOnce("fait");
    assertThat(contacts()).isEqualTo(1);
    assertThat(passages(id, "ACCEPTEE")).isEqualTo(1);
    assertThat(courriels() - courriels).isEqualTo(1);
  }

  @RepeatedTest(5)
  @DisplayName("Un parent redépose pendant qu’un agent accepte ce qu’il a vu avant")
  void un_parent_redepose_pendant_qu_un_agent_accepte() throws Exception {
    long id = deposee();
    int vue = version(id);
    guichet.demanderCorrection(claire, id);
    guichet.corriger(parent, id, TYPE, ContactsDeclares.class, f -> changer(f, "Nadia"));

    var issues =
        EnMemeTemps.essayer(
            () -> guichet.deposer(parent, id), () -> guichet.accepter(paul, id, vue));

    assertThat(issues.get(0)).isEqualTo("fait");
    assertThat(issues.get(1)).isIn(CHANGEE, "Introuvable");
    assertThat(contacts()).isZero();
    guichet.accepter(paul, id);
    assertThat(contactsNommes("Nadia")).isEqualTo(1);
  }

  @RepeatedTest(5)
  @DisplayName(
      "Un parent renonce pendant qu’il redépose ailleurs : l’un ou l’autre, jamais les deux")
  void un_parent_renonce_et_redepose() throws Exception {
    long id = deposee();
    guichet.demanderCorrection(claire, id);
    guichet.corriger(parent, id, TYPE, ContactsDeclares.class, f -> changer(f, "Nadia"));

    var issues =
        EnMemeTemps.essayer(
            () -> parent.executer(() -> demarches.abandonner(id)),
            () -> guichet.deposer(parent, id));

    assertThat(issues).containsOnlyOnce("fait");
    assertThat(passages(id, "ABANDONNEE")).isEqualTo(issues.get(0).equals("fait") ? 1 : 0);
    assertThat(passages(id, "DEPOSEE")).isEqualTo(issues.get(0).equals("fait") ? 1 : 2);
  }

  @Test
  @DisplayName("Une page restée ouverte n’écrit plus dans une démarche déposée, puis acceptée")
  void une_page_restee_ouverte_n_ecrit_plus() throws Exception {
    long id = remplie("Jeanne");
    var page = guichet.brouillon(parent, TYPE, ContactsDeclares.class);
    guichet.deposer(parent, id);
    changer(page.formulaire(), "Intrus");
    int version = version(id);

    var issues =
        EnMemeTemps.essayer(
            () ->
                parent.executer(
                    () -> demarches.enregistrer(id, page.version(), 2, page.formulaire())),
            () -> parent.executer(() -> demarches.abandonner(id)),
            () -> guichet.joindre(parent, id, "JUSTIFICATIF_DOMICILE"),
            () -> guichet.accepter(claire, id, version));

    assertThat(issues.get(0)).isEqualTo("DemarcheDejaDeposee");
    assertThat(issues.get(1)).isNotEqualTo("fait");
    assertThat(issues.get(2)).isNotEqualTo("fait");
    assertThat(issues.get(3)).isEqualTo("fait");
    assertThat(contactsNommes("Jeanne")).isEqualTo(1);
    assertThat(contacts()).isEqualTo(1);
  }

  @Test
  @DisplayName("Celui qui arrive second lit ce qui s’est passé, et quoi faire")
  void le_second_lit_quoi_faire() {
    assertThat(Messages.texte(Motif.of(CHANGEE)))
        .isEqualTo(
            "Ces informations ont été modifiées entre-temps. Relisez-les, puis recommencez.");
    assertThat(Messages.texte(Motif.of("DemarcheDejaDeposee"))).contains("déjà déposée");
  }

  private long deposee() {
    long id = remplie("Jeanne");
    guichet.deposer(parent, id);
    return id;
  }

  private long remplie(String prenom) {
    return guichet.remplir(parent, TYPE, ContactsDeclares.class, f -> changer(f, prenom));
  }

  private static void changer(ContactsDeclares form, String prenom) {
    if (form.getContacts().isEmpty()) {
      form.ajouter();
    }
    var contact = form.getContacts().get(0);
    contact.setPrenom(prenom);
    contact.setNom("Roux");
    contact.setLien(LienContact.GRAND_PARENT);
    contact.setTelephone("06 12 34 56 78");
    contact.setUrgence(true);
    form.setCertifie(true);
  }

  private int version(long id) {
    return guichet.detail(claire, id).version();
  }

  private long contacts() throws SQLException {
    return compter("contact where famille_id = ?", famille.id());
  }

  private long contactsNommes(String prenom) throws SQLException {
    return compter("contact where famille_id = ? and prenom = ?", famille.id(), prenom);
  }

  private long courriels() throws SQLException {
    return compter("envoi where compte_id = ?", famille.compteId());
  }

  private long etats(long id) throws SQLException {
    return compter("demarche where id = ? and etat = 'ACCEPTEE'", id);
  }

  private long passages(long id, String etat) throws SQLException {
    return compter("traitement where demarche_id = ? and a = ?", id, etat);
  }

  private long compter(String suite, Object... valeurs) throws SQLException {
    return base.chercher("select count(*) from " + suite, valeurs).orElseThrow();
  }
}
