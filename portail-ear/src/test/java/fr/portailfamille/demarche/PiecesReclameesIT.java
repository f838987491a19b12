package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent asks for documents by name. */
@ExtendWith(ArquillianExtension.class)
class PiecesReclameesIT {

  private static final String LIVRET = "LIVRET_DE_FAMILLE";
  private static final String AUTRE = "AUTRE_JUSTIFICATIF";

  @Inject private Guichet guichet;
  @Inject private Mairie mairie;
  @Inject private InstructionService instruction;
  @Inject private BureauQueries bureau;
  @Inject private DemarcheQueries lectures;

  private Connection connexion;
  private EnTantQue parent;
  private EnTantQue agent;

  @BeforeEach
  void une_famille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    mairie.installer(connexion);
    agent = Mairie.par(mairie.agent("Claire"));
    parent = Mairie.parent(mairie.famille());
  }

  @AfterEach
  void fermer() throws SQLException {
    mairie.ranger();
    connexion.close();
  }

  @Test
  @DisplayName("B22 : la famille joint le document réclamé, sans quoi elle ne peut pas redéposer")
  void un_document_reclame() {
    long id = deposee();
    reclamer(id, null, Set.of(LIVRET, AUTRE));

    var motif = parent.obtenir(() -> lectures.detail(id)).resume().motif();
    assertThat(motif).startsWith("Documents à fournir : ").contains("Livret de famille");
    certifier(id);
    assertThat(manquantes(id)).containsExactlyInAnyOrder(LIVRET, AUTRE);

    guichet.joindre(parent, id, LIVRET);
    assertThat(manquantes(id)).containsExactly(AUTRE);
    guichet.joindre(parent, id, AUTRE);
    guichet.deposer(parent, id);

    assertThat(detail(id).documents()).hasSize(2);
    assertThat(detail(id).resume().etat()).isEqualTo(EtatDemarche.DEPOSEE);
  }

  @Test
  @DisplayName("B22, B34 : un document déjà donné et réclamé de nouveau est à remplacer")
  void un_document_a_remplacer() {
    long id = mairie.remplie(parent);
    guichet.joindre(parent, id, LIVRET);
    guichet.deposer(parent, id);
    reclamer(id, "La page des enfants est illisible.", Set.of(LIVRET));

    certifier(id);
    assertThat(refus(id))
        .extracting(Refus::champ, refus -> refus.motif().cle())
        .containsExactly(tuple(LIVRET, "PieceARemplacer"));
    assertThat(parent.obtenir(() -> lectures.detail(id)).resume().motif())
        .startsWith("La page des enfants est illisible.\nDocuments à fournir");

    guichet.joindre(parent, id, LIVRET);
    guichet.deposer(parent, id);
    reclamer(id, "Le nom est inexact.", Set.of());
    certifier(id);
    assertThat(manquantes(id)).isEmpty();
  }

  @Test
  @DisplayName("B22 : ce que cette démarche ne demande jamais ne peut pas être réclamé")
  void un_document_sans_rapport() {
    long id = deposee();

    assertThatThrownBy(() -> reclamer(id, "RIB", Set.of("RIB"))).isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> reclamer(id, " ", Set.of())).hasMessage("MotifObligatoire");
    assertThat(detail(id).resume().etat()).isEqualTo(EtatDemarche.DEPOSEE);
  }

  private long deposee() {
    long id = mairie.remplie(parent);
    guichet.deposer(parent, id);
    return id;
  }

  private void reclamer(long id, String motif, Set<String> cles) {
    int version = detail(id).version();
    agent.executer(() -> instruction.demanderCorrection(id, version, motif, cles));
  }

  private void certifier(long id) {
    guichet.corriger(
        parent, id, Mairie.TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));
  }

  /** Files it, or says which documents are missing. */
  private List<String> manquantes(long id) {
    return refus(id).stream().map(Refus::champ).toList();
  }

  private List<Refus> refus(long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus();
    }
  }

  private DetailDemarche detail(long id) {
    return agent.obtenir(() -> bureau.detail(id));
  }
}
