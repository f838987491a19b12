package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.ReglageService;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CompteIT {

  private static final String DECALAGE = "portail.horloge.decalage";
  private static final String MOT_DE_PASSE = "ouragan-violet-72";
  private static final String AUTRE = "troisabricotsbleus";
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern JETON = Pattern.compile("jeton=([\\w-]+)");

  @Inject private UsagerCourant usagerCourant;
  @Inject private ReglageService reglages;
  @Inject private Identification identification;
  @Inject private CreationCompteService creations;
  @Inject private LiensService liens;
  @Inject private EnvoiDeLien envoi;
  @Inject private MonCompteService monCompte;
  @Resource private UserTransaction transaction;
  @PersistenceContext private EntityManager em;

  private final String courriel = UUID.randomUUID() + "@exemple.fr";

  /** Each test is alone on its network address. */
  private final String reseau = UUID.randomUUID().toString();

  @AfterEach
  void remettre_l_heure() {
    System.clearProperty(DECALAGE);
  }

  @Test
  void l_usager_courant_est_le_compte_connecte() {
    var famille = EnTantQue.compte(12, "FAMILLE");

    assertThat(famille.obtenir(usagerCourant::compteId)).isEqualTo(12);
    assertThat(famille.obtenir(() -> usagerCourant.possede(Role.FAMILLE))).isTrue();
    assertThat(famille.obtenir(() -> usagerCourant.possede(Role.AGENT))).isFalse();
  }

  @Test
  void un_visiteur_n_est_personne() {
    assertThat(EnTantQue.visiteur().obtenir(usagerCourant::chercher)).isEmpty();
    assertThat(usagerCourant.chercher()).isEmpty();
    assertThatThrownBy(usagerCourant::compteId).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(monCompte::lire).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void une_famille_ne_change_pas_les_parametres_de_la_ville() {
    var famille = EnTantQue.compte(12, "FAMILLE");

    assertThatThrownBy(
            () ->
                famille.executer(
                    () -> reglages.fixer(Map.of(Parametre.COLLECTIVITE_NOM, "Ailleurs"))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("A07, A11, A12 : adresse, code, mot de passe, puis connexion")
  void un_compte_cree_permet_de_se_connecter() throws Exception {
    var connexion = ouvrirUnCompte();

    assertThat(connexion.roles()).containsExactly(Role.FAMILLE);
    assertThat(connecter(MOT_DE_PASSE, null).compteId()).isEqualTo(connexion.compteId());
    assertThatThrownBy(() -> connecter(AUTRE, null)).isInstanceOf(IdentifiantsInexacts.class);
    assertThat(
            em.createNativeQuery("select mot_de_passe from compte where courriel = ?1")
                .setParameter(1, courriel)
                .getSingleResult()
                .toString())
        .startsWith("$argon2id$");
  }

  @Test
  @DisplayName("A07 : cinq mauvais codes épuisent le code, un autre peut être demandé")
  void cinq_mauvais_codes_epuisent_le_code() throws Exception {
    var cle = new String[1];
    String code =
        extraire(CODE, () -> cle[0] = creations.commencer(new Courriel(courriel), reseau));
    for (int essai = 0; essai < 5; essai++) {
      assertThatThrownBy(() -> creations.verifier(cle[0], "pas-le-code"))
          .isInstanceOf(CodeInexact.class);
    }

    assertThatThrownBy(() -> creations.verifier(cle[0], code)).isInstanceOf(CodeInexact.class);

    String second =
        extraire(
            CODE,
            () -> {
              creations.renvoyer(cle[0], reseau);
              return null;
            });
    assertThatCode(() -> creations.verifier(cle[0], second)).doesNotThrowAnyException();
  }

  @Test
  void sans_code_verifie_aucun_compte_ne_s_ouvre() {
    String cle = creations.commencer(new Courriel(courriel), reseau);

    assertThatThrownBy(() -> terminer(cle, MOT_DE_PASSE)).isInstanceOf(CreationPerimee.class);
    assertThatThrownBy(() -> terminer("cle-inventee", MOT_DE_PASSE))
        .isInstanceOf(CreationPerimee.class);
  }

  @Test
  void une_etape_rejouee_sans_creation_en_cours_est_refusee_avec_une_phrase() {
    assertThatThrownBy(() -> creations.verifier(null, "123456"))
        .isInstanceOf(CreationPerimee.class);
    assertThatThrownBy(() -> creations.renvoyer(null, reseau)).isInstanceOf(CreationPerimee.class);
    assertThatThrownBy(() -> terminer(null, MOT_DE_PASSE)).isInstanceOf(CreationPerimee.class);
  }

  @Test
  @DisplayName("A08 : 7 caractères sont refusés et rien n’est créé")
  void sept_caracteres_sont_refuses_et_le_compte_reste_a_ouvrir() throws Exception {
    String cle = verifierLAdresse();

    assertThatThrownBy(() -> terminer(cle, "mB7kq2x")).isInstanceOf(MotDePasseRefuse.class);

    assertThat(terminer(cle, MOT_DE_PASSE).compteId()).isPositive();
    assertThatThrownBy(() -> terminer(cle, MOT_DE_PASSE)).isInstanceOf(CreationPerimee.class);
  }

  @Test
  void une_adresse_qui_a_un_compte_recoit_la_meme_reponse_et_un_autre_courriel() throws Exception {
    ouvrirUnCompte();
    var cle = new String[1];

    String sujet =
        dernierEnvoi("sujet", () -> cle[0] = creations.commencer(new Courriel(courriel), reseau));

    assertThat(sujet).isEqualTo("Vous avez déjà un compte");
    assertThat(cle[0]).isNotBlank();
    assertThatThrownBy(() -> creations.verifier(cle[0], "123456")).isInstanceOf(CodeInexact.class);
  }

  @Test
  void les_demandes_de_code_pour_une_adresse_sont_ralenties() {
    for (int demande = 0; demande < 3; demande++) {
      creations.commencer(new Courriel(courriel), reseau);
    }

    assertThatThrownBy(() -> creations.commencer(new Courriel(courriel), reseau))
        .isInstanceOf(TropDEssais.class);
  }

  @Test
  void une_adresse_inconnue_est_refusee_avec_les_memes_mots_et_le_meme_cout() throws Exception {
    ouvrirUnCompte();
    connecter(MOT_DE_PASSE, null);

    long connue = Long.MAX_VALUE;
    long inconnue = Long.MAX_VALUE;
    for (int mesure = 0; mesure < 5; mesure++) {
      connue = Math.min(connue, refus(courriel));
      inconnue = Math.min(inconnue, refus("personne@exemple.fr"));
    }

    // the shortest of each: what else the machine does only ever makes one longer
    assertThat((double) inconnue / connue).isBetween(0.5, 2.0);
  }

  @Test
  void un_etranger_ralenti_n_empeche_pas_le_titulaire_d_entrer() throws Exception {
    var appareil = ouvrirUnCompte().appareil();
    for (int essai = 0; essai < 5; essai++) {
      assertThatThrownBy(() -> connecter(AUTRE, null)).isInstanceOf(IdentifiantsInexacts.class);
    }

    assertThatThrownBy(() -> connecter(MOT_DE_PASSE, null)).isInstanceOf(TropDEssais.class);
    assertThatThrownBy(() -> connecter(MOT_DE_PASSE, "cookie-invente"))
        .isInstanceOf(TropDEssais.class);
    assertThat(connecter(MOT_DE_PASSE, appareil).appareil()).isEqualTo(appareil);
  }

  @Test
  void un_reseau_epuise_n_empeche_pas_l_appareil_du_titulaire_d_entrer() throws Exception {
    var appareil = ouvrirUnCompte().appareil();
    assertThat(IntStream.range(0, 100).anyMatch(essai -> estRalenti(essai + courriel))).isTrue();

    assertThat(connecter(MOT_DE_PASSE, appareil).appareil()).isEqualTo(appareil);
  }

  @Test
  @DisplayName("A13, E15 : trop de liens demandés, même réponse, et le lien déjà reçu reste bon")
  void trop_de_liens_demandes_par_un_etranger_laissent_bon_celui_du_titulaire() throws Exception {
    String lien = lien(ouvrirUnCompte().compteId(), Duration.ofHours(1));

    for (int demande = 0; demande < 12; demande++) {
      String ailleurs = reseau + demande;
      assertThatCode(() -> liens.demander(courriel, ailleurs)).doesNotThrowAnyException();
    }

    assertThat(liens.ouvrir(lien).courriel()).isEqualTo(courriel);
  }

  @Test
  @DisplayName("C41 : mot de passe redemandé au service, le portail n’envoie rien de lui-même")
  void aupres_du_service_aucun_lien_n_est_envoye() throws Exception {
    var administrateur = EnTantQue.compte(ouvrirUnCompte().compteId(), "ADMINISTRATEUR");
    var reglage = Parametre.MOT_DE_PASSE_REINITIALISATION;
    administrateur.executer(() -> reglages.fixer(Map.of(reglage, "SERVICE")));

    try {
      assertThatThrownBy(() -> liens.demander(courriel, reseau))
          .hasMessage("ReinitialisationAupresDuService");
    } finally {
      administrateur.executer(() -> reglages.fixer(Map.of(reglage, reglage.defaut())));
    }
  }

  @Test
  @DisplayName("A13, B01, B02, B03, B04, E15 : le lien sert une fois et tue les précédents")
  void un_lien_sert_une_fois_et_tue_les_precedents() throws Exception {
    var premiere = ouvrirUnCompte();
    String ancien = lien(premiere.compteId(), Duration.ofHours(1));
    String dernier = lien(premiere.compteId(), Duration.ofHours(1));

    assertThat(liens.ouvrir(dernier).courriel()).isEqualTo(courriel);
    liens.choisir(dernier, new MotDePasseChoisi(AUTRE, AUTRE), null);

    assertThatThrownBy(() -> liens.ouvrir(dernier)).isInstanceOf(LienPerime.class);
    assertThatThrownBy(() -> liens.choisir(ancien, new MotDePasseChoisi(AUTRE, AUTRE), null))
        .isInstanceOf(LienPerime.class);
    assertThatThrownBy(() -> liens.ouvrir("jeton-invente")).isInstanceOf(LienPerime.class);
    assertThat(connecter(AUTRE, null).compteId()).isEqualTo(premiere.compteId());
    assertThatThrownBy(() -> connecter(MOT_DE_PASSE, null))
        .isInstanceOf(IdentifiantsInexacts.class);
  }

  @Test
  @DisplayName("A13 : passé sa durée, le lien est refusé")
  void un_lien_trop_ancien_est_refuse() throws Exception {
    String lien = lien(ouvrirUnCompte().compteId(), Duration.ofHours(1));

    System.setProperty(DECALAGE, "3601");

    assertThatThrownBy(() -> liens.ouvrir(lien)).isInstanceOf(LienPerime.class);
  }

  @Test
  @DisplayName("B40 : changer son mot de passe ferme les autres sessions et oublie les appareils")
  void changer_de_mot_de_passe_ferme_les_autres_sessions() throws Exception {
    var avant = ouvrirUnCompte();
    var moi = EnTantQue.compte(avant.compteId(), "FAMILLE");
    assertThat(identification.estValable(avant.compteId(), avant.depuis())).isTrue();

    assertThatThrownBy(
            () ->
                moi.executer(
                    () ->
                        monCompte.changerMotDePasse(
                            "pas-celui-la", new MotDePasseChoisi(AUTRE, AUTRE))))
        .isInstanceOf(MotDePasseActuelInexact.class);
    var apres =
        moi.obtenir(
            () -> monCompte.changerMotDePasse(MOT_DE_PASSE, new MotDePasseChoisi(AUTRE, AUTRE)));

    assertThat(identification.estValable(avant.compteId(), avant.depuis())).isFalse();
    assertThat(identification.estValable(avant.compteId(), apres.depuis())).isTrue();
    assertThat(connecter(AUTRE, avant.appareil()).appareil()).isEqualTo(avant.appareil());
  }

  @Test
  void une_session_ne_dure_pas_plus_d_une_demi_journee() throws Exception {
    var connexion = ouvrirUnCompte();

    System.setProperty(DECALAGE, String.valueOf(Duration.ofHours(12).toSeconds()));

    assertThat(identification.estValable(connexion.compteId(), connexion.depuis())).isFalse();
  }

  private Connexion ouvrirUnCompte() throws Exception {
    return terminer(verifierLAdresse(), MOT_DE_PASSE);
  }

  private String verifierLAdresse() throws Exception {
    var cle = new String[1];
    String code =
        extraire(CODE, () -> cle[0] = creations.commencer(new Courriel(courriel), reseau));
    creations.verifier(cle[0], code);
    return cle[0];
  }

  private Connexion terminer(String cle, String motDePasse) {
    return creations.terminer(
        cle, new Titulaire("Léa", "Montcalm"), new MotDePasseChoisi(motDePasse, motDePasse), null);
  }

  /** A wrong password, for an account nobody has; attempts come back with time, hence a loop. */
  private boolean estRalenti(String inconnue) {
    try {
      identification.connecter(new DemandeConnexion(inconnue, AUTRE, reseau, null));
      return false;
    } catch (IdentifiantsInexacts refus) {
      return false;
    } catch (TropDEssais refus) {
      return true;
    }
  }

  private Connexion connecter(String motDePasse, String appareil) {
    return identification.connecter(new DemandeConnexion(courriel, motDePasse, reseau, appareil));
  }

  private long refus(String identifiant) {
    long debut = System.nanoTime();
    assertThatThrownBy(
            () ->
                identification.connecter(
                    new DemandeConnexion(identifiant, "pas-le-bon-mot", reseau, null)))
        .isInstanceOf(IdentifiantsInexacts.class)
        .extracting(e -> ((IdentifiantsInexacts) e).motif().cle())
        .isEqualTo("IdentifiantsInexacts");
    return System.nanoTime() - debut;
  }

  private String lien(long compteId, Duration duree) throws Exception {
    return extraire(
        JETON,
        () -> {
          envoi.envoyerActivation(compteId, duree);
          return null;
        });
  }

  private String extraire(Pattern motif, Callable<?> action) throws Exception {
    var trouve = motif.matcher(dernierEnvoi("texte", action));
    assertThat(trouve.find()).isTrue();
    return trouve.group(trouve.groupCount());
  }

  /** Read in the transaction that writes it: once sent, a confidential text is erased. */
  private String dernierEnvoi(String colonne, Callable<?> action) throws Exception {
    transaction.begin();
    try {
      action.call();
      em.flush();
      return em.createNativeQuery(
              "select " + colonne + " from envoi where destinataire = ?1 order by id desc limit 1")
          .setParameter(1, courriel)
          .getSingleResult()
          .toString();
    } finally {
      transaction.commit();
    }
  }
}
