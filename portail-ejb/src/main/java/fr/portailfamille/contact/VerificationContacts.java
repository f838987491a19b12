package fr.portailfamille.contact;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a list of contacts must say before it can be filed (A39, B13). Rank 0 is the list itself,
 * then one rank per contact.
 */
final class VerificationContacts {

  static final int CONTACTS = 2;
  static final int CERTIFICATION = 3;
  private static final int LONGUEUR_NOM = 80;

  private final ChampsDemandes demandes;
  private final List<Refus> refus = new ArrayList<>();
  private final Set<String> dejaDeclares = new HashSet<>();

  private VerificationContacts(ChampsDemandes demandes) {
    this.demandes = demandes;
  }

  /** {@code demandes}: what the town made mandatory. */
  static List<Refus> verifier(ContactsDeclares form, int maximum, ChampsDemandes demandes) {
    var verification = new VerificationContacts(demandes);
    verification.liste(form, maximum);
    for (int i = 0; i < form.getContacts().size(); i++) {
      if (!form.getContacts().get(i).estVierge()) {
        verification.contact(form.getContacts().get(i), i + 1);
      }
    }
    verification.exiger(
        form.isCertifie(), CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire"));
    return verification.refus;
  }

  private void liste(ContactsDeclares form, int maximum) {
    if (form.isPerimee()) {
      exiger(false, 0, "contacts", Motif.of("ContactsARelire"));
      return;
    }
    exiger(form.declares().size() <= maximum, 0, "contacts", Motif.of("TropDeContacts", maximum));
    exiger(!form.estInchangee(), 0, "contacts", Motif.of("ContactsInchanges"));
  }

  private void contact(ContactDeclare contact, int rang) {
    exiger(nomJuste(contact.getPrenom()), rang, "prenom", Motif.of("PrenomObligatoire"));
    exiger(nomJuste(contact.getNom()), rang, "nom", Motif.of("NomObligatoire"));
    exiger(contact.getLien() != null, rang, "lien", Motif.of("LienObligatoire"));
    exiger(
        contact.getLien() != LienContact.AUTRE || nomJuste(contact.getLienPrecise()),
        rang,
        "lienPrecise",
        Motif.of("LienAPreciser"));
    exiger(lu(contact.getTelephone()), rang, "telephone", Motif.of("TelephoneInvalide"));
    exiger(
        lu(contact.getSecondTelephone())
            || vide(contact.getSecondTelephone())
                && !demandes.exige(ChampDePersonne.CONTACT_SECOND_TELEPHONE),
        rang,
        "secondTelephone",
        Motif.of("TelephoneInvalide"));
    courriel(contact.getCourriel(), rang);
    exiger(
        contact.isUrgence() || !contact.autorises().isEmpty(),
        rang,
        "urgence",
        Motif.of("ContactSansRole"));
    boolean complet = nomJuste(contact.getPrenom()) && nomJuste(contact.getNom());
    exiger(
        !complet || dejaDeclares.add(identite(contact)),
        rang,
        "prenom",
        Motif.of("ContactDeclareDeuxFois"));
  }

  private void courriel(String courriel, int rang) {
    if (vide(courriel)) {
      exiger(
          !demandes.exige(ChampDePersonne.CONTACT_COURRIEL),
          rang,
          "courriel",
          Motif.of("CourrielObligatoire"));
      return;
    }
    try {
      new Courriel(courriel);
    } catch (RegleMetierException invalide) {
      refus.add(new Refus(CONTACTS, rang, "courriel", invalide.motif()));
    }
  }

  private static String identite(ContactDeclare contact) {
    return Normalisation.normaliser(
        ContactDeclare.texte(contact.getPrenom())
            + " "
            + ContactDeclare.texte(contact.getNom())
            + " "
            + Telephone.enE164(contact.getTelephone()).orElse(""));
  }

  private void exiger(boolean juste, int rang, String champ, Motif motif) {
    exiger(juste, CONTACTS, rang, champ, motif);
  }

  private void exiger(boolean juste, int etape, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, rang, champ, motif));
    }
  }

  private static boolean nomJuste(String nom) {
    return !vide(nom) && nom.strip().length() <= LONGUEUR_NOM;
  }

  private static boolean lu(String telephone) {
    return Telephone.enE164(telephone).isPresent();
  }

  private static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }
}
