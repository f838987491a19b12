package fr.portailfamille.activite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.reservation.Planning;
import fr.portailfamille.reservation.ReservationQueries;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
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
class InscriptionActiviteIT {

  private static final String TYPE = InscriptionActivite.CODE;
  private static final Class<ActiviteDemandee> FORME = ActiviteDemandee.class;

  @Inject private Guichet guichet;
  @Inject private InscriptionQueries inscriptions;
  @Inject private ConditionsService conditions;
  @Inject private ReservationQueries reservations;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private long ecole;
  private long club;

  /** At a school that no other test knows. */
  @BeforeEach
  void un_accueil_du_soir() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    ecole = exemples.nouvelleEcole("École de la Clairière");
    club = exemples.activite(ActiviteExemple.SOIR);
    base.ajouter("site", "activite_id, etablissement_id, capacite", club, ecole, 20);
  }

  @AfterEach
  void fermer() throws SQLException {
    base.executer("delete from condition_inscription where activite_id = ?", club);
    connexion.close();
  }

  @Test
  @DisplayName(
      "C18, C23, D18, D19, D20 : choisir, cocher les jours, déposer : en attente, puis validée par l’agent")
  void de_la_demande_a_la_validation() throws SQLException {
    var famille = famille("Lina");
    var parent = parent(famille);
    assertThat(parent.obtenir(() -> inscriptions.choix(new ActiviteDemandee())))
        .extracting(InscriptionQueries.Choix::libelle)
        .contains("Accueil périscolaire du soir : Accueil du soir, " + annee().libelle());

    long id = deposer(parent, soir(DayOfWeek.MONDAY));

    assertThat(parent.obtenir(inscriptions::mesInscriptions))
        .singleElement()
        .satisfies(
            ligne -> {
              assertThat(ligne.isValidee()).isFalse();
              assertThat(ligne.enfantId()).isEqualTo(famille.enfant("Lina"));
              assertThat(ligne.activite()).isEqualTo("Accueil du soir");
              assertThat(ligne.jours()).isEqualTo("lundi");
            });
    assertThat(inscrits(famille)).isZero();
    assertThat(guichet.detail(agent, id).signalements()).isEmpty();

    guichet.accepter(agent, id);

    assertThat(parent.obtenir(inscriptions::mesInscriptions))
        .singleElement()
        .satisfies(
            ligne -> {
              assertThat(ligne.isValidee()).isTrue();
              assertThat(ligne.jours()).isEqualTo("lundi");
            });
    assertThat(
            base.chercher(
                "select count(*) from inscription where famille_id = ? and activite_id = ?"
                    + " and etablissement_id = ? and jours = 1 and demarche_id = ?",
                famille.id(),
                club,
                ecole,
                id))
        .contains(1L);
    assertThat(
            base.chercher(
                "select count(*) from envoi where compte_id = ? and texte like"
                    + " '%/usager/reservations/mois.xhtml%'",
                famille.compteId()))
        .contains(1L);
  }

  @Test
  @DisplayName("D19 : une fois validée, seuls les jours de l’inscription se réservent")
  void seuls_les_jours_inscrits_se_reservent() throws SQLException {
    var famille = famille("Lina");
    var parent = parent(famille);
    guichet.accepter(agent, deposer(parent, soir(DayOfWeek.MONDAY)));
    var lundi =
        annee().joursDeClasse().stream()
            .filter(j -> j.getDayOfWeek() == DayOfWeek.MONDAY)
            .filter(j -> annee().joursDeClasse().contains(j.plusDays(1)))
            .reduce((premier, dernier) -> dernier)
            .orElseThrow();
    for (var jour : List.of(lundi, lundi.plusDays(1))) {
      base.ajouter(
          "ouverture", "activite_id, etablissement_id, jour, capacite", club, ecole, jour, 5);
    }

    var rang =
        parent.obtenir(
            () -> reservations.planning(new Periode(lundi, lundi.plusDays(1))).rangs().get(0));

    assertThat(rang.cellules())
        .extracting(Planning.Cellule::etat)
        .containsExactly(Planning.Etat.LIBRE, Planning.Etat.FERME);
  }

  @Test
  @DisplayName("D19 : demander d’autres jours remplace ceux de l’inscription en cours")
  void changer_de_jours() throws SQLException {
    var famille = famille("Lina");
    var parent = parent(famille);
    guichet.accepter(agent, deposer(parent, soir(DayOfWeek.MONDAY)));
    remplir(parent, f -> vouloir(f, DayOfWeek.MONDAY));
    assertThat(refus(parent)).containsExactly("jours", "conditions");

    long autre =
        deposer(
            parent,
            soir(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                .andThen(f -> f.getEnfants().get(0).setDebut(dernierJour())));
    assertThat(guichet.detail(agent, autre).signalements())
        .singleElement()
        .asString()
        .contains("accepter change ses jours");
    guichet.accepter(agent, autre);

    assertThat(
            base.chercher(
                "select count(*) from inscription where famille_id = ?"
                    + " and (jours = 1 and fin = ?::date - 1 or jours = 9 and debut = ?::date)",
                famille.id(),
                dernierJour().toString(),
                dernierJour().toString()))
        .contains(2L);
  }

  @Test
  @DisplayName("D18, D19 : sans activité, sans enfant, sans jour : dit à l’étape où cela manque")
  void une_demande_incomplete_dit_ce_qui_manque() throws SQLException {
    var parent = parent(famille("Lina"));
    guichet.remplir(parent, TYPE, FORME, f -> {});
    assertThat(refus(parent)).containsExactly("choix", "conditions");
    guichet.remplir(parent, TYPE, FORME, f -> f.setChoix(cle()));
    assertThat(refus(parent)).containsExactly("voulus", "conditions");
    guichet.remplir(parent, TYPE, FORME, f -> f.getEnfants().get(0).setVoulue(true));
    assertThat(refus(parent)).containsExactly("jours", "conditions");
  }

  @Test
  @DisplayName("C18 : l’âge, le niveau et les documents que l’activité demande")
  void les_conditions_de_la_ville() throws SQLException {
    var famille = famille("Lina");
    var parent = parent(famille);
    fixer(c -> c.setAgeMinimum(12));
    remplir(parent, soir(DayOfWeek.MONDAY));
    assertThat(refus(parent)).containsExactly("voulus");
    fixer(
        c -> {
          c.setAgeMinimum(3);
          c.setNiveauMaximum(fr.portailfamille.scolarite.Niveau.GS);
        });
    remplir(parent, soir(DayOfWeek.MONDAY));
    assertThat(refus(parent)).containsExactly("voulus");
    fixer(
        c -> {
          c.setNiveauMaximum(null);
          c.setAssurance(true);
        });
    remplir(parent, soir(DayOfWeek.MONDAY));

    var pieces = guichet.brouillon(parent, TYPE, FORME).pieces();

    assertThat(pieces).extracting(PieceDemandee::nature).containsExactly("ATTESTATION_ASSURANCE");
    assertThat(refus(parent)).containsExactly(pieces.get(0).cle());
  }

  @Test
  @DisplayName("C18 : demandes fermées, l’activité n’est plus proposée")
  void hors_des_dates_rien_n_est_propose() throws SQLException {
    var parent = parent(famille("Lina"));
    fixer(c -> c.setFermeture(Exemples.aujourdHui().minusDays(1)));
    assertThat(parent.obtenir(() -> inscriptions.choix(new ActiviteDemandee())))
        .extracting(InscriptionQueries.Choix::cle)
        .doesNotContain(cle());
    fixer(c -> c.setFermeture(Exemples.aujourdHui()));
    assertThat(parent.obtenir(() -> inscriptions.choix(new ActiviteDemandee())))
        .extracting(InscriptionQueries.Choix::cle)
        .contains(cle());
  }

  @Test
  @DisplayName("B22, C18 : rendue à corriger après la clôture, la demande garde ses réponses")
  void corriger_apres_la_cloture() throws SQLException {
    var famille = famille("Lina");
    var parent = parent(famille);
    long id = deposer(parent, soir(DayOfWeek.MONDAY));
    guichet.demanderCorrection(agent, id);
    assertThat(parent.obtenir(inscriptions::mesInscriptions))
        .singleElement()
        .satisfies(
            ligne -> {
              assertThat(ligne.rendue()).isTrue();
              assertThat(ligne.demarcheId()).isEqualTo(id);
            });
    fixer(c -> c.setFermeture(Exemples.aujourdHui().minusDays(1)));

    assertThat(
            parent.obtenir(
                () -> inscriptions.choix(guichet.brouillon(parent, TYPE, FORME).formulaire())))
        .extracting(InscriptionQueries.Choix::cle)
        .contains(cle());
    guichet.corriger(parent, id, TYPE, FORME, soir(DayOfWeek.TUESDAY));
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);

    assertThat(parent.obtenir(inscriptions::mesInscriptions))
        .singleElement()
        .satisfies(ligne -> assertThat(ligne.jours()).isEqualTo("mardi"));
  }

  @Test
  @DisplayName("B22, C18 : un brouillon, lui, ne se dépose plus une fois les demandes closes")
  void un_brouillon_apres_la_cloture() throws SQLException {
    var parent = parent(famille("Lina"));
    remplir(parent, soir(DayOfWeek.MONDAY));
    fixer(c -> c.setFermeture(Exemples.aujourdHui().minusDays(1)));

    guichet.remplir(parent, TYPE, FORME, f -> {});

    assertThat(refus(parent)).contains("choix");
  }

  @Test
  @DisplayName("C23 : la dernière place n’est donnée qu’une fois, et l’agent sait pourquoi")
  void la_derniere_place() throws SQLException {
    fixer(c -> c.setPlaces(1));
    var premiere = famille("Lina");
    var seconde = famille("Maëlys");
    long une = deposer(parent(premiere), soir(DayOfWeek.MONDAY));
    long autre = deposer(parent(seconde), soir(DayOfWeek.MONDAY));
    guichet.accepter(agent, une);

    assertThat(guichet.detail(agent, autre).signalements())
        .singleElement()
        .asString()
        .contains("plus de place");
    assertThatThrownBy(() -> guichet.accepter(agent, autre)).hasMessage("InscriptionComplete");
    guichet.refuser(agent, autre, guichet.detail(agent, autre).version());

    assertThat(inscrits(premiere)).isEqualTo(1);
    assertThat(inscrits(seconde)).isZero();
    assertThat(parent(seconde).obtenir(inscriptions::mesInscriptions)).isEmpty();
  }

  @Test
  @DisplayName("D18 : le centre de loisirs accueille aussi un enfant sans école dans la ville")
  void le_centre_de_loisirs_est_pour_tous() throws SQLException {
    var famille =
        uneFamille().avecEnfant("Noé", Niveau.CP.naissance(annee(), 3, 4)).installer(connexion);
    var parent = parent(famille);
    var choix =
        parent.obtenir(() -> inscriptions.choix(new ActiviteDemandee())).stream()
            .filter(c -> c.libelle().contains("Centre de loisirs du mercredi"))
            .reduce((premier, dernier) -> dernier)
            .orElseThrow();
    assertThat(choix.libelle()).contains("La Cabane");
    long id = guichet.remplir(parent, TYPE, FORME, f -> f.setChoix(choix.cle()));
    guichet.remplir(
        parent,
        TYPE,
        FORME,
        f -> {
          vouloir(f, DayOfWeek.WEDNESDAY);
          f.setConditions(true);
        });
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);

    assertThat(
            base.chercher(
                "select count(*) from inscription where famille_id = ? and etablissement_id = ?",
                famille.id(),
                exemples.centre()))
        .contains(1L);
  }

  @Test
  @DisplayName("D18 : l’enfant et l’activité d’autrui sont introuvables")
  void ce_qui_n_est_pas_propose_est_introuvable() throws SQLException {
    var voisine = famille("Lina");
    var parent = parent(famille("Maëlys"));
    guichet.remplir(parent, TYPE, FORME, f -> f.setChoix(cle()));

    assertThatThrownBy(
            () ->
                guichet.remplir(
                    parent,
                    TYPE,
                    FORME,
                    f -> vouloir(f, DayOfWeek.MONDAY).setEnfantId(voisine.enfant("Lina"))))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> guichet.remplir(parent, TYPE, FORME, f -> f.setChoix("-1--1")))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_d_enfants() throws SQLException {
    var seule = famille("Lina");
    var nombreuse = famille("Lina", "Maëlys", "Noé", "Tom");
    for (var famille : List.of(seule, nombreuse)) {
      guichet.remplir(parent(famille), TYPE, FORME, f -> f.setChoix(cle()));
    }
    assertThat(requetes(() -> guichet.brouillon(parent(seule), TYPE, FORME)))
        .isEqualTo(requetes(() -> guichet.brouillon(parent(nombreuse), TYPE, FORME)));
    Consumer<ActiviteDemandee> tous =
        f -> {
          f.getEnfants().forEach(e -> vouloir(e, DayOfWeek.FRIDAY));
          f.setConditions(true);
        };
    long une = deposer(parent(seule), tous);
    long quatre = deposer(parent(nombreuse), tous);
    assertThat(requetes(() -> guichet.detail(agent, une)))
        .isEqualTo(requetes(() -> guichet.detail(agent, quatre)));
    assertThat(requetes(() -> parent(seule).obtenir(inscriptions::mesInscriptions)))
        .isEqualTo(requetes(() -> parent(nombreuse).obtenir(inscriptions::mesInscriptions)));
    guichet.accepter(agent, quatre);
    assertThat(inscrits(nombreuse)).isEqualTo(4);
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private FamilleInstallee famille(String... prenoms) throws SQLException {
    var fixture = uneFamille();
    for (var prenom : prenoms) {
      fixture.avecEnfant(prenom, Niveau.CP.naissance(annee(), 3, 4));
    }
    var famille = fixture.installer(connexion);
    for (var prenom : prenoms) {
      base.inserer(
          "scolarite",
          "enfant_id, annee_id, etablissement_id, niveau",
          famille.enfant(prenom),
          exemples.anneeId(annee()),
          ecole,
          "CP");
    }
    return famille;
  }

  private AnneeScolaireExemple annee() {
    var annees = exemples.annees();
    return annees.get(annees.size() - 1);
  }

  private LocalDate dernierJour() {
    return annee().classes().fin();
  }

  private String cle() {
    try {
      return club + "-" + exemples.anneeId(annee());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fixer(Consumer<ConditionsSaisies> conditionsVoulues) {
    var saisies = agent.obtenir(() -> conditions.lire(club));
    conditionsVoulues.accept(saisies);
    agent.executer(() -> conditions.fixer(saisies));
  }

  /** The children appear once the activity is chosen and saved. */
  private Consumer<ActiviteDemandee> soir(DayOfWeek... jours) {
    return f -> {
      vouloir(f, jours);
      f.setConditions(true);
    };
  }

  private static EnfantAInscrire vouloir(ActiviteDemandee form, DayOfWeek... jours) {
    return vouloir(form.getEnfants().get(0), jours);
  }

  private static EnfantAInscrire vouloir(EnfantAInscrire enfant, DayOfWeek... jours) {
    enfant.setVoulue(true);
    enfant.setJours(jours);
    return enfant;
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private long remplir(EnTantQue parent, Consumer<ActiviteDemandee> reponses) {
    guichet.remplir(parent, TYPE, FORME, f -> f.setChoix(cle()));
    return guichet.remplir(parent, TYPE, FORME, reponses);
  }

  private long deposer(EnTantQue parent, Consumer<ActiviteDemandee> reponses) {
    long id = remplir(parent, reponses);
    guichet.deposer(parent, id);
    return id;
  }

  private List<String> refus(EnTantQue parent) {
    try {
      guichet.deposer(parent, guichet.brouillon(parent, TYPE, FORME).id());
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::champ).toList();
    }
  }

  private long inscrits(FamilleInstallee famille) throws SQLException {
    return base.chercher("select count(*) from inscription where famille_id = ?", famille.id())
        .orElseThrow();
  }
}
