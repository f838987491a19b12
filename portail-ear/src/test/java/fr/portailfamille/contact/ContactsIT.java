package fr.portailfamille.contact;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.contact.ContactQueries.LigneContact;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ContactsIT {

  private static final String TYPE = ModificationContacts.CODE;
  private static final Class<ContactsDeclares> FORME = ContactsDeclares.class;

  @Inject private Guichet guichet;
  @Inject private ContactQueries contacts;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "A39, B13, B38, C04, C13 : la liste demandée n’est écrite qu’à l’acceptation, dans l’ordre")
  void la_liste_demandee_est_ecrite_a_l_acceptation() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);

    long id = deposer(parent, f -> ajouter(f, "Jeanne", "Mia").setUrgence(true), this::nadia);

    assertThat(mesContacts(parent)).isEmpty();
    assertThat(titres(id)).containsExactly("Jeanne Roux : ajout", "Nadia Roux : ajout");
    guichet.accepter(agent, id);

    assertThat(mesContacts(parent))
        .extracting(
            LigneContact::nom,
            LigneContact::lien,
            LigneContact::telephone,
            LigneContact::urgence,
            LigneContact::enfants)
        .containsExactly(
            tuple("Jeanne Roux", "Grand-père ou grand-mère", "06 12 34 56 78", true, "Mia"),
            tuple("Nadia Roux", "marraine", "06 12 34 56 78", false, "Mia, Tao"));
    assertThat(agent.obtenir(() -> contacts.duFoyer(famille.id()))).isEqualTo(mesContacts(parent));
    assertThat(
            base.chercher(
                "select count(*) from contact where demarche_id = ? and telephone = ?",
                id,
                "+33612345678"))
        .contains(2L);
  }

  @Test
  @DisplayName("B13, B28 : la liste s’ouvre sur les contacts connus et le brouillon est gardé")
  void la_liste_s_ouvre_sur_les_contacts_connus() throws SQLException {
    var parent = parent(connue(fratrie()));

    guichet.remplir(parent, TYPE, FORME, f -> f.getContacts().get(0).setTelephone("à suivre"));

    assertThat(form(parent).getContacts())
        .extracting(ContactDeclare::nomComplet, ContactDeclare::getTelephone)
        .containsExactly(tuple("Jeanne Roux", "à suivre"), tuple("Nadia Roux", "06 12 34 56 78"));
    assertThat(mesContacts(parent).get(0).telephone()).isEqualTo("06 12 34 56 78");
  }

  @Test
  @DisplayName("B13 : rien n’est déposé sans changement, ni sans certification")
  void rien_n_est_depose_sans_changement() throws SQLException {
    var parent = parent(connue(fratrie()));
    long id = guichet.remplir(parent, TYPE, FORME, f -> {});

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .containsExactly("contacts", "certifie"));
  }

  @Test
  @DisplayName(
      "C04 : un agent accepte la liste sauf un retrait ; ce contact reste, appelé en dernier")
  void un_retrait_n_est_pas_retenu() throws SQLException {
    var famille = connue(fratrie());
    var parent = parent(famille);
    long jeanne =
        base.chercher(
                "select id from contact where famille_id = ? and prenom = 'Jeanne'", famille.id())
            .orElseThrow();
    long id =
        deposer(
            parent,
            f -> f.getContacts().get(1).setTelephone("07 56 00 00 01"),
            f -> f.getContacts().remove(0));

    guichet.accepterSauf(agent, id, "Jeanne Roux reste à prévenir.", "contact-" + jeanne);

    assertThat(mesContacts(parent))
        .extracting(LigneContact::nom, LigneContact::telephone)
        .containsExactly(
            tuple("Nadia Roux", "07 56 00 00 01"), tuple("Jeanne Roux", "06 12 34 56 78"));
  }

  @Test
  @DisplayName("B13, C04 : modifier, déplacer et retirer : l’agent lit l’ancien et le nouveau")
  void une_liste_modifiee_remplace_l_ancienne() throws SQLException {
    var parent = parent(connue(fratrie()));

    long id =
        deposer(
            parent,
            f -> f.getContacts().get(1).setTelephone("07 56 00 00 01"),
            f -> Collections.swap(f.getContacts(), 0, 1),
            f -> f.getContacts().remove(1));

    assertThat(titres(id))
        .containsExactly("Nadia Roux : modification", "Jeanne Roux : retrait de la liste");
    assertThat(reponses(id))
        .contains("Téléphone : 06 12 34 56 78 → 07 56 00 00 01", "Ordre d’appel : 2 → 1");
    guichet.accepter(agent, id);
    assertThat(mesContacts(parent))
        .extracting(LigneContact::nom, LigneContact::telephone)
        .containsExactly(tuple("Nadia Roux", "07 56 00 00 01"));
  }

  @Test
  @DisplayName("C04 : un refus ne change pas la liste")
  void un_refus_ne_change_rien() throws SQLException {
    var parent = parent(connue(fratrie()));
    var avant = mesContacts(parent);
    long id = deposer(parent, f -> f.getContacts().clear());

    guichet.refuser(agent, id, guichet.detail(agent, id).version());

    assertThat(mesContacts(parent)).isEqualTo(avant).hasSize(2);
  }

  @Test
  @DisplayName("C04 : une liste changée depuis l’ouverture n’est pas écrasée ; la famille la relit")
  void une_liste_changee_depuis_n_est_pas_ecrasee() throws SQLException {
    var famille = connue(fratrie().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux"));
    var anne = parent(famille);
    var luc = second(famille);
    long deAnne = deposer(anne, f -> f.getContacts().remove(0));
    long deLuc = deposer(luc, f -> ajouter(f, "Yann", "Mia"));
    guichet.accepter(agent, deLuc);

    assertThat(guichet.detail(agent, deAnne).signalements())
        .singleElement()
        .asString()
        .contains("demandez une correction");
    assertThatThrownBy(() -> guichet.accepter(agent, deAnne))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("ContactsChangesDepuis");
    assertThat(mesContacts(anne)).hasSize(3).isEqualTo(mesContacts(luc));

    guichet.demanderCorrection(agent, deAnne);
    assertThat(form(anne).isPerimee()).isTrue();
    corriger(anne, deAnne, f -> {});
    assertThatThrownBy(() -> guichet.deposer(anne, deAnne))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(r -> r.motif().cle())
                    .containsExactly("ContactsARelire"));

    corriger(anne, deAnne, f -> f.setRepartir(true));
    assertThat(form(anne).getContacts()).hasSize(3);
    corriger(anne, deAnne, f -> f.getContacts().remove(0));
    guichet.deposer(anne, deAnne);
    guichet.accepter(agent, deAnne);
    assertThat(mesContacts(anne))
        .extracting(LigneContact::nom)
        .containsExactly("Nadia Roux", "Yann Roux");
  }

  @Test
  @DisplayName("C04 : de deux listes acceptées en même temps, une seule est écrite")
  void de_deux_agents_un_seul_ecrit() throws Exception {
    var famille = connue(fratrie().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux"));
    long deAnne = deposer(parent(famille), f -> f.getContacts().remove(0));
    long deLuc = deposer(second(famille), f -> ajouter(f, "Yann", "Mia"));

    assertThat(
            EnMemeTemps.essayer(
                () -> guichet.accepter(agent, deAnne), () -> guichet.accepter(agent, deLuc)))
        .containsExactlyInAnyOrder("fait", "ContactsChangesDepuis");
    assertThat(mesContacts(parent(famille)).size()).isIn(1, 3);
  }

  @Test
  @DisplayName("C13 : l’enfant d’une autre famille est introuvable, et la base le refuse aussi")
  void l_enfant_d_une_autre_famille_est_introuvable() throws SQLException {
    var voisine = uneFamille().avecEnfant("Zoé", LocalDate.of(2018, 3, 4)).installer(connexion);
    var famille = connue(fratrie());
    var parent = parent(famille);
    long zoe = voisine.enfant("Zoé");

    assertThatThrownBy(
            () ->
                guichet.remplir(
                    parent,
                    TYPE,
                    FORME,
                    f -> f.getContacts().get(0).getEnfants().get(0).setEnfantId(zoe)))
        .isInstanceOf(Introuvable.class);

    long contact =
        base.chercher("select min(id) from contact where famille_id = ?", famille.id())
            .orElseThrow();
    for (long foyer : List.of(famille.id(), voisine.id())) {
      assertThatThrownBy(
              () ->
                  base.ajouter(
                      "contact_enfant", "contact_id, famille_id, enfant_id", contact, foyer, zoe))
          .hasMessageContaining("fk_contact_enfant_");
    }
  }

  @Test
  @DisplayName("C13 : d’un enfant de deux foyers, chacun a ses contacts et ne voit pas les autres")
  void chaque_foyer_a_ses_contacts() throws SQLException {
    var famille = connue(fratrie());
    var autreFoyer = uneFamille().partageant("Mia", famille).installer(connexion);

    assertThat(mesContacts(parent(autreFoyer))).isEmpty();
    long id = deposer(parent(autreFoyer), f -> ajouter(f, "Yann", "Mia"));
    guichet.accepter(agent, id);

    assertThat(mesContacts(parent(autreFoyer)))
        .extracting(LigneContact::nom)
        .containsExactly("Yann Roux");
    assertThat(mesContacts(parent(famille)))
        .extracting(LigneContact::nom)
        .containsExactly("Jeanne Roux", "Nadia Roux");
    assertThatThrownBy(() -> parent(famille).obtenir(() -> contacts.duFoyer(autreFoyer.id())))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_la_longueur_de_la_liste() throws SQLException {
    var courte = fratrie().installer(connexion);
    var longue = fratrie().avecEnfant("Ayo", LocalDate.of(2021, 5, 6)).installer(connexion);
    long une = deposer(parent(courte), this::nadia);
    long dix =
        deposer(
            parent(longue),
            f -> "ABCDEFGHIJ".chars().forEach(c -> ajouter(f, "Ami " + (char) c, "Mia")));

    assertThat(requetes(() -> guichet.detail(agent, une)))
        .isEqualTo(requetes(() -> guichet.detail(agent, dix)));
    guichet.accepter(agent, une);
    guichet.accepter(agent, dix);

    assertThat(mesContacts(parent(longue))).hasSize(10);
    assertThat(requetes(() -> mesContacts(parent(courte))))
        .isEqualTo(requetes(() -> mesContacts(parent(longue))));
    for (var famille : List.of(courte, longue)) {
      guichet.remplir(parent(famille), TYPE, FORME, f -> {});
    }
    assertThat(requetes(() -> form(parent(courte))))
        .isEqualTo(requetes(() -> form(parent(longue))));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private static FamilleFixture fratrie() {
    return uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .avecEnfant("Tao", LocalDate.of(2019, 9, 21));
  }

  /** With Jeanne then Nadia on file. */
  private FamilleInstallee connue(FamilleFixture fixture) throws SQLException {
    var famille = fixture.installer(connexion);
    long id =
        deposer(parent(famille), f -> ajouter(f, "Jeanne", "Mia").setUrgence(true), this::nadia);
    guichet.accepter(agent, id);
    return famille;
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private EnTantQue second(FamilleInstallee famille) throws SQLException {
    long compte =
        base.chercher(
                "select r.compte_id from membre m join responsable r on r.id = m.responsable_id"
                    + " where m.famille_id = ? and not m.titulaire",
                famille.id())
            .orElseThrow();
    return EnTantQue.compte(compte, "FAMILLE");
  }

  private List<LigneContact> mesContacts(EnTantQue parent) {
    return parent.obtenir(contacts::mesContacts);
  }

  private ContactsDeclares form(EnTantQue parent) {
    return guichet.brouillon(parent, TYPE, FORME).formulaire();
  }

  @SafeVarargs
  private long deposer(EnTantQue parent, Consumer<ContactsDeclares>... changements) {
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            f -> {
              List.of(changements).forEach(changement -> changement.accept(f));
              f.setCertifie(true);
            });
    guichet.deposer(parent, id);
    return id;
  }

  private void corriger(EnTantQue parent, long id, Consumer<ContactsDeclares> changement) {
    guichet.corriger(parent, id, TYPE, FORME, changement.andThen(f -> f.setCertifie(true)));
  }

  private ContactDeclare nadia(ContactsDeclares form) {
    var nadia = ajouter(form, "Nadia", "Mia");
    nadia.setLien(LienContact.AUTRE);
    nadia.setLienPrecise(" marraine ");
    nadia.getEnfants().forEach(enfant -> enfant.setAutorise(true));
    return nadia;
  }

  /** Allowed to fetch that child. */
  private static ContactDeclare ajouter(ContactsDeclares form, String prenom, String enfant) {
    form.ajouter();
    var contact = form.getContacts().get(form.getContacts().size() - 1);
    contact.setPrenom(prenom);
    contact.setNom("Roux");
    contact.setLien(LienContact.GRAND_PARENT);
    contact.setTelephone("06.12.34.56.78");
    contact.getEnfants().stream()
        .filter(e -> e.getPrenom().equals(enfant))
        .forEach(e -> e.setAutorise(true));
    return contact;
  }

  private List<String> titres(long id) {
    return guichet.detail(agent, id).blocs().stream().map(Bloc::titre).toList();
  }

  private List<String> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(r -> r.question() + " : " + r.reponse())
        .toList();
  }
}
