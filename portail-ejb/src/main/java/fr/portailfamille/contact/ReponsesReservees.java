package fr.portailfamille.contact;

import static fr.portailfamille.personne.ChampDePersonne.CONTACT_COURRIEL;
import static fr.portailfamille.personne.ChampDePersonne.CONTACT_LIEN;
import static fr.portailfamille.personne.ChampDePersonne.CONTACT_NOM;
import static fr.portailfamille.personne.ChampDePersonne.CONTACT_PRENOM;
import static fr.portailfamille.personne.ChampDePersonne.CONTACT_SECOND_TELEPHONE;
import static fr.portailfamille.personne.ChampDePersonne.CONTACT_TELEPHONE;

import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The answers the town does not let this person give about a contact: they stay as the list on file
 * has them, empty for a new contact. Pure.
 */
final class ReponsesReservees {

  /** How each is given back, from the contact on file to the one typed. */
  private static final Map<ChampDePersonne, BiConsumer<ContactDeclare, ContactDeclare>> RETOURS =
      Map.of(
          CONTACT_PRENOM, (connu, declare) -> declare.setPrenom(connu.getPrenom()),
          CONTACT_NOM, (connu, declare) -> declare.setNom(connu.getNom()),
          CONTACT_LIEN, ReponsesReservees::rendreLeLien,
          CONTACT_TELEPHONE, (connu, declare) -> declare.setTelephone(connu.getTelephone()),
          CONTACT_SECOND_TELEPHONE,
              (connu, declare) -> declare.setSecondTelephone(connu.getSecondTelephone()),
          CONTACT_COURRIEL, (connu, declare) -> declare.setCourriel(connu.getCourriel()));

  private ReponsesReservees() {}

  static void rendre(ContactsDeclares form, ChampsDemandes demandes) {
    for (var declare : form.getContacts()) {
      var fiche = form.connu(declare);
      var connu = fiche.orElseGet(ContactDeclare::new);
      RETOURS.forEach(
          (champ, retour) -> {
            if (!demandes.pour(champ, fiche.isPresent()).isSaisi()) {
              retour.accept(connu, declare);
            }
          });
    }
  }

  private static void rendreLeLien(ContactDeclare connu, ContactDeclare declare) {
    declare.setLien(connu.getLien());
    declare.setLienPrecise(connu.getLienPrecise());
  }
}
