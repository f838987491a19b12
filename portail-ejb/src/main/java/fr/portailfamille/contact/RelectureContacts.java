package fr.portailfamille.contact;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The list in French, in order of call: what is added, changed (old then new), left as it was; then
 * what is taken out. What is hidden is not read again, unless the counter has changed it.
 */
final class RelectureContacts {

  /** An answer of a contact on file, and of the same one as the family wants it. */
  private record Paire(ContactDeclare avant, ContactDeclare apres) {

    String lire(Function<ContactDeclare, String> champ) {
      var nouveau = ContactDeclare.texte(champ.apply(apres));
      var ancien = avant == null ? nouveau : ContactDeclare.texte(champ.apply(avant));
      return ecart(ancien, nouveau);
    }

    boolean change(Function<ContactDeclare, String> champ) {
      var ancien = avant == null ? "" : ContactDeclare.texte(champ.apply(avant));
      return !ancien.equals(ContactDeclare.texte(champ.apply(apres)));
    }
  }

  private final ContactsDeclares form;
  private final ChampsDemandes demandes;

  private RelectureContacts(ContactsDeclares form, ChampsDemandes demandes) {
    this.form = form;
    this.demandes = demandes;
  }

  static List<Bloc> relire(ContactsDeclares form, ChampsDemandes demandes) {
    return new RelectureContacts(form, demandes).relire();
  }

  private List<Bloc> relire() {
    var blocs = new ArrayList<Bloc>();
    for (int i = 0; i < form.getContacts().size(); i++) {
      if (!form.getContacts().get(i).estVierge()) {
        blocs.add(contact(i));
      }
    }
    form.retires().forEach(retire -> blocs.add(retire(retire)));
    return blocs;
  }

  private Bloc contact(int rang) {
    var contact = form.getContacts().get(rang);
    var connu = form.connu(contact).orElse(null);
    int ancienRang = connu == null ? rang : form.getConnus().indexOf(connu);
    boolean change =
        connu != null && (ancienRang != rang || !connu.reponses().equals(contact.reponses()));
    var etat = connu == null ? ajoute(contact) : change ? modifie(contact) : inchange(contact);
    boolean autre = connu == null || !connu.reponses().equals(contact.reponses());
    var bloc =
        Bloc.titre(etat, VerificationContacts.CONTACTS, rang + 1)
            .ecartable(autre ? ContactsEcartes.cle(form, contact) : null)
            .avec("Contact.ordre", ecart(ordre(ancienRang), ordre(rang)));
    return decrire(bloc, new Paire(connu, contact));
  }

  private Bloc retire(ContactDeclare contact) {
    var titre = Motif.of("Contact.retire", contact.nomComplet());
    var bloc =
        Bloc.titre(titre, VerificationContacts.CONTACTS, 0)
            .ecartable(ContactsEcartes.cle(form, contact));
    return decrire(bloc, new Paire(null, contact));
  }

  private Bloc decrire(Bloc bloc, Paire paire) {
    bloc.avec("Contact.nom", paire.lire(ContactDeclare::nomComplet))
        .avec("Contact.lien", paire.lire(ContactDeclare::lienLisible))
        .avec("Contact.telephone", paire.lire(ContactDeclare::telephoneLisible));
    if (seLit(
        ChampDePersonne.CONTACT_SECOND_TELEPHONE, paire, ContactDeclare::secondTelephoneLisible)) {
      bloc.avec("Contact.second_telephone", paire.lire(ContactDeclare::secondTelephoneLisible));
    }
    if (seLit(ChampDePersonne.CONTACT_COURRIEL, paire, ContactDeclare::adresse)) {
      bloc.avec("Contact.courriel", paire.lire(ContactDeclare::adresse));
    }
    return bloc.avec("Contact.urgence", paire.lire(RelectureContacts::urgence))
        .avec("Contact.enfants", paire.lire(RelectureContacts::enfants));
  }

  private boolean seLit(
      ChampDePersonne champ, Paire paire, Function<ContactDeclare, String> reponse) {
    return !demandes.pour(champ, true).isCache() || paire.change(reponse);
  }

  private static Motif ajoute(ContactDeclare contact) {
    return Motif.of("Contact.ajoute", contact.nomComplet());
  }

  private static Motif modifie(ContactDeclare contact) {
    return Motif.of("Contact.modifie", contact.nomComplet());
  }

  private static Motif inchange(ContactDeclare contact) {
    return Motif.of("Contact.inchange", contact.nomComplet());
  }

  private static String ecart(String ancien, String nouveau) {
    return ancien.equals(nouveau)
        ? nouveau
        : Messages.texte(Motif.of("Contact.ecart", ouRien(ancien), ouRien(nouveau)));
  }

  private static String ouRien(String texte) {
    return texte.isEmpty() ? Messages.texte(Motif.of("NonRenseigne")) : texte;
  }

  private static String ordre(int rang) {
    return String.valueOf(rang + 1);
  }

  private static String urgence(ContactDeclare contact) {
    return Messages.texte(contact.isUrgence() ? Motif.of("Contact.oui") : Motif.of("Contact.non"));
  }

  private static String enfants(ContactDeclare contact) {
    return contact.autorises().isEmpty()
        ? Messages.texte(Motif.of("Contact.aucun"))
        : contact.prenomsAutorises();
  }
}
