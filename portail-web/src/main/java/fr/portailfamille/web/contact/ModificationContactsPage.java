package fr.portailfamille.web.contact;

import fr.portailfamille.contact.ContactDeclare;
import fr.portailfamille.contact.ContactsDeclares;
import fr.portailfamille.contact.LienContact;
import fr.portailfamille.contact.ModificationContacts;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampDemande;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.ChampsPersonnes;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;

/**
 * The list of contacts in three steps (A39, B13). In step 2, sheet 0 is the list, then one sheet
 * per contact; the sheet after the last one declares another.
 */
@Named
@ViewScoped
public class ModificationContactsPage extends Assistant<ContactsDeclares> {

  private static final int CONTACTS = 2;
  private static final int LISTE = 0;
  private static final String PAGE = "/usager/contacts/modifier.xhtml";

  @Inject private ChampsPersonnes champs;

  private ChampsDemandes demandes;

  public ModificationContactsPage() {
    super(ModificationContacts.CODE, ContactsDeclares.class, new Etapes(PAGE, 0, 3));
  }

  @Override
  protected int derniereFiche(int etape) {
    return etape == CONTACTS ? getForm().getContacts().size() + 1 : 0;
  }

  @Override
  protected void ouvrir() {
    demandes = champs.demandes();
    if (!isFicheOuverte()) {
      ranger();
    } else if (getEnfant() > getForm().getContacts().size()) {
      getForm().ajouter();
    }
  }

  @Override
  protected void ranger() {
    getForm().getContacts().removeIf(ContactDeclare::estVierge);
  }

  @Override
  public String suivant() {
    return isFicheOuverte() ? ouvrirSiJuste(CONTACTS, LISTE) : super.suivant();
  }

  @Override
  public String precedent() {
    return isFicheOuverte() ? revenirALaListe() : super.precedent();
  }

  private String revenirALaListe() {
    ranger();
    return garder(CONTACTS) ? partir(CONTACTS, LISTE) : null;
  }

  /** {@code pas}: -1 to be called earlier, 1 later. */
  public String deplacer(int rang, int pas) {
    var contacts = getForm().getContacts();
    int cible = rang + pas;
    if (cible < 0 || cible >= contacts.size()) {
      return null;
    }
    Collections.swap(contacts, rang, cible);
    var retour = revenirALaListe();
    if (retour != null) {
      Annonce.succes(
          Libelles.texte(
              "contact",
              "liste.deplace",
              contacts.get(cible).nomComplet(),
              String.valueOf(cible + 1)));
    }
    return retour;
  }

  public String retirer(int rang) {
    getForm().getContacts().remove(rang);
    return revenirALaListe();
  }

  /** Forgets the changes: the list on file is no longer the one they were made on. */
  public String repartir() {
    getForm().setRepartir(true);
    return revenirALaListe();
  }

  @Override
  protected boolean estIci(Refus refus) {
    return refus.etape() == getEtape() && (getEtape() != CONTACTS || refus.rang() == getEnfant());
  }

  @Override
  public boolean isPremiere() {
    return getEtape() == CONTACTS && getEnfant() == LISTE;
  }

  public boolean isListeOuverte() {
    return isPremiere();
  }

  public boolean isFicheOuverte() {
    return getEtape() == CONTACTS && getEnfant() > LISTE;
  }

  public ContactDeclare getFiche() {
    return isFicheOuverte() ? getForm().getContacts().get(getEnfant() - 1) : null;
  }

  /** How a field of the contact shown is asked. */
  public ChampDemande demande(ChampDePersonne champ) {
    boolean connu = isFicheOuverte() && getFiche().getId() != null;
    return demandes.pour(champ, connu);
  }

  public LienContact[] getLiens() {
    return LienContact.values();
  }

  public boolean isLienAPreciser() {
    return isFicheOuverte() && getFiche().getLien() == LienContact.AUTRE;
  }
}
