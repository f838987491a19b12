package fr.portailfamille.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationContactsTest {

  private static final int MAXIMUM = 3;

  @ParameterizedTest(name = "{0}")
  @MethodSource("changements")
  @DisplayName("A39, B13 : un ajout, une modification, un retrait ou un déplacement se dépose")
  void un_seul_changement_suffit(String quoi, Consumer<ContactsDeclares> changement) {
    var form = ContactsExemple.liste();
    form.setCertifie(true);
    changement.accept(form);

    assertThat(VerificationContacts.verifier(form, MAXIMUM, ChampsDemandes.parDefaut())).isEmpty();
  }

  static Stream<Arguments> changements() {
    return Stream.of(
        changement("ajout", f -> f.getContacts().add(ContactsExemple.nadia())),
        changement("ajout en tête", f -> f.getContacts().add(0, ContactsExemple.nadia())),
        changement("retrait", f -> f.getContacts().remove(1)),
        changement("tout retirer", f -> f.getContacts().clear()),
        changement("ordre", f -> Collections.swap(f.getContacts(), 0, 1)),
        changement("nom", f -> premier(f).setNom("Roux-Martin")),
        changement("lien", f -> premier(f).setLien(LienContact.PROCHE)),
        changement("téléphone", f -> premier(f).setTelephone("+32 470 12 34 56")),
        changement("second téléphone", f -> premier(f).setSecondTelephone("0690 12 34 56")),
        changement("courriel", f -> premier(f).setCourriel("jeanne@exemple.fr")),
        changement("plus d’urgence", f -> premier(f).setUrgence(false)),
        changement("autorisation", f -> premier(f).getEnfants().get(1).setAutorise(true)),
        changement("autorisation ôtée", f -> premier(f).getEnfants().get(0).setAutorise(false)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sansChangement")
  @DisplayName("B13 : la même liste, même écrite autrement, ne se dépose pas")
  void rien_de_change_ne_se_depose_pas(String quoi, Consumer<ContactsDeclares> ecriture) {
    var form = ContactsExemple.liste();
    form.setCertifie(true);
    ecriture.accept(form);

    assertThat(VerificationContacts.verifier(form, MAXIMUM, ChampsDemandes.parDefaut()))
        .singleElement()
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly("contacts", "ContactsInchanges", 2, 0);
  }

  static Stream<Arguments> sansChangement() {
    return Stream.of(
        changement("rien", f -> {}),
        changement("une fiche vide", f -> f.getContacts().add(new ContactDeclare())),
        changement("espaces", f -> premier(f).setNom("  Roux ")),
        changement("téléphone écrit autrement", f -> premier(f).setTelephone("+33 2 99 00 00 01")),
        changement("précision sans objet", f -> premier(f).setLienPrecise("mamie")));
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("A39, B13 : chaque réponse manquante ou fausse est dite à son champ")
  void chaque_erreur_est_dite_a_son_champ(
      Consumer<ContactsDeclares> erreur, String champ, String motif, int etape, int rang) {
    var form = ContactsExemple.liste();
    form.getContacts().add(ContactsExemple.nadia());
    form.setCertifie(true);
    erreur.accept(form);

    var refus = VerificationContacts.verifier(form, MAXIMUM, ChampsDemandes.parDefaut());

    assertThat(refus)
        .singleElement()
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(champ, motif, etape, rang);
    assertThat(Messages.texte(refus.get(0).motif())).endsWith(motif.contains("Tel") ? "78" : ".");
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(f -> nouveau(f).setPrenom(null), "prenom", "PrenomObligatoire", 3),
        erreur(f -> nouveau(f).setPrenom("X".repeat(81)), "prenom", "PrenomObligatoire", 3),
        erreur(f -> nouveau(f).setNom(" "), "nom", "NomObligatoire", 3),
        erreur(f -> premier(f).setNom("X".repeat(81)), "nom", "NomObligatoire", 1),
        erreur(f -> nouveau(f).setLien(null), "lien", "LienObligatoire", 3),
        erreur(f -> nouveau(f).setLienPrecise(null), "lienPrecise", "LienAPreciser", 3),
        erreur(f -> nouveau(f).setLienPrecise("x".repeat(81)), "lienPrecise", "LienAPreciser", 3),
        erreur(f -> nouveau(f).setTelephone(null), "telephone", "TelephoneInvalide", 3),
        erreur(f -> nouveau(f).setTelephone("0612"), "telephone", "TelephoneInvalide", 3),
        erreur(f -> nouveau(f).setSecondTelephone("12"), "secondTelephone", "TelephoneInvalide", 3),
        erreur(f -> nouveau(f).setEnfants(new ArrayList<>()), "urgence", "ContactSansRole", 3),
        erreur(f -> f.getContacts().set(1, nadiaEncore()), "prenom", "ContactDeclareDeuxFois", 3),
        erreur(f -> f.getContacts().add(autre()), "contacts", "TropDeContacts", 0),
        erreur(f -> f.setPerimee(true), "contacts", "ContactsARelire", 0),
        arguments(certifie(false), "certifie", "CertificationObligatoire", 3, 0));
  }

  @Test
  void une_adresse_electronique_fausse_est_dite_a_son_champ() {
    var form = ContactsExemple.liste();
    form.setCertifie(true);
    premier(form).setCourriel("jeanne@");

    assertThat(VerificationContacts.verifier(form, MAXIMUM, ChampsDemandes.parDefaut()))
        .extracting(Refus::champ, Refus::rang)
        .containsExactly(tuple("courriel", 1));
  }

  private static ContactDeclare premier(ContactsDeclares form) {
    return form.getContacts().get(0);
  }

  private static ContactDeclare nouveau(ContactsDeclares form) {
    return form.getContacts().get(2);
  }

  private static ContactDeclare nadiaEncore() {
    var encore = ContactsExemple.nadia();
    encore.setNom("LE GALL");
    encore.setTelephone("+33612345678");
    return encore;
  }

  private static ContactDeclare autre() {
    var autre = ContactsExemple.nadia();
    autre.setPrenom("Yann");
    return autre;
  }

  private static Consumer<ContactsDeclares> certifie(boolean certifie) {
    return f -> f.setCertifie(certifie);
  }

  private static Arguments changement(String quoi, Consumer<ContactsDeclares> changement) {
    return arguments(quoi, changement);
  }

  private static Arguments erreur(
      Consumer<ContactsDeclares> erreur, String champ, String motif, int rang) {
    return arguments(erreur, champ, motif, 2, rang);
  }
}
