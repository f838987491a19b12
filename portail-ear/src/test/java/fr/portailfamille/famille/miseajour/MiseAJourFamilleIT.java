package fr.portailfamille.famille.miseajour;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Passage;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.famille.miseajour.FoyerQueries.LigneResponsable;
import fr.portailfamille.famille.miseajour.FoyerQueries.MonFoyer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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

@ExtendWith(ArquillianExtension.class)
class MiseAJourFamilleIT {

  private static final String TYPE = MiseAJourFamille.CODE;
  private static final Class<FoyerDeclare> FORME = FoyerDeclare.class;
  private static final String LIVRET = "LIVRET_DE_FAMILLE";

  @Inject private Guichet guichet;
  @Inject private DemarcheQueries demarches;
  @Inject private FoyerQueries foyers;
  @Inject private FamilleQueries familles;
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
  @DisplayName("A36, B09, C04, C07, C08, C10 : rien ne change avant l’acceptation, puis tout")
  void les_informations_changent_a_l_acceptation() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    var avant = foyer(parent);

    long id =
        deposer(
            parent,
            d -> {
              d.getResponsable().setNom("Le Gall");
              d.getResponsable().setTelephone("07 56 78 12 34");
              d.setNumeroAllocataire("1234567");
              second(d, "Luc", "Morel");
            });

    assertThat(foyer(parent)).isEqualTo(avant);
    assertThat(ecarts(id))
        .extracting(Reponse::avant, Reponse::reponse)
        .contains(tuple("Roux", "Le Gall"), tuple("non renseigné", "1234567"));
    guichet.accepter(agent, id);

    assertThat(foyer(parent).allocataire()).isEqualTo("1234567");
    assertThat(foyer(parent).responsables())
        .extracting(LigneResponsable::nom, LigneResponsable::telephone, LigneResponsable::vous)
        .containsExactly(
            tuple("Anne Le Gall", "07 56 78 12 34", true), tuple("Luc Morel", null, false));
    assertThat(foyer(parent).responsables().get(0).courriel()).isEqualTo(famille.courriel());
  }

  @Test
  @DisplayName(
      "C04 : un agent accepte sauf un nom et un responsable ; la mairie garde ce qu’elle avait, la"
          + " famille lit pourquoi")
  void un_agent_accepte_sans_tout_retenir() throws SQLException {
    var parent = parent(roux().installer(connexion));
    long id =
        deposer(
            parent,
            d -> {
              d.getResponsable().setNom("Le Gall");
              d.getResponsable().setTelephone("07 56 78 12 34");
              d.setNumeroAllocataire("1234567");
              second(d, "Luc", "Morel");
            });

    guichet.accepterSauf(agent, id, "Joignez un acte.", "responsable.nom", "second");

    assertThat(foyer(parent).allocataire()).isEqualTo("1234567");
    assertThat(foyer(parent).responsables())
        .extracting(LigneResponsable::nom, LigneResponsable::telephone)
        .containsExactly(tuple("Anne Roux", "07 56 78 12 34"));
    var detail = parent.obtenir(() -> demarches.detail(id));
    assertThat(detail.ecartees()).containsExactlyInAnyOrder("responsable.nom", "second");
    assertThat(detail.historique()).extracting(Passage::motif).contains("Joignez un acte.");
    assertThat(
            base.chercher(
                "select count(*) from envoi where demarche_id = ? and sujet like '%en partie'"
                    + " and texte like '%– Nom%' and texte like '%Second responsable%'"
                    + " and texte not like '%Téléphone%' and texte like '%Joignez un acte.%'",
                id))
        .contains(1L);
  }

  @Test
  @DisplayName("C04, B20 : ce que l’agent ajoute en acceptant se lit dans le courriel et le suivi")
  void un_agent_accepte_avec_un_mot() throws SQLException {
    var parent = parent(roux().installer(connexion));
    long id = deposer(parent, d -> d.setNumeroAllocataire("1234567"));

    guichet.accepterSauf(agent, id, " Merci d’avoir prévenu. ");

    assertThat(parent.obtenir(() -> demarches.detail(id)).historique())
        .extracting(Passage::motif)
        .contains("Merci d’avoir prévenu.");
    assertThat(
            base.chercher(
                "select count(*) from envoi where demarche_id = ?"
                    + " and texte like '%Le service ajoute : Merci d’avoir prévenu.%'",
                id))
        .contains(1L);
  }

  @Test
  @DisplayName("C04 : rien ne s’écarte sans raison, ni tout, ni ce qui ne change rien")
  void ecarter_a_ses_regles() throws SQLException {
    var parent = parent(roux().installer(connexion));
    long id =
        deposer(
            parent,
            d -> {
              d.getResponsable().setNom("Le Gall");
              d.setNumeroAllocataire("1234567");
            });

    assertThatThrownBy(() -> guichet.accepterSauf(agent, id, " ", "responsable.nom"))
        .hasMessage("MotifObligatoire");
    assertThatThrownBy(
            () ->
                guichet.accepterSauf(
                    agent, id, "Non.", "responsable.nom", "responsable.allocataire"))
        .hasMessage("RienDeRetenu");
    for (var cle : List.of("responsable.telephone", "enfant-1.nom", "")) {
      assertThatThrownBy(() -> guichet.accepterSauf(agent, id, "Non.", "responsable.nom", cle))
          .isInstanceOf(Introuvable.class);
    }
    assertThat(guichet.detail(agent, id).ecartees()).isEmpty();
    assertThat(foyer(parent).responsables().get(0).nom()).isEqualTo("Anne Roux");

    guichet.accepter(agent, id);
    assertThat(foyer(parent).responsables().get(0).nom()).isEqualTo("Anne Le Gall");
  }

  @Test
  @DisplayName("C04 : ce que la mairie a changé depuis n’empêche plus d’accepter, une fois écarté")
  void un_conflit_s_ecarte() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    long id =
        deposer(
            parent,
            d -> {
              d.getResponsable().setNom("Le Gall");
              d.setNumeroAllocataire("1234567");
            });
    base.executer(
        "update responsable set nom = 'Roux-Morel' where compte_id = ?", famille.compteId());
    assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("FoyerChangeDepuis");

    guichet.accepterSauf(agent, id, "Votre nom vient de changer.", "responsable.nom");

    assertThat(foyer(parent).responsables().get(0).nom()).isEqualTo("Anne Roux-Morel");
    assertThat(foyer(parent).allocataire()).isEqualTo("1234567");
  }

  @Test
  @DisplayName("A37, C12 : un enfant ajouté, une naissance corrigée, avec le livret de famille")
  void des_enfants_changent() throws SQLException {
    var parent = parent(roux().installer(connexion));
    var ayo = "Ayo" + UUID.randomUUID().toString().substring(0, 8);

    long id =
        remplir(
            parent,
            d -> {
              d.getEnfants().get(0).setNeLe(LocalDate.of(2017, 4, 3));
              d.getEnfants().add(enfant(ayo));
            });
    assertThat(refus(parent, id)).containsExactly("PieceManquante");
    guichet.joindre(parent, id, LIVRET);
    guichet.deposer(parent, id);
    assertThat(mesEnfants(parent)).hasSize(1);
    guichet.accepter(agent, id);

    assertThat(mesEnfants(parent))
        .extracting(EnfantDuFoyer::prenom, EnfantDuFoyer::neLe)
        .containsExactly(
            tuple("Mia", LocalDate.of(2017, 4, 3)), tuple(ayo, LocalDate.of(2021, 5, 6)));
    assertThat(
            base.chercher(
                "select count(*) from garde g join enfant e on e.id = g.enfant_id"
                    + " where e.prenom = ?",
                ayo))
        .contains(1L);
  }

  @Test
  @DisplayName("E34 : un changement de garde demande le jugement, et l’agent est prévenu")
  void un_jugement_change_la_garde() throws SQLException {
    var parent = parent(roux().installer(connexion));
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FORME,
            f -> {
              f.setJugement(true);
              f.getDeclare().setCertifie(true);
            });

    assertThat(refus(parent, id)).containsExactly("PieceManquante");
    guichet.joindre(parent, id, "JUGEMENT_DE_GARDE");
    guichet.deposer(parent, id);

    var detail = guichet.detail(agent, id);
    assertThat(detail.signalements()).anyMatch(s -> s.contains("déclare un jugement"));
    assertThat(detail.blocs())
        .extracting(Bloc::titre)
        .contains("Un jugement fixe ou change l’autorité parentale ou la garde")
        .doesNotContain("Aucun changement : les informations connues sont confirmées");
  }

  @Test
  @DisplayName("B28 : un brouillon démesuré est refusé, celui d’avant reste")
  void un_brouillon_demesure() throws SQLException {
    var parent = parent(roux().installer(connexion));
    remplir(parent, d -> d.getResponsable().setNom("Le Gall"));

    assertThatThrownBy(() -> remplir(parent, d -> d.getResponsable().setNom("x".repeat(400_000))))
        .hasMessage("BrouillonTropLong");

    assertThat(
            guichet
                .brouillon(parent, TYPE, FORME)
                .formulaire()
                .getDeclare()
                .getResponsable()
                .getNom())
        .isEqualTo("Le Gall");
  }

  @Test
  @DisplayName("B09 : confirmer sans rien changer ne demande aucun document")
  void confirmer() throws SQLException {
    var parent = parent(roux().installer(connexion));
    var avant = foyer(parent);

    long id = deposer(parent, d -> {});
    guichet.accepter(agent, id);

    assertThat(foyer(parent)).isEqualTo(avant);
    assertThat(guichet.detail(agent, id).blocs().get(0).titre()).contains("Aucun changement");
  }

  @Test
  @DisplayName("C04 : deux réponses différentes sont gardées, la même réponse n’est pas écrasée")
  void deux_parents_changent_le_foyer() throws SQLException {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    var anne = parent(famille);
    var luc = secondParent(famille);
    long deAnne = deposer(anne, d -> d.setNumeroAllocataire("1111111"));
    long deLuc =
        deposer(
            luc,
            d -> {
              d.getResponsable().setTelephone("07 56 78 12 34");
              d.setNumeroAllocataire("2222222");
            });
    guichet.accepter(agent, deLuc);

    assertThat(guichet.detail(agent, deAnne).signalements())
        .singleElement()
        .asString()
        .contains("ont changé depuis");
    assertThatThrownBy(() -> guichet.accepter(agent, deAnne))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("FoyerChangeDepuis");
    guichet.demanderCorrection(agent, deAnne);
    var repris = guichet.brouillon(anne, TYPE, FORME).formulaire();
    assertThat(repris.getConnu().getNumeroAllocataire()).isEqualTo("2222222");
    assertThat(repris.getDeclare().getNumeroAllocataire()).isEqualTo("1111111");
    guichet.corriger(anne, deAnne, TYPE, FORME, f -> f.getDeclare().setCertifie(true));
    guichet.deposer(anne, deAnne);
    guichet.accepter(agent, deAnne);

    assertThat(foyer(anne).allocataire()).isEqualTo("1111111");
    assertThat(foyer(anne).responsables())
        .extracting(LigneResponsable::telephone)
        .contains("07 56 78 12 34");
  }

  @Test
  @DisplayName("C12 : l’enfant que les deux parents ajoutent n’entre qu’une fois dans le foyer")
  void deux_parents_ajoutent_le_meme_enfant() throws SQLException {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    var ayo = "Ayo" + UUID.randomUUID().toString().substring(0, 8);
    for (var parent : List.of(parent(famille), secondParent(famille))) {
      long id = remplir(parent, d -> d.getEnfants().add(enfant(ayo)));
      guichet.joindre(parent, id, LIVRET);
      guichet.deposer(parent, id);
    }

    for (long id :
        base.tous("select id from demarche where famille_id = ? order by id", famille.id())) {
      guichet.accepter(agent, id);
    }

    assertThat(mesEnfants(parent(famille)))
        .extracting(EnfantDuFoyer::prenom)
        .containsExactly("Mia", ayo);
  }

  @Test
  @DisplayName(
      "C08 : ce qu’on a changé d’un second qui ouvre son compte n’est pas perdu sans un mot")
  void le_second_ouvre_son_compte_entre_temps() throws SQLException {
    var famille = roux().installer(connexion);
    var anne = parent(famille);
    guichet.accepter(agent, deposer(anne, d -> second(d, "Luc", "Morel")));
    long id = deposer(anne, d -> d.getSecond().setNom("Morel-Roux"));
    var voisine = uneFamille().installer(connexion);
    base.executer(
        "update responsable set compte_id = null where compte_id = ?", voisine.compteId());
    base.executer(
        "update responsable set compte_id = ? where nom = 'Morel' and id in"
            + " (select responsable_id from membre where famille_id = ?)",
        voisine.compteId(),
        famille.id());

    assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("FoyerChangeDepuis");
  }

  @Test
  @DisplayName("C08 : un parent ne change pas ce qui concerne l’autre, qui a son compte")
  void l_autre_parent_a_son_compte() throws SQLException {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    var anne = parent(famille);
    var avant = foyer(anne).responsables();

    long id =
        deposer(
            anne,
            d -> {
              d.getSecond().setNom("Usurpé");
              d.getSecond().setTelephone("07 56 78 12 34");
            });
    guichet.accepter(agent, id);

    assertThat(foyer(anne).responsables()).isEqualTo(avant);
  }

  @Test
  @DisplayName("C08, C32 : l’autre parent corrige celui pour qui seule la mairie saisit")
  void l_autre_parent_n_a_qu_un_compte_de_papier() throws SQLException {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    base.executer(
        "update compte set etat = 'SANS_ACCES', courriel = null, identifiant = null, mot_de_passe ="
            + " null where id in (select r.compte_id from membre m join responsable r on r.id ="
            + " m.responsable_id where m.famille_id = ? and not m.titulaire)",
        famille.id());
    var anne = parent(famille);

    long id = deposer(anne, d -> d.getSecond().setNom("Roux-Morel"));
    guichet.accepter(agent, id);

    assertThat(foyer(anne).responsables())
        .extracting(LigneResponsable::nom)
        .containsExactly("Anne Roux", "Luc Roux-Morel");
  }

  @Test
  @DisplayName("C12 : l’enfant d’une autre famille est introuvable, le sien ne compte qu’une fois")
  void l_enfant_d_une_autre_famille() throws SQLException {
    var voisine = uneFamille().avecEnfant("Zoé", LocalDate.of(2018, 3, 4)).installer(connexion);
    var famille = roux().installer(connexion);
    var parent = parent(famille);

    for (long autre : List.of(voisine.enfant("Zoé"), famille.enfant("Mia"))) {
      assertThatThrownBy(
              () ->
                  remplir(
                      parent,
                      d -> {
                        var intrus = enfant("Zoé");
                        intrus.setEnfantId(autre);
                        d.getEnfants().add(intrus);
                      }))
          .isInstanceOf(Introuvable.class);
    }
  }

  @Test
  @DisplayName("C12 : corriger l’enfant de deux foyers, l’agent l’apprend avant d’accepter")
  void l_enfant_de_deux_foyers() throws SQLException {
    var famille = roux().installer(connexion);
    var autre = uneFamille().partageant("Mia", famille).installer(connexion);
    var parent = parent(famille);

    long id = remplir(parent, d -> d.getEnfants().get(0).setPrenom("Mya"));
    guichet.joindre(parent, id, LIVRET);
    guichet.deposer(parent, id);

    assertThat(guichet.detail(agent, id).signalements())
        .containsExactly(
            "Mia fait aussi partie du foyer " + autre.numero() + " : la correction s’y verra.");
  }

  @Test
  @DisplayName("A33 : deux mises à jour de la même réponse acceptées ensemble, une seule passe")
  void de_deux_agents_un_seul_ecrit() throws Exception {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    long deAnne = deposer(parent(famille), d -> d.setNumeroAllocataire("1111111"));
    long deLuc = deposer(secondParent(famille), d -> d.setNumeroAllocataire("2222222"));

    assertThat(
            EnMemeTemps.essayer(
                () -> guichet.accepter(agent, deAnne), () -> guichet.accepter(agent, deLuc)))
        .containsExactlyInAnyOrder("fait", "FoyerChangeDepuis");
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_d_enfants() throws SQLException {
    var petite = parent(roux().installer(connexion));
    var grande =
        parent(
            roux()
                .avecEnfant("Tao", LocalDate.of(2019, 9, 21))
                .avecEnfant("Ayo", LocalDate.of(2021, 5, 6))
                .installer(connexion));
    for (var parent : List.of(petite, grande)) {
      remplir(parent, d -> {});
    }

    assertThat(requetes(() -> guichet.brouillon(petite, TYPE, FORME)))
        .isEqualTo(requetes(() -> guichet.brouillon(grande, TYPE, FORME)));
    assertThat(requetes(() -> foyer(petite))).isEqualTo(requetes(() -> foyer(grande)));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private static FamilleFixture roux() {
    return uneFamille().nommee("Roux").avecEnfant("Mia", LocalDate.of(2017, 3, 4));
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private EnTantQue secondParent(FamilleInstallee famille) throws SQLException {
    long compte =
        base.chercher(
                "select r.compte_id from membre m join responsable r on r.id = m.responsable_id"
                    + " where m.famille_id = ? and not m.titulaire",
                famille.id())
            .orElseThrow();
    return EnTantQue.compte(compte, "FAMILLE");
  }

  private static void second(DossierDeclare dossier, String prenom, String nom) {
    dossier.setSecondDeclare(true);
    dossier.getSecond().setCivilite(Civilite.MONSIEUR);
    dossier.getSecond().setPrenom(prenom);
    dossier.getSecond().setNom(nom);
  }

  private static EnfantDeclare enfant(String prenom) {
    var enfant = new EnfantDeclare();
    enfant.setPrenom(prenom);
    enfant.setNom("Roux");
    enfant.setNeLe(LocalDate.of(2021, 5, 6));
    return enfant;
  }

  private long remplir(EnTantQue parent, Consumer<DossierDeclare> reponses) {
    return guichet.remplir(
        parent,
        TYPE,
        FORME,
        form -> {
          reponses.accept(form.getDeclare());
          form.getDeclare().setCertifie(true);
        });
  }

  private long deposer(EnTantQue parent, Consumer<DossierDeclare> reponses) {
    long id = remplir(parent, reponses);
    guichet.deposer(parent, id);
    return id;
  }

  private List<String> refus(EnTantQue parent, long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::motif).map(m -> m.cle()).toList();
    }
  }

  private List<Reponse> ecarts(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .filter(reponse -> reponse.avant() != null)
        .toList();
  }

  private MonFoyer foyer(EnTantQue parent) {
    return parent.obtenir(foyers::monFoyer).orElseThrow();
  }

  private List<EnfantDuFoyer> mesEnfants(EnTantQue parent) {
    return parent.obtenir(familles::mesEnfants);
  }
}
