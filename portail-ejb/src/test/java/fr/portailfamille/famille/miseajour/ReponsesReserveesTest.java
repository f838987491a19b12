package fr.portailfamille.famille.miseajour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.Sexe;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.ModeDeChamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReponsesReserveesTest {

  @ParameterizedTest(name = "{0} {1}, au guichet : {2} → {3}")
  @DisplayName("B09, C10 : d’une personne connue, la réponse réservée reste celle de la mairie")
  @CsvSource({
    "RESPONSABLE_NOM,             OBLIGATOIRE,    false, Neuf",
    "RESPONSABLE_NOM,             NON_MODIFIABLE, false, Roux",
    "RESPONSABLE_NOM,             NON_MODIFIABLE, true,  Neuf",
    "RESPONSABLE_ALLOCATAIRE,     MASQUE,         false, 1111111",
    "RESPONSABLE_ALLOCATAIRE,     NON_MODIFIABLE, false, 1111111",
    "RESPONSABLE_ALLOCATAIRE,     FACULTATIF,     false, 2222222",
    "RESPONSABLE_ALLOCATAIRE,     MASQUE,         true,  2222222",
    "AUTRE_RESPONSABLE_TELEPHONE, MASQUE,         false, 06 11 11 11 11",
    "AUTRE_RESPONSABLE_TELEPHONE, OBLIGATOIRE,    false, 06 22 22 22 22",
    "ENFANT_NAISSANCE,            NON_MODIFIABLE, false, 2018-03-04",
    "ENFANT_NAISSANCE,            OBLIGATOIRE,    false, 2018-04-03"
  })
  void la_reponse_reservee_reste(
      ChampDePersonne champ, ModeDeChamp mode, boolean guichet, String attendu) {
    var form = change();

    ReponsesReservees.rendre(form, new ChampsDemandes(Map.of(champ, mode), guichet));

    var declare = form.getDeclare();
    assertThat(
            switch (champ) {
              case RESPONSABLE_NOM -> declare.getResponsable().getNom();
              case RESPONSABLE_ALLOCATAIRE -> declare.getNumeroAllocataire();
              case AUTRE_RESPONSABLE_TELEPHONE -> declare.getSecond().getTelephone();
              default -> declare.getEnfants().get(0).getNeLe().toString();
            })
        .isEqualTo(attendu);
    assertThat(declare.getResponsable().getPrenom()).isEqualTo("Autre");
  }

  @Test
  @DisplayName("C12 : d’un enfant ajouté, l’indispensable est demandé même s’il ne se change plus")
  void l_indispensable_d_un_enfant_ajoute() {
    var form = change();
    form.getDeclare().getEnfants().add(enfant(null, LocalDate.of(2021, 5, 6)));
    var modes =
        Map.of(
            ChampDePersonne.ENFANT_NAISSANCE,
            ModeDeChamp.NON_MODIFIABLE,
            ChampDePersonne.ENFANT_SEXE,
            ModeDeChamp.NON_MODIFIABLE);

    ReponsesReservees.rendre(form, new ChampsDemandes(modes, false));

    assertThat(form.getDeclare().getEnfants())
        .extracting(EnfantDeclare::getNeLe)
        .containsExactly(LocalDate.of(2018, 3, 4), LocalDate.of(2021, 5, 6));
    assertThat(form.getDeclare().getEnfants())
        .extracting(EnfantDeclare::getSexe)
        .containsExactly(Sexe.F, null);
  }

  @Test
  @DisplayName("A19, C04 : ce qui est masqué ne se relit pas, sauf ce que le guichet a changé")
  void ce_qui_est_masque_ne_se_relit_pas() {
    var masque =
        new ChampsDemandes(
            Map.of(ChampDePersonne.RESPONSABLE_ALLOCATAIRE, ModeDeChamp.MASQUE), false);
    var form = change();

    assertThat(reponses(RelectureFoyer.relire(form, masque))).contains("2222222");

    ReponsesReservees.rendre(form, masque);
    assertThat(reponses(RelectureFoyer.relire(form, masque)))
        .contains("Neuf")
        .doesNotContain("1111111", "2222222");
  }

  private static List<String> reponses(List<Bloc> blocs) {
    return blocs.stream().flatMap(b -> b.reponses().stream()).map(Reponse::reponse).toList();
  }

  private static FoyerDeclare change() {
    var form = new FoyerDeclare();
    form.setConnu(dossier());
    form.setDeclare(dossier());
    form.setSecondId(4L);
    var declare = form.getDeclare();
    declare.getResponsable().setNom("Neuf");
    declare.getResponsable().setPrenom("Autre");
    declare.setNumeroAllocataire("2222222");
    declare.getSecond().setTelephone("06 22 22 22 22");
    declare.getEnfants().get(0).setNeLe(LocalDate.of(2018, 4, 3));
    return form;
  }

  private static DossierDeclare dossier() {
    var dossier = new DossierDeclare();
    dossier.getResponsable().setPrenom("Anne");
    dossier.getResponsable().setNom("Roux");
    dossier.setNumeroAllocataire("1111111");
    dossier.setSecondDeclare(true);
    dossier.getSecond().setNom("Roux");
    dossier.getSecond().setTelephone("06 11 11 11 11");
    dossier.getEnfants().add(enfant(7L, LocalDate.of(2018, 3, 4)));
    return dossier;
  }

  private static EnfantDeclare enfant(Long id, LocalDate neLe) {
    var enfant = new EnfantDeclare();
    enfant.setEnfantId(id);
    enfant.setPrenom("Mia");
    enfant.setNom("Roux");
    enfant.setNeLe(neLe);
    enfant.setSexe(Sexe.F);
    return enfant;
  }
}
