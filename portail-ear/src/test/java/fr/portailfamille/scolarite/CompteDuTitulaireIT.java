package fr.portailfamille.scolarite;

import static fr.portailfamille.scolarite.InscriptionScolaireFixture.demander;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.TitulairesQueries;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CompteDuTitulaireIT {

  @Inject private InscriptionScolaireFixture inscription;
  @Inject private Guichet guichet;
  @Inject private TitulairesQueries titulaires;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    inscription.ouvrir();
    connexion = inscription.connexion();
    base = inscription.base();
    exemples = inscription.exemples();
    agent = inscription.agent();
  }

  @AfterEach
  void fermer() throws SQLException {
    inscription.fermer();
  }

  @Test
  @DisplayName("E01 : l’inscription acceptée ouvre le compte du titulaire qui n’en avait pas")
  void l_inscription_acceptee_ouvre_le_compte_du_titulaire() throws SQLException {
    var famille =
        inscription
            .lina()
            .avecResponsable("Anne", "Titulaire")
            .avecResponsable("Hugo", "Second")
            .installer(connexion);
    long titulaire = perdreSonCompte(famille, famille.courriel().replace("@", ".guichet@"));

    accepter(famille);

    assertThat(
            base.chercher(
                "select count(*) from compte c join responsable r on r.compte_id = c.id"
                    + " join envoi e on e.compte_id = c.id where r.id = ? and c.etat = 'INVITE'"
                    + " and c.courriel = r.courriel and e.sujet = 'Activez votre compte'",
                titulaire))
        .contains(1L);
  }

  @Test
  @DisplayName("E01 : sans adresse, le titulaire est parmi ceux à inviter par lettre")
  void sans_adresse_le_titulaire_est_a_inviter_par_lettre() throws SQLException {
    var famille =
        inscription
            .lina()
            .avecResponsable("Anne", "Sanscourriel")
            .avecResponsable("Hugo", "Second")
            .installer(connexion);
    long titulaire = perdreSonCompte(famille, null);

    accepter(famille);

    assertThat(base.chercher("select compte_id from responsable where id = ?", titulaire))
        .isEmpty();
    var administrateur =
        EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    assertThat(administrateur.obtenir(() -> titulaires.sansAdresse(1000)).lignes())
        .filteredOn(ligne -> ligne.famille() == famille.id())
        .singleElement()
        .satisfies(ligne -> assertThat(ligne.numero()).isEqualTo(famille.numero()));
  }

  /** The holder as the counter knows them: another guardian files, this one has no account. */
  private long perdreSonCompte(FamilleInstallee famille, String courriel) throws SQLException {
    long id =
        base.chercher("select id from responsable where compte_id = ?", famille.compteId())
            .orElseThrow();
    base.executer(
        "update responsable set compte_id = null, courriel = ? where id = ?", courriel, id);
    return id;
  }

  /** Filed by the guardian who has an account. */
  private void accepter(FamilleInstallee famille) throws SQLException {
    long compte =
        base.chercher(
                "select r.compte_id from responsable r join membre m on m.responsable_id = r.id"
                    + " where m.famille_id = ? and r.compte_id is not null",
                famille.id())
            .orElseThrow();
    var parent = EnTantQue.compte(compte, "FAMILLE");
    long id = inscription.deposer(parent, f -> demander(f, ChoixEcole.SECTEUR));
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);
  }
}
