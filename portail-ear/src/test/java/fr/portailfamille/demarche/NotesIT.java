package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
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
class NotesIT {

  @Inject private NotesService notes;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private FamilleInstallee famille;

  @BeforeEach
  void uneFamille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A33 : les agents s’écrivent à propos d’une démarche, dans l’ordre, pour longtemps")
  void les_agents_s_ecrivent() throws SQLException {
    long id = deposee("CHANGEMENT_ADRESSE");

    agent.executer(() -> notes.ecrire(id, "  Justificatif au nom du grand-père. "));
    agent.executer(() -> notes.ecrire(id, "Appelé : il héberge la famille."));

    assertThat(agent.obtenir(() -> notes.lire(id)))
        .extracting(LigneNote::auteur, LigneNote::texte)
        .containsExactly(
            tuple("Claire Fontaine", "Justificatif au nom du grand-père."),
            tuple("Claire Fontaine", "Appelé : il héberge la famille."));
    assertThatThrownBy(
            () -> base.executer("update note_interne set texte = 'x' where demarche_id = ?", id))
        .hasMessageContaining("append-only");
  }

  @Test
  @DisplayName("A33 : une note vide ou trop longue est refusée, et rien n’est gardé")
  void une_note_vide_est_refusee() throws SQLException {
    long id = deposee("CHANGEMENT_ADRESSE");

    for (var texte : new String[] {null, "  ", "x".repeat(2001)}) {
      assertThatThrownBy(() -> agent.executer(() -> notes.ecrire(id, texte)))
          .hasMessage("NoteObligatoire");
    }
    assertThat(agent.obtenir(() -> notes.lire(id))).isEmpty();
  }

  @Test
  @DisplayName("A33 : ni la famille, ni un agent sans le droit de lire ne voient les notes")
  void les_notes_sont_reservees() throws SQLException {
    long sante = deposee("INFORMATIONS_SANITAIRES");
    var habilitee = EnTantQue.compte(famille.compteId(), "AGENT", "SANTE");
    habilitee.executer(() -> notes.ecrire(sante, "Revoir le PAI."));

    assertThat(habilitee.obtenir(() -> notes.lire(sante))).hasSize(1);
    assertThat(agent.obtenir(() -> notes.lire(sante))).isEmpty();
    assertThatThrownBy(() -> agent.executer(() -> notes.ecrire(sante, "Curieux.")))
        .hasMessage("HabilitationManquante");
    var parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
    assertThatThrownBy(() -> parent.obtenir(() -> notes.lire(sante)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> agent.obtenir(() -> notes.lire(999_999_999L)))
        .isInstanceOf(Introuvable.class);
  }

  private long deposee(String type) throws SQLException {
    return base.chercher(
            "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le,"
                + " modifiee_le, deposee_le, echeance) values (?, ?, ?, 'DEPOSEE', ?, now(), now(),"
                + " now(), current_date + 10)"
                + " returning id",
            type,
            famille.compteId(),
            famille.id(),
            "N-" + UUID.randomUUID().toString().substring(0, 8))
        .orElseThrow();
  }
}
