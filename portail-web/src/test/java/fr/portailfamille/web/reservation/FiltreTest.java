package fr.portailfamille.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B42, B45, B46, B47 : ce que le calendrier affiche")
class FiltreTest {

  private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 25);

  private final Filtre filtre = new Filtre(AUJOURD_HUI);

  @Test
  void au_depart_le_mois_en_cours_de_tous_les_enfants() {
    assertThat(filtre.periode()).isEqualTo(periode("2026-11-01", "2026-11-30"));
    assertThat(filtre.montre(1, 2)).isTrue();
    assertThat(filtre.getAdresse()).isEqualTo("?mois=2026-11");
  }

  @Test
  void on_avance_d_un_mois_d_une_semaine_ou_d_un_jour() {
    filtre.aller(LocalDate.of(2027, 1, 31));
    filtre.avancer(1);
    assertThat(filtre.periode()).isEqualTo(periode("2027-02-01", "2027-02-28"));
    filtre.voir(Affichage.SEPT_JOURS);
    filtre.avancer(-1);
    assertThat(filtre.periode()).isEqualTo(periode("2027-01-25", "2027-01-31"));
    filtre.voir(Affichage.CINQ_JOURS);
    assertThat(filtre.periode()).isEqualTo(periode("2027-01-25", "2027-01-29"));
    filtre.voir(Affichage.UN_JOUR);
    filtre.avancer(1);
    assertThat(filtre.periode()).isEqualTo(periode("2027-01-26", "2027-01-26"));
  }

  @Test
  void l_adresse_retrouve_le_meme_affichage() {
    filtre.setMois("2027-03");
    filtre.setJourDAdresse("2027-03-09");
    filtre.setVue("SEPT_JOURS");
    filtre.setEnfant("12");
    filtre.setActivite("3");

    assertThat(filtre.getAdresse())
        .isEqualTo("?mois=2027-03&jour=2027-03-09&vue=SEPT_JOURS&enfant=12&activite=3");
    assertThat(filtre.montre(12, 3)).isTrue();
    assertThat(filtre.montre(12, 4)).isFalse();
    assertThat(filtre.montre(13, 3)).isFalse();
  }

  @Test
  void une_adresse_abimee_montre_le_mois_en_cours_et_aucun_enfant_d_autrui() {
    filtre.setMois("9999-99");
    filtre.setJourDAdresse("hier");
    filtre.setMois("2526-01");
    filtre.setVue("ANNEE");
    filtre.setEnfant("1 or 1=1");

    assertThat(filtre.periode()).isEqualTo(periode("2026-11-01", "2026-11-30"));
    assertThat(filtre.enfantId()).isEqualTo(-1);
  }

  private static Periode periode(String debut, String fin) {
    return new Periode(LocalDate.parse(debut), LocalDate.parse(fin));
  }
}
