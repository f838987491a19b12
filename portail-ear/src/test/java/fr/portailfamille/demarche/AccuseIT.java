package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.portailfamille.accord.AccordsDeReception;
import fr.portailfamille.accord.AccordsDeclares;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.demarche.organisation.SensDuSilence;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.notification.ResumeMessage;
import jakarta.inject.Inject;
import java.io.IOException;
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

/** What a family is told when it files, and when the town has decided (CRPA R112-11-1). */
@ExtendWith(ArquillianExtension.class)
class AccuseIT {

  private static final String RECOURS = "tribunal administratif";

  @Inject private Guichet guichet;
  @Inject private Mairie mairie;
  @Inject private InstructionService instruction;
  @Inject private BureauQueries bureau;
  @Inject private DemarcheQueries lectures;
  @Inject private BoiteDeReception boite;

  private Connection connexion;
  private FamilleInstallee famille;
  private EnTantQue parent;
  private long agent;

  @BeforeEach
  void une_famille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    mairie.installer(connexion);
    famille = mairie.famille();
    parent = Mairie.parent(famille);
    agent = mairie.agent("Claire");
  }

  @AfterEach
  void fermer() throws SQLException {
    mairie.ranger();
    connexion.close();
  }

  @Test
  @DisplayName("B20 : l’accusé dit la date, le service, le délai et ce que vaudra le silence")
  void accuse_ordinaire() throws IOException {
    long id = mairie.confirmee(famille);
    var dansDeuxMois = JourEcrit.of(Exemples.aujourdHui().plusMonths(2));

    assertThat(dernier().texte())
        .contains("Service chargé de votre demande", "Nous comptons vous répondre", dansDeuxMois)
        .contains("sera considérée comme acceptée", "attestation")
        .doesNotContain(RECOURS);
    assertThat(texte(parent.obtenir(() -> lectures.accuse(id)).contenu()))
        .contains("Accusé de réception", "Reçue le", dansDeuxMois);
    assertThat(Mairie.par(agent).obtenir(() -> bureau.accuse(id)).contenu()).isNotEmpty();
  }

  @Test
  @DisplayName("B20 : quand le silence vaut refus, l’accusé dit comment le contester")
  void silence_vaut_refus() {
    mairie.reglerSilence(SensDuSilence.REJET, 4);
    mairie.confirmee(famille);

    assertThat(dernier().texte())
        .contains("sera considérée comme refusée", RECOURS)
        .contains(JourEcrit.of(Exemples.aujourdHui().plusMonths(4)));
  }

  @Test
  @DisplayName("B20 : ce qui est promis au dépôt ne change pas avec les réglages")
  void promesse_gardee() throws IOException {
    long id = mairie.confirmee(famille);
    mairie.reglerSilence(SensDuSilence.REJET, 12);

    assertThat(texte(parent.obtenir(() -> lectures.accuse(id)).contenu()))
        .contains("considérée comme acceptée");
  }

  @Test
  @DisplayName("B20 : un second courriel annonce la décision ; un refus dit comment le contester")
  void second_courriel() {
    long id = mairie.confirmee(famille);
    Mairie.par(agent).executer(() -> instruction.refuser(id, version(id), "Foyer déjà connu."));

    assertThat(sujets())
        .containsExactly(
            "Votre démarche n° " + numero(id) + " est refusée",
            "Votre démarche n° " + numero(id) + " est bien reçue");
    assertThat(dernier().texte()).contains("Foyer déjà connu.", RECOURS);
  }

  @Test
  @DisplayName("B20 : une démarche acceptée d’office n’a qu’un courriel, et pas d’accusé")
  void acceptee_d_office() {
    long id =
        guichet.remplir(
            parent,
            AccordsDeReception.CODE,
            AccordsDeclares.class,
            accords -> accords.setCertifie(true));
    guichet.deposer(parent, id);

    assertThat(sujets()).hasSize(1);
    assertThatThrownBy(() -> parent.executer(() -> lectures.accuse(id)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("B20 : l’accusé d’une autre famille n’existe pas")
  void d_une_autre_famille() throws SQLException {
    long id = mairie.confirmee(famille);
    var autre = Mairie.parent(mairie.famille());

    assertThatThrownBy(() -> autre.executer(() -> lectures.accuse(id)))
        .isInstanceOf(Introuvable.class);
  }

  private BoiteDeReception.Message dernier() {
    return parent.obtenir(() -> boite.lire(boite.messages(0, 1).lignes().get(0).id()));
  }

  private List<String> sujets() {
    return parent.obtenir(() -> boite.messages(0, 10)).lignes().stream()
        .map(ResumeMessage::sujet)
        .toList();
  }

  private int version(long id) {
    return Mairie.par(agent).obtenir(() -> bureau.detail(id)).version();
  }

  private String numero(long id) {
    return Mairie.par(agent).obtenir(() -> bureau.detail(id)).resume().numero();
  }

  private static String texte(byte[] pdf) throws IOException {
    try (var reader = new PdfReader(pdf)) {
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }
}
