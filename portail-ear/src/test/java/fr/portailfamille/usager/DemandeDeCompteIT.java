package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.EtatRapprochement;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.famille.RapprochementQueries;
import fr.portailfamille.famille.RapprochementQueries.LigneRapprochement;
import fr.portailfamille.famille.RapprochementService;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DemandeDeCompteIT {

  /** 256 bits in base64url. */
  private static final int LONGUEUR_D_UN_SECRET = 43;

  private static final String DECALAGE = "portail.horloge.decalage";
  private static final String MOT_DE_PASSE = "ouragan-violet-72";
  private static final Pattern JETON = Pattern.compile("jeton=([\\w-]+)");
  private static final Titulaire LEA = new Titulaire("Léa", "Nouvelle");

  @Inject private DemandeDeCompteService demandes;
  @Inject private FamilleCourante famille;
  @Inject private RapprochementService rapprochements;
  @Inject private RapprochementQueries lectures;
  @Resource private UserTransaction transaction;
  @PersistenceContext private EntityManager em;

  private final String courriel = UUID.randomUUID() + "@exemple.fr";
  private final String reseau = UUID.randomUUID().toString();
  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private String cle;

  @BeforeEach
  void uneVille() throws Exception {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws Exception {
    System.clearProperty(DECALAGE);
    connexion.close();
  }

  @Test
  @DisplayName("D09 : le lien est bon à 23 h 59, refusé à 24 h 01, et un autre peut être envoyé")
  void le_lien_est_valable_vingt_quatre_heures() throws Exception {
    String lien = sInscrire(Optional.empty());

    avancer(Duration.ofHours(24).minusMinutes(1));
    assertThat(demandes.ouvrir(lien).courriel()).isEqualTo(courriel);

    avancer(Duration.ofHours(24).plusMinutes(1));
    assertThatThrownBy(() -> demandes.ouvrir(lien)).isInstanceOf(LienPerime.class);
    assertThatThrownBy(() -> activer(lien)).isInstanceOf(LienPerime.class);
    assertThat(demandes.peutEtreRenvoye(lien)).isTrue();

    String second = lienRecu(() -> renvoyer(lien));
    assertThat(activer(second).roles()).containsExactly(Role.FAMILLE);
    assertThat(demandes.peutEtreRenvoye(second)).isFalse();
    assertThatThrownBy(() -> activer(second)).isInstanceOf(LienPerime.class);
  }

  @Test
  @DisplayName(
      "D09 : avant que le courriel soit ouvert il n’y a pas de compte, et le dernier lien compte")
  void avant_l_activation_il_n_y_a_pas_de_compte() throws Exception {
    String premier = sInscrire(Optional.empty());
    String second = lienRecu(() -> renvoyer(cle));

    assertThat(base.chercher("select count(*) from compte where courriel = ?", courriel))
        .contains(0L);
    assertThatThrownBy(() -> activer(premier)).isInstanceOf(LienPerime.class);
    assertThat(activer(second).compteId()).isPositive();
  }

  @Test
  @DisplayName(
      "D07, E12 : les versions des deux textes acceptés sont gardées, d’autres sont refusées")
  void les_versions_acceptees_sont_gardees() throws Exception {
    assertThatThrownBy(
            () ->
                demandes.valider(
                    new DemandeSaisie(
                        LEA, adresse(), Optional.empty(), new TextesLus("ancienne", "ancienne")),
                    reseau))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            refus -> assertThat(refus.motif().cle()).isEqualTo("TextesModifies"));

    long compte = activer(sInscrire(Optional.empty())).compteId();

    var lus = demandes.textes();
    assertThat(acceptes(compte, "CONDITIONS_UTILISATION", lus.conditions())).contains(1L);
    assertThat(acceptes(compte, "DONNEES_PERSONNELLES", lus.donnees())).contains(1L);
  }

  @Test
  @DisplayName("D04 : une adresse qui a un compte reçoit la même réponse, et un autre courriel")
  void une_adresse_connue_recoit_la_meme_reponse() throws Exception {
    activer(sInscrire(Optional.empty()));

    transaction.begin();
    try {
      cle = demandes.valider(saisie(Optional.empty()), reseau);
      em.flush();
      assertThat(cle).hasSize(LONGUEUR_D_UN_SECRET);
      assertThat(dernierSujet()).isEqualTo("Vous avez déjà un compte");
    } finally {
      transaction.commit();
    }
    renvoyer(cle);
  }

  @Test
  @DisplayName("D04, D05 : n°, nom et adresse du guichet relient le compte au bon dossier des deux")
  void numero_nom_et_adresse_relient_au_bon_dossier() throws Exception {
    inconnueAuPortail(FamilleFixture.uneFamille().nommee("Autrefoyer"), courriel);
    var foyer = inconnueAuPortail(FamilleFixture.uneFamille().nommee("Lefèvre-Aunis"), courriel);

    var dossier = new ReferenceDossier(foyer.numero().toLowerCase(), "lefevre aunis");
    var parent = parent(activer(sInscrire(Optional.of(dossier))).compteId());

    assertThat(parent.obtenir(famille::chercher)).contains(foyer.id());
    assertThat(parent.obtenir(lectures::dernier)).isEmpty();
  }

  @Test
  @DisplayName("D06 : sans n° de dossier, l’adresse connue au guichet suffit quand elle est seule")
  void sans_numero_l_adresse_du_guichet_suffit() throws Exception {
    var foyer = inconnueAuPortail(FamilleFixture.uneFamille(), courriel);

    var parent = parent(activer(sInscrire(Optional.empty())).compteId());

    assertThat(parent.obtenir(famille::chercher)).contains(foyer.id());
  }

  @Test
  @DisplayName(
      "D04, D10 : n° et nom sans l’adresse n’ouvrent rien, et ne disent rien de plus qu’un faux")
  void numero_et_nom_sans_l_adresse_n_ouvrent_rien() throws Exception {
    var foyer = inconnueAuPortail(FamilleFixture.uneFamille().nommee("Visée"), autreAdresse());
    var vrai = parent(activer(sInscrire(designe(foyer, "Visée"))).compteId());
    var autre = new DemandeSaisie(LEA, new Courriel(autreAdresse()), fausse(), demandes.textes());
    var faux = parent(activer(sInscrire(autre)).compteId());

    for (var intrus : new EnTantQue[] {vrai, faux}) {
      assertThat(intrus.obtenir(famille::chercher)).isEmpty();
      assertThat(intrus.obtenir(lectures::dernier)).contains(EtatRapprochement.A_EXAMINER);
      assertThatThrownBy(() -> intrus.executer(() -> rapprochements.relier(1, 1)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> intrus.obtenir(lectures::aExaminer))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> intrus.obtenir(lectures::nombreAExaminer))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  @DisplayName(
      "D04 : un agent relie le compte à un responsable du dossier désigné, et d’aucun autre")
  void un_agent_relie_le_compte() throws Exception {
    var foyer = inconnueAuPortail(FamilleFixture.uneFamille().nommee("Guichet"), autreAdresse());
    var etranger = inconnueAuPortail(FamilleFixture.uneFamille(), autreAdresse());
    var parent = parent(activer(sInscrire(designe(foyer, "GUICHET"))).compteId());
    var ligne = ligne(courriel);
    assertThat(ligne.nomExact()).isTrue();
    assertThat(ligne.candidats()).hasSize(1);
    long nombre = agent.obtenir(lectures::nombreAExaminer);
    long ailleurs = responsable(etranger);
    assertThatThrownBy(() -> agent.executer(() -> rapprochements.relier(ligne.id(), ailleurs)))
        .isInstanceOf(Introuvable.class);

    agent.executer(() -> rapprochements.relier(ligne.id(), ligne.candidats().get(0).id()));

    assertThat(agent.obtenir(lectures::nombreAExaminer)).isEqualTo(nombre - 1);
    assertThat(parent.obtenir(famille::chercher)).contains(foyer.id());
    assertThatThrownBy(() -> agent.executer(() -> rapprochements.ecarter(ligne.id())))
        .isInstanceOf(RegleMetierException.class);
    assertThat(
            base.chercher(
                "select count(*) from envoi where destinataire = ? and sujet like 'Votre compte est relié%'",
                courriel))
        .contains(1L);
  }

  @Test
  @DisplayName("D04, D05 : le n° d’un dossier réuni à un autre désigne celui qui reste")
  void le_numero_d_un_dossier_reuni_designe_celui_qui_reste() throws Exception {
    var garde = inconnueAuPortail(FamilleFixture.uneFamille().nommee("Gardée"), courriel);
    var absorbe = inconnueAuPortail(FamilleFixture.uneFamille().nommee("Absorbée"), autreAdresse());
    reunir(absorbe, garde);

    var parent = parent(activer(sInscrire(designe(absorbe, "gardee"))).compteId());

    assertThat(parent.obtenir(famille::chercher)).contains(garde.id());
  }

  @Test
  @DisplayName("D04 : sous son ancien nom, le dossier réuni est proposé à l’agent")
  void le_dossier_reuni_est_propose_a_l_agent() throws Exception {
    var garde = inconnueAuPortail(FamilleFixture.uneFamille().nommee("Gardée"), autreAdresse());
    var absorbe = inconnueAuPortail(FamilleFixture.uneFamille().nommee("Absorbée"), autreAdresse());
    reunir(absorbe, garde);
    var parent = parent(activer(sInscrire(designe(absorbe, "ABSORBEE"))).compteId());
    var ligne = ligne(courriel);

    agent.executer(() -> rapprochements.relier(ligne.id(), ligne.candidats().get(0).id()));

    assertThat(parent.obtenir(famille::chercher)).contains(garde.id());
  }

  private void reunir(FamilleInstallee absorbe, FamilleInstallee garde) throws Exception {
    base.executer(
        "update famille set etat = 'FUSIONNEE', fusionnee_dans = ? where id = ?",
        garde.id(),
        absorbe.id());
  }

  @Test
  @DisplayName(
      "D05, D10 : un compte sans dossier le désigne plus tard, trois fois par jour au plus")
  void les_essais_sont_limites() throws Exception {
    var parent = parent(activer(sInscrire(Optional.empty())).compteId());
    for (int essai = 0; essai < 3; essai++) {
      parent.executer(() -> rapprochements.demander(fausse().orElseThrow()));
      assertThatThrownBy(
              () -> parent.executer(() -> rapprochements.demander(fausse().orElseThrow())))
          .isInstanceOfSatisfying(
              RegleMetierException.class,
              refus -> assertThat(refus.motif().cle()).isEqualTo("RapprochementEnAttente"));
      long id = ligne(courriel).id();
      agent.executer(() -> rapprochements.ecarter(id));
    }

    assertThatThrownBy(() -> parent.executer(() -> rapprochements.demander(fausse().orElseThrow())))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            refus -> assertThat(refus.motif().cle()).isEqualTo("RapprochementTropDeDemandes"));
    assertThat(parent.obtenir(lectures::dernier)).contains(EtatRapprochement.ECARTE);
  }

  /** A household known at the counter, whose guardian has this address and no account. */
  private FamilleInstallee inconnueAuPortail(FamilleFixture fixture, String adresse)
      throws Exception {
    var foyer = fixture.installer(connexion);
    base.executer(
        "update responsable set compte_id = null, courriel = ? where compte_id = ?",
        adresse,
        foyer.compteId());
    return foyer;
  }

  private long responsable(FamilleInstallee foyer) throws Exception {
    return base.chercher("select responsable_id from membre where famille_id = ?", foyer.id())
        .orElseThrow();
  }

  private LigneRapprochement ligne(String adresse) {
    return agent.obtenir(lectures::aExaminer).stream()
        .filter(l -> l.courriel().equals(adresse))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Long> acceptes(long compte, String texte, String version) throws Exception {
    return base.chercher(
        "select count(*) from consentement where compte_id = ? and texte = ? and version_texte = ?",
        compte,
        texte,
        version);
  }

  private static Optional<ReferenceDossier> designe(FamilleInstallee foyer, String nom) {
    return Optional.of(new ReferenceDossier(foyer.numero(), nom));
  }

  private static Optional<ReferenceDossier> fausse() {
    return Optional.of(new ReferenceDossier("F-1900-000000", "PERSONNE"));
  }

  private static EnTantQue parent(long compte) {
    return EnTantQue.compte(compte, "FAMILLE");
  }

  private static String autreAdresse() {
    return UUID.randomUUID() + "@exemple.fr";
  }

  private Courriel adresse() {
    return new Courriel(courriel);
  }

  private DemandeSaisie saisie(Optional<ReferenceDossier> dossier) {
    return new DemandeSaisie(LEA, adresse(), dossier, demandes.textes());
  }

  private String sInscrire(Optional<ReferenceDossier> dossier) throws Exception {
    return sInscrire(saisie(dossier));
  }

  private String sInscrire(DemandeSaisie saisie) throws Exception {
    return lienRecu(saisie.courriel(), () -> cle = demandes.valider(saisie, reseau));
  }

  private Object renvoyer(String secret) {
    demandes.renvoyer(secret, reseau);
    return null;
  }

  private Connexion activer(String lien) {
    return demandes.activer(lien, new MotDePasseChoisi(MOT_DE_PASSE, MOT_DE_PASSE), null);
  }

  private static void avancer(Duration duree) {
    System.setProperty(DECALAGE, String.valueOf(duree.toSeconds()));
  }

  private String lienRecu(Callable<?> action) throws Exception {
    return lienRecu(adresse(), action);
  }

  /** Read in the transaction that writes it: once sent, a confidential text is erased. */
  private String lienRecu(Courriel destinataire, Callable<?> action) throws Exception {
    transaction.begin();
    try {
      action.call();
      em.flush();
      var trouve = JETON.matcher(dernier("texte", destinataire));
      assertThat(trouve.find()).isTrue();
      return trouve.group(1);
    } finally {
      transaction.commit();
    }
  }

  private String dernierSujet() {
    return dernier("sujet", adresse());
  }

  private String dernier(String colonne, Courriel destinataire) {
    return em.createNativeQuery(
            "select " + colonne + " from envoi where destinataire = ?1 order by id desc limit 1")
        .setParameter(1, destinataire.valeur())
        .getSingleResult()
        .toString();
  }
}
