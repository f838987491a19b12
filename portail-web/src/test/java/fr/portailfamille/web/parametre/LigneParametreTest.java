package fr.portailfamille.web.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.parametre.Parametre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LigneParametreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DOCUMENTS_TAILLE_MAXIMALE | Par défaut : 3 ; de 1 à 10.",
        "MOT_DE_PASSE_DUREE_DU_LIEN | Par défaut : 60 ; de 10 à 1 440.",
        "COMPTE_CREATION_EN_LIGNE | Par défaut : Oui.",
        "COLLECTIVITE_FUSEAU | Par défaut : Paris (métropole).",
        "COLLECTIVITE_COULEUR | Par défaut : #0b5358.",
        "COLLECTIVITE_NOM | Par défaut : « Ma commune » ; 80 caractères au plus.",
        "CONTACT_ADRESSE | Vide par défaut ; 200 caractères au plus.",
        "CONTACT_COURRIEL | Vide par défaut.",
        "RESERVATION_CONDITIONS | 1 000 caractères au plus."
      })
  void l_aide_dit_la_valeur_par_defaut_et_les_bornes(Parametre parametre, String attendue) {
    assertThat(ligne(parametre).getPrecision().replaceAll("\\p{Z}", " ")).isEqualTo(attendue);
  }

  @ParameterizedTest
  @EnumSource(Parametre.class)
  void chaque_parametre_dit_ses_bornes(Parametre parametre) {
    assertThat(ligne(parametre).getPrecision()).endsWith(".").doesNotContain("{");
  }

  @Test
  void un_nombre_porte_ses_bornes_et_un_texte_n_en_a_pas() {
    var taille = ligne(Parametre.DOCUMENTS_TAILLE_MAXIMALE);

    assertThat(taille.getMinimum()).isEqualTo(1);
    assertThat(taille.getMaximum()).isEqualTo(10);
    assertThat(ligne(Parametre.CONTACT_ADRESSE).getMaximum()).isNull();
  }

  @Test
  void une_valeur_changee_peut_revenir_a_celle_par_defaut() {
    var ligne = new LigneParametre(Parametre.DOCUMENTS_TAILLE_MAXIMALE, "2");
    assertThat(ligne.isParDefaut()).isFalse();

    ligne.retablir();

    assertThat(ligne.getValeur()).isEqualTo("3");
    assertThat(ligne.isParDefaut()).isTrue();
  }

  private static LigneParametre ligne(Parametre parametre) {
    return new LigneParametre(parametre, parametre.defaut());
  }
}
