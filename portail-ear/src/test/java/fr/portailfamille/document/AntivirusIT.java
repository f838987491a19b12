package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.certificat.CertificatEnvoye;
import fr.portailfamille.certificat.EnvoiDeCertificat;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.document.ClamdSimule.Humeur;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.famille.DossierFamille;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
class AntivirusIT {

  private static final String PROPRIETE = "portail.antivirus";
  private static final String PIECE = "LIVRET_DE_FAMILLE";

  @Inject private Guichet guichet;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;

  private Connection connexion;
  private Base base;
  private long compte;
  private EnTantQue parent;
  private long demarche;

  @BeforeEach
  void uneDemarche() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    Exemples.installer(connexion);
    base = new Base(connexion);
    compte =
        base.chercher(
                "insert into compte (courriel, prenom, nom, cree_le) values (?, 'Awa', 'Diallo',"
                    + " now()) returning id",
                "awa." + UUID.randomUUID() + "@exemple.fr")
            .orElseThrow();
    parent = EnTantQue.compte(compte, "FAMILLE");
    demarche = parent.obtenir(() -> demarches.commencer(DossierFamille.CODE, true));
  }

  @AfterEach
  void sansAntivirus() throws SQLException {
    System.clearProperty(PROPRIETE);
    connexion.close();
  }

  @Test
  @DisplayName("B32 : examiné et sain, un document est gardé")
  void un_document_sain() throws IOException {
    try (var serveur = brancher(Humeur.BONNE)) {
      var fichier = pdf("rien");

      guichet.joindre(parent, demarche, PIECE, fichier);

      assertThat(serveur.recu()).isEqualTo(fichier);
      assertThat(parent.obtenir(() -> lectures.documentsJoints(demarche))).hasSize(1);
    }
  }

  @Test
  @DisplayName("B32 : infecté, un document est refusé ; il reste qu’il l’a été, pas ce qu’il était")
  void un_document_infecte() throws IOException, SQLException {
    try (var serveur = brancher(Humeur.BONNE)) {
      refuse("DocumentInfecte", pdf(ClamdSimule.VIRUS));
    }

    assertThat(
            base.chercher(
                "select count(*) from journal where compte_id = ? and action = 'DOCUMENT_INFECTE'"
                    + " and detail = 'LIVRET_DE_FAMILLE : Simule.Test'",
                compte))
        .contains(1L);
  }

  @Test
  @DisplayName(
      "B32 : si l’antivirus ne répond pas, rien n’est gardé et la famille est priée d’attendre")
  void un_antivirus_en_panne() throws IOException, SQLException {
    try (var serveur = brancher(Humeur.COUPANTE)) {
      refuse("AntivirusMuet", pdf("rien"));
    }
    // nobody listens there any more
    refuse("AntivirusMuet", pdf("rien"));
  }

  @Test
  @DisplayName(
      "B32, B33 : trop gros pour l’antivirus, un document est refusé avec ce qu’il faut envoyer")
  void un_document_trop_gros_pour_l_antivirus() throws IOException, SQLException {
    try (var serveur = brancher(Humeur.BONNE)) {
      refuse("AntivirusDepasse", pdf("r".repeat(ClamdSimule.LIMITE)));
    }
  }

  @Test
  @DisplayName("B32 : d’un document confidentiel infecté, le journal tait jusqu’à la nature")
  void un_document_confidentiel_infecte() throws IOException, SQLException {
    var famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", FamilleFixture.ne(2017, 3, 4))
            .installer(connexion);
    var mere = EnTantQue.compte(famille.compteId(), "FAMILLE");
    long mia = famille.enfant("Mia");
    long id =
        guichet.remplir(
            mere, EnvoiDeCertificat.CODE, CertificatEnvoye.class, envoi -> envoi.setEnfantId(mia));
    var infecte = pdf(ClamdSimule.VIRUS);

    try (var serveur = brancher(Humeur.BONNE)) {
      assertThatThrownBy(() -> guichet.joindre(mere, id, "CERTIFICAT_MEDICAL-" + mia, infecte))
          .hasMessage("DocumentInfecte");
    }

    assertThat(
            base.chercher(
                "select count(*) from journal where compte_id = ? and action = 'DOCUMENT_INFECTE'"
                    + " and detail = 'document confidentiel : Simule.Test'",
                famille.compteId()))
        .contains(1L);
  }

  @Test
  @DisplayName("B32 : tant qu’un document est examiné, la démarche reste à qui l’écrit")
  void la_demarche_n_attend_pas_l_antivirus() throws IOException {
    var tenue = new AtomicReference<Exception>();
    try (var serveur = brancher(Humeur.BONNE)) {
      serveur.pendantExamen(
          () -> {
            try {
              base.chercher("select id from demarche where id = ? for update nowait", demarche);
            } catch (SQLException dejaTenue) {
              tenue.set(dejaTenue);
            }
          });
      guichet.joindre(parent, demarche, PIECE, pdf("rien"));
    }

    assertThat(tenue).hasNullValue();
    assertThat(parent.obtenir(() -> lectures.documentsJoints(demarche))).hasSize(1);
  }

  private static ClamdSimule brancher(Humeur humeur) throws IOException {
    var serveur = new ClamdSimule(humeur);
    System.setProperty(PROPRIETE, "127.0.0.1:" + serveur.adresse().getPort());
    return serveur;
  }

  private void refuse(String motif, byte[] fichier) throws SQLException {
    assertThatThrownBy(() -> guichet.joindre(parent, demarche, PIECE, fichier))
        .isInstanceOf(DocumentRefuse.class)
        .hasMessage(motif);
    assertThat(parent.obtenir(() -> lectures.documentsJoints(demarche))).isEmpty();
    assertThat(base.chercher("select count(*) from document where compte_id = ?", compte))
        .contains(0L);
  }

  private static byte[] pdf(String commentaire) {
    return ("%PDF-1.4\n%"
            + commentaire
            + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
