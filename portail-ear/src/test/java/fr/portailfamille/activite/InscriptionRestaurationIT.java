package fr.portailfamille.activite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.scolarite.ChoixEcole;
import fr.portailfamille.scolarite.InscriptionScolaire;
import fr.portailfamille.scolarite.ScolariteDemandee;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
class InscriptionRestaurationIT {

  private static final String TYPE = InscriptionRestauration.CODE;
  private static final Class<InscriptionsDemandees> FORME = InscriptionsDemandees.class;

  @Inject private Guichet guichet;
  @Inject private AttestationQueries attestations;
  @PersistenceContext private EntityManager em;

  @Inject private Parametres parametres;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "A28, A31, B17 : cocher, déposer, accepter ouvre le droit de réserver, sans réserver")
  void accepter_ouvre_le_droit_de_reserver() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina");
    var parent = parent(famille);

    long id = deposer(parent, f -> vouloir(f, 0));
    assertThat(inscriptions(famille)).isZero();
    assertThat(guichet.detail(agent, id).signalements()).isEmpty();
    guichet.accepter(agent, id);

    assertThat(
            base.chercher(
                "select count(*) from inscription where famille_id = ? and enfant_id = ?"
                    + " and activite_id = ? and etablissement_id = ? and demarche_id = ?"
                    + " and fin = ?::date",
                famille.id(),
                famille.enfant("Lina"),
                exemples.activite(ActiviteExemple.CANTINE),
                exemples.ecole(Ecole.TILLEULS),
                id,
                annee().classes().fin().toString()))
        .contains(1L);
    assertThat(base.chercher("select count(*) from reservation where famille_id = ?", famille.id()))
        .contains(0L);
    assertThat(
            base.chercher(
                "select count(*) from envoi where compte_id = ? and texte like"
                    + " '%/usager/reservations/mois.xhtml%'",
                famille.compteId()))
        .contains(1L);
    assertThat(guichet.empechement(parent, TYPE)).contains("déjà inscrits");
  }

  @Test
  @DisplayName("B19 : là où la ville l’exige, le foyer et la santé sont dits avant l’inscription")
  void les_fiches_d_abord() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina");
    var parent = parent(famille);
    assertThat(guichet.empechement(parent, TYPE)).isNull();

    exigerLesFiches(true);
    try {
      assertThat(guichet.empechement(parent, TYPE)).contains("Je mets à jour les informations");
      assertThatThrownBy(() -> deposer(parent, f -> vouloir(f, 0))).hasMessage("PrealableManquant");
      base.executer(
          "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
              + " deposee_le, echeance) values ('MISE_A_JOUR_FAMILLE', ?, ?, 'DEPOSEE', ?, now(), now(),"
              + " now(), current_date)",
          famille.compteId(),
          famille.id(),
          "P-" + famille.numero());
      assertThat(guichet.empechement(parent, TYPE)).contains("Informations sanitaires");
      fiche(famille, "REFUSEE", "now()");
      fiche(famille, "ACCEPTEE", "now() - interval '13 months'");
      assertThat(guichet.empechement(parent, TYPE)).contains("Informations sanitaires");
      fiche(famille, "ACCEPTEE", "now() - interval '11 months'");
      assertThat(guichet.empechement(parent, TYPE)).isNull();
    } finally {
      exigerLesFiches(false);
    }
  }

  private void fiche(FamilleInstallee famille, String etat, String deposee) throws SQLException {
    base.executer(
        "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
            + " deposee_le, decidee_le, motif, echeance) values ('INFORMATIONS_SANITAIRES', ?, ?, ?, ?, now(),"
            + " now(), "
            + deposee
            + ", now(), 'Vu.', current_date)",
        famille.compteId(),
        famille.id(),
        etat,
        "S-" + UUID.randomUUID().toString().substring(0, 8));
  }

  private void exigerLesFiches(boolean exigees) throws SQLException {
    base.executer("delete from parametre where cle = 'activite.fiches-prealables'");
    if (exigees) {
      base.executer(
          "insert into parametre (cle, valeur, modifie_le)"
              + " values ('activite.fiches-prealables', 'true', now())");
    }
    EnTantQue.compte(1, "ADMINISTRATEUR").executer(parametres::relire);
  }

  @Test
  @DisplayName("A32 : l’attestation dit l’école et les activités acceptées, au foyer et à lui seul")
  void l_attestation_ne_dit_que_ce_qui_est_accepte() throws SQLException {
    var voisine = lina().installer(connexion);
    scolariser(voisine, "Lina");
    var famille = lina().installer(connexion);
    var parent = parent(famille);
    assertThat(parent.obtenir(attestations::lire)).isEmpty();
    scolariser(famille, "Lina");
    long id = deposer(parent, f -> vouloir(f, 0));
    assertThat(parent.obtenir(attestations::lire))
        .singleElement()
        .satisfies(a -> assertThat(a.activites()).isEmpty());

    guichet.accepter(agent, id);

    assertThat(parent.obtenir(attestations::lire))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.prenom()).isEqualTo("Lina");
              assertThat(a.ecole()).contains("Tilleuls");
              assertThat(a.annee()).isEqualTo(annee().libelle());
              assertThat(a.activites()).containsExactly("Restauration scolaire");
            });
  }

  @Test
  @DisplayName("A28, A30 : au moins un enfant, un jour de l’année, et les conditions")
  void une_demande_incomplete_dit_ce_qui_manque() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina");
    var parent = parent(famille);
    long vide = guichet.remplir(parent, TYPE, FORME, f -> {});

    assertThat(refus(parent, vide)).containsExactly("voulue", "conditions");
    guichet.remplir(
        parent, TYPE, FORME, f -> vouloir(f, 0).setDebut(annee().classes().fin().plusDays(1)));
    assertThat(refus(parent, vide)).containsExactly("debut", "conditions");
  }

  @Test
  @DisplayName("A28 : sans école, la démarche est fermée et dit pourquoi ; l’école demandée suffit")
  void sans_ecole_la_demarche_est_fermee() throws SQLException {
    var famille = lina().installer(connexion);
    var parent = parent(famille);
    var sansDossier = EnTantQue.compte(exemples.compte(Personnage.NADIA_MOREL), "FAMILLE");

    assertThat(guichet.empechement(sansDossier, TYPE)).contains("dossier famille");
    assertThat(guichet.empechement(parent, TYPE)).contains("Demandez d’abord");
    assertThatThrownBy(() -> guichet.remplir(parent, TYPE, FORME, f -> {}))
        .hasMessage("AucunEnfantScolarise");

    long ecole = demanderUneEcole(parent);
    assertThat(guichet.empechement(parent, TYPE)).isNull();
    long id = deposer(parent, f -> vouloir(f, 0));
    assertThat(guichet.detail(agent, id).signalements())
        .singleElement()
        .asString()
        .contains("décidez d’abord");
    assertThatThrownBy(() -> guichet.accepter(agent, id)).hasMessage("EnfantSansEcole");

    guichet.accepter(agent, ecole);
    guichet.accepter(agent, id);
    assertThat(inscriptions(famille)).isEqualTo(1);
  }

  @Test
  @DisplayName("A33 : deux inscriptions sur les mêmes jours : une phrase pour l’agent")
  void un_chevauchement_est_dit_a_l_agent() throws SQLException {
    var famille =
        lina()
            .avecResponsable("Camille", "Lemaire")
            .avecResponsable("Julien", "Lemaire")
            .installer(connexion);
    scolariser(famille, "Lina");
    long autreParent =
        base.chercher(
                "select r.compte_id from membre m join responsable r on r.id = m.responsable_id"
                    + " where m.famille_id = ? and r.prenom = 'Julien'",
                famille.id())
            .orElseThrow();
    long premiere = deposer(parent(famille), f -> vouloir(f, 0));
    long seconde = deposer(EnTantQue.compte(autreParent, "FAMILLE"), f -> vouloir(f, 0));
    guichet.accepter(agent, premiere);

    assertThatThrownBy(() -> guichet.accepter(agent, seconde))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            refus ->
                assertThat(Messages.texte(refus.motif()))
                    .contains("Lina est déjà inscrit(e) à «\u00a0Restauration scolaire\u00a0»"));
    assertThat(guichet.detail(agent, seconde).signalements()).hasSize(1);
    assertThat(inscriptions(famille)).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "A33 : deux agents acceptent à la fois deux demandes du même enfant : une seule passe")
  void deux_agents_n_inscrivent_pas_deux_fois() throws Exception {
    var famille =
        lina()
            .avecResponsable("Camille", "Lemaire")
            .avecResponsable("Julien", "Lemaire")
            .installer(connexion);
    scolariser(famille, "Lina");
    long autreParent =
        base.chercher(
                "select r.compte_id from membre m join responsable r on r.id = m.responsable_id"
                    + " where m.famille_id = ? and r.prenom = 'Julien'",
                famille.id())
            .orElseThrow();
    long une = deposer(parent(famille), f -> vouloir(f, 0));
    long autre = deposer(EnTantQue.compte(autreParent, "FAMILLE"), f -> vouloir(f, 0));
    var collegue = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "AGENT");
    var executeur = Executors.newFixedThreadPool(2);

    var resultats =
        executeur.invokeAll(
            List.of(
                essai(() -> guichet.accepter(agent, une)),
                essai(() -> guichet.accepter(collegue, autre))));
    executeur.shutdown();

    assertThat(List.of(resultats.get(0).get(), resultats.get(1).get()))
        .containsExactlyInAnyOrder("fait", "DejaInscritSurLaPeriode");
    assertThat(inscriptions(famille)).isEqualTo(1);
  }

  @Test
  @DisplayName("A28 : après une inscription qui finit plus tôt, la suite commence le lendemain")
  void une_inscription_en_cours_decale_la_suivante() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina");
    var fin = annee().classes().fin().minusDays(10);
    base.inserer(
        "inscription",
        "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
        famille.enfant("Lina"),
        famille.id(),
        exemples.activite(ActiviteExemple.CANTINE),
        exemples.ecole(Ecole.TILLEULS),
        annee().classes().debut(),
        fin);
    var parent = parent(famille);
    long id = guichet.remplir(parent, TYPE, FORME, f -> vouloir(f, 0));

    assertThat(fiches(parent))
        .extracting(EnfantAInscrire::getDejaJusquAu, EnfantAInscrire::getDebut)
        .containsExactly(tuple(fin, fin.plusDays(1)));
    guichet.remplir(parent, TYPE, FORME, f -> f.getEnfants().get(0).setDebut(fin));
    assertThat(refus(parent, id)).contains("debut");
  }

  @Test
  @DisplayName("A33, A38 : refuser n’inscrit personne ; corriger garde le numéro")
  void refuser_et_corriger() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina");
    var parent = parent(famille);
    long id = deposer(parent, f -> vouloir(f, 0));
    guichet.demanderCorrection(agent, id);
    guichet.corriger(
        parent,
        id,
        TYPE,
        FORME,
        f -> {
          vouloir(f, 0).setDebut(dernierJour());
          f.setConditions(true);
        });
    guichet.deposer(parent, id);

    guichet.refuser(agent, id, guichet.detail(agent, id).version());

    assertThat(inscriptions(famille)).isZero();
  }

  @Test
  @DisplayName("B17 : l’enfant d’une autre famille est introuvable, et rien n’est gardé")
  void l_enfant_d_autrui_est_introuvable() throws SQLException {
    var voisine = lina().installer(connexion);
    scolariser(voisine, "Lina");
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina");
    var parent = parent(famille);
    guichet.remplir(parent, TYPE, FORME, f -> {});

    assertThatThrownBy(
            () ->
                guichet.remplir(
                    parent, TYPE, FORME, f -> vouloir(f, 0).setEnfantId(voisine.enfant("Lina"))))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () -> guichet.remplir(parent, TYPE, FORME, f -> vouloir(f, 0).setActiviteId(-1)))
        .isInstanceOf(Introuvable.class);
    assertThat(fiches(parent))
        .extracting(EnfantAInscrire::getEnfantId, EnfantAInscrire::isVoulue)
        .containsExactly(tuple(famille.enfant("Lina"), false));
  }

  @Test
  @DisplayName("B17, E04 : un enfant de deux foyers s’inscrit dans chacun")
  void chaque_foyer_inscrit_l_enfant_partage() throws SQLException {
    var famille = lina().installer(connexion);
    scolariser(famille, "Lina");
    var autre = uneFamille().partageant("Lina", famille).installer(connexion);
    guichet.accepter(agent, deposer(parent(famille), f -> vouloir(f, 0)));
    guichet.accepter(agent, deposer(parent(autre), f -> vouloir(f, 0)));

    assertThat(inscriptions(famille)).isEqualTo(1);
    assertThat(inscriptions(autre)).isEqualTo(1);
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_d_enfants() throws SQLException {
    var seule = lina().installer(connexion);
    scolariser(seule, "Lina");
    var fratrie = lina();
    for (var niveau : List.of(Niveau.PS, Niveau.MS, Niveau.GS, Niveau.CE1, Niveau.CM2)) {
      fratrie.avecEnfant("Enfant " + niveau, niveau.naissance(annee(), 3, 4));
    }
    var nombreuse = fratrie.installer(connexion);
    for (var prenom : nombreuse.enfants().keySet()) {
      scolariser(nombreuse, prenom);
    }
    guichet.remplir(parent(seule), TYPE, FORME, f -> {});
    guichet.remplir(parent(nombreuse), TYPE, FORME, f -> {});
    assertThat(fiches(parent(nombreuse))).hasSize(6);
    assertThat(requetes(() -> guichet.brouillon(parent(seule), TYPE, FORME)))
        .isEqualTo(requetes(() -> guichet.brouillon(parent(nombreuse), TYPE, FORME)));

    Consumer<InscriptionsDemandees> tous = f -> f.getEnfants().forEach(e -> e.setVoulue(true));
    long une = deposer(parent(seule), tous);
    long six = deposer(parent(nombreuse), tous);
    assertThat(requetes(() -> guichet.detail(agent, une)))
        .isEqualTo(requetes(() -> guichet.detail(agent, six)));
    guichet.accepter(agent, six);
    assertThat(inscriptions(nombreuse)).isEqualTo(6);
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private FamilleFixture lina() {
    return uneFamille().avecEnfant("Lina", Niveau.CP.naissance(annee(), 3, 4));
  }

  private AnneeScolaireExemple annee() {
    var annees = exemples.annees();
    return annees.get(annees.size() - 1);
  }

  private LocalDate dernierJour() {
    return annee().classes().fin();
  }

  private void scolariser(FamilleInstallee famille, String prenom) throws SQLException {
    base.inserer(
        "scolarite",
        "enfant_id, annee_id, etablissement_id, niveau",
        famille.enfant(prenom),
        exemples.anneeId(annee()),
        exemples.ecole(Ecole.TILLEULS),
        "CP");
  }

  private long demanderUneEcole(EnTantQue parent) {
    long id =
        guichet.remplir(
            parent,
            InscriptionScolaire.CODE,
            ScolariteDemandee.class,
            f -> {
              f.getEnfants().get(0).setChoix(ChoixEcole.SECTEUR);
              f.setCertifie(true);
            });
    guichet.joindre(parent, id, "JUSTIFICATIF_DOMICILE");
    guichet.deposer(parent, id);
    return id;
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private static EnfantAInscrire vouloir(InscriptionsDemandees form, int rang) {
    var enfant = form.getEnfants().get(rang);
    enfant.setVoulue(true);
    return enfant;
  }

  private List<EnfantAInscrire> fiches(EnTantQue parent) {
    return guichet.brouillon(parent, TYPE, FORME).formulaire().getEnfants();
  }

  private long deposer(EnTantQue parent, Consumer<InscriptionsDemandees> reponses) {
    long id = guichet.remplir(parent, TYPE, FORME, reponses.andThen(f -> f.setConditions(true)));
    guichet.deposer(parent, id);
    return id;
  }

  private List<String> refus(EnTantQue parent, long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::champ).toList();
    }
  }

  private long inscriptions(FamilleInstallee famille) throws SQLException {
    return base.chercher("select count(*) from inscription where famille_id = ?", famille.id())
        .orElseThrow();
  }

  private static Callable<String> essai(Runnable appel) {
    return () -> {
      try {
        appel.run();
        return "fait";
      } catch (RegleMetierException refus) {
        return refus.motif().cle();
      }
    };
  }
}
