package fr.portailfamille.famille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.usager.CreationCompteService;
import fr.portailfamille.usager.MotDePasseChoisi;
import fr.portailfamille.usager.Titulaire;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
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
class SecondFoyerIT {

  private static final String TYPE = DossierFamille.CODE;
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final String MOT_DE_PASSE = "mB7kq2x-Montcalm-19";

  @Inject private Guichet guichet;
  @Inject private FamilleQueries familles;
  @Inject private FamilleCourante familleCourante;
  @Inject private GardeQueries gardes;
  @Inject private CreationCompteService creations;
  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private String nom;

  @BeforeEach
  void unAgent() throws Exception {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    agent = EnTantQue.compte(compte(adresse()), "AGENT");
    nom = "Foyer-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A17, A33 : l’enfant de deux foyers n’est enregistré qu’une fois")
  void l_enfant_de_deux_foyers_est_le_meme() throws SQLException {
    var mere = parent(adresse());
    var pere = parent(adresse());
    accepter(deposer(mere, d -> {}));

    long seconde = deposer(pere, d -> d.getEnfants().get(0).setPrenom("LINA"));
    assertThat(guichet.detail(agent, seconde).signalements())
        .singleElement()
        .asString()
        .contains("rattache ce même enfant au nouveau foyer");
    accepter(seconde);

    long enfant = mere.obtenir(familles::mesEnfants).get(0).id();
    assertThat(pere.obtenir(familles::mesEnfants))
        .extracting(EnfantDuFoyer::id)
        .containsExactly(enfant);
    assertThat(compter("select count(*) from enfant where nom = ?", nom)).isEqualTo(1);
    assertThat(compter("select count(*) from rattachement where enfant_id = ?", enfant))
        .isEqualTo(2);
    assertThat(jourPermis(mere)).isTrue();
    assertThat(jourPermis(pere)).isFalse();
  }

  @Test
  @DisplayName("A17, A33 : acceptés en même temps, les dossiers de deux parents ont le même enfant")
  void deux_dossiers_acceptes_en_meme_temps() throws Exception {
    var mere = parent(adresse());
    var pere = parent(adresse());
    long deMere = deposer(mere, d -> {});
    long dePere = deposer(pere, d -> {});

    assertThat(EnMemeTemps.essayer(() -> accepter(deMere), () -> accepter(dePere)))
        .containsExactly("fait", "fait");
    assertThat(compter("select count(*) from enfant where nom = ?", nom)).isEqualTo(1);
    assertThat(pere.obtenir(familles::mesEnfants))
        .extracting(EnfantDuFoyer::id)
        .containsExactly(mere.obtenir(familles::mesEnfants).get(0).id());
  }

  @Test
  @DisplayName("A15, A33 : le second responsable qui ouvre son compte retrouve le foyer")
  void le_second_responsable_ouvre_son_compte() throws Exception {
    var mere = parent(adresse());
    String autre = adresse();
    accepter(deposer(mere, d -> declarer(d, autre)));

    long compte = ouvrirUnCompte(autre);

    voitLeFoyerDe(mere, EnTantQue.compte(compte, "FAMILLE"));
  }

  @Test
  @DisplayName("A15, A33 : le second responsable qui a déjà un compte retrouve le foyer")
  void le_second_responsable_a_deja_un_compte() throws SQLException {
    var mere = parent(adresse());
    String autre = adresse();
    var pere = parent(autre);

    accepter(deposer(mere, d -> declarer(d, autre)));

    voitLeFoyerDe(mere, pere);
  }

  @Test
  @DisplayName("A15 : une adresse déclarée dans deux foyers n’ouvre ni l’un ni l’autre")
  void une_adresse_ambigue_n_ouvre_aucun_foyer() throws Exception {
    String autre = adresse();
    accepter(deposer(parent(adresse()), d -> declarer(d, autre)));
    accepter(deposer(parent(adresse()), d -> declarer(d, autre)));

    long compte = ouvrirUnCompte(autre);

    assertThat(EnTantQue.compte(compte, "FAMILLE").obtenir(familleCourante::chercher)).isEmpty();
  }

  private void voitLeFoyerDe(EnTantQue premier, EnTantQue second) {
    assertThat(second.obtenir(familleCourante::chercher))
        .isPresent()
        .isEqualTo(premier.obtenir(familleCourante::chercher));
    assertThat(second.obtenir(familles::mesEnfants))
        .extracting(EnfantDuFoyer::prenom)
        .containsExactly("Lina");
  }

  private boolean jourPermis(EnTantQue parent) {
    var foyer = parent.obtenir(gardes::monFoyer);
    var lendemain = LocalDate.now(java.time.Clock.systemUTC()).plusDays(1);
    return foyer.enfants().get(0).garde().permet(foyer.familleId(), lendemain);
  }

  private static void declarer(DossierDeclare dossier, String courriel) {
    dossier.setSecondDeclare(true);
    dossier.getSecond().setCivilite(Civilite.MONSIEUR);
    dossier.getSecond().setPrenom("Ibrahima");
    dossier.getSecond().setNom("Diallo");
    dossier.getSecond().setCourriel(courriel);
  }

  private long deposer(EnTantQue parent, Consumer<DossierDeclare> reponses) {
    Consumer<DossierDeclare> foyer = this::remplir;
    long id = guichet.remplir(parent, TYPE, DossierDeclare.class, foyer.andThen(reponses));
    guichet.joindre(parent, id, "JUSTIFICATIF_DOMICILE");
    guichet.joindre(parent, id, "LIVRET_DE_FAMILLE");
    guichet.deposer(parent, id);
    return id;
  }

  private void remplir(DossierDeclare dossier) {
    dossier.getResponsable().setCivilite(Civilite.MADAME);
    dossier.getResponsable().setTelephone("06 12 34 56 78");
    dossier.getAdresse().setVoie("rue des Lilas");
    dossier.getAdresse().setCodePostal("35000");
    dossier.getAdresse().setCommune("Rennes");
    var enfant = new EnfantDeclare();
    enfant.setPrenom("Lina");
    enfant.setNom(nom);
    enfant.setNeLe(LocalDate.of(2018, 3, 4));
    dossier.getEnfants().add(enfant);
    dossier.setCertifie(true);
  }

  private void accepter(long id) {
    guichet.accepter(agent, id);
  }

  private EnTantQue parent(String courriel) throws SQLException {
    return EnTantQue.compte(compte(courriel), "FAMILLE");
  }

  private long compte(String courriel) throws SQLException {
    long id =
        base.inserer(
            "compte",
            "courriel, prenom, nom, cree_le",
            courriel,
            "Awa",
            "Diallo",
            java.time.Instant.parse("2026-09-01T08:00:00Z"));
    base.ajouter("compte_role", "compte_id, role", id, "FAMILLE");
    return id;
  }

  /** As at the public pages; the code is read in the transaction that writes it. */
  private long ouvrirUnCompte(String courriel) throws Exception {
    transaction.begin();
    String cle = creations.commencer(new Courriel(courriel), UUID.randomUUID().toString());
    em.flush();
    var code =
        CODE.matcher(
            em.createNativeQuery("select texte from envoi where destinataire = ?1")
                .setParameter(1, courriel)
                .getSingleResult()
                .toString());
    transaction.commit();
    assertThat(code.find()).isTrue();
    creations.verifier(cle, code.group());
    return creations
        .terminer(
            cle,
            new Titulaire("Ibrahima", "Diallo"),
            new MotDePasseChoisi(MOT_DE_PASSE, MOT_DE_PASSE),
            null)
        .compteId();
  }

  private long compter(String sql, Object valeur) throws SQLException {
    return base.chercher(sql, valeur).orElseThrow();
  }

  private static String adresse() {
    return UUID.randomUUID() + "@exemple.fr";
  }
}
