package fr.portailfamille.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.ModeDeChamp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReponsesReserveesTest {

  @ParameterizedTest(name = "{0} {1}, au guichet : {2} → {3}")
  @DisplayName("B13 : d’un contact connu, la réponse réservée reste celle de la liste")
  @CsvSource({
    "CONTACT_COURRIEL,         MASQUE,         false, avant@exemple.fr",
    "CONTACT_COURRIEL,         NON_MODIFIABLE, false, avant@exemple.fr",
    "CONTACT_COURRIEL,         FACULTATIF,     false, apres@exemple.fr",
    "CONTACT_COURRIEL,         MASQUE,         true,  apres@exemple.fr",
    "CONTACT_SECOND_TELEPHONE, MASQUE,         false, 02 11 11 11 11",
    "CONTACT_TELEPHONE,        NON_MODIFIABLE, false, 06 11 11 11 11",
    "CONTACT_LIEN,             NON_MODIFIABLE, false, parrain",
    "CONTACT_LIEN,             OBLIGATOIRE,    false, voisin"
  })
  void la_reponse_reservee_reste(
      ChampDePersonne champ, ModeDeChamp mode, boolean guichet, String attendu) {
    var form = change();
    var contact = form.getContacts().get(0);

    ReponsesReservees.rendre(form, demandes(champ, mode, guichet));

    assertThat(
            switch (champ) {
              case CONTACT_COURRIEL -> contact.getCourriel();
              case CONTACT_SECOND_TELEPHONE -> contact.getSecondTelephone();
              case CONTACT_TELEPHONE -> contact.getTelephone();
              default -> contact.getLienPrecise();
            })
        .isEqualTo(attendu);
  }

  @Test
  @DisplayName(
      "A39 : d’un contact nouveau, l’indispensable est gardé et ce qui est masqué ne l’est pas")
  void un_contact_nouveau() {
    var form = change();
    var nouveau = form.getContacts().get(0);
    nouveau.setId(null);

    ReponsesReservees.rendre(
        form,
        new ChampsDemandes(
            Map.of(
                ChampDePersonne.CONTACT_TELEPHONE,
                ModeDeChamp.NON_MODIFIABLE,
                ChampDePersonne.CONTACT_COURRIEL,
                ModeDeChamp.MASQUE),
            false));

    assertThat(nouveau.getTelephone()).isEqualTo("06 22 22 22 22");
    assertThat(nouveau.getCourriel()).isNull();
  }

  @Test
  @DisplayName("B13 : ce que la ville rend obligatoire manque à son champ")
  void l_obligatoire_manque_a_son_champ() {
    var form = change();
    form.setCertifie(true);
    form.getContacts().get(0).setCourriel(" ");
    form.getContacts().get(0).setSecondTelephone(null);
    var modes =
        Map.of(
            ChampDePersonne.CONTACT_COURRIEL,
            ModeDeChamp.OBLIGATOIRE,
            ChampDePersonne.CONTACT_SECOND_TELEPHONE,
            ModeDeChamp.OBLIGATOIRE);

    assertThat(VerificationContacts.verifier(form, 5, new ChampsDemandes(modes, false)))
        .extracting(Refus::champ)
        .containsExactly("secondTelephone", "courriel");
    assertThat(VerificationContacts.verifier(form, 5, ChampsDemandes.parDefaut())).isEmpty();
  }

  @Test
  @DisplayName("A19 : ce qui est masqué ne se relit pas, sauf ce que le guichet a changé")
  void ce_qui_est_masque_ne_se_relit_pas() {
    var masque = demandes(ChampDePersonne.CONTACT_COURRIEL, ModeDeChamp.MASQUE, false);
    var form = change();
    assertThat(relire(form, masque)).anyMatch(texte -> texte.contains("apres@exemple.fr"));

    ReponsesReservees.rendre(form, masque);

    assertThat(relire(form, masque)).noneMatch(texte -> texte.contains("@"));
  }

  private static List<String> relire(ContactsDeclares form, ChampsDemandes demandes) {
    return RelectureContacts.relire(form, demandes).get(0).reponses().stream()
        .map(Reponse::reponse)
        .toList();
  }

  private static ChampsDemandes demandes(ChampDePersonne champ, ModeDeChamp mode, boolean guichet) {
    return new ChampsDemandes(Map.of(champ, mode), guichet);
  }

  private static ContactsDeclares change() {
    var form = new ContactsDeclares();
    form.getConnus().add(contact("1", "avant", "parrain"));
    form.getContacts().add(contact("2", "apres", "voisin"));
    return form;
  }

  private static ContactDeclare contact(String chiffre, String adresse, String lien) {
    var contact = new ContactDeclare();
    contact.setId(3L);
    contact.setPrenom("Jeanne");
    contact.setNom("Roux");
    contact.setLien(LienContact.AUTRE);
    contact.setLienPrecise(lien);
    contact.setTelephone("06 11 11 11 11".replace("1", chiffre));
    contact.setSecondTelephone("02 11 11 11 11".replace("1", chiffre));
    contact.setCourriel(adresse + "@exemple.fr");
    contact.setUrgence(true);
    return contact;
  }
}
