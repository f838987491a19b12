package fr.portailfamille.famille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.usager.Titulaire;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResponsableDesigneTest {

  private static final Courriel PROUVE = new Courriel("famille@exemple.fr");
  private static final Titulaire LEA = new Titulaire("Léa", "Lefèvre");

  @Test
  @DisplayName("D04 : l’adresse connue au guichet désigne le responsable, quel que soit son prénom")
  void l_adresse_connue_designe_le_responsable() {
    var anne = responsable("Anne", "Durand", PROUVE);

    assertThat(ResponsableDesigne.parmi(List.of(anne), PROUVE, LEA)).containsSame(anne);
  }

  @Test
  @DisplayName("D04 : le bon nom sans la bonne adresse ne désigne personne")
  void le_nom_sans_l_adresse_ne_designe_personne() {
    var lea = responsable("Léa", "Lefèvre", new Courriel("autre@exemple.fr"));
    var sansAdresse = responsable("Léa", "Lefèvre", null);

    assertThat(ResponsableDesigne.parmi(List.of(lea, sansAdresse), PROUVE, LEA)).isEmpty();
  }

  @Test
  @DisplayName("D04 : deux responsables de même adresse sont distingués par leur nom")
  void deux_responsables_de_meme_adresse_sont_distingues_par_leur_nom() {
    var lea = responsable("LEA", "Lefevre", PROUVE);
    var hugo = responsable("Hugo", "Lefèvre", PROUVE);

    assertThat(ResponsableDesigne.parmi(List.of(hugo, lea), PROUVE, LEA)).containsSame(lea);
  }

  @Test
  @DisplayName("D04 : entre deux responsables qu’on ne distingue pas, personne ne choisit")
  void entre_deux_responsables_qu_on_ne_distingue_pas_personne_ne_choisit() {
    var anne = responsable("Anne", "Durand", PROUVE);
    var hugo = responsable("Hugo", "Durand", PROUVE);

    assertThat(ResponsableDesigne.parmi(List.of(anne, hugo), PROUVE, LEA)).isEmpty();
  }

  private static Responsable responsable(String prenom, String nom, Courriel courriel) {
    return new Responsable(null, Civilite.MADAME, prenom, nom).joignable(courriel, null);
  }
}
