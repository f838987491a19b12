package fr.portailfamille.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.sante.InformationsDemandees;
import fr.portailfamille.sante.InformationsSanitaires;
import fr.portailfamille.sante.SanteFixture;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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

@ExtendWith(ArquillianExtension.class)
class FicheEnfantIT {

  @Inject private Guichet guichet;
  @Inject private FicheEnfantQueries fiches;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private EnTantQue habilitee;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    habilitee = EnTantQue.compte(exemples.compte(Personnage.MARION_DELMAS), "AGENT", "SANTE");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "A48, C17, C22 : la fiche de mon enfant dit son école, ses inscriptions, ses contacts")
  void la_fiche_simple() throws SQLException {
    var famille = inscrite();
    contact(famille, 1, "Jeanne", true, "Mia");
    contact(famille, 2, "Paul", false);

    var fiche = parent(famille).obtenir(() -> fiches.deMonEnfant(famille.enfant("Mia"), false));

    assertThat(fiche.complete()).isFalse();
    assertThat(reponses(fiche, "Identité")).contains("Mia Roux", "4 mars 2017");
    assertThat(reponses(fiche, "Scolarité")).hasSize(1);
    assertThat(reponses(fiche, "Inscriptions aux activités")).isNotEmpty();
    assertThat(reponses(fiche, "Contacts, dans l’ordre d’appel"))
        .containsExactly(
            "06 12 34 56 78, à prévenir en cas d’urgence, autorisé à venir chercher l’enfant",
            "06 12 34 56 78, non autorisé à venir chercher l’enfant");
    assertThat(agent.obtenir(() -> fiches.pourUnAgent(famille.id(), famille.enfant("Mia"))))
        .isEqualTo(fiche);
  }

  @Test
  @DisplayName("C17 : sans rien de connu, la fiche le dit ; la complète ajoute la santé")
  void la_fiche_complete() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long mia = famille.enfant("Mia");
    sante(parent);

    var complete = parent.obtenir(() -> fiches.deMonEnfant(mia, true));

    assertThat(complete.blocs()).extracting(Bloc::titre).contains("Mia Roux : santé");
    assertThat(reponses(complete, "Inscriptions aux activités"))
        .containsExactly("rien d’enregistré");
    assertThat(parent.obtenir(() -> fiches.deMonEnfant(mia, false)).blocs())
        .extracting(Bloc::titre)
        .noneMatch(titre -> titre.contains("santé"));
    assertThat(parent.obtenir(() -> fiches.pdfDeMonEnfant(mia, true)).contenu())
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  @DisplayName(
      "C17, B14 : un agent lit la fiche complète s’il en a le droit, et sa lecture est notée")
  void la_fiche_complete_d_un_agent() throws SQLException {
    var famille = fratrie().installer(connexion);
    long mia = famille.enfant("Mia");
    sante(parent(famille));
    long avant = consultations(mia);

    assertThatThrownBy(() -> agent.obtenir(() -> fiches.completePourUnAgent(famille.id(), mia)))
        .isInstanceOf(EJBAccessException.class);
    var etranger = fratrie().installer(connexion).id();
    assertThatThrownBy(() -> habilitee.obtenir(() -> fiches.completePourUnAgent(etranger, mia)))
        .isInstanceOf(Introuvable.class);
    assertThat(consultations(mia)).isEqualTo(avant);

    assertThat(
            EnTantQue.compte(famille.compteId(), "AGENT", "SANTE")
                .obtenir(() -> fiches.completePourUnAgent(famille.id(), mia))
                .blocs())
        .extracting(Bloc::titre)
        .contains("Mia Roux : santé");
    assertThat(consultations(mia)).isEqualTo(avant + 1);
  }

  @Test
  @DisplayName("C17 : chaque foyer a sa fiche de l’enfant, et ne voit pas les contacts de l’autre")
  void chaque_foyer_a_sa_fiche() throws SQLException {
    var anne = fratrie().installer(connexion);
    var autre =
        FamilleFixture.uneFamille().nommee("Petit").partageant("Mia", anne).installer(connexion);
    contact(anne, 1, "Jeanne", true, "Mia");
    long mia = anne.enfant("Mia");

    var vue = parent(autre).obtenir(() -> fiches.deMonEnfant(mia, false));

    assertThat(vue.dossier()).isEqualTo(autre.numero());
    assertThat(reponses(vue, "Contacts, dans l’ordre d’appel"))
        .containsExactly("rien d’enregistré");
    assertThatThrownBy(
            () -> parent(autre).obtenir(() -> fiches.deMonEnfant(anne.enfant("Tao"), false)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> parent(autre).obtenir(() -> fiches.deMonEnfant(-1, true)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("C17 : la fiche coûte autant de requêtes quel que soit son contenu")
  void la_fiche_coute_autant() throws SQLException {
    var petite = fratrie().installer(connexion);
    var grande = inscrite();
    for (int i = 1; i <= 8; i++) {
      contact(grande, i, "Contact" + i, true, "Mia");
    }

    assertThat(requetes(grande)).isEqualTo(requetes(petite));
  }

  private int requetes(FamilleInstallee famille) {
    var parent = parent(famille);
    long mia = famille.enfant("Mia");
    return RequetesSql.compter(em, () -> parent.executer(() -> fiches.deMonEnfant(mia, false)));
  }

  private static FamilleFixture fratrie() {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .avecEnfant("Tao", LocalDate.of(2019, 9, 21));
  }

  private FamilleInstallee inscrite() throws SQLException {
    return fratrie()
        .scolarisee(Ecole.values()[0])
        .inscrite(ActiviteExemple.values()[0])
        .installer(connexion);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private void sante(EnTantQue parent) {
    long id =
        guichet.remplir(
            parent,
            InformationsSanitaires.CODE,
            InformationsDemandees.class,
            f -> SanteFixture.simple(f, "Mia"));
    guichet.deposer(parent, id);
    guichet.accepter(habilitee, id);
  }

  private long consultations(long enfant) throws SQLException {
    return base.chercher("select count(*) from consultation_sante where enfant_id = ?", enfant)
        .orElseThrow();
  }

  private void contact(
      FamilleInstallee famille, int ordre, String prenom, boolean urgence, String... enfants)
      throws SQLException {
    long demarche =
        base.chercher(
                "insert into demarche (type, compte_id, famille_id, etat, cree_le, modifiee_le)"
                    + " values ('MODIFICATION_CONTACTS', ?, ?, 'ABANDONNEE', now(), now())"
                    + " returning id",
                famille.compteId(),
                famille.id())
            .orElseThrow();
    long id =
        base.chercher(
                "insert into contact (famille_id, ordre, prenom, nom, lien, telephone, urgence,"
                    + " demarche_id) values (?, ?, ?, 'Roux', 'GRAND_PARENT', '+33612345678', ?, ?)"
                    + " returning id",
                famille.id(),
                ordre,
                prenom,
                urgence,
                demarche)
            .orElseThrow();
    for (var enfant : enfants) {
      base.executer(
          "insert into contact_enfant (contact_id, famille_id, enfant_id) values (?, ?, ?)",
          id,
          famille.id(),
          famille.enfant(enfant));
    }
  }

  private static List<String> reponses(FicheEnfant fiche, String titre) {
    return fiche.blocs().stream()
        .filter(bloc -> bloc.titre().equals(titre))
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::reponse)
        .toList();
  }
}
