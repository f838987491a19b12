package fr.portailfamille.accord;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.accord.AccordQueries.LigneAccord;
import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.notification.ResumeMessage;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class AccordsIT {

  private static final String TYPE = AccordsDeReception.CODE;
  private static final Class<AccordsDeclares> FORME = AccordsDeclares.class;
  private static final String COMPTE_RENDU = "reservation.compte-rendu";

  @Inject private Guichet guichet;
  @Inject private AccordQueries accords;
  @Inject private Courriers courriers;
  @Inject private BoiteDeReception boite;
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
  @DisplayName("B10 : déposée, la démarche est acceptée sans agent, avec la date et le texte lu")
  void le_choix_prend_effet_au_depot() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    assertThat(lesMiens(parent))
        .extracting(LigneAccord::courriels, LigneAccord::portable, LigneAccord::reponduLe)
        .containsExactly(true, null, null);

    long id = deposer(parent, moi -> smsAu(moi, "06 12 34 56 78"));

    assertThat(guichet.detail(agent, id).resume().etat()).isEqualTo(EtatDemarche.ACCEPTEE);
    assertThat(lesMiens(parent).portable()).isEqualTo("06 12 34 56 78");
    assertThat(lesMiens(parent).reponduLe()).isNotNull();
    assertThat(agent.obtenir(() -> accords.duFoyer(famille.id())))
        .containsExactly(lesMiens(parent));
    assertThat(lignes("accord where demarche_id = ? and version_texte <> ''", id)).isEqualTo(2);
    assertThat(
            lignes(
                "envoi where compte_id = ? and sujet = 'Vos choix de réception sont enregistrés'",
                famille.compteId()))
        .isEqualTo(1);
    assertThat(lignes("envoi where compte_id = ?", famille.compteId())).isEqualTo(1);
  }

  @Test
  @DisplayName("B10, C32 : on répond aussi pour celui pour qui seule la mairie saisit")
  void repondre_pour_qui_n_a_qu_un_compte_de_papier() throws SQLException {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    base.executer(
        "update compte set etat = 'SANS_ACCES', courriel = null, identifiant = null, mot_de_passe ="
            + " null where id = (select compte_id from responsable where id = ?)",
        responsable(famille, "Luc"));
    var parent = parent(famille);

    ouvrir(parent);

    assertThat(form(parent).getAutres()).isEmpty();
    assertThat(form(parent).getPersonnes())
        .extracting(AccordDeclare::getNom)
        .containsExactly("Anne Roux", "Luc Roux");
  }

  @Test
  @DisplayName(
      "B10 : un courriel refusé ne part pas, et se lit dans la messagerie ; les autres partent")
  void un_courriel_refuse_ne_part_pas() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    deposer(parent, moi -> moi.setCourriels(false));

    ecrire(famille, COMPTE_RENDU, "lundi");
    ecrire(famille, "facture", "F-1", "novembre", "12,00", "31/12");
    ecrire(famille, "mot-de-passe-change", "hier", "adresse");

    assertThat(etat(famille, "Vos réservations")).isEqualTo("RETENU");
    assertThat(etat(famille, "Votre facture (novembre) : 12,00 €")).isNotEqualTo("RETENU");
    assertThat(etat(famille, "Votre mot de passe a été modifié")).isNotEqualTo("RETENU");
    Slice<ResumeMessage> lus = parent.obtenir(() -> boite.messages(0, 20));
    assertThat(lus.lignes()).extracting(ResumeMessage::sujet).contains("Vos réservations");

    deposer(parent, moi -> moi.setCourriels(true));
    ecrire(famille, COMPTE_RENDU, "mardi");
    assertThat(
            lignes(
                "envoi where compte_id = ? and sujet = 'Vos réservations' and etat <> 'RETENU'",
                famille.compteId()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("E22 : les autres adresses reçoivent aussi, sauf ce qui touche à la sécurité")
  void les_autres_adresses_recoivent_aussi() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    var mamie = UUID.randomUUID() + "@exemple.fr";
    var bureau = UUID.randomUUID() + "@exemple.fr";
    deposer(parent, moi -> moi.setCopies(mamie + " ; " + bureau));

    ecrire(famille, COMPTE_RENDU, "lundi");
    ecrire(famille, "mot-de-passe-change", "hier", "adresse");

    for (var copie : List.of(mamie, bureau)) {
      assertThat(lignes("envoi where destinataire = ? and compte_id is null", copie)).isEqualTo(2);
      assertThat(lignes("envoi where destinataire = ? and sujet = 'Vos réservations'", copie))
          .isEqualTo(1);
    }
    assertThat(lesMiens(parent).copies()).isEqualTo(mamie + " ; " + bureau);

    deposer(parent, moi -> moi.setCourriels(false));
    ecrire(famille, "facture", "F-1", "novembre", "12,00", "31/12");
    assertThat(lignes("envoi where destinataire = ?", mamie)).isEqualTo(2);
  }

  @Test
  @DisplayName("B10 : chaque réponse est gardée, la dernière compte, et rien ne la change")
  void chaque_reponse_est_gardee() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    deposer(parent, moi -> moi.setCourriels(false));
    long derniere = deposer(parent, moi -> moi.setCourriels(true));

    assertThat(reponses(famille, "COURRIEL")).isEqualTo(2);
    assertThat(reponses(famille, "SMS")).isEqualTo(1);
    assertThat(lesMiens(parent).courriels()).isTrue();
    for (var ordre :
        List.of(
            "update accord set accepte = false where demarche_id = ?",
            "delete from accord where demarche_id = ?")) {
      assertThatThrownBy(() -> base.executer(ordre, derniere)).hasMessageContaining("append-only");
    }
  }

  @Test
  @DisplayName("B10 : redire la même chose n’est pas une réponse, et tout doit être confirmé")
  void redire_la_meme_chose_est_refuse() throws SQLException {
    var parent = parent(roux().installer(connexion));
    deposer(parent, moi -> {});
    long id = guichet.remplir(parent, TYPE, FORME, f -> {});

    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .containsExactly("courriels", "certifie"));
  }

  @Test
  @DisplayName("B10 : chacun répond pour soi, et pour qui n’a pas de compte ; personne d’autre")
  void chacun_repond_pour_soi() throws SQLException {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    long sansCompte = sansCompte(famille);
    var parent = parent(famille);
    ouvrir(parent);

    assertThat(form(parent).getAutres()).containsExactly("Luc Roux");
    assertThat(form(parent).getPersonnes())
        .extracting(AccordDeclare::getNom, AccordDeclare::getCourriel)
        .containsExactly(tuple("Anne Roux", famille.courriel()), tuple("Zoé Roux", null));
    long luc = responsable(famille, "Luc");
    assertThatThrownBy(
            () ->
                guichet.remplir(
                    parent, TYPE, FORME, f -> f.getPersonnes().get(0).setResponsableId(luc)))
        .hasMessage("ResponsableRepondSeul");
    introuvable(parent, responsable(roux().installer(connexion), "Anne"));
    introuvable(parent, 999_999_999L);

    guichet.remplir(
        parent, TYPE, FORME, f -> smsAu(f.getPersonnes().get(1).getReponse(), "0612345678"));
    guichet.deposer(parent, confirmer(parent));
    assertThat(lignes("accord where responsable_id = ? and portable = '+33612345678'", sansCompte))
        .isEqualTo(1);
    assertThat(lignes("accord where responsable_id = ?", responsable(famille, "Luc"))).isZero();
  }

  @Test
  @DisplayName(
      "B10, B28 : le brouillon garde les choix et le texte lu ; un SMS demande un portable")
  void le_brouillon_garde_les_choix_et_le_texte() throws SQLException {
    var parent = parent(roux().installer(connexion));
    guichet.remplir(parent, TYPE, FORME, f -> f.getPersonnes().get(0).getReponse().setSms(true));
    long id = confirmer(parent);

    assertThat(form(parent).getPersonnes().get(0).getReponse().isSms()).isTrue();
    assertThat(form(parent).getTexte()).contains("partent toujours");
    assertThat(form(parent).isCertifie()).isTrue();
    assertThatThrownBy(() -> guichet.deposer(parent, id)).isInstanceOf(DemarcheIncomplete.class);
  }

  @ParameterizedTest
  @CsvSource({
    "SMS, true, , , ck_accord_portable",
    "SMS, false, , +33612345678, ck_accord_portable",
    "SMS, true, , 0612345678, ck_accord_portable",
    "SMS, false, a@exemple.fr, , ck_accord_copies",
    "COURRIEL, false, a@exemple.fr, , ck_accord_copies",
    "COURRIEL, true, a@exemple.fr; b@exemple.fr, , ck_accord_copies",
    "PIGEON, true, , , ck_accord_moyen"
  })
  @DisplayName("B10 : la base refuse un accord qui ne tient pas")
  void la_base_refuse_un_accord_qui_ne_tient_pas(
      String moyen, boolean accepte, String copies, String portable, String contrainte)
      throws SQLException {
    var famille = roux().installer(connexion);
    long demarche = deposer(parent(famille), moi -> {});
    long zoe = sansCompte(famille);

    assertThatThrownBy(
            () ->
                base.executer(
                    "insert into accord (responsable_id, moyen, accepte, copies, portable,"
                        + " version_texte, le, demarche_id) values (?, ?, ?, ?, ?, 'v', now(), ?)",
                    zoe,
                    moyen,
                    accepte,
                    copies,
                    portable,
                    demarche))
        .hasMessageContaining(contrainte);
  }

  @Test
  @DisplayName("B10 : un parent ne lit pas les accords d’un foyer, un agent oui ; sans N+1")
  void les_accords_d_un_foyer_sont_pour_les_agents() throws SQLException {
    var seule = roux().installer(connexion);
    var nombreuse = roux().installer(connexion);
    sansCompte(nombreuse);
    sansCompte(nombreuse);
    deposer(parent(nombreuse), moi -> {});
    var parent = parent(seule);

    assertThatThrownBy(() -> parent.obtenir(() -> accords.duFoyer(nombreuse.id())))
        .isInstanceOf(EJBAccessException.class);
    assertThat(requetes(() -> agent.obtenir(() -> accords.duFoyer(nombreuse.id()))))
        .isEqualTo(requetes(() -> agent.obtenir(() -> accords.duFoyer(seule.id()))));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private static FamilleFixture roux() {
    return uneFamille().nommee("Roux");
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private LigneAccord lesMiens(EnTantQue parent) {
    return parent.obtenir(accords::lesMiens).orElseThrow();
  }

  private void ouvrir(EnTantQue parent) {
    guichet.remplir(parent, TYPE, FORME, f -> {});
  }

  private AccordsDeclares form(EnTantQue parent) {
    return guichet.brouillon(parent, TYPE, FORME).formulaire();
  }

  private long deposer(EnTantQue parent, Consumer<Reponse> choix) {
    guichet.remplir(parent, TYPE, FORME, f -> choix.accept(f.getPersonnes().get(0).getReponse()));
    long id = confirmer(parent);
    guichet.deposer(parent, id);
    return id;
  }

  private long confirmer(EnTantQue parent) {
    return guichet.remplir(parent, TYPE, FORME, f -> f.setCertifie(true));
  }

  private static void smsAu(Reponse reponse, String numero) {
    reponse.setSms(true);
    reponse.setPortable(numero);
  }

  private void introuvable(EnTantQue parent, long responsable) {
    assertThatThrownBy(
            () ->
                guichet.remplir(
                    parent,
                    TYPE,
                    FORME,
                    f -> f.getPersonnes().get(0).setResponsableId(responsable)))
        .isInstanceOf(Introuvable.class);
  }

  /** Zoé, whose address and phone nobody knows. */
  private long sansCompte(FamilleInstallee famille) throws SQLException {
    long id = base.inserer("responsable", "civilite, prenom, nom", "MADAME", "Zoé", "Roux");
    base.ajouter("membre", "famille_id, responsable_id, titulaire", famille.id(), id, false);
    return id;
  }

  private long responsable(FamilleInstallee famille, String prenom) throws SQLException {
    return base.chercher(
            "select r.id from responsable r join membre m on m.responsable_id = r.id"
                + " where m.famille_id = ? and r.prenom = ?",
            famille.id(),
            prenom)
        .orElseThrow();
  }

  private void ecrire(FamilleInstallee famille, String modele, Object... arguments) {
    courriers.ecrire(famille.compteId(), new Courriel(famille.courriel()), modele, arguments);
  }

  private String etat(FamilleInstallee famille, String sujet) throws SQLException {
    try (var requete =
        connexion.prepareStatement("select etat from envoi where compte_id = ? and sujet = ?")) {
      requete.setLong(1, famille.compteId());
      requete.setString(2, sujet);
      var lignes = requete.executeQuery();
      return lignes.next() ? lignes.getString(1) : null;
    }
  }

  private long reponses(FamilleInstallee famille, String moyen) throws SQLException {
    return lignes(
        "accord a join membre m on m.responsable_id = a.responsable_id"
            + " where m.famille_id = ? and a.moyen = ?",
        famille.id(),
        moyen);
  }

  private long lignes(String depuis, Object... valeurs) throws SQLException {
    return base.chercher("select count(*) from " + depuis, valeurs).orElseThrow();
  }
}
