package fr.portailfamille.certificat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.demarche.Refus;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationCertificatTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

  static Stream<Arguments> cas() {
    return Stream.of(
        cas("pour", "Choisissez l’enfant", f -> f.setPrenom(null)),
        cas("objet", "Dites à quoi sert", f -> f.setObjet(null)),
        cas("etabliLe", "que le médecin a écrite", f -> f.setEtabliLe(null)),
        cas("etabliLe", "n’est pas encore passée", f -> f.setEtabliLe(JOUR.plusDays(1))),
        cas("etabliLe", "plus d’un an", f -> etabli(f, JOUR.minusYears(1).minusDays(1))),
        cas("debut", "Indiquez le premier jour", f -> f.setDebut(null)),
        cas("debut", "à plus d’un an", f -> jour(f, f.getEtabliLe().minusYears(1))),
        cas("fin", "Indiquez le dernier jour", f -> f.setFin(null)),
        cas("fin", "ne peut pas être avant", f -> f.setFin(f.getDebut().minusDays(1))),
        cas("fin", "dépasse 366 jours", f -> f.setFin(f.getDebut().plusDays(366))),
        cas("fin", "dépasse 1 096 jours", f -> aptitude(f, 1096)),
        cas("certifie", "certifier", f -> f.setCertifie(false)));
  }

  @ParameterizedTest
  @MethodSource("cas")
  @DisplayName("E32 : ce qui ne va pas dans un certificat se dit à côté du champ")
  void une_erreur_se_dit_a_cote_du_champ(
      String champ, String phrase, Consumer<CertificatEnvoye> erreur) {
    var form = angine();
    erreur.accept(form);

    var refus = VerificationCertificat.verifier(form, JOUR);

    assertThat(refus).extracting(Refus::champ).containsExactly(champ);
    assertThat(Messages.texte(refus.get(0).motif()).replaceAll("[\u00a0\u202f]", " "))
        .contains(phrase);
  }

  static Stream<Arguments> justes() {
    return Stream.of(
        juste("trois jours d’absence", f -> {}),
        juste("un seul jour", f -> f.setFin(f.getDebut())),
        juste("établi aujourd’hui", f -> f.setEtabliLe(JOUR)),
        juste("établi il y a un an", f -> etabli(f, JOUR.minusYears(1))),
        juste("une année d’absence", f -> f.setFin(f.getDebut().plusDays(365))),
        juste("trois ans d’aptitude", f -> aptitude(f, 1095)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("justes")
  @DisplayName("E32 : un certificat bien rempli passe, jusqu’aux limites")
  void un_certificat_bien_rempli_passe(String cas, Consumer<CertificatEnvoye> change) {
    var form = angine();
    change.accept(form);

    assertThat(VerificationCertificat.verifier(form, JOUR)).isEmpty();
  }

  @Test
  @DisplayName("E32 : un formulaire vide dit tout ce qui manque, dans l’ordre de la page")
  void un_formulaire_vide_dit_tout_ce_qui_manque() {
    assertThat(VerificationCertificat.verifier(new CertificatEnvoye(), JOUR))
        .extracting(Refus::champ)
        .containsExactly("pour", "objet", "etabliLe", "debut", "fin", "certifie");
  }

  private static Arguments cas(String champ, String phrase, Consumer<CertificatEnvoye> erreur) {
    return Arguments.of(champ, phrase, erreur);
  }

  private static Arguments juste(String cas, Consumer<CertificatEnvoye> change) {
    return Arguments.of(cas, change);
  }

  private static void etabli(CertificatEnvoye form, LocalDate le) {
    form.setEtabliLe(le);
    jour(form, le);
  }

  private static void jour(CertificatEnvoye form, LocalDate le) {
    form.setDebut(le);
    form.setFin(le);
  }

  private static void aptitude(CertificatEnvoye form, int joursApres) {
    form.setObjet(Objet.APTITUDE);
    form.setFin(form.getDebut().plusDays(joursApres));
  }

  private static CertificatEnvoye angine() {
    var form = new CertificatEnvoye();
    form.setEnfantId(1L);
    form.setPrenom("Mia");
    form.setNom("Roux");
    form.setObjet(Objet.ABSENCE);
    form.setEtabliLe(LocalDate.of(2026, 11, 24));
    form.setDebut(LocalDate.of(2026, 11, 24));
    form.setFin(LocalDate.of(2026, 11, 26));
    form.setCertifie(true);
    return form;
  }
}
