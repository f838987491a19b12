package fr.portailfamille.scolarite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.DOMICILE;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.FORME;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.TYPE;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.demander;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Niveau;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InscriptionScolaireIT {

  @Inject private InscriptionScolaireFixture inscription;
  @Inject private Guichet guichet;
  @PersistenceContext private EntityManager em;

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
  @DisplayName("A26, A33, A34, A35 : l’école du secteur est proposée, demandée, puis écrite")
  void l_ecole_du_secteur_est_proposee_puis_ecrite() throws SQLException {
    var famille = inscription.lina().installer(connexion);
    var parent = parent(famille);

    long id = inscription.deposer(parent, f -> demander(f, ChoixEcole.SECTEUR));
    var numero = guichet.deposer(parent, id);

    assertThat(inscription.ecole(famille)).isNull();
    assertThat(guichet.detail(agent, id).signalements()).isEmpty();
    assertThat(inscription.reponses(id))
        .contains("École des Tilleuls", "CP", inscription.annee().libelle());
    guichet.accepter(agent, id);

    assertThat(numero).matches("\\d{4}-\\d{6,}");
    assertThat(inscription.ecole(famille)).isEqualTo(exemples.ecole(Ecole.TILLEULS));
    assertThat(
            base.chercher(
                "select count(*) from scolarite where demarche_id = ? and niveau = 'CP'"
                    + " and not hors_secteur",
                id))
        .contains(1L);
    assertThat(
            base.chercher(
                "select famille_id from document where compte_id = ?", famille.compteId()))
        .contains(famille.id());
    assertThat(
            base.chercher(
                "select count(*) from envoi where compte_id = ? and sujet ="
                    + " 'Votre inscription scolaire est acceptée'",
                famille.compteId()))
        .contains(1L);
  }

  @Test
  @DisplayName(
      "A26 : rien n’est déposé sans réponse pour chaque enfant, justificatif et certification")
  void une_demande_incomplete_dit_ce_qui_manque() throws SQLException {
    var parent = parent(inscription.lina().installer(connexion));
    long id = inscription.commencer(parent);

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .containsExactly("choix", "certifie", DOMICILE));
  }

  @Test
  @DisplayName(
      "A26 : l’enfant d’une autre famille et une école qui n’en est pas une sont introuvables")
  void les_identifiants_d_autrui_sont_introuvables() throws SQLException {
    var voisine = inscription.lina().installer(connexion);
    var parent = parent(inscription.lina().installer(connexion));
    long centre = exemples.centre();
    inscription.commencer(parent);

    inscription.introuvable(parent, f -> f.getEnfants().get(0).setEnfantId(voisine.enfant("Lina")));
    inscription.introuvable(parent, f -> demander(f, 999_999_999L));
    inscription.introuvable(parent, f -> demander(f, centre));

    var garde = inscription.fiche(parent);
    assertThat(garde.getChoix()).isNull();
    assertThat(garde.getEnfantId()).isNotEqualTo(voisine.enfant("Lina"));
  }

  @Test
  @DisplayName(
      "A26 : trop jeune, trop grand ou sans enfant, l’inscription dit pourquoi elle est fermée")
  void sans_enfant_en_age_l_inscription_est_fermee() throws SQLException {
    int rentree = inscription.annee().rentree();
    var sansEnfant = parent(uneFamille().installer(connexion));
    var tropJeuneOuTropGrand =
        parent(
            uneFamille()
                .avecEnfant("Bébé", LocalDate.of(rentree - 1, 3, 1))
                .avecEnfant("Ado", LocalDate.of(rentree - 12, 3, 1))
                .installer(connexion));
    var lesDeux =
        parent(
            inscription
                .lina()
                .avecEnfant("Ado", LocalDate.of(rentree - 12, 3, 1))
                .installer(connexion));

    assertThat(guichet.empechement(sansEnfant, TYPE)).contains("Aucun de vos enfants");
    assertThat(guichet.empechement(tropJeuneOuTropGrand, TYPE)).contains("Aucun de vos enfants");
    assertThat(guichet.empechement(lesDeux, TYPE)).isNull();
    inscription.commencer(lesDeux);
    assertThat(inscription.fiches(lesDeux))
        .extracting(EnfantAScolariser::getPrenom)
        .containsExactly("Lina");
  }

  @Test
  @DisplayName(
      "A26, B28 : un enfant arrivé depuis apparaît dans le brouillon, sans perdre les réponses")
  void un_enfant_arrive_depuis_apparait() throws SQLException {
    var famille = inscription.lina().installer(connexion);
    var parent = parent(famille);
    inscription.remplir(parent, f -> demander(f, ChoixEcole.SECTEUR));
    var cousin =
        uneFamille().avecEnfant("Noé", inscription.naissance(Niveau.MS)).installer(connexion);
    base.ajouter(
        "rattachement",
        "enfant_id, famille_id, depuis",
        cousin.enfant("Noé"),
        famille.id(),
        exemples.annee().classes().debut());

    assertThat(inscription.fiches(parent))
        .extracting(EnfantAScolariser::getPrenom, EnfantAScolariser::getChoix)
        .containsExactly(tuple("Lina", ChoixEcole.SECTEUR), tuple("Noé", null));
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_d_enfants() throws SQLException {
    var seule = parent(inscription.lina().installer(connexion));
    var fratrie = inscription.lina();
    for (var niveau : List.of(Niveau.PS, Niveau.MS, Niveau.GS, Niveau.CE1, Niveau.CM2)) {
      fratrie.avecEnfant("Enfant " + niveau, inscription.naissance(niveau));
    }
    var nombreuse = parent(fratrie.installer(connexion));
    Consumer<ScolariteDemandee> tous =
        f -> f.getEnfants().forEach(e -> e.setChoix(ChoixEcole.SECTEUR));
    long une = inscription.deposer(seule, tous);
    long six = inscription.deposer(nombreuse, tous);

    assertThat(requetes(() -> guichet.detail(agent, une)))
        .isEqualTo(requetes(() -> guichet.detail(agent, six)));
    guichet.accepter(agent, une);
    guichet.accepter(agent, six);
    inscription.commencer(seule);
    inscription.commencer(nombreuse);
    assertThat(requetes(() -> guichet.brouillon(seule, TYPE, FORME)))
        .isEqualTo(requetes(() -> guichet.brouillon(nombreuse, TYPE, FORME)));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }
}
