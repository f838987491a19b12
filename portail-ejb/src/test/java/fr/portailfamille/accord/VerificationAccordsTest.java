package fr.portailfamille.accord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Refus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationAccordsTest {

  @Test
  @DisplayName("B10 : les courriels sont acceptés par défaut, les SMS non")
  void les_courriels_sont_acceptes_par_defaut() {
    var reponse = new Reponse();

    assertThat(reponse.isCourriels()).isTrue();
    assertThat(reponse.isSms()).isFalse();
    assertThat(VerificationAccords.verifier(AccordsExemple.foyer())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "06 12 34 56 78, true",
    "+33 7 56 00 00 01, true",
    "0690 00 00 01, true",
    "+32 470 12 34 56, true",
    "01 99 00 12 34, false",
    "bonjour, false",
    ", false"
  })
  @DisplayName("B10 : les SMS demandent un numéro de portable")
  void les_sms_demandent_un_portable(String numero, boolean juste) {
    var form = AccordsExemple.foyer();
    form.getPersonnes().get(1).getReponse().setSms(true);
    form.getPersonnes().get(1).getReponse().setPortable(numero);

    assertThat(VerificationAccords.verifier(form))
        .extracting(Refus::champ, Refus::rang)
        .isEqualTo(juste ? List.of() : List.of(tuple("portable", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "'a@exemple.fr ; b@exemple.fr', a@exemple.fr;b@exemple.fr,",
    "'a@exemple.fr;b@exemple.fr;', a@exemple.fr;b@exemple.fr,",
    "'A@exemple.fr, a@exemple.fr', a@exemple.fr,",
    "'anne@exemple.fr ; a@exemple.fr', a@exemple.fr,",
    "'', '',",
    "'a@exemple.fr ; jean', a@exemple.fr;jean, CourrielInvalide",
    "'a@b.fr;b@b.fr;c@b.fr;d@b.fr;e@b.fr', a@b.fr;b@b.fr;c@b.fr;d@b.fr;e@b.fr, TropDAdresses"
  })
  @DisplayName("E22 : plusieurs adresses se séparent par « ; », chacune valable et une seule fois")
  void plusieurs_adresses_se_separent(String saisies, String gardees, String refus) {
    var form = AccordsExemple.foyer();
    var anne = form.getPersonnes().get(0);
    anne.getReponse().setCopies(saisies);

    assertThat(anne.getReponse().copiesGardees(anne.getCourriel())).isEqualTo(gardees);
    assertThat(VerificationAccords.verifier(form))
        .extracting(r -> r.motif().cle())
        .isEqualTo(refus == null ? List.of() : List.of(refus));
  }

  @Test
  void qui_refuse_les_courriels_n_a_pas_d_autre_adresse() {
    var anne = AccordsExemple.foyer().getPersonnes().get(0);
    anne.getReponse().setCopies("jean");
    anne.getReponse().setCourriels(false);

    assertThat(anne.getReponse().copiesGardees(anne.getCourriel())).isEmpty();
  }

  @Test
  @DisplayName("B10 : rien n’est déposé sans changement ni confirmation")
  void rien_n_est_depose_sans_changement() {
    var form = AccordsExemple.foyer();
    form.getPersonnes().get(0).setConnue(new Reponse());
    form.setCertifie(false);

    assertThat(VerificationAccords.verifier(form))
        .extracting(Refus::etape, Refus::rang, r -> r.motif().cle())
        .containsExactly(tuple(2, 1, "AccordsInchanges"), tuple(3, 0, "AccordsAConfirmer"));
  }

  @Test
  void le_meme_numero_ecrit_autrement_n_est_pas_un_changement() {
    var paul = AccordsExemple.foyer().getPersonnes().get(1);
    paul.getConnue().setSms(true);
    paul.getConnue().setPortable("+33612345678");
    paul.getReponse().setSms(true);
    paul.getReponse().setPortable("06.12.34.56.78");

    assertThat(paul.estInchange()).isTrue();
  }
}
