package fr.portailfamille.contact;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.personne.ChampsPersonnes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * « Je modifie la liste de mes contacts » (A39, B13): the list on file, to change as one wishes.
 * Its acceptance replaces the list.
 */
@ApplicationScoped
public class ModificationContacts implements TypeDemarche<ContactsDeclares> {

  public static final String CODE = "MODIFICATION_CONTACTS";

  @Inject private LectureContacts lecture;
  @Inject private RemplacementContacts remplacement;
  @Inject private Parametres parametres;
  @Inject private ChampsPersonnes champs;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Theme theme() {
    return Theme.MES_ENFANTS;
  }

  @Override
  public String icone() {
    return "famille";
  }

  @Override
  public String page() {
    return "/usager/contacts/modifier.xhtml";
  }

  @Override
  public Class<ContactsDeclares> formulaire() {
    return ContactsDeclares.class;
  }

  /** Opens with the list on file. */
  @Override
  public ContactsDeclares vierge(Demandeur demandeur) {
    var form = new ContactsDeclares();
    repartir(demandeur, form);
    return form;
  }

  /** Twice the same list: one to change, one to compare with. */
  private void repartir(Demandeur demandeur, ContactsDeclares form) {
    long famille = foyer(demandeur);
    var enfants = lecture.enfants(famille);
    form.setConnus(lecture.liste(famille, enfants));
    form.setContacts(lecture.liste(famille, enfants));
    form.setEnfants(LectureContacts.cases(enfants, Set.of()));
    form.setPerimee(false);
    form.setRepartir(false);
  }

  /** The children of now under each contact, and whether the list on file is still the same. */
  @Override
  public void actualiser(Demandeur demandeur, ContactsDeclares form) {
    if (form.isRepartir()) {
      repartir(demandeur, form);
      return;
    }
    long famille = foyer(demandeur);
    var enfants = lecture.enfants(famille);
    form.setEnfants(LectureContacts.cases(enfants, Set.of()));
    form.getContacts().forEach(contact -> actualiser(contact, enfants));
    ReponsesReservees.rendre(form, champs.demandes());
    form.setPerimee(!ContactsDeclares.memeListe(form.getConnus(), lecture.liste(famille, enfants)));
  }

  private static void actualiser(ContactDeclare contact, List<Enfant> enfants) {
    contact.setEnfants(LectureContacts.cases(enfants, new HashSet<>(contact.autorises())));
  }

  @Override
  public void controler(Demandeur demandeur, ContactsDeclares form) {
    var siens = lecture.enfants(foyer(demandeur)).stream().map(Enfant::id).toList();
    boolean tousConnus =
        form.getContacts().stream()
            .flatMap(contact -> contact.getEnfants().stream())
            .allMatch(enfant -> siens.contains(enfant.getEnfantId()));
    if (!tousConnus) {
      throw new Introuvable();
    }
  }

  @Override
  public void retirerEngagements(ContactsDeclares form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  @Override
  public int etapeDesPieces() {
    return 0;
  }

  @Override
  public boolean uneSeuleALaFois() {
    return true;
  }

  @Override
  public List<Refus> verifier(ContactsDeclares form) {
    return VerificationContacts.verifier(
        form, parametres.entier(Parametre.CONTACTS_NOMBRE_MAXIMAL), champs.demandes());
  }

  @Override
  public List<Bloc> relire(ContactsDeclares form) {
    return RelectureContacts.relire(form, champs.demandes());
  }

  /** Said before the agent tries to accept. */
  @Override
  public List<Motif> signaler(Demarche demarche, ContactsDeclares form) {
    long famille = demarche.getFamilleId();
    var actuels = lecture.liste(famille, lecture.enfants(famille));
    return ContactsDeclares.memeListe(form.getConnus(), actuels)
        ? List.of()
        : List.of(Motif.of("ContactsChangesDepuis"));
  }

  @Override
  public void ecarter(ContactsDeclares form, Set<String> cles) {
    ContactsEcartes.ecarter(form, cles);
  }

  @Override
  public void accepter(Demarche demarche, ContactsDeclares form) {
    remplacement.remplacer(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
