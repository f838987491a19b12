package fr.portailfamille.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.reservation.Demande;
import fr.portailfamille.reservation.Planning.Cellule;
import fr.portailfamille.reservation.Planning.Etat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B49, B52 : ce qui est coché et pas encore enregistré")
class SelectionTest {

  private static final JourAffiche LIBRE = jour(1, Etat.LIBRE);
  private static final JourAffiche RESERVE = jour(2, Etat.RESERVE);
  private static final JourAffiche FIGE = jour(3, Etat.RESERVE_FIGE);
  private static final JourAffiche FERME = jour(4, Etat.FERME);
  private static final List<JourAffiche> TOUS = List.of(LIBRE, RESERVE, FIGE, FERME);

  private final Selection selection = new Selection();

  @Test
  void un_planning_laisse_tel_quel_ne_demande_rien() {
    selection.lire(TOUS, Set.of(RESERVE.laCase(), FIGE.laCase()));

    assertThat(selection.demandes()).isEmpty();
  }

  @Test
  void cocher_demande_et_decocher_annule() {
    selection.lire(TOUS, Set.of(LIBRE.laCase()));

    assertThat(selection.demandes())
        .extracting(d -> d.jour().getDayOfMonth() + " " + d.sens())
        .containsExactly("2 ANNULATION", "1 AJOUT");
    assertThat(selection.veut(LIBRE.laCase(), Etat.LIBRE)).isTrue();
    assertThat(selection.veut(RESERVE.laCase(), Etat.RESERVE)).isFalse();
  }

  @Test
  void changer_d_avis_ne_demande_plus_rien() {
    selection.lire(TOUS, Set.of(LIBRE.laCase()));
    selection.lire(TOUS, Set.of(RESERVE.laCase()));

    assertThat(selection.demandes()).isEmpty();
  }

  @Test
  void les_jours_qui_ne_sont_plus_affiches_sont_gardes() {
    selection.lire(TOUS, Set.of(LIBRE.laCase(), RESERVE.laCase()));
    selection.lire(List.of(jour(5, Etat.LIBRE)), Set.of());

    assertThat(selection.demandes()).extracting(Demande::jour).containsExactly(LIBRE.jour());
  }

  @Test
  @DisplayName("B51 : une case fermée mais envoyée va au service, qui la refuse")
  void une_case_forgee_est_une_demande_comme_une_autre() {
    selection.lire(TOUS, Set.of(RESERVE.laCase(), FERME.laCase()));

    assertThat(selection.demandes()).extracting(Demande::jour).containsExactly(FERME.jour());
  }

  @Test
  void une_valeur_que_la_page_n_a_pas_ecrite_est_ignoree() {
    assertThat(CasesCochees.lire(LIBRE.valeur())).contains(LIBRE.laCase());
    for (var valeur : List.of("", "1_2", "1_2_2026-02-30", "1_2_2026-01-01' or 1=1", "-1_2_x")) {
      assertThat(CasesCochees.lire(valeur)).isEmpty();
    }
  }

  private static JourAffiche jour(int rang, Etat etat) {
    var jour = LocalDate.of(2026, 12, rang);
    var motif = etat == Etat.FERME ? Motif.of("JourNonOuvert") : null;
    return new JourAffiche(
        new Demande.Case(1, 2, jour),
        new Cellule(jour, etat, motif, null, false),
        etat == Etat.RESERVE);
  }
}
