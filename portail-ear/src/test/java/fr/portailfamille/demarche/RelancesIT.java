package fr.portailfamille.demarche;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.batch.LancementQuotidien;
import fr.portailfamille.batch.TravailQuotidien;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.relance.RelancesDeDemarches;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.environment.TravailDeFond;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.adresse.ChangementAdresse;
import fr.portailfamille.famille.adresse.NouvelleAdresse;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.representation.Guichetier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
class RelancesIT {

  private static final String JOURS = Parametre.DEMARCHE_RELANCE.cle();

  @Inject private Guichet guichet;
  @Inject private Guichetier guichetier;
  @Inject private Mairie mairie;
  @Inject private LancementQuotidien lancement;
  @Inject private RelancesDeDemarches relances;
  @Inject private Parametres parametres;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private FamilleInstallee famille;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille = lesRoy();
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("B21, B25 : ce qui est laissé en plan est rappelé une fois, en un seul courriel")
  void un_seul_courriel() throws SQLException {
    laisser(commencer(famille), 8);
    laisser(aCorriger(famille), 10);

    executer();
    executer();

    assertThat(courriels(famille))
        .singleElement()
        .asString()
        .contains(
            "«\u00a0Changement d’adresse\u00a0», à terminer : vous y avez travaillé le",
            "«\u00a0Je mets à jour les informations de ma famille\u00a0», à corriger puis à envoyer de nouveau",
            "/usager/demarches/liste.xhtml");
  }

  @Test
  @DisplayName("B21 : reprise puis laissée de nouveau, une démarche est rappelée de nouveau")
  void reprise_puis_laissee() throws SQLException {
    long id = commencer(famille);
    laisser(id, 20);
    relancer();
    laisser(id, 8);
    relancer();
    relancer();

    assertThat(courriels(famille)).hasSize(2);
  }

  @Test
  @DisplayName("B21 : rien pour ce qui est récent, très ancien, envoyé, ou abandonné")
  void rien_a_rappeler() throws SQLException {
    long id = commencer(famille);
    for (int jours : List.of(6, 60)) {
      laisser(id, jours);
      relancer();
    }
    laisser(id, 8);
    base.executer("update demarche set etat = 'ABANDONNEE' where id = ?", id);
    relancer();

    assertThat(courriels(famille)).isEmpty();
  }

  @Test
  @DisplayName("C32 : le brouillon d’un agent n’est pas rappelé à la famille")
  void le_brouillon_d_un_agent() throws SQLException {
    var saisie = Guichetier.famille(guichetier.saisir(agent, base, famille, Exemples.aujourdHui()));
    laisser(guichet.remplir(saisie, ChangementAdresse.CODE, NouvelleAdresse.class, f -> {}), 8);

    relancer();

    assertThat(courriels(famille)).isEmpty();
  }

  @Test
  @DisplayName(
      "B18 : une démarche close n’est plus à terminer, une démarche rendue reste à corriger")
  void une_demarche_close() throws SQLException {
    mairie.installer(connexion);
    var autre = lesRoy();
    laisser(mairie.remplie(parent(famille)), 8);
    laisser(aCorriger(autre), 8);
    try {
      mairie.regler(null, Exemples.aujourdHui().minusDays(1), null, Circuit.LIBRE);
      relances.relancer(List.of(famille.compteId(), autre.compteId()));
    } finally {
      mairie.ranger();
    }

    assertThat(courriels(famille)).isEmpty();
    assertThat(courriels(autre)).hasSize(1);
  }

  @Test
  @DisplayName("B21 : la ville qui ne veut pas de relance n’en envoie pas")
  void sans_relance() throws SQLException {
    laisser(commencer(famille), 8);
    try {
      base.ajouter("parametre", "cle, valeur, modifie_le", JOURS, "0", exemples.dossiersCreesLe());
      relireLesParametres();
      executer();
      assertThat(courriels(famille)).isEmpty();
    } finally {
      base.executer("delete from parametre where cle = ?", JOURS);
      relireLesParametres();
    }
  }

  @Test
  @DisplayName("B21 : les relances coûtent autant de requêtes quel que soit leur nombre")
  void autant_de_requetes() throws SQLException {
    laisser(commencer(famille), 8);
    relances.comptes(0, 1); // the settings are read once and kept
    int une = RequetesSql.compter(em, () -> relances.relancer(List.of(famille.compteId())));
    var comptes = new ArrayList<Long>();
    for (int i = 0; i < 4; i++) {
      var autre = lesRoy();
      laisser(commencer(autre), 8);
      laisser(aCorriger(autre), 8);
      comptes.add(autre.compteId());
    }

    assertThat(RequetesSql.compter(em, () -> relances.relancer(comptes))).isEqualTo(une);
  }

  private FamilleInstallee lesRoy() throws SQLException {
    return uneFamille()
        .nommee("Roy")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .installer(connexion);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private long commencer(FamilleInstallee famille) {
    return guichet.remplir(
        parent(famille), ChangementAdresse.CODE, NouvelleAdresse.class, form -> {});
  }

  private long aCorriger(FamilleInstallee famille) {
    long id =
        guichet.remplir(
            parent(famille),
            MiseAJourFamille.CODE,
            FoyerDeclare.class,
            form -> form.getDeclare().setCertifie(true));
    guichet.deposer(parent(famille), id);
    guichet.demanderCorrection(agent, id);
    return id;
  }

  private void laisser(long demarche, int jours) throws SQLException {
    base.executer(
        "update demarche set modifiee_le = now() - make_interval(days => ?) where id = ?",
        jours,
        demarche);
  }

  private void relancer() {
    relances.relancer(List.of(famille.compteId()));
  }

  private void executer() {
    TravailDeFond.terminer(lancement.lancer(TravailQuotidien.RELANCE_DEMARCHES));
  }

  private List<String> courriels(FamilleInstallee famille) {
    return em
        .createNativeQuery(
            "select texte from envoi where compte_id = ?1 and sujet = 'Une démarche vous attend'")
        .setParameter(1, famille.compteId())
        .getResultList()
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private void relireLesParametres() throws SQLException {
    administrateur().executer(parametres::relire);
  }

  private EnTantQue administrateur() throws SQLException {
    return EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "ADMINISTRATEUR");
  }
}
