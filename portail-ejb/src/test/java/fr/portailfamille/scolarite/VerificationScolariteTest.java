package fr.portailfamille.scolarite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.scolarite.derogation.MotifChoisi;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationScolariteTest {

  private static final long TILLEULS = 1;
  private static final long MOULIN = 2;

  @Test
  @DisplayName("A26, A27 : l’école du secteur pour l’une, une autre et pourquoi pour l’autre")
  void une_demande_complete_n_est_pas_refusee() {
    assertThat(VerificationScolarite.verifier(form())).isEmpty();
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("A26, A27 : chaque réponse manquante est dite à son champ, sur la fiche de l’enfant")
  void chaque_erreur_est_dite_a_son_champ(
      Consumer<ScolariteDemandee> erreur, String champ, String cle, int etape, int rang) {
    var form = form();
    erreur.accept(form);

    assertThat(VerificationScolarite.verifier(form))
        .singleElement()
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(champ, cle, etape, rang);
  }

  @Test
  @DisplayName("A26, A27 : on demande les documents qui servent, et aucun sur la santé")
  void les_documents_suivent_la_demande() {
    var form = form();
    assertThat(PiecesScolaires.demandees(form))
        .extracting(PieceDemandee::nature)
        .containsExactly("JUSTIFICATIF_DOMICILE", "JUGEMENT_DE_GARDE", "JUSTIFICATIF_DEROGATION");

    tom(form).setChoix(ChoixEcole.SECTEUR);
    lina(form).setEcoleQuittee("École du Lac");

    assertThat(PiecesScolaires.demandees(form))
        .extracting(PieceDemandee::nature)
        .containsExactly("JUSTIFICATIF_DOMICILE", "CERTIFICAT_DE_RADIATION", "JUGEMENT_DE_GARDE");
    lina(form).setChoix(ChoixEcole.AUCUNE);
    assertThat(PiecesScolaires.demandees(form))
        .extracting(PieceDemandee::nature)
        .containsExactly("JUSTIFICATIF_DOMICILE", "JUGEMENT_DE_GARDE");
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(f -> lina(f).setChoix(null), "choix", "EcoleAChoisir", 2, 0),
        erreur(f -> lina(f).setProposee(null), "choix", "EcoleAChoisir", 2, 0),
        erreur(f -> lina(f).setNiveau(null), "niveau", "NiveauObligatoire", 2, 0),
        erreur(f -> tom(f).getDemandee().setId(null), "demandee", "EcoleObligatoire", 2, 1),
        erreur(
            f -> tom(f).setMotifChoisi(new MotifChoisi()),
            "motifChoisi",
            "MotifDerogationObligatoire",
            2,
            1),
        erreur(f -> expliquer(f, "  "), "motif", "PrecisionDerogationObligatoire", 2, 1),
        erreur(f -> expliquer(f, null), "motif", "PrecisionDerogationObligatoire", 2, 1),
        erreur(f -> tom(f).setMotif("x".repeat(1001)), "motif", "MotifDerogationTropLong", 2, 1),
        erreur(
            f -> tom(f).setEcoleQuittee("x".repeat(121)),
            "ecoleQuittee",
            "EcoleQuitteeTropLongue",
            2,
            1),
        erreur(
            f -> f.getEnfants().forEach(e -> e.setChoix(ChoixEcole.AUCUNE)),
            "choix",
            "AucuneEcoleDemandee",
            2,
            1),
        erreur(f -> f.getEnfants().clear(), "choix", "AucuneEcoleDemandee", 2, 0),
        erreur(f -> f.setCertifie(false), "certifie", "CertificationObligatoire", 4, 0));
  }

  @Test
  @DisplayName("A26 : l’école et le motif d’une dérogation sont réclamés ensemble")
  void l_ecole_et_le_motif_sont_reclames_ensemble() {
    var form = form();
    tom(form).getDemandee().setId(null);
    tom(form).setMotifChoisi(new MotifChoisi());
    tom(form).setMotif(null);

    assertThat(VerificationScolarite.verifier(form))
        .extracting(refus -> refus.motif().cle())
        .containsExactly("EcoleObligatoire", "MotifDerogationObligatoire");
  }

  @ParameterizedTest(name = "{0} et « {1} » : {2}")
  @MethodSource("motifs")
  @DisplayName("A26 : le motif se relit avec son explication, et seul quand il n’y en a pas")
  void le_motif_se_relit(String choisi, String explication, String relu) {
    var form = form();
    form.setAdresse("12 rue des Tilleuls, 99420 Valombrelle");
    tom(form).setMotifChoisi(choisi == null ? new MotifChoisi() : motif(choisi));
    tom(form).setMotif(explication);

    assertThat(RelectureScolarite.relire(form).get(1).reponses())
        .filteredOn(reponse -> reponse.question().equals("Motif"))
        .extracting(Bloc.Reponse::reponse)
        .containsExactly(relu);
  }

  static Stream<Arguments> motifs() {
    return Stream.of(
        arguments("Autre motif", "Sa nourrice est là.", "Autre motif – Sa nourrice est là."),
        arguments("Raison médicale", null, "Raison médicale"),
        arguments("Raison médicale", " ", "Raison médicale"),
        arguments(null, "Déposé avant la liste.", "Déposé avant la liste."));
  }

  @Test
  @DisplayName("A26 : un motif de santé ne fait demander ni explication ni document ici")
  void la_sante_se_justifie_ailleurs() {
    var form = form();
    tom(form).getMotifChoisi().setSante(true);
    tom(form).setMotif(null);

    assertThat(VerificationScolarite.verifier(form)).isEmpty();
    assertThat(PiecesScolaires.demandees(form))
        .extracting(PieceDemandee::nature)
        .doesNotContain("JUSTIFICATIF_DEROGATION");
  }

  @Test
  @DisplayName("A26 : un enfant déjà inscrit pour qui rien n’est demandé garde son inscription")
  void l_inscription_actuelle_est_gardee() {
    var form = form();
    lina(form).setChoix(ChoixEcole.AUCUNE);
    form.setAdresse("12 rue des Tilleuls, 99420 Valombrelle");
    lina(form).setInscrite(lina(form).getProposee());

    assertThat(RelectureScolarite.relire(form).get(0).reponses())
        .extracting(Bloc.Reponse::reponse)
        .contains("Garder l’inscription actuelle");
  }

  @Test
  @DisplayName("A26 : un enfant peut ne pas être inscrit")
  void un_enfant_peut_etre_laisse() {
    var form = form();
    lina(form).setChoix(ChoixEcole.AUCUNE);

    assertThat(VerificationScolarite.verifier(form)).isEmpty();
    assertThat(form.demandes()).containsExactly(tom(form));
  }

  @Test
  @DisplayName("A26 : sans secteur, choisir une école ne demande pas de motif")
  void sans_secteur_aucun_motif_n_est_demande() {
    var form = form();
    tom(form).setProposee(null);
    tom(form).setMotifChoisi(new MotifChoisi());
    tom(form).setMotif(null);

    assertThat(VerificationScolarite.verifier(form)).isEmpty();
    assertThat(SignalementScolaire.signaler(tom(form), Optional.empty()))
        .extracting(Motif::cle)
        .containsExactly("AdresseSansSecteur");
  }

  @Test
  @DisplayName("A27, A33 : l’agent est prévenu du hors secteur, du niveau et de l’école")
  void l_agent_est_prevenu() {
    var form = form();
    tom(form).setNiveau(Niveau.CP);
    var maternelle =
        new Etablissement(
            MOULIN,
            "École du Moulin",
            NatureEtablissement.MATERNELLE,
            new Adresse("8", null, "quai du Moulin", "99420", "Valombrelle"));

    assertThat(SignalementScolaire.signaler(lina(form), Optional.empty())).isEmpty();
    assertThat(SignalementScolaire.signaler(tom(form), Optional.of(maternelle)))
        .extracting(Motif::cle)
        .containsExactly("HorsSecteur", "NiveauInhabituel", "EcoleSansNiveau");
  }

  private static Arguments erreur(
      Consumer<ScolariteDemandee> erreur, String champ, String cle, int etape, int rang) {
    return arguments(erreur, champ, cle, etape, rang);
  }

  private static EnfantAScolariser lina(ScolariteDemandee form) {
    return form.getEnfants().get(0);
  }

  private static EnfantAScolariser tom(ScolariteDemandee form) {
    return form.getEnfants().get(1);
  }

  private static ScolariteDemandee form() {
    var form = new ScolariteDemandee();
    form.getEnfants().add(enfant("Lina", Niveau.CP, ChoixEcole.SECTEUR));
    var tom = enfant("Tom", Niveau.PS, ChoixEcole.AUTRE);
    tom.getDemandee().setId(MOULIN);
    tom.setMotifChoisi(motif("Frère ou sœur dans l’école"));
    tom.setMotif("Son frère y est déjà.");
    form.getEnfants().add(tom);
    form.setCertifie(true);
    return form;
  }

  private static MotifChoisi motif(String libelle) {
    var motif = new MotifChoisi();
    motif.setId(1L);
    motif.setLibelle(libelle);
    return motif;
  }

  private static void expliquer(ScolariteDemandee form, String texte) {
    tom(form).getMotifChoisi().setPrecisionAttendue(true);
    tom(form).setMotif(texte);
  }

  private static EnfantAScolariser enfant(String prenom, Niveau niveau, ChoixEcole choix) {
    var enfant = new EnfantAScolariser();
    enfant.setPrenom(prenom);
    enfant.setNom("Lemaire");
    enfant.setNeLe(LocalDate.of(2020, 3, 4));
    enfant.setNiveauHabituel(niveau);
    enfant.setNiveau(niveau);
    enfant.setChoix(choix);
    var proposee = new EcoleDeclaree();
    proposee.setId(TILLEULS);
    proposee.setNom("École des Tilleuls");
    enfant.setProposee(proposee);
    return enfant;
  }
}
