package fr.portailfamille.attaques;

import fr.portailfamille.contact.ModificationContacts;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** A family filling in the list of its contacts, and the row it is kept in. */
final class ContactsEnCours implements AutoCloseable {

  private final Base base;
  private final FamilleInstallee famille;
  private final Navigateur parent;

  private ContactsEnCours(Base base, FamilleInstallee famille, Navigateur parent) {
    this.base = base;
    this.famille = famille;
    this.parent = parent;
  }

  static ContactsEnCours commencer(Connection connexion, String nom) throws SQLException {
    var famille =
        FamilleFixture.uneFamille()
            .nommee(nom)
            .avecResponsable("Anne", nom)
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
    var parent = Navigateur.ouvrir(Largeur.BUREAU, "attaques-" + nom.toLowerCase());
    var contacts = new ContactsEnCours(new Base(connexion), famille, parent);
    contacts.connecter();
    parent.aller("/usager/contacts/modifier.xhtml");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    return contacts;
  }

  void connecter() {
    parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
  }

  /** The sheet of a first contact, answered, not sent. */
  void saisir(String prenom) {
    parent.bouton("Ajouter un contact");
    parent.remplir("Prénom", prenom);
    parent.remplir("Nom", "Roux");
    parent.remplir("Téléphone", "06 12 34 56 78");
    parent.cocher("Grand-père ou grand-mère");
    parent.cocher("À prévenir en cas d’urgence");
  }

  /** From the sheet to the button that files. */
  void relire() {
    parent.bouton("Suivant");
    parent.bouton("Suivant");
    parent.cocher("Je certifie");
  }

  Navigateur parent() {
    return parent;
  }

  FamilleInstallee famille() {
    return famille;
  }

  /** Changes with anything that is written of it. */
  long empreinte() throws SQLException {
    return compter(
        "select hashtextextended(string_agg(d::text, '|' order by id), 0) from demarche d"
            + " where famille_id = ? and type = ?");
  }

  long deposees() throws SQLException {
    return compter(
        "select count(*) from demarche where famille_id = ? and type = ? and numero is not null");
  }

  /** Whether the draft holds these words. */
  boolean contient(String texte) throws SQLException {
    return base.chercher(
                "select count(*) from demarche where famille_id = ? and type = ?"
                    + " and position(? in contenu::text) > 0",
                famille.id(),
                ModificationContacts.CODE,
                texte)
            .orElseThrow()
        > 0;
  }

  long courriels() throws SQLException {
    return base.chercher("select count(*) from envoi where compte_id = ?", famille.compteId())
        .orElseThrow();
  }

  private long compter(String sql) throws SQLException {
    return base.chercher(sql, famille.id(), ModificationContacts.CODE).orElseThrow();
  }

  @Override
  public void close() {
    parent.close();
  }
}
