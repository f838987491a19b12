package fr.portailfamille.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.scolarite.Territoire;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParametreTest {

  private static final ResourceBundle TEXTES =
      ResourceBundle.getBundle("fr.portailfamille.parametres");

  @ParameterizedTest
  @EnumSource(Parametre.class)
  void chaque_parametre_a_un_libelle_une_aide_et_un_defaut_admis(Parametre parametre) {
    assertThat(TEXTES.getString(parametre.cle())).isNotBlank();
    assertThat(TEXTES.getString(parametre.cle() + ".aide")).isNotBlank();
    assertThat(parametre.choix()).allSatisfy(v -> TEXTES.getString(parametre.cle() + "." + v));
    assertThat(TEXTES.getString("groupe." + parametre.groupe())).isNotBlank();
    assertThat(ControleParametre.refus(parametre, parametre.defaut())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "DOCUMENTS_TAILLE_MAXIMALE, 2, -",
        "DOCUMENTS_TAILLE_MAXIMALE, 0, EntierHorsLimites",
        "DOCUMENTS_TAILLE_MAXIMALE, 11, EntierHorsLimites",
        "DOCUMENTS_TAILLE_MAXIMALE, deux, EntierHorsLimites",
        "MOT_DE_PASSE_LONGUEUR_MINIMALE, 7, EntierHorsLimites",
        "MOT_DE_PASSE_LONGUEUR_MINIMALE, 12, -",
        "COLLECTIVITE_COULEUR, #12ab9f, -",
        "COLLECTIVITE_COULEUR, red;}, Couleur",
        "COLLECTIVITE_FUSEAU, America/Guadeloupe, -",
        "COLLECTIVITE_FUSEAU, Paris, Choix",
        "COLLECTIVITE_TERRITOIRE, GUADELOUPE, -",
        "COLLECTIVITE_TERRITOIRE, BELGIQUE, Choix",
        "CONTACT_COURRIEL, service@exemple.fr, -",
        "CONTACT_COURRIEL, service, Courriel",
        "COMPTE_CREATION_EN_LIGNE, oui, Booleen",
      })
  void une_valeur_hors_des_bornes_est_refusee_avec_une_phrase(
      Parametre parametre, String valeur, String refus) {
    var motif = ControleParametre.refus(parametre, valeur);

    assertThat(motif.map(m -> m.cle().replace("ParametreRefuse.", "")).orElse(null))
        .isEqualTo(refus);
    motif.ifPresent(m -> assertThat(Messages.texte(m)).endsWith(".").doesNotContain("{"));
  }

  @Test
  void seul_un_texte_long_va_a_la_ligne() {
    assertThat(Parametre.DEMARCHE_CONSENTEMENT.refus("Un paragraphe.\r\n\r\nUn autre.")).isEmpty();
    assertThat(Parametre.DEMARCHE_CONSENTEMENT.refus("Un\u0007bip")).isPresent();
    assertThat(Parametre.CONTACT_HORAIRES.refus("le lundi\net le mardi")).isPresent();
  }

  @Test
  void les_territoires_proposes_sont_ceux_dont_les_jours_feries_sont_connus() {
    assertThat(Parametre.COLLECTIVITE_TERRITOIRE.choix())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Territoire.values()).map(Enum::name).toList());
  }
}
