package fr.portailfamille.prelevement;

import static fr.portailfamille.prelevement.AdhesionExemple.signee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.demarche.Refus;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationAdhesionTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("justes")
  @DisplayName("B15, C11 : un mandat complet et signé se dépose")
  void un_mandat_complet_se_depose(String quoi, Consumer<AdhesionDemandee> reponse) {
    var form = signee();
    reponse.accept(form);

    assertThat(VerificationAdhesion.verifier(form)).isEmpty();
  }

  static Stream<Arguments> justes() {
    return Stream.of(
        juste("toutes les activités", f -> {}),
        juste("toutes, sans aucune inscription", f -> f.getActivites().clear()),
        juste("une activité", f -> choisir(f, 1)),
        juste("plusieurs activités", f -> choisir(f, 2)),
        juste("avec le BIC", f -> f.setBic("BNPAFRPP")),
        juste("à l’étranger", f -> f.setIban("BE68 5390 0754 7034")),
        juste("un autre titulaire", f -> f.setTitulaire("ROUX Paul ou Anne")),
        juste("sans numéro de voie", f -> f.getAdresse().setNumero(null)));
  }

  private static Arguments juste(String quoi, Consumer<AdhesionDemandee> reponse) {
    return arguments(quoi, reponse);
  }

  private static void choisir(AdhesionDemandee form, int nombre) {
    form.setPortee(Portee.CHOISIES);
    form.getActivites().subList(0, nombre).forEach(activite -> activite.setChoisie(true));
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("B15, C11 : chaque réponse manquante ou fausse est dite à son champ, en français")
  void chaque_erreur_est_dite_a_son_champ(
      Consumer<AdhesionDemandee> erreur, String champ, String cle, int etape) {
    var form = signee();
    erreur.accept(form);

    assertThat(VerificationAdhesion.verifier(form))
        .extracting(Refus::champ, refus -> refus.motif().cle(), Refus::etape)
        .containsExactly(tuple(champ, cle, etape));
    assertThat(VerificationAdhesion.verifier(form))
        .allSatisfy(refus -> assertThat(Messages.texte(refus.motif())).endsWith("."));
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(f -> f.setPortee(null), "portee", "PorteeAChoisir", 2),
        erreur(f -> f.setPortee(Portee.CHOISIES), "portee", "ActivitesAChoisir", 2),
        erreur(
            f -> {
              f.setPortee(Portee.CHOISIES);
              f.getActivites().clear();
            },
            "portee",
            "AucuneActivite",
            2),
        erreur(f -> f.setTitulaire(" "), "titulaire", "TitulaireDuCompteObligatoire", 3),
        erreur(f -> f.setTitulaire("a".repeat(71)), "titulaire", "TitulaireDuCompteTropLong", 3),
        erreur(f -> f.getAdresse().setVoie(null), "voie", "VoieObligatoire", 3),
        erreur(f -> f.getAdresse().setCodePostal("3500"), "codePostal", "CodePostalInvalide", 3),
        erreur(f -> f.setIban(null), "iban", "IbanObligatoire", 3),
        erreur(f -> f.setIban("FR77 3000 6000 0112 3456 7890 189"), "iban", "IbanCleFausse", 3),
        erreur(f -> f.setInchangee(true), "iban", "AdhesionInchangee", 3),
        erreur(f -> f.setBic("BNPA"), "bic", "BicIllisible", 3),
        erreur(f -> f.setBic("DEUTDEFF"), "bic", "BicDUnAutrePays", 3),
        erreur(
            f -> f.setCreancier(Creancier.of("Régie", "1 place", "")),
            "certifie",
            "PrelevementSansCreancier",
            5),
        erreur(f -> f.setLieu(null), "lieu", "LieuDeSignatureObligatoire", 5),
        erreur(f -> f.setLieu("a".repeat(71)), "lieu", "LieuDeSignatureTropLong", 5),
        erreur(f -> f.setSignature(null), "signature", "SignatureAEcrire", 5),
        erreur(f -> f.setSignature("Paul Roux"), "signature", "SignatureAEcrire", 5),
        erreur(f -> f.setCertifie(false), "certifie", "MandatASigner", 5));
  }

  private static Arguments erreur(
      Consumer<AdhesionDemandee> erreur, String champ, String cle, int etape) {
    return arguments(erreur, champ, cle, etape);
  }

  @Test
  @DisplayName("C11 : un BIC d’un autre pays est dit même à côté d’un IBAN faux")
  void l_iban_et_le_bic_sont_dits_ensemble() {
    var form = signee();
    form.setIban("FR77 3000");
    form.setBic("DEUTDEFF");

    assertThat(VerificationAdhesion.verifier(form))
        .extracting(Refus::champ, refus -> refus.motif().cle())
        .containsExactly(tuple("iban", "IbanLongueur"), tuple("bic", "BicDUnAutrePays"));
  }

  @Test
  @DisplayName("B15 : tout ce qui manque est dit à la fois")
  void tout_ce_qui_manque_est_dit_a_la_fois() {
    var form = new AdhesionDemandee();
    form.setSignataire("Anne Roux");
    form.setBic("DEUTDEFF");

    assertThat(VerificationAdhesion.verifier(form))
        .extracting(Refus::champ)
        .containsExactly(
            "portee",
            "titulaire",
            "voie",
            "codePostal",
            "commune",
            "iban",
            "certifie",
            "lieu",
            "signature",
            "certifie");
  }
}
