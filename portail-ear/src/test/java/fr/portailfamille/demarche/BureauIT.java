package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.AcceptationEnLot.Cochee;
import fr.portailfamille.demarche.AcceptationEnLot.Laissee;
import fr.portailfamille.demarche.organisation.Instructeur;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.ReglageSaisi;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.PortailDeployment;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What agents do with the desk, and how an administrator organises it. */
@ExtendWith(ArquillianExtension.class)
class BureauIT {

  private static final String TYPE = MiseAJourFamille.CODE;

  @Inject private Guichet guichet;
  @Inject private BureauQueries bureau;
  @Inject private InstructionService instruction;
  @Inject private AcceptationEnLot lot;
  @Inject private NotesService notes;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private OrganisationService organisation;
  @Inject private ServicesQueries services;
  @PersistenceContext private EntityManager em;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private Connection connexion;
  private Base base;
  private EnTantQue administrateur;
  private long claire;
  private long paul;

  @Deployment
  static EnterpriseArchive portail() {
    return PortailDeployment.with(
        BureauIT.class, Guichet.class, EnMemeTemps.class, RequetesSql.class);
  }

  @BeforeEach
  void deuxAgents() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    Exemples.installer(connexion);
    claire = agent("Claire");
    paul = agent("Paul");
    administrateur = EnTantQue.compte(claire, "ADMINISTRATEUR");
  }

  @AfterEach
  void fermer() throws SQLException {
    for (var service : tousLesServices()) {
      if (service.nom().contains(unique)) {
        base.executer(
            "update reglage_demarche set service_id = null where service_id = ?", service.id());
        base.executer("delete from service_instructeur where id = ?", service.id());
      }
    }
    base.executer("update reglage_demarche set ouverture = null, fermeture = null");
    base.executer("update reglage_demarche set delai_jours = null");
    regler(null, null, null, null);
    connexion.close();
  }

  @Test
  @DisplayName("A33 : un agent prend une démarche, la confie, et le collègue la remet dans la file")
  void une_demarche_change_de_mains() throws SQLException {
    long id = confirmee(famille());

    par(claire).executer(() -> instruction.prendre(id, version(id)));
    assertThat(detail(claire, id).aMoi()).isTrue();
    assertThat(numeros(claire, Suivi.MOI)).containsExactly(numero(id));
    assertThat(numeros(paul, Suivi.MOI)).isEmpty();

    par(claire).executer(() -> instruction.confier(id, version(id), paul));
    assertThat(detail(claire, id).suiviePar()).isEqualTo("Paul " + unique);
    assertThat(numeros(paul, Suivi.MOI)).containsExactly(numero(id));
    assertThat(par(claire).obtenir(() -> notes.lire(id)))
        .extracting(LigneNote::auteur, LigneNote::texte)
        .containsExactly(tuple("Claire " + unique, "Démarche confiée à Paul " + unique + "."));

    par(paul).executer(() -> instruction.rendre(id, version(id)));
    assertThat(detail(paul, id).suiviePar()).isNull();
    assertThat(numeros(paul, Suivi.PERSONNE)).contains(numero(id));
  }

  @Test
  @DisplayName("A33 : de deux agents qui la prennent en même temps, un seul l’a, l’autre le sait")
  void deux_agents_la_prennent_en_meme_temps() throws Exception {
    long id = confirmee(famille());
    int version = version(id);

    var issues =
        EnMemeTemps.essayer(
            () -> par(claire).executer(() -> instruction.prendre(id, version)),
            () -> par(paul).executer(() -> instruction.prendre(id, version)));

    assertThat(issues).containsExactlyInAnyOrder("fait", "DonneesModifieesEntreTemps");
  }

  @Test
  @DisplayName("A33 : on ne confie qu’à un agent, habilité s’il le faut, et autre que soi-même")
  void on_ne_confie_qu_a_un_agent() throws SQLException {
    var famille = famille();
    long id = confirmee(famille);
    long sante = deposee(famille, "INFORMATIONS_SANITAIRES");
    var habilitee = EnTantQue.compte(claire, "AGENT", "SANTE");

    refus("CollegueObligatoire", () -> instruction.confier(id, version(id), null));
    assertThatThrownBy(
            () ->
                par(claire)
                    .executer(() -> instruction.confier(id, version(id), famille.compteId())))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () -> habilitee.executer(() -> instruction.confier(sante, version(sante), paul)))
        .hasMessage("HabilitationDuCollegueManquante");
    par(claire).executer(() -> instruction.prendre(id, version(id)));
    refus("DejaSuiviePar", () -> instruction.prendre(id, version(id)));
    assertThat(par(claire).obtenir(() -> notes.lire(id))).isEmpty();
  }

  @Test
  @DisplayName(
      "C04 : acceptées ensemble, chacune réussit ou reste seule, et ce qui est à vérifier attend")
  void accepter_en_lot() throws SQLException {
    var premiere = famille();
    long acceptable = confirmee(premiere);
    long confidentielle = deposee(premiere, "INFORMATIONS_SANITAIRES");
    var depassee = famille();
    long signalee = telephoneChange(depassee, "06 99 88 77 66");
    base.executer(
        "update responsable set telephone = '+33611223344' where id in"
            + " (select responsable_id from membre where famille_id = ?)",
        depassee.id());
    long changee = confirmee(famille());
    var cochees =
        List.of(
            cochee(acceptable),
            cochee(confidentielle),
            cochee(signalee),
            new Cochee(changee, version(changee) - 1, numero(changee)),
            new Cochee(-1, 0, "X"));

    var bilan = EnTantQue.compte(claire, "AGENT", "SANTE").obtenir(() -> lot.accepter(cochees));

    assertThat(bilan.faites()).isEqualTo(1);
    assertThat(bilan.laissees())
        .extracting(Laissee::numero)
        .containsExactly(numero(confidentielle), numero(signalee), numero(changee), "X");
    assertThat(etat(acceptable)).isEqualTo(EtatDemarche.ACCEPTEE);
    assertThat(etat(signalee)).isEqualTo(EtatDemarche.DEPOSEE);
    assertThat(etat(changee)).isEqualTo(EtatDemarche.DEPOSEE);
    assertThat(etat(confidentielle)).isEqualTo(EtatDemarche.DEPOSEE);
    refus("AucuneDemarcheCochee", () -> lot.accepter(List.of()));
    assertThatThrownBy(
            () ->
                EnTantQue.compte(premiere.compteId(), "FAMILLE")
                    .obtenir(() -> lot.accepter(cochees)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName(
      "A33 : ce que suit un collègue n’est ni pris ni accepté en lot ; repris, cela se voit")
  void ce_que_suit_un_collegue_lui_reste() throws SQLException {
    long id = confirmee(famille());
    par(paul).executer(() -> instruction.prendre(id, version(id)));

    for (var bilan :
        List.of(
            par(claire).obtenir(() -> lot.prendre(List.of(cochee(id)))),
            par(claire).obtenir(() -> lot.accepter(List.of(cochee(id)))))) {
      assertThat(bilan.faites()).isZero();
      assertThat(bilan.laissees())
          .extracting(Laissee::pourquoi)
          .containsExactly("suivie par Paul " + unique + " : ouvrez-la pour prendre le relais.");
    }
    par(claire).executer(() -> instruction.prendre(id, version(id)));
    assertThat(par(paul).obtenir(() -> notes.lire(id)))
        .extracting(LigneNote::texte)
        .containsExactly("Démarche reprise ; elle était suivie par Paul " + unique + ".");
  }

  @Test
  @DisplayName("A33 : de suivante en suivante, la liste des décisions se parcourt dans son ordre")
  void la_suivante_suit_la_liste() throws SQLException {
    var famille = famille();
    long ancienne = confirmee(famille);
    guichet.accepter(par(claire), ancienne);
    long recente = confirmee(famille);
    guichet.accepter(par(claire), recente);
    var liste =
        par(claire)
            .obtenir(
                () ->
                    bureau.lister(
                        CriteresBureau.partout(EtatDemarche.ACCEPTEE, TYPE, null), 0, 200_000))
            .lignes()
            .stream()
            .map(LigneBureau::id)
            .toList();
    int rang = liste.indexOf(recente);
    assertThat(liste.indexOf(ancienne)).isGreaterThan(rang);
    assertThat(
            par(claire)
                .obtenir(
                    () ->
                        bureau.suivante(
                            CriteresBureau.partout(EtatDemarche.ACCEPTEE, TYPE, null), recente)))
        .contains(liste.get(rang + 1));
  }

  @Test
  @DisplayName("A33 : le type et le service se cherchent ensemble")
  void type_et_service_ensemble() throws SQLException {
    confirmee(famille());
    var scolaire = service("Type", claire);

    assertThat(numeros(claire, new CriteresBureau(null, TYPE, null, scolaire, null, false)))
        .isEmpty();
    regler(null, null, null, scolaire);
    assertThat(numeros(claire, new CriteresBureau(null, TYPE, null, scolaire, null, false)))
        .isNotEmpty();
  }

  @Test
  @DisplayName("A33 : chaque service voit sa file ; une démarche sans service est à tout le monde")
  void chaque_service_a_sa_file() throws SQLException {
    var famille = famille();
    long id = confirmee(famille);
    var adresse = "N-" + deposee(famille, "CHANGEMENT_ADRESSE");
    var scolaire = service("Scolaire", claire);
    var facturation = service("Facturation", paul);
    regler(null, null, null, scolaire);

    assertThat(numerosDe(claire, null)).contains(numero(id), adresse);
    assertThat(numerosDe(paul, null)).contains(adresse).doesNotContain(numero(id));
    assertThat(numerosDe(paul, CriteresBureau.TOUS_LES_SERVICES)).contains(numero(id), adresse);
    assertThat(numerosDe(paul, scolaire)).contains(numero(id)).doesNotContain(adresse);
    assertThat(numerosDe(paul, facturation)).isEmpty();
    assertThatThrownBy(() -> administrateur.executer(() -> organisation.supprimer(scolaire, 0)))
        .hasMessage("DonneesModifieesEntreTemps");
    assertThatThrownBy(
            () ->
                administrateur.executer(
                    () -> organisation.supprimer(scolaire, versionDuService(scolaire))))
        .hasMessage("ServiceCharge");
    administrateur.executer(
        () -> organisation.supprimer(facturation, versionDuService(facturation)));
    assertThat(tousLesServices()).noneMatch(s -> s.id() == facturation);
  }

  @Test
  @DisplayName("A33 : le délai promis est gardé ; les démarches en retard sont comptées et listées")
  void les_demarches_en_retard() throws SQLException {
    regler(null, null, 3, null);
    long id = confirmee(famille());
    assertThat(ligne(id).echeance()).isEqualTo(Exemples.aujourdHui().plusDays(3));
    regler(null, null, 30, null);
    assertThat(ligne(id).echeance()).isEqualTo(Exemples.aujourdHui().plusDays(3));
    assertThat(enRetard(numero(id))).isZero();

    base.executer("update demarche set echeance = current_date - 1 where id = ?", id);

    assertThat(enRetard(numero(id))).isEqualTo(1);
    var retard = new CriteresBureau(null, null, numero(id), null, null, true);
    assertThat(par(claire).obtenir(() -> bureau.lister(retard, 0, 10)).lignes())
        .extracting(LigneBureau::id)
        .containsExactly(id);
  }

  @Test
  @DisplayName("B18, E02 : hors de ses dates, une démarche ne se commence ni ne se dépose")
  void hors_de_ses_dates() throws SQLException {
    var parent = parent(famille());
    var aujourdhui = Exemples.aujourdHui();
    regler(aujourdhui.plusDays(1), null, null, null);
    assertThat(guichet.empechement(parent, TYPE)).startsWith("Cette démarche ouvrira le ");
    assertThatThrownBy(() -> parent.obtenir(() -> demarches.commencer(TYPE, true)))
        .hasMessage("DemarchePasEncoreOuverte");

    regler(aujourdhui, aujourdhui, null, null);
    assertThat(guichet.empechement(parent, TYPE)).isNull();
    long brouillon = remplie(parent);
    long aCorriger = confirmee(famille());

    regler(null, aujourdhui.minusDays(1), null, null);
    assertThatThrownBy(() -> guichet.deposer(parent, brouillon)).hasMessage("DemarcheClose");
    assertThat(parent.obtenir(() -> lectures.enCours())).hasSize(1);
    par(claire)
        .executer(() -> instruction.demanderCorrection(aCorriger, version(aCorriger), "À revoir."));
    assertThat(etat(aCorriger)).isEqualTo(EtatDemarche.A_CORRIGER);
  }

  @Test
  @DisplayName("B18 : une démarche rendue après la fermeture se corrige encore")
  void une_demarche_rendue_se_corrige_apres_la_fermeture() throws SQLException {
    var parent = parent(famille());
    long id = remplie(parent);
    guichet.deposer(parent, id);
    guichet.demanderCorrection(par(claire), id);
    regler(null, Exemples.aujourdHui().minusDays(1), null, null);

    guichet.corriger(parent, id, TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));
    guichet.deposer(parent, id);

    assertThat(etat(id)).isEqualTo(EtatDemarche.DEPOSEE);
  }

  @Test
  @DisplayName("B08 : les démarches sont offertes dans l’ordre des numéros, chacun le sien")
  void les_demarches_sont_numerotees() throws SQLException {
    var offertes = parent(famille()).obtenir(() -> lectures.disponibles());

    assertThat(offertes)
        .filteredOn(carte -> carte.empechement() == null && carte.numero() != null)
        .extracting(CarteDemarche::numero)
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(3);
    var numeroPris = new ReglageSaisi(TYPE, 1, null, null, null, null, versionDuReglage());
    assertThatThrownBy(() -> administrateur.executer(() -> organisation.regler(numeroPris)))
        .hasMessage("NumeroDeDemarchePris");
    var perime = new ReglageSaisi(TYPE, 2, null, null, null, null, versionDuReglage() - 1);
    assertThatThrownBy(() -> administrateur.executer(() -> organisation.regler(perime)))
        .isInstanceOf(DonneesModifieesEntreTemps.class);
    assertThatThrownBy(() -> par(claire).executer(() -> organisation.regler(numeroPris)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("A33 : un service a un nom à lui, et seulement des agents")
  void un_service_a_un_nom_et_des_agents() throws SQLException {
    service("École", claire);
    assertThat(administrateur.obtenir(services::agents))
        .filteredOn(a -> a.nom().equals(unique))
        .extracting(Instructeur::nomComplet)
        .containsExactly("Claire " + unique, "Paul " + unique);
    long parent = famille().compteId();

    refusAdmin("NomDuServiceObligatoire", () -> organisation.enregistrer(null, 0, " ", Set.of()));
    refusAdmin(
        "NomDuServicePris", () -> organisation.enregistrer(null, 0, "ecole " + unique, Set.of()));
    refusAdmin(
        "Introuvable", () -> organisation.enregistrer(null, 0, "Autre " + unique, Set.of(parent)));
    assertThat(tousLesServices()).filteredOn(s -> s.nom().contains(unique)).hasSize(1);
  }

  @Test
  @DisplayName("A33 : avec dix mille démarches, listes et filtres coûtent autant de requêtes")
  void dix_mille_demarches() throws SQLException {
    var service = service("Accueil", claire);
    var famille = famille();
    semer(famille, 50);
    var avec50 = couts();
    semer(famille, 9_950);

    assertThat(couts()).isEqualTo(avec50);
    assertThat(avec50).containsExactly(3, 3, 2, 2);
    var criteres = CriteresBureau.partout(null, null, "sm" + unique);
    var derniere = par(claire).obtenir(() -> bureau.lister(criteres, 9_999, 50));
    assertThat(derniere.total()).isEqualTo(10_000);
    assertThat(derniere.lignes()).hasSize(1);
    assertThat(numerosDe(claire, service)).isEmpty();
  }

  /** Statements of each way to look at the desk. */
  private List<Integer> couts() {
    var agent = par(claire);
    return List.of(
            new CriteresBureau(null, null, null, null, null, false),
            new CriteresBureau(null, null, "sm" + unique, null, Suivi.PERSONNE, true),
            new CriteresBureau(EtatDemarche.DEPOSEE, TYPE, "sm" + unique, 1L, Suivi.MOI, false),
            new CriteresBureau(EtatDemarche.ACCEPTEE, null, "sm" + unique, 0L, null, false))
        .stream()
        .map(c -> RequetesSql.compter(em, () -> agent.executer(() -> bureau.lister(c, 0, 50))))
        .toList();
  }

  private void semer(FamilleInstallee famille, int nombre) throws SQLException {
    base.executer(
        "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
            + " deposee_le, echeance) select ?, ?, ?, 'DEPOSEE', ? || nextval('seq_numero_demarche'),"
            + " now(), now(), now(), current_date + 10 from generate_series(1, ?)",
        TYPE,
        famille.compteId(),
        famille.id(),
        "sm" + unique + "-",
        nombre);
  }

  private long agent(String prenom) throws SQLException {
    long id =
        base.chercher(
                "insert into compte (courriel, prenom, nom, etat, mot_de_passe, cree_le,"
                    + " mot_de_passe_change_le) values (?, ?, ?, 'ACTIF', 'x', now(), now())"
                    + " returning id",
                prenom.toLowerCase() + "." + unique + "@exemple.fr",
                prenom,
                unique)
            .orElseThrow();
    base.executer("insert into compte_role (compte_id, role) values (?, 'AGENT')", id);
    return id;
  }

  private static EnTantQue par(long agent) {
    return EnTantQue.compte(agent, "AGENT");
  }

  private FamilleInstallee famille() throws SQLException {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .installer(connexion);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private long remplie(EnTantQue parent) {
    return guichet.remplir(parent, TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));
  }

  private long confirmee(FamilleInstallee famille) {
    var parent = parent(famille);
    long id = remplie(parent);
    guichet.deposer(parent, id);
    return id;
  }

  private long telephoneChange(FamilleInstallee famille, String telephone) {
    var parent = parent(famille);
    long id =
        guichet.remplir(
            parent,
            TYPE,
            FoyerDeclare.class,
            f -> {
              f.getDeclare().getResponsable().setTelephone(telephone);
              f.getDeclare().setCertifie(true);
            });
    guichet.deposer(parent, id);
    return id;
  }

  private long deposee(FamilleInstallee famille, String type) throws SQLException {
    long id =
        base.chercher(
                "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le,"
                    + " modifiee_le, deposee_le, echeance) values (?, ?, ?, 'DEPOSEE', ?, now(),"
                    + " now(), now(), current_date) returning id",
                type,
                famille.compteId(),
                famille.id(),
                UUID.randomUUID().toString())
            .orElseThrow();
    base.executer("update demarche set numero = 'N-' || id where id = ?", id);
    return id;
  }

  private long service(String nom, long agent) {
    administrateur.executer(
        () -> organisation.enregistrer(null, 0, nom + " " + unique, Set.of(agent)));
    return tousLesServices().stream()
        .filter(s -> s.nom().equals(nom + " " + unique))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<ServicesQueries.Service> tousLesServices() {
    return administrateur.obtenir(services::services);
  }

  private int versionDuService(long id) {
    return tousLesServices().stream().filter(s -> s.id() == id).findFirst().orElseThrow().version();
  }

  private void regler(LocalDate ouverture, LocalDate fermeture, Integer delai, Long service) {
    var saisi = new ReglageSaisi(TYPE, 2, ouverture, fermeture, delai, service, versionDuReglage());
    administrateur.executer(() -> organisation.regler(saisi));
  }

  private int versionDuReglage() {
    return administrateur.obtenir(() -> organisation.version(TYPE));
  }

  private DetailDemarche detail(long agent, long id) {
    return par(agent).obtenir(() -> bureau.detail(id));
  }

  private int version(long id) {
    return detail(claire, id).version();
  }

  private EtatDemarche etat(long id) {
    return detail(claire, id).resume().etat();
  }

  private String numero(long id) {
    return detail(claire, id).resume().numero();
  }

  private Cochee cochee(long id) {
    return new Cochee(id, version(id), numero(id));
  }

  private LigneBureau ligne(long id) {
    var criteres = CriteresBureau.partout(null, null, numero(id));
    return par(claire).obtenir(() -> bureau.lister(criteres, 0, 1)).lignes().get(0);
  }

  private long enRetard(String numero) {
    var criteres = CriteresBureau.partout(null, null, numero);
    return par(claire).obtenir(() -> bureau.compterEnRetard(criteres));
  }

  private List<String> numeros(long agent, Suivi suivi) {
    return numeros(agent, new CriteresBureau(null, null, null, null, suivi, false));
  }

  private List<String> numerosDe(long agent, Long service) {
    return numeros(agent, new CriteresBureau(null, null, null, service, null, false));
  }

  private List<String> numeros(long agent, CriteresBureau criteres) {
    return par(agent).obtenir(() -> bureau.lister(criteres, 0, 50_000)).lignes().stream()
        .map(LigneBureau::numero)
        .toList();
  }

  private void refus(String cle, Runnable acte) {
    assertThatThrownBy(() -> par(claire).executer(acte)).hasMessage(cle);
  }

  private void refusAdmin(String cle, Runnable acte) {
    assertThatThrownBy(() -> administrateur.executer(acte)).hasMessage(cle);
  }
}
