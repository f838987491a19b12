package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.batch.forfait.LancementForfaits;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.environment.TravailDeFond;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.forfait.FinDeForfaitService;
import fr.portailfamille.forfait.ForfaitQueries;
import fr.portailfamille.forfait.ForfaitRestauration;
import fr.portailfamille.forfait.ForfaitsACompleter;
import fr.portailfamille.forfait.ForfaitsDemandes;
import fr.portailfamille.forfait.ForfaitsSansPlace;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
class ForfaitIT {

  private static final String TYPE = ForfaitRestauration.CODE;
  private static final Class<ForfaitsDemandes> FORME = ForfaitsDemandes.class;
  private static final DayOfWeek[] LES_QUATRE_JOURS = {
    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
  };

  private static final DateTimeFormatter EN_CLAIR =
      DateTimeFormatter.ofPattern("EEEE d", Locale.FRANCE);

  @Inject private Guichet guichet;
  @Inject private ForfaitQueries forfaits;
  @Inject private FinDeForfaitService fin;
  @Inject private ForfaitsACompleter aCompleter;
  @Inject private LancementForfaits lancement;
  @Inject private ReservationService reservations;
  @Inject private AbsenceService absences;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private ReservationFixture ville;
  private Base base;
  private FamilleInstallee famille;
  private EnTantQue parent;
  private EnTantQue agent;

  @BeforeEach
  void une_enfant_inscrite_a_la_cantine() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    ville = new ReservationFixture(connexion);
    base = new Base(connexion);
    agent =
        EnTantQue.compte(Exemples.installer(connexion).compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille = installer("Lina");
    parent = parentDe(famille);
    ville.inscrire(famille, "Lina", CANTINE);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("B18, A29, C04 : rien avant l’acceptation, puis tous les jours ouverts du forfait")
  void tous_les_jours_du_forfait() throws SQLException {
    var ouverts = ouvrir(8, 10);
    var premier = ouverts.get(0).getDayOfWeek();

    long id = deposer(parent, premier);
    assertThat(jours(famille)).isEmpty();
    assertThat(guichet.detail(agent, id).signalements()).isEmpty();
    guichet.accepter(agent, id);

    var voulus = ouverts.stream().filter(jour -> jour.getDayOfWeek() == premier).toList();
    assertThat(jours(famille)).isEqualTo(voulus);
    assertThat(parent.obtenir(forfaits::mesForfaits))
        .singleElement()
        .satisfies(ligne -> assertThat(ligne.enfantId()).isEqualTo(famille.enfant("Lina")));
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).hasSize(1);
    assertThat(courriel(famille)).contains("Lina", "réservation au forfait");
  }

  @Test
  @DisplayName("B18 : une fois par an, et pour qui est inscrit")
  void une_fois_par_an() throws SQLException {
    ouvrir(3, 10);
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));

    assertThat(guichet.empechement(parent, TYPE)).contains("déjà au forfait");
    assertThat(guichet.empechement(parentDe(installer("Tom")), TYPE)).contains("Inscrivez d’abord");
  }

  @Test
  @DisplayName("B18, A30 : sans jour, trop tôt ou sans accepter les conditions, rien n’est déposé")
  void rien_d_incomplet_n_est_depose() {
    long id =
        remplir(
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
  @DisplayName("B18 : un jour complet, et rien n’est réservé ; l’agent le sait avant")
  void un_jour_complet() throws SQLException {
    var ouverts = ouvrir(3, 1);
    var voisine = installer("Zoé");
    ville.inscrire(voisine, "Zoé", CANTINE);
    reserver(parentDe(voisine), voisine.enfant("Zoé"), ouverts.get(1));

    long id = deposer(parent, LES_QUATRE_JOURS);

    assertThat(guichet.detail(agent, id).signalements().toString()).contains("plus de place");
    assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("ForfaitComplet");
    assertThat(jours(famille)).isEmpty();
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).isEmpty();
  }

  @Test
  @DisplayName("B18 : un jour du forfait ne s’annule pas seul, une absence se signale")
  void un_jour_ne_s_annule_pas_seul() throws SQLException {
    var jour = ouvrir(1, 10).get(0);
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    long lina = famille.enfant("Lina");

    var bilan =
        parent.obtenir(
            () ->
                reservations.enregistrer(
                    List.of(new Demande(lina, activite(), jour, Demande.Sens.ANNULATION)), true));
    assertThat(bilan.refusees())
        .extracting(ligne -> ligne.refus().cle())
        .containsExactly("RegleReservation.FORFAIT");
    assertThat(jours(famille)).containsExactly(jour);

    long reservation =
        base.chercher("select id from reservation where enfant_id = ?", lina).orElseThrow();
    parent.executer(
        () -> absences.declarer(new Absence(lina, Set.of(reservation), "Maladie", null)));
    assertThat(jours(famille)).containsExactly(jour);
  }

  @Test
  @DisplayName("B18 : un jour déjà réservé le reste, et fait partie du forfait")
  void un_jour_deja_reserve() throws SQLException {
    var jour = ouvrir(1, 1).get(0);
    reserver(parent, famille.enfant("Lina"), jour);

    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));

    assertThat(jours(famille)).containsExactly(jour);
    assertThat(
            base.chercher(
                "select count(*) from reservation where famille_id = ? and au_forfait",
                famille.id()))
        .contains(1L);
  }

  @Test
  @DisplayName("A51 : l’enfant d’un autre foyer n’existe pas")
  void l_enfant_d_un_autre_foyer() throws SQLException {
    ouvrir(1, 10);
    var voisine = installer("Zoé");
    ville.inscrire(voisine, "Zoé", CANTINE);
    var sienne = guichet.remplir(parentDe(voisine), TYPE, FORME, form -> {});
    long inscription =
        guichet
            .brouillon(parentDe(voisine), TYPE, FORME)
            .formulaire()
            .getEnfants()
            .get(0)
            .getInscriptionId();

    assertThat(sienne).isPositive();
    assertThatThrownBy(
            () ->
                remplir(
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
    ouvrir(4, 10);
    long id = deposer(parent, LES_QUATRE_JOURS);
    int version = guichet.detail(agent, id).version();

    var issues =
        EnMemeTemps.essayer(
            () -> guichet.accepter(agent, id, version), () -> guichet.accepter(agent, id, version));

    assertThat(issues).containsOnlyOnce("fait");
    assertThat(jours(famille)).hasSize(4);
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).hasSize(1);
  }

  @Test
  @DisplayName("B18 : les jours ouverts ensuite sont réservés, une fois, et la famille le sait")
  void les_jours_ouverts_ensuite() throws SQLException {
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    assertThat(jours(famille)).isEmpty();
    var ouverts = ouvrir(3, 10);
    var complet = ouvrir(3, 1, 0).get(0);

    completer();
    completer();

    assertThat(jours(famille)).isEqualTo(ouverts);
    assertThat(courriel(famille))
        .containsOnlyOnce("De nouveaux jours")
        .contains("Lina", "3 jours", "plus de place le " + EN_CLAIR.format(complet));
  }

  @Test
  @DisplayName("B18 : ce que la ville a annulé n’est pas réservé de nouveau")
  void ce_que_la_ville_a_annule() throws SQLException {
    ouvrir(1, 10);
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    base.executer(
        "update reservation set etat = 'ANNULEE', annulee_le = now(), annulee_par = reservee_par"
            + " where famille_id = ?",
        famille.id());

    completer();

    assertThat(jours(famille)).isEmpty();
  }

  @Test
  @DisplayName("B18 : l’agent voit les repas au forfait qui n’ont pas de place")
  void sans_place() throws SQLException {
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    int avant = sansPlace();
    ouvrir(2, 0);

    completer();

    assertThat(sansPlace() - avant).isEqualTo(2);
    assertThat(courriel(famille)).doesNotContain("De nouveaux jours");
  }

  @Test
  @DisplayName("A29 : un agent met fin au forfait, les jours suivants sont rendus et non facturés")
  void un_agent_met_fin_au_forfait() throws SQLException {
    var ouverts = ouvrir(4, 10);
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    long forfait = forfait();
    var dernier = ouverts.get(1);

    int rendus =
        agent.obtenir(() -> fin.terminer(famille.id(), forfait, dernier, " Déménagement. "));
    completer();

    assertThat(rendus).isEqualTo(2);
    assertThat(jours(famille)).isEqualTo(ouverts.subList(0, 2));
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id())))
        .singleElement()
        .satisfies(ligne -> assertThat(ligne.fin()).isEqualTo(dernier));
    assertThat(courriel(famille)).contains("prend fin", "Déménagement.", "Les 2 jours réservés");
  }

  @Test
  @DisplayName("A29, B18 : un forfait qui n’a pas commencé disparaît, un autre peut être demandé")
  void avant_le_premier_jour() throws SQLException {
    ouvrir(2, 10);
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    long forfait = forfait();
    var aujourdhui = Exemples.aujourdHui();

    agent.executer(() -> fin.terminer(famille.id(), forfait, aujourdhui, "Erreur de saisie."));

    assertThat(jours(famille)).isEmpty();
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).isEmpty();
    assertThat(guichet.empechement(parent, TYPE)).isNull();
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    assertThat(jours(famille)).hasSize(2);
  }

  @Test
  @DisplayName("A29, A51 : mettre fin demande un jour possible, une raison et son propre foyer")
  void mettre_fin_sans_raison() throws SQLException {
    ouvrir(1, 10);
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    long forfait = forfait();
    var demain = Exemples.aujourdHui().plusDays(1);
    var terme = agent.obtenir(() -> fin.lire(famille.id(), forfait)).fin();
    var voisine = installer("Zoé");

    for (var jour : Arrays.asList(null, Exemples.aujourdHui().minusDays(1), terme)) {
      assertThatThrownBy(
              () -> agent.executer(() -> fin.terminer(famille.id(), forfait, jour, "Raison.")))
          .hasMessageStartingWith("FinDeForfait");
    }
    for (var motif : Arrays.asList(null, " ", "x".repeat(501))) {
      assertThatThrownBy(
              () -> agent.executer(() -> fin.terminer(famille.id(), forfait, demain, motif)))
          .hasMessageContaining("Motif");
    }
    assertThatThrownBy(
            () -> agent.executer(() -> fin.terminer(voisine.id(), forfait, demain, "Raison.")))
        .isInstanceOf(Introuvable.class);
    assertThat(jours(famille)).hasSize(1);
  }

  @Test
  @DisplayName("B18 : réserver ce qui est ouvert ensuite coûte autant de requêtes")
  void completer_coute_autant_de_requetes() throws SQLException {
    guichet.accepter(agent, deposer(parent, LES_QUATRE_JOURS));
    ouvrir(1, 10);
    int peu = RequetesSql.compter(em, () -> aCompleter.completer(famille.id()));
    ouvrir(1, 20, 10);

    assertThat(RequetesSql.compter(em, () -> aCompleter.completer(famille.id()))).isEqualTo(peu);
    assertThat(jours(famille)).hasSize(21);
  }

  @Test
  @DisplayName("B18 : accepter coûte autant de requêtes quel que soit le nombre de jours")
  void autant_de_requetes() throws SQLException {
    ouvrir(2, 10);
    long une = deposer(parent, LES_QUATRE_JOURS);
    var voisine = installer("Zoé");
    ville.inscrire(voisine, "Zoé", CANTINE);
    int peu = RequetesSql.compter(em, () -> guichet.accepter(agent, une));
    ouvrir(2, 30, 10);
    long autre = deposer(parentDe(voisine), LES_QUATRE_JOURS);

    assertThat(RequetesSql.compter(em, () -> guichet.accepter(agent, autre))).isEqualTo(peu);
    assertThat(jours(voisine)).hasSizeGreaterThan(20);
  }

  private void completer() {
    TravailDeFond.terminer(lancement.lancer());
  }

  private long forfait() {
    return agent.obtenir(() -> forfaits.duFoyer(famille.id())).get(0).id();
  }

  private int sansPlace() {
    return agent.obtenir(forfaits::sansPlace).stream().mapToInt(ForfaitsSansPlace::jours).sum();
  }

  /** The first days of class far enough for every delay. */
  private List<LocalDate> ouvrir(int nombre, int places) throws SQLException {
    return ouvrir(0, nombre, places);
  }

  private List<LocalDate> ouvrir(int rang, int nombre, int places) throws SQLException {
    var jours = Stream.iterate(rang, i -> i + 1).limit(nombre).map(ville::jour).toList();
    for (var jour : jours) {
      ville.ouvrir(CANTINE, jour, places);
    }
    return jours;
  }

  private FamilleInstallee installer(String prenom) throws SQLException {
    return uneFamille()
        .nommee("Forfait")
        .avecEnfant(prenom, LocalDate.of(2018, 3, 4))
        .installer(connexion);
  }

  private static EnTantQue parentDe(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private long remplir(EnTantQue qui, Consumer<ForfaitsDemandes> reponses) {
    return guichet.remplir(qui, TYPE, FORME, reponses);
  }

  private long deposer(EnTantQue qui, DayOfWeek... jours) {
    long id =
        remplir(
            qui,
            form -> {
              form.getEnfants().get(0).setVoulue(true);
              form.getEnfants().get(0).setJours(jours);
              form.setConditions(true);
            });
    guichet.deposer(qui, id);
    return id;
  }

  private List<String> refus(long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::motif).map(motif -> motif.cle()).toList();
    }
  }

  private void reserver(EnTantQue qui, long enfant, LocalDate jour) {
    var bilan =
        qui.obtenir(
            () ->
                reservations.enregistrer(
                    List.of(new Demande(enfant, activite(), jour, Demande.Sens.AJOUT)), true));
    assertThat(bilan.refusees()).isEmpty();
  }

  private long activite() {
    try {
      return ville.activite(CANTINE);
    } catch (SQLException panne) {
      throw new IllegalStateException(panne);
    }
  }

  /** Days booked, in order. */
  @SuppressWarnings("unchecked")
  private List<LocalDate> jours(FamilleInstallee foyer) {
    List<Object> lignes =
        em.createNativeQuery(
                "select jour from reservation where famille_id = ?1 and etat = 'RESERVEE' order by jour")
            .setParameter(1, foyer.id())
            .getResultList();
    return lignes.stream().map(jour -> ((Date) jour).toLocalDate()).toList();
  }

  private String courriel(FamilleInstallee foyer) {
    return String.join(
        "\n",
        em
            .createNativeQuery("select sujet || ' ' || texte from envoi where compte_id = ?1")
            .setParameter(1, foyer.compteId())
            .getResultList()
            .stream()
            .map(String::valueOf)
            .toList());
  }
}
