package fr.portailfamille.personne;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static fr.portailfamille.personne.ChampDePersonne.CONTACT_COURRIEL;
import static fr.portailfamille.personne.ChampDePersonne.ENFANT_NAISSANCE;
import static fr.portailfamille.personne.ChampDePersonne.ENFANT_SEXE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_ALLOCATAIRE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_CIVILITE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_NOM;
import static fr.portailfamille.personne.ModeDeChamp.FACULTATIF;
import static fr.portailfamille.personne.ModeDeChamp.MASQUE;
import static fr.portailfamille.personne.ModeDeChamp.NON_MODIFIABLE;
import static fr.portailfamille.personne.ModeDeChamp.OBLIGATOIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.contact.ContactQueries;
import fr.portailfamille.contact.ContactQueries.LigneContact;
import fr.portailfamille.contact.ContactsDeclares;
import fr.portailfamille.contact.LienContact;
import fr.portailfamille.contact.ModificationContacts;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import fr.portailfamille.representation.Guichetier;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
class ChampsPersonnesIT {

  private static final String TYPE = MiseAJourFamille.CODE;
  private static final LocalDate NAISSANCE = LocalDate.of(2017, 3, 4);

  @Inject private Guichet guichet;
  @Inject private Guichetier guichetier;
  @Inject private ReglageDesChampsService reglages;
  @Inject private ContactQueries contacts;

  private Connection connexion;
  private Base base;
  private EnTantQue administrateur;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void uneVilleEtUneFamille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    administrateur = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille = uneFamille().nommee("Roux").avecEnfant("Mia", NAISSANCE).installer(connexion);
    base.executer("update famille set numero_allocataire = '1111111' where id = ?", famille.id());
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  @AfterEach
  void rendreLesReglages() throws SQLException {
    regler(
        Arrays.stream(ChampDePersonne.values())
            .collect(Collectors.toMap(champ -> champ, ChampDePersonne::parDefaut)));
    connexion.close();
  }

  @Test
  @DisplayName("Seul l’écart au réglage d’origine est gardé, et chaque changement laisse une trace")
  void seul_l_ecart_est_garde() throws SQLException {
    regler(Map.of(ENFANT_SEXE, MASQUE, RESPONSABLE_CIVILITE, FACULTATIF));
    regler(Map.of(RESPONSABLE_CIVILITE, OBLIGATOIRE));

    assertThat(base.chercher("select count(*) from champ_personne")).contains(1L);
    assertThat(lire().modes()).containsEntry(ENFANT_SEXE, MASQUE);
    assertThat(lire().changements().get(0))
        .extracting(
            LigneChangement::auteur,
            LigneChangement::champ,
            LigneChangement::avant,
            LigneChangement::apres)
        .containsExactly("Odile Perrin", RESPONSABLE_CIVILITE, FACULTATIF, OBLIGATOIRE);
    assertThat(lire().changements().size()).isGreaterThanOrEqualTo(3);
    assertThatThrownBy(() -> base.executer("delete from changement_champ_personne"))
        .hasMessageContaining("append-only");
  }

  @Test
  @DisplayName("Ce qui est indispensable ne se masque pas, ni par le service ni dans la base")
  void l_indispensable_ne_se_masque_pas() {
    assertThatThrownBy(() -> regler(Map.of(ENFANT_SEXE, MASQUE, RESPONSABLE_NOM, MASQUE)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("ModeDeChampRefuse");
    assertThat(lire().modes()).containsEntry(ENFANT_SEXE, FACULTATIF);
    assertThatThrownBy(
            () -> base.executer("insert into champ_personne values ('RESPONSABLE_NOM', 'MASQUE')"))
        .hasMessageContaining("ck_champ_personne_indispensable");
    assertThatThrownBy(
            () ->
                base.executer(
                    "insert into champ_personne values ('RESPONSABLE_ALLOCATAIRE', 'OBLIGATOIRE')"))
        .hasMessageContaining("ck_champ_personne_pas_pour_tous");
  }

  @Test
  @DisplayName("Un agent ne règle rien ; de deux administrateurs, le second relit avant de décider")
  void deux_administrateurs_et_un_agent() throws Exception {
    var lus = lire();
    assertThatThrownBy(() -> agent.executer(() -> reglages.regler(lus.modes(), lus.version())))
        .isInstanceOf(EJBAccessException.class);

    assertThat(
            EnMemeTemps.essayer(
                () -> regler(Map.of(ENFANT_SEXE, MASQUE), lus.version()),
                () -> regler(Map.of(ENFANT_SEXE, OBLIGATOIRE), lus.version())))
        .containsExactlyInAnyOrder("fait", "DonneesModifieesEntreTemps");
    assertThatThrownBy(() -> regler(Map.of(ENFANT_SEXE, FACULTATIF), lus.version()))
        .isInstanceOf(DonneesModifieesEntreTemps.class);
  }

  @Test
  @DisplayName("B09, C10 : une réponse forgée sur un champ masqué ou non modifiable est sans effet")
  void une_reponse_forgee_est_sans_effet() throws SQLException {
    regler(Map.of(RESPONSABLE_ALLOCATAIRE, MASQUE, ENFANT_NAISSANCE, NON_MODIFIABLE));

    long id =
        remplir(
            parent,
            d -> {
              d.setNumeroAllocataire("2222222");
              d.getEnfants().get(0).setNeLe(LocalDate.of(2018, 5, 6));
              d.getResponsable().setTelephone("07 56 78 12 34");
            });
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);

    assertThat(aPourAllocataire("1111111")).isTrue();
    assertThat(
            existe(
                "rattachement r join enfant e on e.id = r.enfant_id where r.famille_id = ?"
                    + " and e.ne_le = ?",
                famille.id(),
                NAISSANCE))
        .isTrue();
    assertThat(responsable("telephone", "+33756781234")).isTrue();
  }

  @Test
  @DisplayName("A19, C12 : ce que la ville rend obligatoire manque à son champ avant le dépôt")
  void l_obligatoire_manque() throws SQLException {
    base.executer(
        "update enfant set sexe = null where id in (select enfant_id from rattachement where"
            + " famille_id = ?)",
        famille.id());
    regler(Map.of(ENFANT_SEXE, OBLIGATOIRE));
    long id = remplir(parent, d -> {});

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape)
                    .containsExactly(tuple("sexe", "SexeObligatoire", 3)));
  }

  @Test
  @DisplayName(
      "B28 : un brouillon commencé avant le réglage reste, avec les réponses encore posées")
  void un_brouillon_survit() throws SQLException {
    long id =
        remplir(
            parent,
            d -> {
              d.setNumeroAllocataire("2222222");
              d.getResponsable().setNom("Le Gall");
            });
    regler(Map.of(RESPONSABLE_ALLOCATAIRE, NON_MODIFIABLE));

    var lu = guichet.brouillon(parent, TYPE, FoyerDeclare.class);
    assertThat(lu.id()).isEqualTo(id);
    assertThat(lu.formulaire().getDeclare().getResponsable().getNom()).isEqualTo("Le Gall");
    assertThat(lu.formulaire().getDeclare().getNumeroAllocataire()).isEqualTo("1111111");
    remplir(parent, d -> {});
    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus()).extracting(Refus::champ).containsExactly("certifie"));
    remplir(parent, d -> {});
    guichet.deposer(parent, id);

    regler(Map.of(RESPONSABLE_ALLOCATAIRE, FACULTATIF, RESPONSABLE_NOM, NON_MODIFIABLE));
    guichet.accepter(agent, id);
    assertThat(aPourAllocataire("1111111")).isTrue();
    assertThat(responsable("nom", "Le Gall")).isTrue();
  }

  @Test
  @DisplayName("C32 : l’agent qui saisit pour la famille change ce qu’elle ne peut pas changer")
  void au_guichet_tout_se_saisit() throws SQLException {
    regler(Map.of(RESPONSABLE_ALLOCATAIRE, MASQUE, RESPONSABLE_NOM, NON_MODIFIABLE));
    var saisie = Guichetier.famille(guichetier.saisir(agent, base, famille, Exemples.aujourdHui()));

    long id =
        remplir(
            saisie,
            d -> {
              d.setNumeroAllocataire("2222222");
              d.getResponsable().setNom("Le Gall");
            });
    guichet.deposer(saisie, id);
    guichet.accepter(agent, id);

    assertThat(aPourAllocataire("2222222")).isTrue();
    assertThat(responsable("nom", "Le Gall")).isTrue();
  }

  @Test
  @DisplayName(
      "B38 : un champ masqué ne se lit plus dans « Mes contacts » ; un agent le voit encore")
  void mes_contacts_sans_ce_qui_est_masque() throws SQLException {
    long id = unContact();
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);
    assertThat(parent.obtenir(contacts::mesContacts))
        .extracting(LigneContact::courriel)
        .containsExactly("jeanne@exemple.fr");

    regler(Map.of(CONTACT_COURRIEL, MASQUE));

    assertThat(parent.obtenir(contacts::mesContacts))
        .extracting(LigneContact::nom, LigneContact::courriel)
        .containsExactly(tuple("Jeanne Roux", null));
    assertThat(agent.obtenir(() -> contacts.duFoyer(famille.id())))
        .extracting(LigneContact::courriel)
        .containsExactly("jeanne@exemple.fr");
  }

  @Test
  @DisplayName("A39, B13 : le courriel masqué d’un contact nouveau n’est pas gardé")
  void un_contact_nouveau() throws SQLException {
    regler(Map.of(CONTACT_COURRIEL, MASQUE));

    unContact();

    var contact =
        guichet
            .brouillon(parent, ModificationContacts.CODE, ContactsDeclares.class)
            .formulaire()
            .getContacts()
            .get(0);
    assertThat(contact.getTelephone()).isEqualTo("06 12 34 56 78");
    assertThat(contact.getCourriel()).isNull();
  }

  @Test
  @DisplayName("A15 : à la création du dossier, ce qui n’est pas demandé n’est pas gardé")
  void un_dossier_nouveau() throws SQLException {
    regler(Map.of(RESPONSABLE_CIVILITE, MASQUE, RESPONSABLE_NOM, NON_MODIFIABLE));
    var nouveau = EnTantQue.compte(compteSansFoyer(), "FAMILLE");

    guichet.remplir(
        nouveau,
        DossierFamille.CODE,
        DossierDeclare.class,
        dossier -> {
          dossier.getResponsable().setCivilite(Civilite.MADAME);
          dossier.getResponsable().setNom("Lopez");
        });

    var lu = guichet.brouillon(nouveau, DossierFamille.CODE, DossierDeclare.class);
    assertThat(lu.formulaire().getResponsable().getCivilite()).isNull();
    assertThat(lu.formulaire().getResponsable().getNom()).isEqualTo("Lopez");
    assertThat(lu.refus()).extracting(Refus::champ).doesNotContain("civilite", "nom");
  }

  private long compteSansFoyer() throws SQLException {
    long id =
        base.chercher(
                "insert into compte (courriel, prenom, nom, etat, mot_de_passe, cree_le,"
                    + " mot_de_passe_change_le) values (?, 'Inès', 'Lopez', 'ACTIF', 'x', now(),"
                    + " now()) returning id",
                "ines." + UUID.randomUUID() + "@exemple.fr")
            .orElseThrow();
    base.executer("insert into compte_role (compte_id, role) values (?, 'FAMILLE')", id);
    return id;
  }

  private boolean aPourAllocataire(String numero) throws SQLException {
    return existe("famille where id = ? and numero_allocataire = ?", famille.id(), numero);
  }

  private boolean responsable(String colonne, String valeur) throws SQLException {
    return existe(
        "membre m join responsable r on r.id = m.responsable_id where m.famille_id = ? and r."
            + colonne
            + " = ?",
        famille.id(),
        valeur);
  }

  private boolean existe(String lignes, Object... valeurs) throws SQLException {
    return base.chercher("select count(*) from " + lignes, valeurs).orElseThrow() == 1;
  }

  private long remplir(EnTantQue personne, Consumer<DossierDeclare> reponses) {
    return guichet.remplir(
        personne,
        TYPE,
        FoyerDeclare.class,
        form -> {
          reponses.accept(form.getDeclare());
          form.getDeclare().setCertifie(true);
        });
  }

  private ReglagesDesChamps lire() {
    return administrateur.obtenir(reglages::lire);
  }

  private long unContact() {
    return guichet.remplir(
        parent,
        ModificationContacts.CODE,
        ContactsDeclares.class,
        form -> {
          form.ajouter();
          var contact = form.getContacts().get(0);
          contact.setPrenom("Jeanne");
          contact.setNom("Roux");
          contact.setLien(LienContact.GRAND_PARENT);
          contact.setTelephone("06 12 34 56 78");
          contact.setCourriel("jeanne@exemple.fr");
          contact.setUrgence(true);
          form.setCertifie(true);
        });
  }

  private void regler(Map<ChampDePersonne, ModeDeChamp> modes) {
    regler(modes, lire().version());
  }

  private void regler(Map<ChampDePersonne, ModeDeChamp> modes, long version) {
    administrateur.executer(() -> reglages.regler(modes, version));
  }
}
