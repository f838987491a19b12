package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.AcceptationEnLot.Cochee;
import fr.portailfamille.demarche.AcceptationEnLot.Laissee;
import fr.portailfamille.demarche.organisation.Acces;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.Instructeur;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.ReglageSaisi;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.demarche.organisation.Silence;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What agents do with the desk, and how an administrator organises it. */
@ExtendWith(ArquillianExtension.class)
class BureauIT {

  private static final String TYPE = Mairie.TYPE;

  @Inject private Guichet guichet;
  @Inject private Mairie mairie;
  @Inject private BureauQueries bureau;
  @Inject private InstructionService instruction;
  @Inject private AcceptationEnLot lot;
  @Inject private NotesService notes;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private OrganisationService organisation;
  @Inject private ServicesQueries services;
  @PersistenceContext private EntityManager em;

  private String unique;
  private Connection connexion;
  private Base base;
  private EnTantQue administrateur;
  private long claire;
  private long paul;

  @BeforeEach
  void deuxAgents() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    mairie.installer(connexion);
    unique = mairie.unique();
    claire = mairie.agent("Claire");
    paul = mairie.agent("Paul");
    administrateur = mairie.administrateur();
  }

  @AfterEach
  void fermer() throws SQLException {
    mairie.ranger();
    connexion.close();
  }

  @Test
  @DisplayName("A33 : un agent prend une démarche, la confie, et le collègue la remet dans la file")
  void une_demarche_change_de_mains() throws SQLException {
    var famille = mairie.famille();
    long id = mairie.confirmee(famille);

    Mairie.par(claire).executer(() -> instruction.prendre(id, version(id)));
    assertThat(detail(claire, id).prise().aMoi()).isTrue();
    assertThat(detail(claire, id).familleId()).isEqualTo(famille.id());
    assertThat(numeros(claire, Suivi.MOI)).containsExactly(numero(id));
    assertThat(numeros(paul, Suivi.MOI)).isEmpty();

    Mairie.par(claire).executer(() -> instruction.confier(id, version(id), paul));
    assertThat(detail(claire, id).prise().suiviePar()).isEqualTo("Paul " + unique);
    assertThat(numeros(paul, Suivi.MOI)).containsExactly(numero(id));
    assertThat(Mairie.par(claire).obtenir(() -> notes.lire(id)))
        .extracting(LigneNote::auteur, LigneNote::texte)
        .containsExactly(tuple("Claire " + unique, "Démarche confiée à Paul " + unique + "."));

    Mairie.par(paul).executer(() -> instruction.rendre(id, version(id)));
    assertThat(detail(paul, id).prise().suiviePar()).isNull();
    assertThat(numeros(paul, Suivi.PERSONNE)).contains(numero(id));
    assertThat(detail(paul, id).historique())
        .last()
        .extracting(Passage::getLibelle)
        .isEqualTo("De nouveau en attente d’examen");
  }

  @Test
  @DisplayName("A33 : de deux agents qui la prennent en même temps, un seul l’a, l’autre le sait")
  void deux_agents_la_prennent_en_meme_temps() throws Exception {
    long id = mairie.confirmee(mairie.famille());
    int version = version(id);

    var issues =
        EnMemeTemps.essayer(
            () -> Mairie.par(claire).executer(() -> instruction.prendre(id, version)),
            () -> Mairie.par(paul).executer(() -> instruction.prendre(id, version)));

    assertThat(issues).containsExactlyInAnyOrder("fait", "DonneesModifieesEntreTemps");
  }

  @Test
  @DisplayName("A33 : on ne confie qu’à un agent, habilité s’il le faut, et autre que soi-même")
  void on_ne_confie_qu_a_un_agent() throws SQLException {
    var famille = mairie.famille();
    long id = mairie.confirmee(famille);
    long sante = deposee(famille, "INFORMATIONS_SANITAIRES");
    var habilitee = EnTantQue.compte(claire, "AGENT", "SANTE");

    refus("CollegueObligatoire", () -> instruction.confier(id, version(id), null));
    assertThatThrownBy(
            () ->
                Mairie.par(claire)
                    .executer(() -> instruction.confier(id, version(id), famille.compteId())))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () -> habilitee.executer(() -> instruction.confier(sante, version(sante), paul)))
        .hasMessage("HabilitationDuCollegueManquante");
    Mairie.par(claire).executer(() -> instruction.prendre(id, version(id)));
    refus("DejaSuiviePar", () -> instruction.prendre(id, version(id)));
    assertThat(Mairie.par(claire).obtenir(() -> notes.lire(id))).isEmpty();
  }

  @Test
  @DisplayName(
      "C04 : acceptées ensemble, chacune réussit ou reste seule, et ce qui est à vérifier attend")
  void accepter_en_lot() throws SQLException {
    var premiere = mairie.famille();
    long acceptable = mairie.confirmee(premiere);
    long confidentielle = deposee(premiere, "INFORMATIONS_SANITAIRES");
    var depassee = mairie.famille();
    long signalee = telephoneChange(depassee, "06 99 88 77 66");
    base.executer(
        "update responsable set telephone = '+33611223344' where id in"
            + " (select responsable_id from membre where famille_id = ?)",
        depassee.id());
    long changee = mairie.confirmee(mairie.famille());
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
    long id = mairie.confirmee(mairie.famille());
    Mairie.par(paul).executer(() -> instruction.prendre(id, version(id)));

    for (var bilan :
        List.of(
            Mairie.par(claire).obtenir(() -> lot.prendre(List.of(cochee(id)))),
            Mairie.par(claire).obtenir(() -> lot.accepter(List.of(cochee(id)))))) {
      assertThat(bilan.faites()).isZero();
      assertThat(bilan.laissees())
          .extracting(Laissee::pourquoi)
          .containsExactly("suivie par Paul " + unique + " : ouvrez-la pour prendre le relais.");
    }
    Mairie.par(claire).executer(() -> instruction.prendre(id, version(id)));
    assertThat(Mairie.par(paul).obtenir(() -> notes.lire(id)))
        .extracting(LigneNote::texte)
        .containsExactly("Démarche reprise ; elle était suivie par Paul " + unique + ".");
  }

  @Test
  @DisplayName("A33 : de suivante en suivante, la liste des décisions se parcourt dans son ordre")
  void la_suivante_suit_la_liste() throws SQLException {
    var famille = mairie.famille();
    long ancienne = mairie.confirmee(famille);
    guichet.accepter(Mairie.par(claire), ancienne);
    long recente = mairie.confirmee(famille);
    guichet.accepter(Mairie.par(claire), recente);
    var liste =
        Mairie.par(claire)
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
            Mairie.par(claire)
                .obtenir(
                    () ->
                        bureau.suivante(
                            CriteresBureau.partout(EtatDemarche.ACCEPTEE, TYPE, null), recente)))
        .contains(liste.get(rang + 1));
  }

  @Test
  @DisplayName("A33 : le type et le service se cherchent ensemble")
  void type_et_service_ensemble() throws SQLException {
    mairie.confirmee(mairie.famille());
    var scolaire = mairie.service("Type", claire);

    assertThat(numeros(claire, new CriteresBureau(null, TYPE, null, scolaire, null, false)))
        .isEmpty();
    regler(null, null, null, scolaire);
    assertThat(numeros(claire, new CriteresBureau(null, TYPE, null, scolaire, null, false)))
        .isNotEmpty();
  }

  @Test
  @DisplayName("A33 : chaque service voit sa file ; une démarche sans service est à tout le monde")
  void chaque_service_a_sa_file() throws SQLException {
    var famille = mairie.famille();
    long id = mairie.confirmee(famille);
    var adresse = "N-" + deposee(famille, "CHANGEMENT_ADRESSE");
    var scolaire = mairie.service("Scolaire", claire);
    var facturation = mairie.service("Facturation", paul);
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
    assertThat(mairie.tousLesServices()).noneMatch(s -> s.id() == facturation);
  }

  @Test
  @DisplayName("A33 : le délai promis est gardé ; les démarches en retard sont comptées et listées")
  void les_demarches_en_retard() throws SQLException {
    regler(null, null, 3, null);
    long id = mairie.confirmee(mairie.famille());
    assertThat(ligne(id).echeance()).isEqualTo(Exemples.aujourdHui().plusDays(3));
    regler(null, null, 30, null);
    assertThat(ligne(id).echeance()).isEqualTo(Exemples.aujourdHui().plusDays(3));
    assertThat(enRetard(numero(id))).isZero();

    base.executer("update demarche set echeance = current_date - 1 where id = ?", id);

    assertThat(enRetard(numero(id))).isEqualTo(1);
    var retard = new CriteresBureau(null, null, numero(id), null, null, true);
    assertThat(Mairie.par(claire).obtenir(() -> bureau.lister(retard, 0, 10)).lignes())
        .extracting(LigneBureau::id)
        .containsExactly(id);
  }

  @Test
  @DisplayName("B18, E02 : hors de ses dates, une démarche ne se commence ni ne se dépose")
  void hors_de_ses_dates() throws SQLException {
    var parent = Mairie.parent(mairie.famille());
    var aujourdhui = Exemples.aujourdHui();
    regler(aujourdhui.plusDays(1), null, null, null);
    assertThat(guichet.empechement(parent, TYPE)).startsWith("Cette démarche ouvrira le ");
    assertThatThrownBy(() -> parent.obtenir(() -> demarches.commencer(TYPE, true)))
        .hasMessage("DemarchePasEncoreOuverte");

    regler(aujourdhui, aujourdhui, null, null);
    assertThat(guichet.empechement(parent, TYPE)).isNull();
    long brouillon = mairie.remplie(parent);
    long aCorriger = mairie.confirmee(mairie.famille());

    regler(null, aujourdhui.minusDays(1), null, null);
    assertThatThrownBy(() -> guichet.deposer(parent, brouillon)).hasMessage("DemarcheClose");
    assertThat(parent.obtenir(() -> lectures.enCours())).hasSize(1);
    Mairie.par(claire)
        .executer(() -> instruction.demanderCorrection(aCorriger, version(aCorriger), "À revoir."));
    assertThat(etat(aCorriger)).isEqualTo(EtatDemarche.A_CORRIGER);
  }

  @Test
  @DisplayName("B18 : une démarche rendue après la fermeture se corrige encore")
  void une_demarche_rendue_se_corrige_apres_la_fermeture() throws SQLException {
    var parent = Mairie.parent(mairie.famille());
    long id = mairie.remplie(parent);
    guichet.deposer(parent, id);
    guichet.demanderCorrection(Mairie.par(claire), id);
    regler(null, Exemples.aujourdHui().minusDays(1), null, null);

    guichet.corriger(parent, id, TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));
    guichet.deposer(parent, id);

    assertThat(etat(id)).isEqualTo(EtatDemarche.DEPOSEE);
  }

  @Test
  @DisplayName("B08 : les démarches sont offertes dans l’ordre des numéros, chacun le sien")
  void les_demarches_sont_numerotees() throws SQLException {
    var offertes = Mairie.parent(mairie.famille()).obtenir(() -> lectures.disponibles());

    assertThat(offertes)
        .filteredOn(carte -> carte.empechement() == null && carte.numero() != null)
        .extracting(CarteDemarche::numero)
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(3);
    var numeroPris =
        new ReglageSaisi(
            TYPE,
            1,
            null,
            null,
            null,
            Circuit.LIBRE,
            Silence.ORDINAIRE,
            Acces.LIBRE,
            mairie.versionDuReglage());
    assertThatThrownBy(() -> administrateur.executer(() -> organisation.regler(numeroPris)))
        .hasMessage("NumeroDeDemarchePris");
    var perime =
        new ReglageSaisi(
            TYPE,
            2,
            null,
            null,
            null,
            Circuit.LIBRE,
            Silence.ORDINAIRE,
            Acces.LIBRE,
            mairie.versionDuReglage() - 1);
    assertThatThrownBy(() -> administrateur.executer(() -> organisation.regler(perime)))
        .isInstanceOf(DonneesModifieesEntreTemps.class);
    assertThatThrownBy(() -> Mairie.par(claire).executer(() -> organisation.regler(numeroPris)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("A33 : un service a un nom à lui, et seulement des agents")
  void un_service_a_un_nom_et_des_agents() throws SQLException {
    mairie.service("École", claire);
    assertThat(administrateur.obtenir(services::agents))
        .filteredOn(a -> a.nom().equals(unique) && !a.prenom().equals("Adèle"))
        .extracting(Instructeur::nomComplet)
        .containsExactly("Claire " + unique, "Paul " + unique);
    long parent = mairie.famille().compteId();

    refusAdmin("NomDuServiceObligatoire", () -> organisation.enregistrer(null, 0, " ", Set.of()));
    refusAdmin(
        "NomDuServicePris", () -> organisation.enregistrer(null, 0, "ecole " + unique, Set.of()));
    refusAdmin(
        "Introuvable", () -> organisation.enregistrer(null, 0, "Autre " + unique, Set.of(parent)));
    assertThat(mairie.tousLesServices()).filteredOn(s -> s.nom().contains(unique)).hasSize(1);
  }

  @Test
  @DisplayName("A33 : avec dix mille démarches, listes et filtres coûtent autant de requêtes")
  void dix_mille_demarches() throws SQLException {
    var service = mairie.service("Accueil", claire);
    var famille = mairie.famille();
    semer(famille, 50);
    var avec50 = couts();
    semer(famille, 9_950);

    assertThat(couts()).isEqualTo(avec50);
    assertThat(avec50).containsExactly(3, 3, 2, 2);
    var criteres = CriteresBureau.partout(null, null, "sm" + unique);
    var derniere = Mairie.par(claire).obtenir(() -> bureau.lister(criteres, 9_999, 50));
    assertThat(derniere.total()).isEqualTo(10_000);
    assertThat(derniere.lignes()).hasSize(1);
    assertThat(numerosDe(claire, service)).isEmpty();
  }

  /** Statements of each way to look at the desk. */
  private List<Integer> couts() {
    var agent = Mairie.par(claire);
    // settings are read again now and then, whatever is looked at: not in what is counted
    agent.obtenir(bureau::aTraiter);
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

  private long telephoneChange(FamilleInstallee famille, String telephone) {
    var parent = Mairie.parent(famille);
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

  private int versionDuService(long id) {
    return mairie.tousLesServices().stream()
        .filter(s -> s.id() == id)
        .findFirst()
        .orElseThrow()
        .version();
  }

  private void regler(LocalDate ouverture, LocalDate fermeture, Integer delai, Long service) {
    mairie.regler(ouverture, fermeture, delai, new Circuit(List.of(), service));
  }

  private DetailDemarche detail(long agent, long id) {
    return Mairie.par(agent).obtenir(() -> bureau.detail(id));
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
    return Mairie.par(claire).obtenir(() -> bureau.lister(criteres, 0, 1)).lignes().get(0);
  }

  private long enRetard(String numero) {
    var criteres = CriteresBureau.partout(null, null, numero);
    return Mairie.par(claire).obtenir(() -> bureau.compterEnRetard(criteres));
  }

  private List<String> numeros(long agent, Suivi suivi) {
    return numeros(agent, new CriteresBureau(null, null, null, null, suivi, false));
  }

  private List<String> numerosDe(long agent, Long service) {
    return numeros(agent, new CriteresBureau(null, null, null, service, null, false));
  }

  private List<String> numeros(long agent, CriteresBureau criteres) {
    return Mairie.par(agent).obtenir(() -> bureau.lister(criteres, 0, 50_000)).lignes().stream()
        .map(LigneBureau::numero)
        .toList();
  }

  private void refus(String cle, Runnable acte) {
    assertThatThrownBy(() -> Mairie.par(claire).executer(acte)).hasMessage(cle);
  }

  private void refusAdmin(String cle, Runnable acte) {
    assertThatThrownBy(() -> administrateur.executer(acte)).hasMessage(cle);
  }
}
