package fr.portailfamille.representation;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.assurance.AssuranceScolaire;
import fr.portailfamille.assurance.AssurancesDeclarees;
import fr.portailfamille.assurance.ChoixAssurance;
import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.CriteresBureau;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.ResumeDemarche;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.ReglageService;
import fr.portailfamille.usager.CompteOuvert;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
class SaisieIT {

  private static final String ASSURANCE = AssuranceScolaire.CODE;
  private static final Class<AssurancesDeclarees> FORME = AssurancesDeclarees.class;
  private static final Parametre REGLE = Parametre.DEMARCHE_DECISION_DE_QUI_A_SAISI;
  private static final int DELAI = 10;

  @Inject private Guichet guichet;
  @Inject private Guichetier guichetier;
  @Inject private RepresentationService representations;
  @Inject private RepresentationQueries journal;
  @Inject private DemarcheQueries lectures;
  @Inject private BureauQueries bureau;
  @Inject private ReglageService reglages;
  @Inject private Event<CompteOuvert> ouverts;
  @Inject private UserTransaction transaction;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private long agentId;
  private EnTantQue agent;
  private EnTantQue parent;
  private FamilleInstallee famille;
  private final LocalDate aujourdHui = Exemples.aujourdHui();

  @BeforeEach
  void uneFamilleEtUnAgent() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agentId = exemples.compte(Personnage.CLAIRE_FONTAINE);
    agent = EnTantQue.compte(agentId, "AGENT");
    famille =
        uneFamille()
            .nommee("Vasseur")
            .avecEnfant("Elio", LocalDate.of(2018, 5, 6))
            .installer(connexion);
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "C32 : une démarche reçue par courrier dit son canal, sa réception et qui l’a saisie")
  void une_demarche_recue_par_courrier() throws SQLException {
    var recueLe = aujourdHui.minusDays(3);
    long id = deposer(Guichetier.famille(guichetier.saisir(agent, base, famille, recueLe)));

    var detail = guichet.detail(agent, id);
    assertThat(detail.resume().canal()).isEqualTo(Canal.COURRIER);
    assertThat(detail.resume().recueLe()).isEqualTo(recueLe);
    assertThat(detail.resume().echeance()).isEqualTo(recueLe.plusDays(DELAI));
    assertThat(detail.prise().saisiePar()).isEqualTo("Claire Fontaine");
    assertThat(detail.demandeur()).isEqualTo("Anne Vasseur");
    assertThat(detail.historique())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.par()).isEqualTo("Claire Fontaine");
              assertThat(passage.canal()).isEqualTo(Canal.COURRIER);
            });
    var criteres = CriteresBureau.partout(null, ASSURANCE, "Vasseur");
    assertThat(agent.obtenir(() -> bureau.lister(criteres, 0, 1000)).lignes())
        .filteredOn(ligne -> ligne.id() == id)
        .singleElement()
        .matches(ligne -> ligne.saisie());

    assertThat(parent.obtenir(lectures::deposees))
        .singleElement()
        .satisfies(
            vue -> {
              assertThat(vue.saisie()).isTrue();
              assertThat(vue.recueLe()).isEqualTo(recueLe);
            });
    assertThat(parent.obtenir(() -> lectures.detail(id)))
        .satisfies(
            vue -> {
              assertThat(vue.prise()).isNull();
              assertThat(vue.historique().get(0).par()).isNull();
              assertThat(vue.historique().get(0).canal()).isEqualTo(Canal.COURRIER);
            });
    assertThat(agent.obtenir(() -> journal.duFoyer(famille.id())))
        .singleElement()
        .matches(ligne -> ligne.demarches() == 1 && ligne.canal() == Canal.COURRIER);
  }

  @Test
  @DisplayName("C32, B22 : rendue à corriger, la famille corrige en ligne ce que la mairie a saisi")
  void la_famille_corrige_ce_qui_a_ete_saisi() throws SQLException {
    long id = deposer(Guichetier.famille(guichetier.saisir(agent, base, famille, null)));
    guichet.demanderCorrection(agent, id);

    guichet.corriger(parent, id, ASSURANCE, FORME, this::declarer);
    guichet.deposer(parent, id);

    var detail = guichet.detail(agent, id);
    assertThat(detail.resume().canal()).isEqualTo(Canal.COURRIER);
    assertThat(detail.resume().echeance()).isEqualTo(aujourdHui.plusDays(DELAI));
    var dernier = detail.historique().get(detail.historique().size() - 1);
    assertThat(dernier.par()).isEqualTo("Anne Vasseur");
    assertThat(dernier.canal()).isNull();
  }

  @Test
  @DisplayName("C32 : la ville choisit si l’agent qui a saisi peut décider ; un collègue le peut")
  void qui_a_saisi_decide_si_la_ville_le_permet() throws SQLException {
    long permise = deposer(Guichetier.famille(guichetier.saisir(agent, base, famille, null)));
    guichet.accepter(agent, permise);
    assertThat(guichet.detail(agent, permise).resume().etat()).isEqualTo(EtatDemarche.ACCEPTEE);

    var autre =
        uneFamille()
            .nommee("Lopez")
            .avecEnfant("Noa", LocalDate.of(2018, 5, 6))
            .installer(connexion);
    long id = deposer(Guichetier.famille(guichetier.saisir(agent, base, autre, null)));
    var administrateur =
        EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "ADMINISTRATEUR");
    administrateur.executer(() -> reglages.fixer(Map.of(REGLE, "false")));
    try {
      int version = guichet.detail(agent, id).version();
      assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("DecisionParUnCollegue");
      assertThatThrownBy(() -> guichet.refuser(agent, id, version))
          .hasMessage("DecisionParUnCollegue");
      var collegue = EnTantQue.compte(exemples.compte(Personnage.MARION_DELMAS), "AGENT");
      guichet.accepter(collegue, id);
    } finally {
      administrateur.executer(() -> reglages.fixer(Map.of(REGLE, REGLE.defaut())));
    }
    assertThat(guichet.detail(agent, id).resume().etat()).isEqualTo(EtatDemarche.ACCEPTEE);
  }

  @Test
  @DisplayName(
      "C32 : un responsable sans compte est représenté ; il retrouve tout en ouvrant le sien")
  void un_responsable_sans_compte() throws Exception {
    var courriel = new Courriel(famille.courriel());
    base.executer(
        "update responsable set compte_id = null where compte_id = ?", famille.compteId());
    var ouverte = guichetier.saisir(agent, base, famille, null);
    long id = deposer(Guichetier.famille(ouverte));

    assertThat(ouverte.compteId()).isNotEqualTo(famille.compteId());
    assertThat(base.chercher("select 1 from envoi where compte_id = ?", ouverte.compteId()))
        .isEmpty();
    guichet.demanderCorrection(agent, id);
    assertThat(parent.obtenir(lectures::enCours)).isEmpty();

    transaction.begin();
    ouverts.fire(new CompteOuvert(famille.compteId(), courriel));
    transaction.commit();

    assertThat(parent.obtenir(lectures::enCours))
        .extracting(ResumeDemarche::id)
        .containsExactly(id);
    guichet.corriger(parent, id, ASSURANCE, FORME, this::declarer);
    guichet.deposer(parent, id);
    guichet.accepter(agent, id);
  }

  @Test
  @DisplayName(
      "E03 : le premier dossier d’une famille sans compte, reçu sur papier, fonde la famille")
  void un_premier_dossier_sur_papier() throws SQLException {
    var demande = new Demande(ModeRepresentation.SAISIE, Canal.GUICHET, null, null);
    assertThatThrownBy(
            () -> agent.obtenir(() -> representations.commencerUnDossier(" ", "Ibarra", demande)))
        .hasMessage("PrenomObligatoire");
    assertThatThrownBy(
            () -> agent.obtenir(() -> representations.commencerUnDossier("Rosa", null, demande)))
        .hasMessage("NomObligatoire");
    var ouverte =
        agent.obtenir(() -> representations.commencerUnDossier("Rosa", "Ibarra", demande));
    var saisie = Guichetier.famille(ouverte);
    assertThat(guichet.empechement(saisie, ASSURANCE)).isNotNull();
    guichet.remplir(saisie, DossierFamille.CODE, DossierDeclare.class, SaisieIT::dossier);
    saisie.executer(representations::terminer);
    assertThat(agent.obtenir(journal::dossiersPapier))
        .extracting(DossierPapier::compteId)
        .contains(ouverte.compteId());

    var reprise =
        agent.obtenir(() -> representations.reprendreUnDossier(ouverte.compteId(), demande));
    var suite = Guichetier.famille(reprise);
    long id =
        guichet.remplir(suite, DossierFamille.CODE, DossierDeclare.class, d -> d.setCertifie(true));
    for (var piece : List.of("JUSTIFICATIF_DOMICILE", "LIVRET_DE_FAMILLE")) {
      guichet.joindre(suite, id, piece);
    }
    guichet.deposer(suite, id);
    guichet.accepter(agent, id);

    long foyer =
        base.chercher(
                "select m.famille_id from membre m join responsable r on r.id = m.responsable_id"
                    + " where r.compte_id = ?",
                ouverte.compteId())
            .orElseThrow();
    assertThat(agent.obtenir(() -> journal.duFoyer(foyer))).hasSize(2);
    assertThat(agent.obtenir(journal::dossiersPapier))
        .extracting(DossierPapier::compteId)
        .doesNotContain(ouverte.compteId());
    assertThatThrownBy(
            () ->
                agent.executer(
                    () -> representations.reprendreUnDossier(ouverte.compteId(), demande)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () ->
                agent.executer(
                    () -> representations.reprendreUnDossier(famille.compteId(), demande)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName(
      "C32 : la base refuse un canal sans agent, un agent sans canal, une réception future")
  void la_base_garde_les_saisies() throws SQLException {
    long id = deposer(parent);

    contrainte("ck_demarche_saisie", "update demarche set canal = 'FAX' where id = ?", id);
    contrainte("ck_demarche_saisie", "update demarche set saisie_par = compte_id where id = ?", id);
    contrainte("ck_demarche_reception", "update demarche set recue_le = now() where id = ?", id);
    long ouverte = guichetier.saisir(agent, base, famille, null).id();
    var representation = "update representation set %s where id = ?";
    contrainte("ck_representation_canal", representation.formatted("canal = null"), ouverte);
    contrainte(
        "ck_representation_reception",
        representation.formatted("recue_le = now() + interval '5 days'"),
        ouverte);
    contrainte(
        "ck_representation_autrui", representation.formatted("agent_id = compte_id"), ouverte);
    contrainte("ck_compte_sans_acces", "update compte set courriel = null where id = ?", agentId);
  }

  private void contrainte(String nom, String sql, long id) {
    assertThatThrownBy(() -> base.executer(sql, id)).hasMessageContaining(nom);
  }

  private long deposer(EnTantQue qui) {
    long id = guichet.remplir(qui, ASSURANCE, FORME, this::declarer);
    for (var piece : guichet.brouillon(qui, ASSURANCE, FORME).pieces()) {
      guichet.joindre(qui, id, piece.cle());
    }
    guichet.deposer(qui, id);
    return id;
  }

  private void declarer(AssurancesDeclarees form) {
    var fiche = form.getEnfants().get(0);
    fiche.setChoix(ChoixAssurance.DECLARER);
    fiche.getContrat().setAssureur("Mutuelle des Tilleuls");
    fiche.getContrat().setNumero("A-1");
    fiche.getContrat().setDebut(exemples.annee().classes().debut());
    fiche.getContrat().setFin(exemples.annee().classes().fin().plusDays(30));
    form.setCertifie(true);
  }

  private static void dossier(DossierDeclare dossier) {
    dossier.getResponsable().setCivilite(Civilite.MADAME);
    dossier.getResponsable().setTelephone("06 12 34 56 78");
    dossier.getAdresse().setVoie("rue des Lilas");
    dossier.getAdresse().setCodePostal("35000");
    dossier.getAdresse().setCommune("Rennes");
    var enfant = new EnfantDeclare();
    enfant.setPrenom("Pilar");
    enfant.setNom("Ibarra");
    enfant.setNeLe(LocalDate.of(2018, 3, 4));
    dossier.getEnfants().add(enfant);
  }
}
