package fr.portailfamille.famille;

import static fr.portailfamille.personne.ChampDePersonne.AUTRE_RESPONSABLE_CIVILITE;
import static fr.portailfamille.personne.ChampDePersonne.AUTRE_RESPONSABLE_COURRIEL;
import static fr.portailfamille.personne.ChampDePersonne.AUTRE_RESPONSABLE_TELEPHONE;
import static fr.portailfamille.personne.ChampDePersonne.ENFANT_SEXE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_ALLOCATAIRE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_CIVILITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Refus;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.ModeDeChamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChampsDuDossierTest {

  private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 22);
  private static final ChampDePersonne[] CHOISIS = {
    RESPONSABLE_CIVILITE,
    AUTRE_RESPONSABLE_CIVILITE,
    AUTRE_RESPONSABLE_TELEPHONE,
    AUTRE_RESPONSABLE_COURRIEL,
    ENFANT_SEXE
  };

  @Test
  @DisplayName("A15, A16 : ce que la ville rend obligatoire manque à son champ, en une phrase")
  void l_obligatoire_manque_a_son_champ() {
    assertThat(refus(sans(), ModeDeChamp.OBLIGATOIRE))
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(
            tuple("civilite", "CiviliteObligatoire", 2, 0),
            tuple("secondCivilite", "CiviliteObligatoire", 2, 0),
            tuple("secondTelephone", "TelephoneInvalide", 2, 0),
            tuple("secondCourriel", "CourrielObligatoire", 2, 0),
            tuple("sexe", "SexeObligatoire", 3, 0));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OBLIGATOIRE")
  @DisplayName("A15, A16 : ce qui n’est pas obligatoire ne manque jamais")
  void le_reste_ne_manque_pas(ModeDeChamp mode) {
    assertThat(refus(sans(), mode)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"MASQUE", "NON_MODIFIABLE"})
  @DisplayName(
      "A15 : ce qui n’est pas demandé d’un foyer nouveau n’est pas gardé, d’où qu’il vienne")
  void ce_qui_n_est_pas_demande_n_est_pas_garde(ModeDeChamp mode) {
    var dossier = avec();

    ReponsesNonDemandees.retirer(dossier, demandes(mode, false));

    assertThat(dossier.getResponsable().getCivilite()).isNull();
    assertThat(dossier.getNumeroAllocataire()).isNull();
    assertThat(dossier.getSecond().getCivilite()).isNull();
    assertThat(dossier.getSecond().getTelephone()).isNull();
    assertThat(dossier.getSecond().getCourriel()).isNull();
    assertThat(dossier.getEnfants().get(0).getSexe()).isNull();
    assertThat(dossier.getSecond().getNom()).isEqualTo("Roux");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C32 : au guichet, l’agent répond à tout")
  void au_guichet_tout_est_garde(ModeDeChamp mode) {
    var dossier = avec();

    ReponsesNonDemandees.retirer(dossier, demandes(mode, true));

    assertThat(dossier.getNumeroAllocataire()).isEqualTo("1234567");
    assertThat(dossier.getSecond().getTelephone()).isEqualTo("06 12 34 56 78");
    assertThat(dossier.getEnfants().get(0).getSexe()).isEqualTo(Sexe.F);
  }

  private static List<Refus> refus(DossierDeclare dossier, ModeDeChamp mode) {
    return VerificationDossier.verifier(dossier, demandes(mode, false), AUJOURD_HUI);
  }

  private static ChampsDemandes demandes(ModeDeChamp mode, boolean guichet) {
    var modes = Arrays.stream(CHOISIS).collect(Collectors.toMap(champ -> champ, champ -> mode));
    if (mode != ModeDeChamp.OBLIGATOIRE) {
      modes.put(RESPONSABLE_ALLOCATAIRE, mode);
    }
    return new ChampsDemandes(Map.copyOf(modes), guichet);
  }

  private static DossierDeclare sans() {
    var dossier = avec();
    dossier.getResponsable().setCivilite(null);
    dossier.setNumeroAllocataire(null);
    dossier.getSecond().setCivilite(null);
    dossier.getSecond().setTelephone(null);
    dossier.getSecond().setCourriel(null);
    dossier.getEnfants().get(0).setSexe(null);
    return dossier;
  }

  private static DossierDeclare avec() {
    var dossier = new DossierDeclare();
    remplir(dossier.getResponsable(), "Anne");
    dossier.setSecondDeclare(true);
    remplir(dossier.getSecond(), "Luc");
    dossier.getSecond().setCourriel("luc@exemple.fr");
    dossier.setNumeroAllocataire("1234567");
    dossier.getAdresse().setVoie("rue des Lilas");
    dossier.getAdresse().setCodePostal("35000");
    dossier.getAdresse().setCommune("Rennes");
    var enfant = new EnfantDeclare();
    enfant.setPrenom("Mia");
    enfant.setNom("Roux");
    enfant.setNeLe(AUJOURD_HUI.minusYears(6));
    enfant.setSexe(Sexe.F);
    dossier.getEnfants().add(enfant);
    dossier.setCertifie(true);
    return dossier;
  }

  private static void remplir(PersonneDeclaree personne, String prenom) {
    personne.setCivilite(Civilite.MADAME);
    personne.setPrenom(prenom);
    personne.setNom("Roux");
    personne.setTelephone("06 12 34 56 78");
  }
}
