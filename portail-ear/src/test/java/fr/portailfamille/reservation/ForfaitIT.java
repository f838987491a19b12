package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.forfait.EnfantAuForfait;
import fr.portailfamille.forfait.ForfaitDemande;
import fr.portailfamille.forfait.ForfaitQueries;
import fr.portailfamille.forfait.ForfaitsDemandes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ForfaitIT {

  @Inject private ReservationQueries calendrier;
  @Inject private ForfaitFixture cantine;
  @Inject private Guichet guichet;
  @Inject private ForfaitQueries forfaits;
  @Inject private ReservationService reservations;
  @Inject private AbsenceService absences;
  @PersistenceContext private EntityManager em;

  private FamilleInstallee famille;
  private EnTantQue parent;
  private EnTantQue agent;

  @BeforeEach
  void une_enfant_inscrite_a_la_cantine() throws NamingException, SQLException {
    cantine.ouvrir();
    famille = cantine.famille();
    parent = cantine.parent();
    agent = cantine.agent();
  }

  @AfterEach
  void fermer() throws SQLException {
    cantine.fermer();
  }

  @Test
  @DisplayName("B18, A29, C04 : rien avant l’acceptation, puis tous les jours ouverts du forfait")
  void tous_les_jours_du_forfait() throws SQLException {
    var ouverts = cantine.ouvrir(8, 10);
    var premier = ouverts.get(0).getDayOfWeek();

    long id = cantine.deposer(parent, premier);
    assertThat(cantine.jours(famille)).isEmpty();
    assertThat(guichet.detail(agent, id).signalements()).isEmpty();
    guichet.accepter(agent, id);

    var voulus = ouverts.stream().filter(jour -> jour.getDayOfWeek() == premier).toList();
    assertThat(cantine.jours(famille)).isEqualTo(voulus);
    assertThat(parent.obtenir(forfaits::mesForfaits))
        .singleElement()
        .satisfies(ligne -> assertThat(ligne.enfantId()).isEqualTo(famille.enfant("Lina")));
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).hasSize(1);
    assertThat(cantine.courriel(famille)).contains("Lina", "réservation au forfait");
  }

  @Test
  @DisplayName("B18, D20 : la famille retrouve le forfait qu’elle a demandé, jusqu’à la décision")
  void le_forfait_demande_se_retrouve() throws SQLException {
    var premier = cantine.ouvrir(3, 10).get(0).getDayOfWeek();
    long id = cantine.deposer(parent, premier);

    assertThat(parent.obtenir(forfaits::mesDemandes))
        .singleElement()
        .satisfies(
            demande -> {
              assertThat(demande.demarcheId()).isEqualTo(id);
              assertThat(demande.enfantId()).isEqualTo(famille.enfant("Lina"));
              assertThat(demande.jours()).isEqualTo(Semaine.enClair(List.of(premier)));
              assertThat(demande.rendue()).isFalse();
            });
    var voisine = ForfaitFixture.parentDe(cantine.installer("Tom"));
    assertThat(voisine.obtenir(forfaits::mesDemandes)).isEmpty();

    guichet.demanderCorrection(agent, id);
    assertThat(parent.obtenir(forfaits::mesDemandes))
        .singleElement()
        .matches(ForfaitDemande::rendue);
    guichet.corriger(
        parent, id, ForfaitFixture.TYPE, ForfaitsDemandes.class, form -> form.setConditions(true));
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);
    assertThat(parent.obtenir(forfaits::mesDemandes)).isEmpty();
  }

  @Test
  @DisplayName("B18 : un forfait que le service examine ne se demande pas une seconde fois")
  void un_forfait_examine_ne_se_redemande_pas() throws SQLException {
    var premier = cantine.ouvrir(3, 10).get(0).getDayOfWeek();
    cantine.deposer(parent, premier);
    assertThat(guichet.empechement(parent, ForfaitFixture.TYPE)).contains("le service l’examine");

    var deux =
        FamilleFixture.uneFamille()
            .avecEnfant("Ada", LocalDate.of(2018, 3, 4))
            .avecEnfant("Léo", LocalDate.of(2019, 5, 6))
            .installer(cantine.connexion());
    cantine.ville().inscrire(deux, "Ada", CANTINE);
    cantine.ville().inscrire(deux, "Léo", CANTINE);
    var leurs = ForfaitFixture.parentDe(deux);
    cantine.deposer(leurs, premier);
    cantine.remplir(
        leurs,
        form -> {
          assertThat(form.getEnfants())
              .extracting(EnfantAuForfait::getEnfantId)
              .containsExactly(deux.enfant("Léo"));
          assertThat(form.getDeja())
              .singleElement()
              .asString()
              .contains("Ada", "en attente de décision");
        });
  }

  @Test
  @DisplayName("B18 : une fois par an, et pour qui est inscrit")
  void une_fois_par_an() throws SQLException {
    cantine.ouvrir(3, 10);
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));

    assertThat(guichet.empechement(parent, ForfaitFixture.TYPE)).contains("déjà au forfait");
    assertThat(
            guichet.empechement(
                ForfaitFixture.parentDe(cantine.installer("Tom")), ForfaitFixture.TYPE))
        .contains("Inscrivez d’abord");
  }

  @Test
  @DisplayName("B18, A30 : sans jour, trop tôt ou sans accepter les conditions, rien n’est déposé")
  void rien_d_incomplet_n_est_depose() {
    long id =
        cantine.remplir(
            parent,
            form -> {
              form.getEnfants().get(0).setVoulue(true);
              form.getEnfants()
                  .get(0)
                  .setDebut(form.getEnfants().get(0).getAuPlusTot().minusDays(1));
            });

    assertThat(refus(id))
        .containsExactly("ForfaitSansJour", "ForfaitDebutImpossible", "ConditionsObligatoires");
  }

  @Test
  @DisplayName("B18, A30 : les conditions acceptées avec le forfait ne sont pas redemandées")
  void les_conditions_ne_sont_pas_redemandees() throws SQLException {
    cantine.ouvrir(3, 10);
    long id = cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS);
    assertThat(parent.obtenir(calendrier::conditionsAAccepter)).isPresent();

    guichet.accepter(agent, id);

    assertThat(parent.obtenir(calendrier::conditionsAAccepter)).isEmpty();
  }

  @Test
  @DisplayName(
      "B18, A30 : si leur texte change avant le dépôt, il faut lire et accepter le nouveau")
  void un_texte_change_s_accepte_de_nouveau() {
    long id =
        cantine.remplir(
            parent,
            form -> {
              form.setConditions(true);
              form.setConditionsLues("Un texte d’avant.");
            });

    assertThat(refus(id)).contains("ConditionsObligatoires");
  }

  @Test
  @DisplayName("B18 : un jour complet, et rien n’est réservé ; l’agent le sait avant")
  void un_jour_complet() throws SQLException {
    var ouverts = cantine.ouvrir(3, 1);
    var voisine = cantine.installer("Zoé");
    cantine.ville().inscrire(voisine, "Zoé", CANTINE);
    cantine.reserver(ForfaitFixture.parentDe(voisine), voisine.enfant("Zoé"), ouverts.get(1));

    long id = cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS);

    assertThat(guichet.detail(agent, id).signalements().toString()).contains("plus de place");
    assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("ForfaitComplet");
    assertThat(cantine.jours(famille)).isEmpty();
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).isEmpty();
  }

  @Test
  @DisplayName("B18 : un jour du forfait ne s’annule pas seul, une absence se signale")
  void un_jour_ne_s_annule_pas_seul() throws SQLException {
    var jour = cantine.ouvrir(1, 10).get(0);
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    long lina = famille.enfant("Lina");

    var bilan =
        parent.obtenir(
            () ->
                reservations.enregistrer(
                    List.of(new Demande(lina, cantine.activite(), jour, Demande.Sens.ANNULATION)),
                    true));
    assertThat(bilan.refusees())
        .extracting(ligne -> ligne.refus().cle())
        .containsExactly("RegleReservation.FORFAIT");
    assertThat(cantine.jours(famille)).containsExactly(jour);

    long reservation =
        cantine
            .base()
            .chercher("select id from reservation where enfant_id = ?", lina)
            .orElseThrow();
    parent.executer(
        () -> absences.declarer(new Absence(lina, Set.of(reservation), "Maladie", null)));
    assertThat(cantine.jours(famille)).containsExactly(jour);
  }

  @Test
  @DisplayName("B18 : un jour déjà réservé le reste, et fait partie du forfait")
  void un_jour_deja_reserve() throws SQLException {
    var jour = cantine.ouvrir(1, 1).get(0);
    cantine.reserver(parent, famille.enfant("Lina"), jour);

    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));

    assertThat(cantine.jours(famille)).containsExactly(jour);
    assertThat(
            cantine
                .base()
                .chercher(
                    "select count(*) from reservation where famille_id = ? and au_forfait",
                    famille.id()))
        .contains(1L);
  }

  @Test
  @DisplayName("A51 : l’enfant d’un autre foyer n’existe pas")
  void l_enfant_d_un_autre_foyer() throws SQLException {
    cantine.ouvrir(1, 10);
    var voisine = cantine.installer("Zoé");
    cantine.ville().inscrire(voisine, "Zoé", CANTINE);
    var sienne =
        guichet.remplir(
            ForfaitFixture.parentDe(voisine),
            ForfaitFixture.TYPE,
            ForfaitFixture.FORME,
            form -> {});
    long inscription =
        guichet
            .brouillon(ForfaitFixture.parentDe(voisine), ForfaitFixture.TYPE, ForfaitFixture.FORME)
            .formulaire()
            .getEnfants()
            .get(0)
            .getInscriptionId();

    assertThat(sienne).isPositive();
    assertThatThrownBy(
            () ->
                cantine.remplir(
                    parent,
                    form -> {
                      form.getEnfants().get(0).setVoulue(true);
                      form.getEnfants().get(0).setInscriptionId(inscription);
                    }))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("B18 : deux agents acceptent à la fois, un seul forfait")
  void deux_agents_a_la_fois() throws Exception {
    cantine.ouvrir(4, 10);
    long id = cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS);
    int version = guichet.detail(agent, id).version();

    var issues =
        EnMemeTemps.essayer(
            () -> guichet.accepter(agent, id, version), () -> guichet.accepter(agent, id, version));

    assertThat(issues).containsOnlyOnce("fait");
    assertThat(cantine.jours(famille)).hasSize(4);
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).hasSize(1);
  }

  @Test
  @DisplayName("B18 : accepter coûte autant de requêtes quel que soit le nombre de jours")
  void autant_de_requetes() throws SQLException {
    cantine.ouvrir(2, 10);
    long une = cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS);
    var voisine = cantine.installer("Zoé");
    cantine.ville().inscrire(voisine, "Zoé", CANTINE);
    int peu = RequetesSql.compter(em, () -> guichet.accepter(agent, une));
    cantine.ouvrir(2, 30, 10);
    long autre = cantine.deposer(ForfaitFixture.parentDe(voisine), ForfaitFixture.LES_QUATRE_JOURS);

    assertThat(RequetesSql.compter(em, () -> guichet.accepter(agent, autre))).isEqualTo(peu);
    assertThat(cantine.jours(voisine)).hasSizeGreaterThan(20);
  }

  private List<String> refus(long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::motif).map(motif -> motif.cle()).toList();
    }
  }
}
