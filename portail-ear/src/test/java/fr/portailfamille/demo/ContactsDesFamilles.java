package fr.portailfamille.demo;

import fr.portailfamille.demo.Demarches.Demande;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who may fetch the children, as households have declared it, and lists agents have to decide on.
 */
final class ContactsDesFamilles {

  /** Nobody's: in the range kept for fiction. */
  private static final String TELEPHONE = "+33199008%03d";

  private static final int DECLARES = 300;
  private static final int EN_ATTENTE = 12;

  private record Contact(
      String prenom, String nom, String lien, String telephone, boolean urgence) {}

  private final Demarches demarches;
  private final Hasard hasard = new Hasard(1_789);
  private final Numeros contacts;
  private final Copie contact =
      new Copie(
          "contact", "id, famille_id, ordre, prenom, nom, lien, telephone, urgence, demarche_id");
  private final Copie enfant = new Copie("contact_enfant", "contact_id, famille_id, enfant_id");

  ContactsDesFamilles(Connection connexion, Demarches demarches) throws SQLException {
    this.demarches = demarches;
    contacts = Numeros.de("contact", connexion);
  }

  void ecrire(Population population) {
    var foyers =
        population.foyersInventes().stream()
            .filter(foyer -> foyer.titulaire().compteId() != null)
            .toList();
    foyers.subList(0, DECLARES).forEach(this::declarer);
    foyers.subList(DECLARES, DECLARES + EN_ATTENTE).forEach(foyer -> demander(foyer, "DEPOSEE", 0));
  }

  /** Once the démarches themselves are sent. */
  void envoyer(Connection connexion) throws SQLException, IOException {
    contact.envoyer(connexion);
    enfant.envoyer(connexion);
  }

  private void declarer(Foyer foyer) {
    var liste = liste(foyer);
    long demarche = demander(foyer, liste, "ACCEPTEE", hasard.entre(20, 150));
    for (int rang = 0; rang < liste.size(); rang++) {
      var c = liste.get(rang);
      long id = contacts.suivant();
      contact.ligne(
          id, foyer.id(), rang + 1, c.prenom, c.nom, c.lien, c.telephone, c.urgence, demarche);
      foyer.enfants().forEach(e -> enfant.ligne(id, foyer.id(), e.id()));
    }
  }

  private void demander(Foyer foyer, String etat, int ilYA) {
    demander(foyer, liste(foyer), etat, ilYA);
  }

  private long demander(Foyer foyer, List<Contact> liste, String etat, int ilYA) {
    var ecrite =
        demarches.ecrire(
            new Demande(
                "MODIFICATION_CONTACTS",
                foyer.titulaire(),
                foyer.id(),
                3,
                json(foyer, liste),
                List.of(),
                "La liste de vos contacts",
                "Elle sert dès aujourd’hui.",
                null),
            etat,
            ilYA);
    return ecrite.id();
  }

  private List<Contact> liste(Foyer foyer) {
    var premier = contact(foyer.nom(), "GRAND_PARENT", true);
    return hasard.surCent(60)
        ? List.of(premier, contact(hasard.parmi(Listes.NOMS), "PROCHE", false))
        : List.of(premier);
  }

  private Contact contact(String nom, String lien, boolean urgence) {
    var prenom = hasard.parmi(hasard.surCent(60) ? Listes.PRENOMS_FEMMES : Listes.PRENOMS_HOMMES);
    return new Contact(
        prenom, nom, lien, String.format(Locale.ROOT, TELEPHONE, hasard.entre(0, 999)), urgence);
  }

  private static String json(Foyer foyer, List<Contact> liste) {
    var enfants =
        foyer.enfants().stream()
            .map(
                e ->
                    String.format(
                        Locale.ROOT,
                        "{\"enfantId\":%d,\"prenom\":\"%s\",\"autorise\":true}",
                        e.id(),
                        e.prenom()))
            .collect(Collectors.joining(",", "[", "]"));
    return liste.stream()
        .map(
            c ->
                String.format(
                    """
                    {"prenom":"%s","nom":"%s","lien":"%s","telephone":"%s","urgence":%b,"enfants":%s}""",
                    c.prenom, c.nom, c.lien, c.telephone, c.urgence, enfants))
        .collect(
            Collectors.joining(
                ",", "{\"contacts\":[", "],\"enfants\":" + enfants + ",\"certifie\":true}"));
  }
}
