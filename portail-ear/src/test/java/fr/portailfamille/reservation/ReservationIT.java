package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.ActiviteExemple.MATIN;
import static fr.portailfamille.exemples.ActiviteExemple.MERCREDI;
import static fr.portailfamille.exemples.ActiviteExemple.SOIR;
import static fr.portailfamille.exemples.ActiviteExemple.VACANCES;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.representation.Guichetier;
import fr.portailfamille.representation.Ouverte;
import fr.portailfamille.reservation.Demande.Sens;
import fr.portailfamille.reservation.Planning.Etat;
import fr.portailfamille.tarification.TarifQueries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
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
class ReservationIT {

  private static final LocalDate NAISSANCE = LocalDate.of(2018, 3, 4);

  @Inject private ReservationService service;
  @Inject private TarifQueries tarifs;
  @Inject private ReservationQueries queries;
  @Inject private Guichetier guichetier;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private ReservationFixture base;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void une_famille_inscrite() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new ReservationFixture(connexion);
    famille = installer(uneFamille().nommee("Réservation").avecEnfant("Lina", NAISSANCE));
    parent = parentDe(famille);
    base.inscrire(famille, "Lina", CANTINE, MATIN, VACANCES);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A31, B43, B53, B54 : un jour se réserve, s’annule, et le parent en est averti")
  void un_jour_se_reserve_puis_s_annule() throws SQLException {
    var jour = ouvert(0, 10);

    assertThat(enregistrer(ajout("Lina", CANTINE, jour)).acceptees()).hasSize(1);

    assertThat(etat(jour)).isEqualTo(Etat.RESERVE);
    assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");
    assertThat(base.dernierMessage(famille)).contains("Lina, Restauration scolaire, réservé");

    assertThat(enregistrer(annulation("Lina", CANTINE, jour)).acceptees()).hasSize(1);

    assertThat(etat(jour)).isEqualTo(Etat.LIBRE);
    assertThat(base.places(CANTINE, jour)).isEqualTo("0/0");
    assertThat(base.dernierMessage(famille)).contains("Lina, Restauration scolaire, annulé");
  }

  @Test
  @DisplayName("C32 : un jour réservé ou annulé pour la famille garde l’agent et le canal")
  void un_agent_reserve_pour_la_famille() throws SQLException {
    var jour = ouvert(0, 10);
    long agent = Exemples.installer(connexion).compte(Personnage.CLAIRE_FONTAINE);
    var ouverte =
        guichetier.saisir(EnTantQue.compte(agent, "AGENT"), new Base(connexion), famille, null);
    var saisie = Guichetier.famille(ouverte);
    var ajout = ajout("Lina", CANTINE, jour);
    var annulation = annulation("Lina", CANTINE, jour);

    assertThat(saisie.obtenir(() -> service.enregistrer(List.of(ajout), true)).acceptees())
        .hasSize(1);
    assertThat(etat(jour)).isEqualTo(Etat.RESERVE);
    trace("reservee_par = ? and representation_id = ? and annulee_par is null", agent, ouverte);

    assertThat(saisie.obtenir(() -> service.enregistrer(List.of(annulation), true)).acceptees())
        .hasSize(1);
    trace("annulee_par = ? and annulation_representation_id = ?", agent, ouverte);
    assertThat(base.dernierMessage(famille)).contains("Lina, Restauration scolaire, annulé");
  }

  private void trace(String condition, long agent, Ouverte ouverte) throws SQLException {
    assertThat(
            new Base(connexion)
                .chercher(
                    "select count(*) from reservation where famille_id = ? and " + condition,
                    famille.id(),
                    agent,
                    ouverte.id()))
        .contains(1L);
  }

  @Test
  @DisplayName("B53 : renvoyer la même demande ne réserve rien deux fois")
  void la_meme_demande_deux_fois_ne_reserve_qu_un_jour() throws SQLException {
    var jour = ouvert(0, 10);
    var demande = ajout("Lina", CANTINE, jour);

    var premier = enregistrer(demande, demande);
    var second = enregistrer(demande);

    assertThat(premier.acceptees()).hasSize(1);
    assertThat(motifs(second)).containsExactly("RegleReservation.DEJA_RESERVE");
    assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");
  }

  @Test
  @DisplayName("B44, B50, B51 : ce qui est refusé l’est avec sa raison, le reste est enregistré")
  void chaque_refus_dit_pourquoi_et_n_empeche_pas_le_reste() throws SQLException {
    var hier = ReservationFixture.aujourdHui().minusDays(1);
    var proche = base.tropProche();
    var possible = ouvert(0, 10);
    var complet = ouvert(1, 0);
    base.ouvrir(CANTINE, hier, 10);
    base.ouvrir(proche.activite(), proche.jour(), 10);
    base.ouvrir(SOIR, possible, 10);
    var dimanche = possible.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

    var bilan =
        enregistrer(
            ajout("Lina", CANTINE, hier),
            ajout("Lina", proche.activite(), proche.jour()),
            ajout("Lina", CANTINE, complet),
            ajout("Lina", MATIN, dimanche),
            ajout("Lina", SOIR, possible),
            annulation("Lina", MATIN, possible),
            ajout("Lina", CANTINE, possible));

    assertThat(motifs(bilan).subList(0, 3))
        .containsExactly(
            "RegleReservation.JOUR_PASSE",
            "RegleReservation.DELAI_AJOUT",
            "RegleReservation.PLACE_RESTANTE");
    assertThat(motifs(bilan).get(3)).startsWith("TypeDeJour.");
    assertThat(motifs(bilan).subList(4, 6))
        .containsExactly("RegleReservation.INSCRIT", "RegleReservation.RESERVEE");
    assertThat(bilan.acceptees()).extracting(l -> l.demande().jour()).containsExactly(possible);
    assertThat(base.places(CANTINE, possible)).isEqualTo("1/1");
    assertThat(base.dernierMessage(famille)).contains("REFUSÉ", "plus de place", "réservé");
  }

  @Test
  @DisplayName("B44, B51 : un jour de vacances reste fermé, même ouvert par erreur")
  void le_calendrier_l_emporte_sur_une_ouverture() throws SQLException {
    var vacances = base.jourDeVacances();
    base.ouvrir(CANTINE, vacances, 10);

    var bilan = enregistrer(ajout("Lina", CANTINE, vacances));

    assertThat(motifs(bilan)).singleElement().asString().startsWith("TypeDeJour.");
    assertThat(base.places(CANTINE, vacances)).isEqualTo("0/0");
    assertThat(etat(vacances)).isEqualTo(Etat.FERME);
  }

  @Test
  @DisplayName("B54 : trop tard pour annuler, la réservation reste")
  void une_annulation_trop_tardive_est_refusee() throws SQLException {
    var proche = base.tropProche();
    base.ouvrir(proche.activite(), proche.jour(), 10);
    base.executer(
        "insert into reservation (ouverture_id, activite_id, jour, enfant_id, famille_id,"
            + " reservee_le, reservee_par) select o.id, o.activite_id, o.jour, ?, ?, now(), ?"
            + " from ouverture o where o.etablissement_id = ? and o.jour = ?",
        famille.enfant("Lina"),
        famille.id(),
        famille.compteId(),
        base.ecole(),
        proche.jour());

    var bilan = enregistrer(annulation("Lina", proche.activite(), proche.jour()));

    assertThat(motifs(bilan)).containsExactly("RegleReservation.DELAI_ANNULATION");
    assertThat(base.places(proche.activite(), proche.jour())).isEqualTo("1/1");
    assertThat(etat(proche.activite(), proche.jour())).isEqualTo(Etat.RESERVE_FIGE);
  }

  @Test
  @DisplayName("B43 : chacun réserve ses jours de garde et ne touche pas à ceux de l’autre")
  void la_garde_dit_qui_reserve() throws SQLException {
    var autre = installer(uneFamille().nommee("Autre").partageant("Lina", famille));
    base.inscrire(autre, "Lina", CANTINE);
    var lundi = base.lundiSuivi();
    var suivant = lundi.plusWeeks(1);
    base.ouvrir(CANTINE, lundi, 10);
    base.ouvrir(CANTINE, suivant, 10);

    var mien = enregistrer(ajout("Lina", CANTINE, lundi), ajout("Lina", CANTINE, suivant));
    var aMoi = mien.acceptees().get(0).demande().jour();
    var aLui = aMoi.equals(lundi) ? suivant : lundi;
    var sien =
        enregistrer(
            parentDe(autre),
            new Demande(famille.enfant("Lina"), base.activite(CANTINE), aLui, Sens.AJOUT),
            new Demande(famille.enfant("Lina"), base.activite(CANTINE), aMoi, Sens.ANNULATION));

    assertThat(mien.acceptees()).hasSize(1);
    assertThat(motifs(mien)).containsExactly("RegleReservation.GARDE");
    assertThat(sien.acceptees()).extracting(l -> l.demande().jour()).containsExactly(aLui);
    assertThat(motifs(sien)).containsExactly("RegleReservation.RESERVEE");
    assertThat(base.places(CANTINE, aMoi)).isEqualTo("1/1");
    assertThat(etat(aLui)).isEqualTo(Etat.FERME);
  }

  @Test
  @DisplayName("B43 : l’enfant d’une autre famille est introuvable, et rien n’est enregistré")
  void l_enfant_d_une_autre_famille_est_introuvable() throws SQLException {
    var voisine = installer(uneFamille().nommee("Voisine").avecEnfant("Tom", NAISSANCE));
    base.inscrire(voisine, "Tom", CANTINE);
    var jour = ouvert(0, 10);
    var tom = new Demande(voisine.enfant("Tom"), base.activite(CANTINE), jour, Sens.AJOUT);

    assertThatThrownBy(() -> enregistrer(ajout("Lina", CANTINE, jour), tom))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> enregistrer(new Demande(famille.enfant("Lina"), -1, jour, Sens.AJOUT)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () -> EnTantQue.visiteur().obtenir(() -> service.enregistrer(List.of(tom), true)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(base.places(CANTINE, jour)).isEqualTo("0/0");
    assertThat(base.messages(famille)).isZero();
    assertThat(queries(parentDe(voisine), jour).rangs())
        .extracting(Planning.Rang::enfant)
        .containsExactly("Tom");
  }

  @Test
  @DisplayName("A30 : les conditions s’acceptent avant la première réservation de l’année")
  void sans_les_conditions_rien_n_est_reserve() throws SQLException {
    var jour = ouvert(0, 10);
    var demande = List.of(ajout("Lina", CANTINE, jour));

    assertThat(parent.obtenir(queries::conditionsAAccepter)).isPresent();
    assertThatThrownBy(() -> parent.obtenir(() -> service.enregistrer(demande, false)))
        .isInstanceOf(ConditionsNonAcceptees.class);
    assertThat(base.places(CANTINE, jour)).isEqualTo("0/0");

    enregistrer(demande.get(0));

    assertThat(parent.obtenir(queries::conditionsAAccepter)).isEmpty();
    var annulation = List.of(annulation("Lina", CANTINE, jour));
    assertThat(parent.obtenir(() -> service.enregistrer(annulation, false)).acceptees()).hasSize(1);
  }

  @Test
  @DisplayName("B42 : le planning montre chaque enfant, ses activités et les dernières places")
  void le_planning_montre_toutes_les_activites_de_tous_les_enfants() throws SQLException {
    var jour = ouvert(0, 2);
    base.inscrire(famille, "Lina", MERCREDI);

    var planning = queries(parent, jour);

    assertThat(planning.rangs())
        .extracting(Planning.Rang::activite)
        .containsExactly(
            CANTINE.libelle(), MATIN.libelle(), MERCREDI.libelle(), VACANCES.libelle());
    assertThat(planning.rangs().get(0).cellules().get(0).places()).isEqualTo(2);
    assertThat(planning.rangs().get(1).cellules().get(0))
        .satisfies(c -> assertThat(Messages.texte(c.motif())).isNotEmpty());
  }

  @Test
  @DisplayName("B42, B53 : autant de requêtes pour un jour que pour cent")
  void le_nombre_de_requetes_ne_depend_ni_des_enfants_ni_des_jours() throws SQLException {
    var grande =
        installer(
            uneFamille()
                .nommee("Grande")
                .avecEnfant("Lina", NAISSANCE)
                .avecEnfant("Tom", NAISSANCE.plusYears(1))
                .avecEnfant("Zoé", NAISSANCE.plusYears(2)));
    for (var prenom : grande.enfants().keySet()) {
      base.inscrire(grande, prenom, CANTINE, MATIN, SOIR);
    }
    List<Demande> nombreuses = new ArrayList<>();
    for (int rang = 0; rang < 20; rang++) {
      var jour = ouvert(rang, 10);
      for (long enfant : grande.enfants().values()) {
        nombreuses.add(new Demande(enfant, base.activite(CANTINE), jour, Sens.AJOUT));
      }
    }
    var mois = new Periode(base.jour(0), base.jour(30));
    var grand = parentDe(grande);
    queries(parent, base.jour(0));
    conditions(parent);
    conditions(grand);

    assertThat(requetes(() -> grand.obtenir(() -> queries.planning(mois))))
        .isEqualTo(requetes(() -> queries(parent, base.jour(0))));
    assertThat(requetes(() -> grand.obtenir(tarifs::mesPrix)))
        .isEqualTo(requetes(() -> parent.obtenir(tarifs::mesPrix)))
        .isEqualTo(3);
    var une = ajout("Lina", CANTINE, base.jour(0));
    assertThat(requetes(() -> enregistrer(grand, nombreuses.toArray(Demande[]::new))))
        .isEqualTo(requetes(() -> enregistrer(une)));
    assertThat(base.places(CANTINE, base.jour(19))).isEqualTo("3/3");
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private void conditions(EnTantQue qui) {
    qui.executer(() -> service.enregistrer(List.of(), true));
  }

  private Bilan enregistrer(Demande... demandes) {
    return enregistrer(parent, demandes);
  }

  private Bilan enregistrer(EnTantQue qui, Demande... demandes) {
    return qui.obtenir(() -> service.enregistrer(List.of(demandes), true));
  }

  private Planning queries(EnTantQue qui, LocalDate jour) {
    return qui.obtenir(() -> queries.planning(Periode.jour(jour)));
  }

  private Etat etat(LocalDate jour) {
    return etat(CANTINE, jour);
  }

  /** Of the first child. */
  private Etat etat(ActiviteExemple activite, LocalDate jour) {
    return queries(parent, jour).rangs().stream()
        .filter(rang -> rang.activite().equals(activite.libelle()))
        .findFirst()
        .orElseThrow()
        .cellules()
        .get(0)
        .etat();
  }

  private LocalDate ouvert(int rang, int places) throws SQLException {
    base.ouvrir(CANTINE, base.jour(rang), places);
    return base.jour(rang);
  }

  private Demande ajout(String prenom, ActiviteExemple activite, LocalDate jour)
      throws SQLException {
    return new Demande(famille.enfant(prenom), base.activite(activite), jour, Sens.AJOUT);
  }

  private Demande annulation(String prenom, ActiviteExemple activite, LocalDate jour)
      throws SQLException {
    return new Demande(famille.enfant(prenom), base.activite(activite), jour, Sens.ANNULATION);
  }

  private FamilleInstallee installer(FamilleFixture voulue) throws SQLException {
    return voulue.installer(connexion);
  }

  private static EnTantQue parentDe(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private static List<String> motifs(Bilan bilan) {
    return bilan.refusees().stream().map(ligne -> ligne.refus().cle()).toList();
  }
}
