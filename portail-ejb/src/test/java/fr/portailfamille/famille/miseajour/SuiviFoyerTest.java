package fr.portailfamille.famille.miseajour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.PersonneDeclaree;
import fr.portailfamille.personne.ChampsDemandes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiviFoyerTest {

  private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 9, 1);

  @ParameterizedTest(name = "connu {0}, saisi {1}, maintenant {2} : {3}")
  @CsvSource({
    "Roux, Roux, Roux, Roux",
    "Roux, Roux, Le Gall, Le Gall",
    "Roux, Morel, Roux, Morel",
    "Roux, Morel, Le Gall, Morel",
    "Roux, Roux, Morel, Morel",
  })
  @DisplayName("C04 : ce que la famille n’a pas touché suit la mairie, ce qu’elle a tapé reste")
  void une_reponse_suit_ou_reste(String connu, String saisi, String maintenant, String attendu) {
    var form = foyer();
    form.getConnu().getResponsable().setNom(connu);
    form.getDeclare().getResponsable().setNom(saisi);

    SuiviFoyer.suivre(form, actuel(d -> d.getResponsable().setNom(maintenant)));

    assertThat(form.getDeclare().getResponsable().getNom()).isEqualTo(attendu);
    assertThat(form.getConnu().getResponsable().getNom()).isEqualTo(maintenant);
  }

  @ParameterizedTest(name = "connu {0}, saisi {1}, maintenant {2} : {3}")
  @CsvSource({
    "Roux, Morel, Roux, false",
    "Roux, Morel, Le Gall, true",
    "Roux, Morel, Morel, false",
    "Roux, Roux, Le Gall, false",
  })
  @DisplayName("C04 : il y a conflit quand la mairie et la famille ont changé la même réponse")
  void un_conflit(String connu, String saisi, String maintenant, boolean attendu) {
    assertThat(Champ.enConflit(Champ.PERSONNE, nomme(connu), nomme(saisi), nomme(maintenant)))
        .isEqualTo(attendu);
  }

  @ParameterizedTest(name = "« {0} » et « {1} » : changement {2}")
  @CsvSource({
    "06 12 34 56 78, 0612345678, false",
    "06 12 34 56 78, +33612345678, false",
    "06 12 34 56 78, 06 12 34 56 79, true",
    "06 12 34 56 78, '', true",
    "'', , false",
    "06 12 34 56 78, 0612, true",
  })
  @DisplayName("C07 : un numéro écrit autrement n’est pas un changement")
  void un_numero_ecrit_autrement(String un, String autre, boolean attendu) {
    var avant = new PersonneDeclaree();
    avant.setTelephone(un);
    var apres = new PersonneDeclaree();
    apres.setTelephone(autre);

    assertThat(Champ.differents(Champ.PERSONNE, avant, apres)).isEqualTo(attendu);
  }

  @Test
  @DisplayName("C12 : un enfant arrivé ou parti depuis se voit, un enfant ajouté reste")
  void les_enfants_suivent() {
    var form = foyer();
    form.getDeclare().getEnfants().get(0).setPrenom("Mya");
    form.getDeclare().getEnfants().add(enfant(null, "Ayo"));

    SuiviFoyer.suivre(
        form,
        actuel(d -> d.setEnfants(new ArrayList<>(List.of(enfant(1L, "Mia"), enfant(3L, "Zoé"))))));

    assertThat(form.getDeclare().getEnfants())
        .extracting(EnfantDeclare::getEnfantId, EnfantDeclare::getPrenom)
        .containsExactly(tuple(1L, "Mya"), tuple(3L, "Zoé"), tuple(null, "Ayo"));
    assertThat(form.enfantsCorriges()).extracting(EnfantDeclare::getPrenom).containsExactly("Mya");
  }

  @Test
  @DisplayName("C08 : le second responsable qui a ouvert son compte n’est plus changé par l’autre")
  void un_second_devenu_autonome() {
    var form = foyer();
    form.setSecondId(9L);
    form.getDeclare().setSecondDeclare(true);
    form.getDeclare().getSecond().setNom("Changé");
    var actuel = actuel(d -> d.setSecond(nomme("Roux")));
    actuel.setSecondId(9L);
    actuel.setSecondAutonome(true);

    SuiviFoyer.suivre(form, actuel);

    assertThat(form.getDeclare().getSecond().getNom()).isEqualTo("Roux");
    assertThat(form.estInchange()).isTrue();
  }

  @Test
  @DisplayName("B09 : un foyer relu sans rien changer se confirme")
  void un_foyer_se_confirme() {
    var form = foyer();

    assertThat(form.estInchange()).isTrue();
    assertThat(VerificationFoyer.verifier(form, ChampsDemandes.parDefaut(), AUJOURD_HUI))
        .extracting(Refus::champ)
        .containsExactly("certifie");
    assertThat(RelectureFoyer.relire(form, ChampsDemandes.parDefaut()).get(0).titre())
        .contains("Aucun changement");
  }

  @Test
  @DisplayName("C04 : la relecture met l’ancienne réponse sous la nouvelle")
  void la_relecture_montre_l_ancien() {
    var form = foyer();
    form.getDeclare().setNumeroAllocataire("1234567");
    form.getDeclare().getEnfants().get(0).setNeLe(LocalDate.of(2018, 2, 4));
    form.getDeclare().getEnfants().add(enfant(null, "Ayo"));

    var blocs = RelectureFoyer.relire(form, ChampsDemandes.parDefaut());

    assertThat(blocs)
        .extracting(b -> b.titre())
        .containsExactly("Responsable", "Enfant 1", "Enfant 2 : ajout");
    assertThat(blocs.stream().flatMap(b -> b.reponses().stream()).filter(r -> r.avant() != null))
        .extracting(Reponse::avant, Reponse::reponse)
        .containsExactly(tuple("non renseigné", "1234567"), tuple("04/03/2018", "04/02/2018"));
  }

  @Test
  @DisplayName("B09 : un enfant connu devenu majeur ne bloque pas, un enfant ajouté si")
  void un_enfant_grandit() {
    var form = foyer();
    var majeur = AUJOURD_HUI.minusYears(19);
    form.getConnu().getEnfants().get(0).setNeLe(majeur);
    form.getDeclare().getEnfants().get(0).setNeLe(majeur);
    form.getDeclare().setCertifie(true);
    assertThat(VerificationFoyer.verifier(form, ChampsDemandes.parDefaut(), AUJOURD_HUI)).isEmpty();

    var ajoute = enfant(null, "Ayo");
    ajoute.setNeLe(majeur);
    form.getDeclare().getEnfants().add(ajoute);

    assertThat(VerificationFoyer.verifier(form, ChampsDemandes.parDefaut(), AUJOURD_HUI))
        .extracting(Refus::champ, Refus::rang)
        .containsExactly(tuple("neLe", 1));
  }

  private static FoyerDeclare foyer() {
    return actuel(d -> {});
  }

  private static FoyerDeclare actuel(Consumer<DossierDeclare> changement) {
    var form = new FoyerDeclare();
    form.setConnu(dossier());
    form.setDeclare(dossier());
    changement.accept(form.getConnu());
    changement.accept(form.getDeclare());
    return form;
  }

  private static DossierDeclare dossier() {
    var dossier = new DossierDeclare();
    dossier.setResponsable(nomme("Roux"));
    dossier.getAdresse().setVoie("rue des Lilas");
    dossier.getAdresse().setCodePostal("99420");
    dossier.getAdresse().setCommune("Valombrelle");
    dossier.getEnfants().add(enfant(1L, "Mia"));
    return dossier;
  }

  private static PersonneDeclaree nomme(String nom) {
    var personne = new PersonneDeclaree();
    personne.setCivilite(Civilite.MADAME);
    personne.setPrenom("Anne");
    personne.setNom(nom);
    personne.setTelephone("06 12 34 56 78");
    return personne;
  }

  private static EnfantDeclare enfant(Long id, String prenom) {
    var enfant = new EnfantDeclare();
    enfant.setEnfantId(id);
    enfant.setPrenom(prenom);
    enfant.setNom("Roux");
    enfant.setNeLe(LocalDate.of(2018, 3, 4));
    return enfant;
  }
}
