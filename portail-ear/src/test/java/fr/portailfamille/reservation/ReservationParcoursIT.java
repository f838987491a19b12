package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.FamilleFixture.ne;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationParcoursIT {

  private static final String PAGE = "/usager/reservations/mois.xhtml";

  private Connection connexion;
  private ReservationFixture base;
  private FamilleInstallee famille;

  @BeforeEach
  void une_famille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new ReservationFixture(connexion);
    famille =
        uneFamille()
            .nommee("Calendrier")
            .avecEnfant("Lina", ne(2018, 3, 4))
            .avecEnfant("Tom", ne(2020, 3, 4))
            .installer(connexion);
    base.inscrire(famille, "Lina", ActiviteExemple.values());
    base.inscrire(famille, "Tom", CANTINE);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A29, A30, A31, B42, B43, B49, B50, B51, B52, B53, B54 : réserver, annuler, et ne rien perdre d’un refus")
  void un_parent_reserve_puis_annule(Largeur largeur) throws SQLException {
    var jour = base.jourSuivi();
    var complet = base.apres(jour);
    base.ouvrir(CANTINE, jour, 3);
    base.ouvrir(CANTINE, complet, 0);
    try (var parent = Navigateur.ouvrir(largeur, "reservation")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(PAGE + "?mois=" + YearMonth.from(jour));
      assertThat(parent.texte())
          .contains("Lina", "Tom", CANTINE.libelle())
          .contains("par jour", "Réserver ou annuler : jusqu’à 2 jours avant (jours ouvrés)");
      parent.regarder("vide");

      jour(parent, "Lina", jour).check();
      jour(parent, "Tom", jour).check();
      assertThat(compte(parent, "ajouts")).isEqualTo("2");
      // 4.90 for the eldest, 10 % less for the second
      assertThat(parent.page().locator("[data-prix=ajouts]").innerText()).contains("9,31");
      parent.regarder("choix");
      enregistrer(parent);
      assertThat(parent.texte()).contains("Cochez la case des conditions");
      assertThat(jour(parent, "Lina", jour).isChecked()).isTrue();
      parent.regarder("conditions");

      parent.page().getByText("J’accepte les conditions").click();
      forger(parent, famille.enfant("Lina"), complet);
      enregistrer(parent);
      assertThat(parent.texte())
          .contains("Enregistré, sauf certains jours", "plus de place", "Réservé")
          .containsPattern("Prix estimé de ces jours : 9,31")
          .doesNotContain("Avant votre première réservation");
      parent.regarder("recapitulatif");
      assertThat(base.places(CANTINE, jour)).isEqualTo("2/2");
      assertThat(base.places(CANTINE, complet)).isEqualTo("0/0");

      jour(parent, "Tom", jour).uncheck();
      assertThat(compte(parent, "annulations")).isEqualTo("1");
      enregistrer(parent);
      assertThat(parent.texte()).contains("C’est enregistré", "Annulé");
      assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");
      assertThat(jour(parent, "Lina", jour).isChecked()).isTrue();
      assertThat(jour(parent, "Tom", jour).isChecked()).isFalse();
    }
    var mail = PortailSession.portail().mails().await(famille.courriel(), "Vos réservations");
    assertThat(mail.text()).contains("Tom, Restauration scolaire");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B45, B46, B47, B48, E36 : une semaine type sur deux mois, gardée de mois en mois")
  void un_parent_choisit_une_semaine_type(Largeur largeur) throws SQLException {
    var debut = base.jourSuivi();
    for (var jour : debut.datesUntil(debut.plusDays(40)).toList()) {
      base.ouvrir(CANTINE, jour, 10);
    }
    try (var parent = Navigateur.ouvrir(largeur, "semaine")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(PAGE);
      parent.page().getByText("Réserver toute la semaine type").click();
      parent.bouton("Sélectionner ces jours");
      assertThat(parent.texte()).contains("Choisissez l’enfant");
      parent.page().getByLabel("Enfant", exact()).selectOption("Lina");
      parent.page().getByLabel("Activité", exact()).selectOption(CANTINE.libelle());
      parent.page().getByLabel("Mardi", exact()).check();
      parent.page().getByLabel("Du", exact()).fill(debut.toString());
      parent.page().getByLabel("Au", exact()).fill(debut.plusDays(39).toString());
      parent.regarder("formulaire");
      parent.bouton("Sélectionner ces jours");
      var mardis =
          debut
              .datesUntil(debut.plusDays(40))
              .filter(j -> j.getDayOfWeek() == DayOfWeek.TUESDAY)
              .filter(base::estDeClasse)
              .toList();
      var nombre = String.valueOf(mardis.size());
      assertThat(parent.texte()).contains(nombre + " jours sélectionnés");
      assertThat(compte(parent, "ajouts")).isEqualTo(nombre);
      parent.regarder("proposition");

      parent.bouton("Mois suivant");
      assertThat(compte(parent, "ajouts")).isEqualTo(nombre);
      assertThat(parent.page().url())
          .contains("mois=" + YearMonth.from(mardis.get(0)).plusMonths(1));
      parent.page().getByText("Choisir les activités et les dates").click();
      parent.regarder("filtres");
      parent.bouton("7 jours");
      parent.bouton("Semaine précédente");
      parent.regarder("sept-jours");
      assertThat(compte(parent, "ajouts")).isEqualTo(nombre);
      parent.page().getByText("J’accepte les conditions").click();
      enregistrer(parent);
      assertThat(parent.texte()).contains("C’est enregistré");
      parent.regarder("enregistree");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B49, B50, B51 : quitter ne change rien, les jours fermés disent pourquoi")
  void les_jours_fermes_disent_pourquoi(Largeur largeur) throws SQLException {
    var mois = YearMonth.from(ReservationFixture.aujourdHui());
    try (var parent = Navigateur.ouvrir(largeur, "calendrier")) {
      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(PAGE);
      parent.page().getByText("Pourquoi certains jours sont fermés").first().click();
      parent.page().getByText("Aide :").click();
      assertThat(parent.texte()).contains("Choisi, pas encore enregistré");
      parent.regarder("mois-en-cours");
      parent.aller(PAGE + "?mois=" + mois.plusMonths(1));
      parent.regarder("mois-suivant");
      assertThat(parent.page().navigate(PAGE + "?enfant=" + famille.enfant("Lina")).status())
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "B49, B50 : un jour passé ne se réserve pas, et quitter sans enregistrer ne change rien")
  void quitter_ne_change_rien(Largeur largeur) throws SQLException {
    var jour = base.jourSuivi();
    var hier = ReservationFixture.aujourdHui().minusDays(1);
    base.ouvrir(CANTINE, jour, 3);
    base.ouvrir(CANTINE, hier, 3);
    try (var parent = Navigateur.ouvrir(largeur, "quitter")) {
      parent.page().onDialog(Dialog::accept);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(PAGE + "?mois=" + YearMonth.from(jour));
      jour(parent, "Lina", jour).check();
      parent.aller("/usager/accueil.xhtml");
      parent.aller(PAGE + "?mois=" + YearMonth.from(jour));
      assertThat(jour(parent, "Lina", jour).isChecked()).isFalse();
      assertThat(base.places(CANTINE, jour)).isEqualTo("0/0");

      parent.aller(PAGE + "?mois=" + YearMonth.from(hier));
      assertThat(jour(parent, "Lina", hier).count()).isZero();
      parent.page().getByText("J’accepte les conditions").click();
      forger(parent, famille.enfant("Lina"), hier);
      enregistrer(parent);
      assertThat(parent.texte()).contains("Rien n’a pu être enregistré", "Ce jour est passé");
      parent.regarder("passe");
      assertThat(base.places(CANTINE, hier)).isEqualTo("0/0");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B49 : une page que le navigateur a gardée ne change rien aux autres jours")
  void une_page_perimee_ne_change_rien(Largeur largeur) throws SQLException {
    var jour = base.jourSuivi();
    base.ouvrir(CANTINE, jour, 3);
    try (var parent = Navigateur.ouvrir(largeur, "perimee")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(PAGE + "?mois=" + YearMonth.from(jour));
      parent.page().getByText("J’accepte les conditions").click();
      jour(parent, "Lina", jour).check();
      enregistrer(parent);
      assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");

      parent
          .page()
          .evaluate(
              "document.getElementById('calendrier:vue').value = '2020-01-01_2020-01-31_0';"
                  + " document.querySelectorAll('.jour input').forEach(c => c.checked = false)");
      enregistrer(parent);

      parent.voir("n’était plus à jour");
      assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");
      assertThat(jour(parent, "Lina", jour).isChecked()).isTrue();
      parent.regarder("perimee");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B42 : sans enfant inscrit, la page mène aux inscriptions")
  void sans_enfant_la_page_mene_aux_inscriptions(Largeur largeur) {
    try (var parent = Navigateur.ouvrir(largeur, "calendrier-vide")) {
      parent.connecter(Personnage.NADIA_MOREL.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(PAGE);
      parent.regarder("sans-enfant");
      parent.bouton("Voir les inscriptions");
      parent.page().waitForURL("**/usager/demarches/liste.xhtml**");
    }
  }

  /** By its id: the link of the error summary ends with the same word. */
  private static void enregistrer(Navigateur parent) {
    parent.page().locator("[id='calendrier:enregistrer']").click();
    parent.attendre();
  }

  private Locator jour(Navigateur parent, String prenom, LocalDate jour) throws SQLException {
    return parent.page().locator("#j" + valeur(famille.enfant(prenom), jour));
  }

  private String valeur(long enfant, LocalDate jour) throws SQLException {
    return enfant + "_" + base.activite(CANTINE) + "_" + jour;
  }

  private static String compte(Navigateur parent, String quoi) {
    return parent.page().locator("[data-compte=" + quoi + "]").innerText();
  }

  /** Sends a box the page has not offered. */
  private void forger(Navigateur parent, long enfant, LocalDate jour) throws SQLException {
    parent
        .page()
        .evaluate(
            "valeur => document.querySelector('form.calendrier').insertAdjacentHTML('beforeend',"
                + " `<input type='hidden' name='jours' value='${valeur}'>`)",
            valeur(enfant, jour));
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
