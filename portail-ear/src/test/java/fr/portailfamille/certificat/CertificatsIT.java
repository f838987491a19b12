package fr.portailfamille.certificat;

import static fr.portailfamille.exemples.Exemples.aujourdHui;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.chiffrement.RotationDesCles;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.sante.ConsultationService;
import fr.portailfamille.sante.SanteQueries;
import fr.portailfamille.sante.Scelle;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
class CertificatsIT {

  private static final String TYPE = EnvoiDeCertificat.CODE;
  private static final Class<CertificatEnvoye> FORME = CertificatEnvoye.class;
  private static final LocalDate DEBUT = aujourdHui().minusDays(3);
  private static final LocalDate FIN = aujourdHui().plusDays(1);

  @Inject private Guichet guichet;
  @Inject private SanteQueries fiches;
  @Inject private ConsultationService consultations;
  @Inject private RotationDesCles rotation;

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;
  private EnTantQue parent;
  private EnTantQue habilitee;
  private EnTantQue agent;

  @BeforeEach
  void uneFamille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    habilitee = EnTantQue.compte(exemples.compte(Personnage.MARION_DELMAS), "AGENT", "SANTE");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille = lesRoux().installer(connexion);
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("E32, C04, C15 : accepté, le certificat se lit après la fiche sanitaire, scellé")
  void un_certificat_accepte_se_lit_apres_la_fiche() throws SQLException {
    long mia = famille.enfant("Mia");
    long id = deposer(Objet.ABSENCE);
    assertThat(lignes(mia)).isEmpty();

    guichet.accepter(habilitee, id);

    assertThat(lignes(mia)).singleElement().isEqualTo("Une absence pour maladie");
    assertThat(lignes(famille.enfant("Tao"))).isEmpty();
    assertThat(habilitee.obtenir(() -> consultations.consulter(mia)).complements())
        .extracting(Bloc::titre)
        .containsExactly("Certificats médicaux");
    assertThat(
            base.chercher(
                "select demarche_id from certificat_medical where enfant_id = ? and absence"
                    + " and fin = cast(? as date) and objet not like '%ABSENCE%'",
                mia, FIN.toString()))
        .contains(id);
  }

  @Test
  @DisplayName("E32 : ce que le certificat justifie suit une nouvelle clé de chiffrement")
  void l_objet_suit_la_rotation_des_cles() throws Exception {
    long id = deposer(Objet.ALIMENTATION);
    guichet.accepter(habilitee, id);
    vieillir(id);
    assertThat(sousLAncienne(id)).isPresent();

    rotation.tourner();

    assertThat(sousLAncienne(id)).isEmpty();
    assertThat(lignes(famille.enfant("Mia")))
        .containsExactly("Un régime ou une contre-indication alimentaire");
  }

  private void vieillir(long id) throws SQLException, GeneralSecurityException {
    try (var lu = connexion.createStatement()) {
      var objet = lu.executeQuery("select objet from certificat_medical where demarche_id = " + id);
      objet.next();
      base.executer(
          "update certificat_medical set objet = ? where demarche_id = ?",
          Scelle.vieilli(objet.getString(1), "certificat_medical:" + id),
          id);
    }
  }

  private Optional<Long> sousLAncienne(long id) throws SQLException {
    return base.chercher(
        "select demarche_id from certificat_medical where demarche_id = ?"
            + " and starts_with(objet, 'v1:ancienne:')",
        id);
  }

  @Test
  @DisplayName("E32 : sans enfant choisi ou sans le certificat, rien n’est déposé")
  void une_demande_incomplete_dit_ce_qui_manque() {
    long id = guichet.remplir(parent, TYPE, FORME, f -> {});
    assertThat(refus(id))
        .containsExactly(
            "pour", "objet", "etabliLe", "debut", "fin", "certifie", "CERTIFICAT_MEDICAL");

    guichet.corriger(parent, id, TYPE, FORME, f -> remplir(f, Objet.DISPENSE));

    assertThat(refus(id)).containsExactly("CERTIFICAT_MEDICAL-" + famille.enfant("Mia"));
  }

  @Test
  @DisplayName("E32 : l’enfant d’un autre foyer n’existe pas")
  void l_enfant_d_autrui_n_existe_pas() throws SQLException {
    var voisine = lesRoux().installer(connexion);

    assertThatThrownBy(
            () -> guichet.remplir(parent, TYPE, FORME, f -> f.setEnfantId(voisine.enfant("Mia"))))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("E32 : un agent sans l’habilitation n’en lit rien ; chaque lecture est enregistrée")
  void seul_un_agent_habilite_le_lit() throws SQLException {
    long mia = famille.enfant("Mia");
    long id = deposer(Objet.DISPENSE);

    var detail = guichet.detail(agent, id);
    assertThat(detail.reservee()).isTrue();
    assertThat(detail.blocs()).isEmpty();
    assertThatThrownBy(() -> guichet.accepter(agent, id, detail.version()))
        .hasMessage("HabilitationManquante");
    assertThatThrownBy(() -> agent.executer(() -> consultations.consulter(mia)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(lectures(id)).isZero();
    guichet.detail(habilitee, id);
    assertThat(lectures(id)).isPositive();
  }

  @Test
  @DisplayName("E32 : l’agent sait qu’il arrive tard, et qu’un autre couvre déjà ces jours")
  void l_agent_est_averti() {
    guichet.accepter(habilitee, deposer(Objet.ABSENCE));

    assertThat(guichet.detail(habilitee, deposer(Objet.ABSENCE)).signalements())
        .hasSize(2)
        .anyMatch(phrase -> phrase.startsWith("Envoyé 3 jours après"))
        .anyMatch(phrase -> phrase.startsWith("Un certificat déjà accepté"));
    assertThat(guichet.detail(habilitee, deposer(Objet.DISPENSE)).signalements()).isEmpty();
  }

  @Test
  @DisplayName("E32, C04 : l’enfant parti entre-temps, l’acceptation le dit et n’écrit rien")
  void un_enfant_parti_n_est_pas_ecrit() throws SQLException {
    long id = deposer(Objet.ABSENCE);
    base.executer(
        "delete from rattachement where famille_id = ? and enfant_id = ?",
        famille.id(),
        famille.enfant("Mia"));

    assertThatThrownBy(() -> guichet.accepter(habilitee, id)).hasMessage("EnfantHorsDuFoyer");

    assertThat(base.chercher("select 1 from certificat_medical where demarche_id = ?", id))
        .isEmpty();
  }

  private List<String> refus(long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::champ).toList();
    }
  }

  private long deposer(Objet objet) {
    long id = guichet.remplir(parent, TYPE, FORME, form -> remplir(form, objet));
    guichet.joindre(parent, id, "CERTIFICAT_MEDICAL-" + famille.enfant("Mia"));
    guichet.deposer(parent, id);
    return id;
  }

  private void remplir(CertificatEnvoye form, Objet objet) {
    form.setEnfantId(famille.enfant("Mia"));
    form.setObjet(objet);
    form.setEtabliLe(DEBUT);
    form.setDebut(DEBUT);
    form.setFin(FIN);
    form.setCertifie(true);
  }

  /** What the certificates of a child are for, as its parent reads it. */
  private List<String> lignes(long enfant) {
    return parent.obtenir(() -> fiches.deMonEnfant(enfant)).complements().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::question)
        .toList();
  }

  private long lectures(long demarche) throws SQLException {
    return base.chercher("select count(*) from consultation_sante where demarche_id = ?", demarche)
        .orElseThrow();
  }

  private static FamilleFixture lesRoux() {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecResponsable("Anne", "Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .avecEnfant("Tao", LocalDate.of(2019, 9, 21));
  }
}
