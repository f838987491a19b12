package fr.portailfamille.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.notification.Lettre.Nature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatureDesLettresTest {

  private static final Lettre.Signature VILLE = new Lettre.Signature("Ville", "Service", "url");

  @ParameterizedTest
  @CsvSource({
    "creation-code, CONFIDENTIEL",
    "lien-activation, CONFIDENTIEL",
    "lien-reinitialisation, CONFIDENTIEL",
    "compte-deja-ouvert, PERSONNEL",
    "mot-de-passe-change, PERSONNEL",
    "demarche.deposee, ORDINAIRE",
    "demarche.acceptee, ORDINAIRE",
    "demarche.refusee, ORDINAIRE",
    "demarche.a_corriger, ORDINAIRE",
    "changement_ecole, ORDINAIRE",
    "accords_reception.acceptee, ORDINAIRE",
    "adhesion_prelevement.refusee, ORDINAIRE",
    "mandat.revoque, ORDINAIRE",
    "facture, ORDINAIRE",
    "reservation.compte-rendu, FACULTATIF",
    "paiement.recu, FACULTATIF"
  })
  @DisplayName(
      "B10 : ce qui se refuse, ce qui part toujours, ce qui ne va qu’au titulaire du compte")
  void chaque_courriel_a_sa_nature(String modele, Nature nature) {
    var arguments = new Object[] {"", "", "", "", "", "", "", "", "", 0, ""};
    if (modele.equals("paiement.recu")) {
      arguments[2] = 0;
    }

    assertThat(Lettre.of(modele, VILLE, arguments).nature()).isEqualTo(nature);
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIDENTIEL, true, false",
    "PERSONNEL, true, false",
    "FACULTATIF, false, true",
    "ORDINAIRE, false, false"
  })
  void la_nature_dit_a_qui_la_lettre_va(Nature nature, boolean personnelle, boolean facultative) {
    var lettre = new Lettre("Sujet", "Texte", nature);

    assertThat(lettre.personnelle()).isEqualTo(personnelle);
    assertThat(lettre.facultative()).isEqualTo(facultative);
  }
}
