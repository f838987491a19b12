package fr.portailfamille.quotient;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc.Reponse;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.demarche.DocumentQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.document.Documents;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.QuotientService;
import fr.portailfamille.famille.SourceQuotient;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
class QuotientIT {

  private static final String TYPE = DemandeDeQuotient.CODE;
  private static final Class<QuotientDemande> FORME = QuotientDemande.class;
  private static final LocalDate AUJOURDHUI = Exemples.aujourdHui();
  private static final LocalDate DEBUT = AUJOURDHUI.withDayOfMonth(1);
  private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String AVIS = "AVIS_IMPOSITION";

  @Inject private Guichet guichet;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private BureauQueries bureau;
  @Inject private DocumentQueries mesDocuments;
  @Inject private Documents documents;
  @Inject private QuotientQueries quotients;
  @Inject private QuotientService saisie;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private EnTantQue facturation;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    facturation =
        EnTantQue.compte(exemples.compte(Personnage.SAMIR_HADDAD), "AGENT", "FACTURATION");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("B35, C04, C09 : le quotient des avis n’est écrit qu’à l’acceptation")
  void le_quotient_des_avis() throws SQLException {
    var famille = roux().installer(connexion);
    long id = deposer(parent(famille), surAvis("24000", "2,5"));

    assertThat(guichet.detail(facturation, id).blocs().stream().flatMap(b -> b.reponses().stream()))
        .extracting(Reponse::question)
        .contains("Calcul", "Numéro fiscal", "Référence de l’avis");
    assertThat(connus(famille)).isEmpty();
    guichet.accepter(facturation, id);

    assertThat(connus(famille)).hasSize(1);
    var quotient = connus(famille).get(0);
    assertThat(quotient.valeur()).isEqualTo(Montant.of("800"));
    assertThat(quotient.debut()).isEqualTo(DEBUT);
    assertThat(quotient.fin().getMonthValue() * 100 + quotient.fin().getDayOfMonth())
        .isEqualTo(831);
    assertThat(quotient.origine()).isEqualTo("Avis d’imposition (revenus de " + annee() + ")");
    assertThat(parent(famille).obtenir(quotients::lesNotres).orElseThrow().actuel())
        .isEqualTo(quotient);
  }

  @Test
  @DisplayName("B35, C10 : le quotient de la CAF, et son numéro d’allocataire, à côté de l’ancien")
  void le_quotient_de_la_caf() throws SQLException {
    var famille = roux().avecQuotient(650).installer(connexion);
    base.executer("update famille set numero_allocataire = '7654321' where id = ?", famille.id());
    long id = deposer(parent(famille), atteste("712,40"));

    assertThat(guichet.detail(facturation, id).blocs().stream().flatMap(b -> b.reponses().stream()))
        .filteredOn(reponse -> reponse.avant() != null)
        .extracting(Reponse::question)
        .containsExactly("Numéro d’allocataire CAF", "Quotient familial");
    guichet.accepter(facturation, id);

    assertThat(connus(famille))
        .extracting(q -> q.valeur().toString(), LigneQuotient::source)
        .containsExactly(
            tuple(Montant.of("712.40").toString(), SourceQuotient.CAF),
            tuple(Montant.of("650").toString(), SourceQuotient.CAF));
    assertThat(connus(famille).get(1).fin()).isEqualTo(DEBUT.minusDays(1));
    assertThat(
            base.chercher(
                "select 1 from famille where id = ? and numero_allocataire = '1234567'",
                famille.id()))
        .isPresent();
  }

  @Test
  @DisplayName("C09 : acceptée, refusée ou abandonnée, chiffres et documents sont détruits")
  void chiffres_et_documents_sont_detruits() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    long acceptee = deposer(parent, surAvis("24000", "2"));
    assertThat(octets(acceptee)).isEqualTo(1);
    assertThat(guichet.detail(facturation, acceptee).documents().get(0).detruitLe()).isNull();
    guichet.accepter(facturation, acceptee);
    var autre = roux().installer(connexion);
    long refusee = deposer(parent(autre), surAvis("24000", "2"));
    guichet.refuser(facturation, refusee, guichet.detail(facturation, refusee).version());
    var encore = roux().installer(connexion);
    long abandonnee = guichet.remplir(parent(encore), TYPE, FORME, surAvis("24000", "2"));
    guichet.joindre(parent(encore), abandonnee, AVIS);
    parent(encore).executer(() -> demarches.abandonner(abandonnee));

    for (long id : List.of(acceptee, refusee, abandonnee)) {
      assertThat(octets(id)).isZero();
      assertThat(base.chercher(PIECES + " and d.detruit_le is not null", id)).contains(1L);
    }
    var detail = guichet.detail(facturation, acceptee);
    assertThat(detail.blocs().toString())
        .contains("Effacés une fois la démarche terminée")
        .doesNotContain("24000", "24 000", "3012345678901", "1 000,00");
    assertThat(detail.documents().get(0).detruitLe()).isNotNull();
    long document = detail.documents().get(0).id();
    assertThat(parent.obtenir(mesDocuments::lesNotres).get(0).document().detruitLe()).isNotNull();
    assertThatThrownBy(() -> parent.obtenir(() -> documents.lire(document)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> facturation.obtenir(() -> bureau.document(acceptee, document)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () ->
                base.executer(
                    "insert into document_contenu (document_id, contenu) values (?, 'x')",
                    document))
        .hasMessageContaining("is destroyed");
  }

  @Test
  @DisplayName("C09 : les réponses sont chiffrées, et lues par les seuls agents de la facturation")
  void les_reponses_sont_reservees() throws SQLException {
    var famille = roux().installer(connexion);
    long id = deposer(parent(famille), surAvis("24123", "2"));

    assertThat(
            base.chercher(
                "select count(*) from demarche where id = ? and contenu::text like '%24123%'", id))
        .contains(0L);
    assertThat(guichet.detail(agent, id).reservee()).isTrue();
    assertThat(guichet.detail(agent, id).blocs()).isEmpty();
    int version = guichet.detail(agent, id).version();
    assertThatThrownBy(() -> guichet.accepter(agent, id, version))
        .hasMessage("HabilitationManquante");
  }

  @Test
  @DisplayName("C09 : chaque lecture des revenus est enregistrée ; la famille en voit la date")
  void chaque_lecture_est_enregistree() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    var autre = roux().installer(connexion);
    long id = deposer(parent, surAvis("24000", "2"));
    parent.obtenir(() -> lectures.detail(id));
    guichet.detail(agent, id);
    assertThat(consultations(id)).isZero();
    assertThat(parent.obtenir(quotients::lesNotres).orElseThrow().lectures()).isEmpty();

    long document = guichet.detail(facturation, id).documents().get(0).id();
    assertThat(consultations(id)).isEqualTo(1);
    facturation.executer(() -> bureau.document(id, document));
    assertThat(consultations(id)).isEqualTo(2);
    assertThatThrownBy(() -> agent.obtenir(() -> bureau.document(id, document)))
        .isInstanceOf(Introuvable.class);
    assertThat(consultations(id)).isEqualTo(2);

    assertThat(parent.obtenir(quotients::lesNotres).orElseThrow().lectures()).isNotEmpty();
    assertThat(parent(autre).obtenir(quotients::lesNotres).orElseThrow().lectures()).isEmpty();
    assertThatThrownBy(
            () -> base.executer("delete from consultation_quotient where demarche_id = ?", id))
        .isInstanceOf(SQLException.class);
  }

  private long consultations(long demarche) throws SQLException {
    return base.chercher(
            "select count(*) from consultation_quotient where demarche_id = ?", demarche)
        .orElseThrow();
  }

  @Test
  @DisplayName(
      "E31 : les habitants seulement ; un avis qui a servi n’est pas redemandé sans raison")
  void les_habitants_et_les_avis_deja_fournis() throws SQLException {
    var ailleurs = roux().horsCommune().installer(connexion);
    assertThat(guichet.empechement(parent(ailleurs), TYPE)).contains("habitants de la commune");
    assertThat(parent(ailleurs).obtenir(quotients::lesNotres).orElseThrow().reserve()).isTrue();
    assertThatThrownBy(() -> parent(ailleurs).obtenir(() -> demarches.commencer(TYPE, true)))
        .hasMessage("QuotientReserveAuxHabitants");

    var famille = roux().installer(connexion);
    var parent = parent(famille);
    guichet.accepter(facturation, deposer(parent, surAvis("24000", "2")));
    long encore = guichet.remplir(parent, TYPE, FORME, surAvis("12000", "2"));
    guichet.joindre(parent, encore, AVIS);
    assertThat(refus(parent, encore)).containsExactly("AvisDejaFourni");
    guichet.corriger(
        parent, encore, TYPE, FORME, f -> f.setChangement(ChangementDeSituation.SEPARATION));
    guichet.corriger(parent, encore, TYPE, FORME, f -> f.setCertifie(true));
    guichet.deposer(parent, encore);
    guichet.accepter(facturation, encore);

    assertThat(connus(famille))
        .extracting(LigneQuotient::debut)
        .containsExactly(DEBUT.plusMonths(1), DEBUT);
    assertThat(connus(famille).get(1).fin()).isEqualTo(DEBUT.plusMonths(1).minusDays(1));
  }

  @Test
  @DisplayName("C04 : un quotient saisi depuis n’est pas écrasé ; l’agent en est prévenu avant")
  void un_quotient_saisi_depuis_n_est_pas_ecrase() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    long id = deposer(parent, surAvis("24000", "2"));
    assertThat(guichet.detail(facturation, id).signalements())
        .anyMatch(s -> s.contains("ce quotient vaudrait du"))
        .noneMatch(s -> s.contains("a changé depuis le dépôt"));
    agent.executer(
        () ->
            saisie.enregistrer(
                famille.id(), Montant.of("500"), DEBUT.minusMonths(1), SourceQuotient.AGENT));

    assertThat(guichet.detail(facturation, id).signalements())
        .anyMatch(s -> s.contains("a changé depuis le dépôt"));
    assertThatThrownBy(() -> guichet.accepter(facturation, id)).hasMessage("QuotientChangeDepuis");
    assertThat(octets(id)).isEqualTo(1);

    guichet.demanderCorrection(facturation, id);
    assertThat(guichet.brouillon(parent, TYPE, FORME).formulaire().getConnu()).contains("500,00");
    guichet.corriger(parent, id, TYPE, FORME, f -> f.setCertifie(true));
    guichet.deposer(parent, id);
    guichet.accepter(facturation, id);
    assertThat(connus(famille)).hasSize(2);
  }

  @Test
  @DisplayName("B35, C04 : une correction le mois suivant ne recule pas le début du quotient")
  void une_correction_ne_recule_pas_le_debut() throws SQLException {
    var famille = roux().installer(connexion);
    var parent = parent(famille);
    long id = deposer(parent, surAvis("24000", "2"));
    guichet.demanderCorrection(facturation, id);
    vieillirDUnMois(id);
    guichet.corriger(parent, id, TYPE, FORME, f -> f.setCertifie(true));
    guichet.deposer(parent, id);
    assertThat(guichet.detail(facturation, id).signalements())
        .anyMatch(s -> s.contains("vaudrait du " + COURT.format(DEBUT.minusMonths(1))));
    guichet.accepter(facturation, id);

    assertThat(connus(famille))
        .extracting(LigneQuotient::debut)
        .containsExactly(DEBUT.minusMonths(1));
  }

  /** Everything done so far about it was done on the last days of the month before. */
  private void vieillirDUnMois(long demarche) throws SQLException {
    var veille = DEBUT.minusDays(2);
    base.executer("alter table traitement disable trigger user");
    try {
      base.executer(
          "update traitement set le = cast(? as date) + interval '12 hours' where demarche_id = ?",
          veille,
          demarche);
    } finally {
      base.executer("alter table traitement enable trigger user");
    }
    base.executer(
        "update demarche set deposee_le = cast(? as date) + interval '12 hours' where id = ?",
        veille,
        demarche);
  }

  @Test
  @DisplayName("B35 : de deux quotients acceptés en même temps, un seul est écrit")
  void de_deux_agents_un_seul_ecrit() throws Exception {
    var famille =
        roux().avecResponsable("Anne", "Roux").avecResponsable("Luc", "Roux").installer(connexion);
    long compteLuc =
        base.chercher(
                "select r.compte_id from membre m join responsable r on r.id = m.responsable_id"
                    + " where m.famille_id = ? and not m.titulaire",
                famille.id())
            .orElseThrow();
    long deAnne = deposer(parent(famille), surAvis("24000", "2"));
    long deLuc = deposer(EnTantQue.compte(compteLuc, "FAMILLE"), surAvis("12000", "2"));

    assertThat(
            EnMemeTemps.essayer(
                () -> guichet.accepter(facturation, deAnne),
                () -> guichet.accepter(facturation, deLuc)))
        .containsExactlyInAnyOrder("fait", "QuotientChangeDepuis");
    assertThat(connus(famille)).hasSize(1);
  }

  @Test
  @DisplayName(
      "B35, B39 : chaque foyer d’un enfant en garde alternée a le sien, invisible à l’autre")
  void chaque_foyer_a_le_sien() throws SQLException {
    var famille = roux().installer(connexion);
    var autre = uneFamille().nommee("Blanc").partageant("Mia", famille).installer(connexion);
    long id = deposer(parent(famille), surAvis("24000", "2"));
    guichet.accepter(facturation, id);
    long quotient = connus(famille).get(0).id();

    assertThat(parent(autre).obtenir(quotients::lesNotres).orElseThrow().tous()).isEmpty();
    assertThatThrownBy(() -> parent(autre).obtenir(() -> quotients.monAttestation(quotient)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> parent(autre).obtenir(() -> lectures.detail(id)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> agent.obtenir(() -> quotients.attestation(quotient)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(parent(famille).obtenir(() -> quotients.monAttestation(quotient)).contenu())
        .isNotEmpty();
    assertThat(facturation.obtenir(() -> quotients.attestation(quotient)).nom())
        .endsWith(famille.numero() + ".pdf");
  }

  @Test
  void les_requetes_ne_dependent_pas_du_nombre_de_quotients() throws SQLException {
    var famille = roux().avecQuotient(650).installer(connexion);
    var parent = parent(famille);
    int avec1 = RequetesSql.compter(em, () -> parent.obtenir(quotients::lesNotres));
    for (int mois = 1; mois < 4; mois++) {
      var debut = DEBUT.plusMonths(mois);
      agent.executer(
          () -> saisie.enregistrer(famille.id(), Montant.of("9"), debut, SourceQuotient.AGENT));
    }

    assertThat(RequetesSql.compter(em, () -> parent.obtenir(quotients::lesNotres)))
        .isEqualTo(avec1);
    assertThat(connus(famille)).hasSize(4);
  }

  @Test
  void la_base_refuse_deux_quotients_d_une_meme_demarche() throws SQLException {
    var famille = roux().installer(connexion);
    long id = deposer(parent(famille), surAvis("24000", "2"));
    guichet.accepter(facturation, id);

    assertThatThrownBy(() -> copier(famille, id, DEBUT.plusYears(3), null))
        .hasMessageContaining("ck_quotient_familial_demarche");
    assertThatThrownBy(() -> copier(famille, id, DEBUT.plusYears(3), DEBUT.plusYears(4)))
        .hasMessageContaining("uq_quotient_familial_demarche");
    assertThatThrownBy(() -> copier(famille, id, DEBUT, DEBUT))
        .hasMessageMatching("(?s).*(ex_quotient_familial_chevauchement|uq_quotient).*");
  }

  private void copier(FamilleInstallee famille, long demarche, LocalDate debut, LocalDate fin)
      throws SQLException {
    base.executer(
        "insert into quotient_familial"
            + " (famille_id, valeur, debut, fin, source, saisi_le, demarche_id, annee_revenus)"
            + " values (?, 1, ?, cast(? as date), 'AVIS_IMPOSITION', now(), ?, 2025)",
        famille.id(),
        debut,
        fin,
        demarche);
  }

  private static final String PIECES =
      "select count(*) from piece p join document d on d.id = p.document_id"
          + " where p.demarche_id = ?";

  private long octets(long demarche) throws SQLException {
    return base.chercher(
            "select count(*) from piece p join document_contenu c"
                + " on c.document_id = p.document_id where p.demarche_id = ?",
            demarche)
        .orElseThrow();
  }

  private static FamilleFixture roux() {
    return uneFamille().nommee("Roux").avecEnfant("Mia", LocalDate.of(2017, 3, 4));
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private static String annee() {
    return String.valueOf(AUJOURDHUI.getYear() - 1);
  }

  private static Consumer<QuotientDemande> surAvis(String revenu, String parts) {
    return form -> {
      form.setOrigine(OrigineQuotient.AVIS);
      form.setAnnee(annee());
      form.getAvis().setRevenu(revenu);
      form.getAvis().setParts(parts);
      form.getAvis().setNumeroFiscal("3012345678901");
      form.getAvis().setReference("2644A12345678");
      form.setCertifie(true);
    };
  }

  private static Consumer<QuotientDemande> atteste(String valeur) {
    return form -> {
      form.setOrigine(OrigineQuotient.ALLOCATAIRE);
      form.setOrganisme(SourceQuotient.CAF);
      form.setNumeroAllocataire("123 45 67");
      form.setValeur(valeur);
      form.setMois(YearMonth.from(AUJOURDHUI).toString());
      form.setCertifie(true);
    };
  }

  private long deposer(EnTantQue parent, Consumer<QuotientDemande> reponses) {
    long id = guichet.remplir(parent, TYPE, FORME, reponses);
    var form = guichet.brouillon(parent, TYPE, FORME).formulaire();
    guichet.joindre(
        parent, id, form.getOrigine() == OrigineQuotient.AVIS ? AVIS : "ATTESTATION_CAF");
    guichet.deposer(parent, id);
    return id;
  }

  private List<String> refus(EnTantQue parent, long id) {
    try {
      guichet.deposer(parent, id);
      return List.of();
    } catch (DemarcheIncomplete incomplete) {
      return incomplete.refus().stream().map(Refus::motif).map(m -> m.cle()).toList();
    } catch (RegleMetierException autre) {
      return List.of(autre.motif().cle());
    }
  }

  private List<LigneQuotient> connus(FamilleInstallee famille) {
    return agent.obtenir(() -> quotients.duFoyer(famille.id()));
  }
}
