package fr.portailfamille.famille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.demarche.Refus;
import fr.portailfamille.personne.ChampsDemandes;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationDossierTest {

  private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 22);

  @Test
  void un_dossier_complet_n_est_pas_refuse() {
    assertThat(VerificationDossier.verifier(dossier(), ChampsDemandes.parDefaut(), AUJOURD_HUI))
        .isEmpty();
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("A15, A16, A19 : chaque réponse manquante ou fausse est dite à son champ")
  void chaque_erreur_est_dite_a_son_champ(
      Consumer<DossierDeclare> erreur, String champ, String motif, int etape, int rang) {
    var dossier = dossier();
    erreur.accept(dossier);

    var refus = VerificationDossier.verifier(dossier, ChampsDemandes.parDefaut(), AUJOURD_HUI);

    assertThat(refus)
        .singleElement()
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(champ, motif, etape, rang);
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(d -> d.getResponsable().setCivilite(null), "civilite", "CiviliteObligatoire", 2, 0),
        erreur(d -> d.getResponsable().setNom(" "), "nom", "NomObligatoire", 2, 0),
        erreur(d -> d.getResponsable().setNom("X".repeat(81)), "nom", "NomObligatoire", 2, 0),
        erreur(
            d -> d.getResponsable().setTelephone("0612"), "telephone", "TelephoneInvalide", 2, 0),
        erreur(d -> d.getResponsable().setTelephone(null), "telephone", "TelephoneInvalide", 2, 0),
        erreur(d -> d.getAdresse().setVoie(null), "voie", "VoieObligatoire", 2, 0),
        erreur(d -> d.getAdresse().setCodePostal("3500"), "codePostal", "CodePostalInvalide", 2, 0),
        erreur(
            d -> d.setNumeroAllocataire("12"),
            "numeroAllocataire",
            "NumeroAllocataireInvalide",
            2,
            0),
        erreur(d -> d.getSecond().setCivilite(null), "secondCivilite", "CiviliteObligatoire", 2, 0),
        erreur(d -> d.getSecond().setCourriel("moi@"), "secondCourriel", "CourrielInvalide", 2, 0),
        erreur(d -> d.getEnfants().clear(), "enfantPrenom", "EnfantObligatoire", 3, 0),
        erreur(d -> d.getEnfants().get(1).setPrenom(""), "enfantPrenom", "PrenomObligatoire", 3, 1),
        erreur(d -> d.getEnfants().get(1).setNeLe(null), "neLe", "NaissanceObligatoire", 3, 1),
        erreur(
            d -> d.getEnfants().get(0).setNeLe(AUJOURD_HUI.plusDays(1)),
            "neLe",
            "NaissanceFuture",
            3,
            0),
        erreur(
            d -> d.getEnfants().get(0).setNeLe(AUJOURD_HUI.minusYears(18)),
            "neLe",
            "EnfantMajeur",
            3,
            0),
        erreur(
            d -> d.getEnfants().add(enfant("LINÀ", 2018)),
            "enfantPrenom",
            "EnfantDeclareDeuxFois",
            3,
            2),
        erreur(d -> d.setCertifie(false), "certifie", "CertificationObligatoire", 6, 0));
  }

  @Test
  void le_second_responsable_n_est_verifie_que_s_il_est_declare() {
    var dossier = dossier();
    dossier.setSecond(new PersonneDeclaree());
    dossier.setSecondDeclare(false);

    assertThat(VerificationDossier.verifier(dossier, ChampsDemandes.parDefaut(), AUJOURD_HUI))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("telephones")
  void un_telephone_se_garde_au_format_international(String saisi, String garde) {
    assertThat(Telephone.enE164(saisi)).contains(garde);
  }

  @Test
  void un_telephone_se_relit_comme_en_france() {
    assertThat(Telephone.lisible("+33612345678")).isEqualTo("06 12 34 56 78");
    assertThat(Telephone.lisible("0612")).isEqualTo("0612");
    assertThat(Telephone.lisible(null)).isEmpty();
  }

  static Stream<Arguments> telephones() {
    return Stream.of(
        arguments("06 12 34 56 78", "+33612345678"),
        arguments("06.12.34.56.78", "+33612345678"),
        arguments("+33 6 12 34 56 78", "+33612345678"),
        arguments("0690 12 34 56", "+590690123456"),
        arguments("+32 470 12 34 56", "+32470123456"));
  }

  private static Arguments erreur(
      Consumer<DossierDeclare> erreur, String champ, String motif, int etape, int rang) {
    return arguments(erreur, champ, motif, etape, rang);
  }

  private static DossierDeclare dossier() {
    var dossier = new DossierDeclare();
    dossier.setResponsable(personne(Civilite.MADAME, "Awa", "Diallo"));
    dossier.setSecondDeclare(true);
    dossier.setSecond(personne(Civilite.MONSIEUR, "Ibrahima", "Diallo"));
    dossier.getAdresse().setNumero("12 bis");
    dossier.getAdresse().setVoie("rue des Lilas");
    dossier.getAdresse().setCodePostal("35000");
    dossier.getAdresse().setCommune("Rennes");
    dossier.getEnfants().add(enfant("Lina", 2018));
    dossier.getEnfants().add(enfant("Noé", 2021));
    dossier.setCertifie(true);
    return dossier;
  }

  private static PersonneDeclaree personne(Civilite civilite, String prenom, String nom) {
    var personne = new PersonneDeclaree();
    personne.setCivilite(civilite);
    personne.setPrenom(prenom);
    personne.setNom(nom);
    personne.setTelephone("06 12 34 56 78");
    return personne;
  }

  private static EnfantDeclare enfant(String prenom, int annee) {
    var enfant = new EnfantDeclare();
    enfant.setPrenom(prenom);
    enfant.setNom("Diallo");
    enfant.setNeLe(LocalDate.of(annee, 3, 4));
    return enfant;
  }
}
