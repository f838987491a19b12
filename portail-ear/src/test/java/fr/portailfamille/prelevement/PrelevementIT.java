package fr.portailfamille.prelevement;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static fr.portailfamille.prelevement.PrelevementFixture.AUTRE_IBAN;
import static fr.portailfamille.prelevement.PrelevementFixture.IBAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.portailfamille.chiffrement.RotationDesCles;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.InstructionService;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.document.Documents;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.sante.Scelle;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
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
class PrelevementIT {

  private static final String TYPE = AdhesionPrelevement.CODE;
  private static final Class<AdhesionDemandee> FORME = AdhesionDemandee.class;

  @Inject private Guichet guichet;
  @Inject private MandatQueries mandats;
  @Inject private MandatService service;
  @Inject private BureauQueries bureau;
  @Inject private InstructionService instruction;
  @Inject private Documents documents;
  @Inject private Parametres parametres;
  @Inject private RotationDesCles rotation;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue habilite;
  private EnTantQue agent;

  @BeforeEach
  void uneVilleQuiPreleve() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    habilite = EnTantQue.compte(exemples.compte(Personnage.SAMIR_HADDAD), "AGENT", "FACTURATION");
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    PrelevementFixture.ouvrir(base);
    relire();
  }

  @AfterEach
  void fermer() throws SQLException {
    PrelevementFixture.fermer(base);
    relire();
    connexion.close();
  }

  private void relire() {
    EnTantQue.compte(1, "ADMINISTRATEUR").executer(parametres::relire);
  }

  @Test
  @DisplayName("B15, C11 : le mandat n’existe qu’à l’acceptation, daté du dépôt, l’IBAN masqué")
  void le_mandat_existe_a_l_acceptation() throws SQLException {
    var famille = roux().installer(connexion);
    var anne = parent(famille);
    long id = deposer(anne, f -> PrelevementFixture.signer(f, IBAN));
    assertThat(anne.obtenir(mandats::lesNotres)).isEmpty();

    guichet.accepter(habilite, id);

    var rum = "PF-" + famille.numero() + "-%06d".formatted(id);
    assertThat(anne.obtenir(mandats::lesNotres))
        .singleElement()
        .satisfies(
            mandat -> {
              assertThat(mandat.rum()).isEqualTo(rum);
              assertThat(mandat.iban()).isEqualTo("FR76 •••• •••• 0189");
              assertThat(mandat.titulaire()).isEqualTo("Anne Roux");
              assertThat(mandat.activites()).isEmpty();
              assertThat(mandat.etat()).isEqualTo(EtatMandat.EN_COURS);
              assertThat(mandat.signeLe()).isEqualTo(Exemples.aujourdHui());
              assertThat(mandat.caducLe()).isEqualTo(Exemples.aujourdHui().plusMonths(36));
            });
    assertThat(texte(id)).doesNotContain("•", "3000");
  }

  /** Of the mails about a démarche. */
  private String texte(long demarche) throws SQLException {
    try (var requete =
        connexion.prepareStatement(
            "select string_agg(e.sujet || e.texte, ' ') from envoi e"
                + " join demarche d on d.compte_id = e.compte_id where d.id = ?")) {
      requete.setLong(1, demarche);
      var lignes = requete.executeQuery();
      lignes.next();
      assertThat(lignes.getString(1)).contains("prévient avant le premier prélèvement");
      return lignes.getString(1);
    }
  }

  @Test
  @DisplayName("B15 : une, plusieurs ou toutes les activités, parmi celles du foyer seulement")
  void les_activites_se_choisissent() throws SQLException {
    var famille = roux().installer(connexion);
    var anne = parent(famille);

    long id =
        deposer(
            anne,
            f -> {
              PrelevementFixture.signer(f, IBAN);
              assertThat(f.getActivites())
                  .extracting(ActiviteChoisie::getLibelle)
                  .containsExactly(
                      ActiviteExemple.CANTINE.libelle(), ActiviteExemple.SOIR.libelle());
              PrelevementFixture.choisir(f, ActiviteExemple.SOIR.libelle());
              f.getActivites().add(mercrediCoche());
            });
    guichet.accepter(habilite, id);

    assertThat(anne.obtenir(mandats::lesNotres))
        .singleElement()
        .extracting(LigneMandat::activites)
        .isEqualTo(List.of(ActiviteExemple.SOIR.libelle()));
  }

  /** Of another household: what a page that lies would send. */
  private ActiviteChoisie mercrediCoche() {
    var activite = new ActiviteChoisie();
    activite.setActiviteId(mercredi());
    activite.setLibelle(ActiviteExemple.MERCREDI.libelle());
    activite.setChoisie(true);
    return activite;
  }

  private long mercredi() {
    try {
      return exemples.activite(ActiviteExemple.MERCREDI);
    } catch (SQLException panne) {
      throw new IllegalStateException(panne);
    }
  }

  @Test
  @DisplayName("B15 : sans RIB, sans signature ou avec un IBAN faux, rien ne se dépose")
  void sans_rib_rien_ne_se_depose() throws SQLException {
    var anne = parent(roux().installer(connexion));
    long id =
        guichet.remplir(
            anne,
            TYPE,
            FORME,
            f -> {
              PrelevementFixture.signer(f, "FR77 3000 6000 0112 3456 7890 189");
              f.setSignature("Luc");
            });

    assertThatThrownBy(() -> guichet.deposer(anne, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            incomplete ->
                assertThat(incomplete.refus())
                    .extracting(Refus::champ, Refus::etape)
                    .containsExactly(tuple("iban", 3), tuple("signature", 5), tuple("RIB", 4)));
    assertThat(guichet.brouillon(anne, TYPE, FORME).formulaire().getIban())
        .isEqualTo("FR77 3000 6000 0112 3456 7890 189");
  }

  @Test
  @DisplayName("B15 : sans identifiant créancier, la démarche est fermée et dit pourquoi")
  void sans_ics_la_demarche_est_fermee() throws SQLException {
    var anne = parent(roux().installer(connexion));
    long id = remplir(anne, f -> PrelevementFixture.signer(f, IBAN));
    base.executer("delete from parametre where cle = 'prelevement.ics'");
    relire();

    assertThat(guichet.empechement(anne, TYPE)).contains("pas encore ouvert");
    assertThatThrownBy(
            () ->
                guichet.remplir(
                    parent(uneFamille().nommee("Neuf").installer(connexion)), TYPE, FORME, f -> {}))
        .hasMessage("PrelevementSansCreancier");
    guichet.corriger(anne, id, TYPE, FORME, f -> f.setCertifie(true));
    assertThatThrownBy(() -> guichet.deposer(anne, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            incomplete ->
                assertThat(incomplete.refus())
                    .extracting(refus -> refus.motif().cle())
                    .contains("PrelevementSansCreancier"));
  }

  @Test
  @DisplayName("C11, C04 : changer de compte remplace le mandat, l’ancien à côté du nouveau")
  void changer_de_compte_remplace_le_mandat() throws SQLException {
    var famille = roux().installer(connexion);
    var anne = parent(famille);
    adherer(anne, IBAN);
    long refus = deposerUnChangement(anne, IBAN, f -> {});
    assertThat(refus).isNegative();

    long id =
        deposerUnChangement(
            anne,
            AUTRE_IBAN,
            f -> assertThat(f.getConnu().getIban()).isEqualTo("FR76 •••• •••• 0189"));
    assertThat(guichet.detail(habilite, id).blocs().stream().flatMap(b -> b.reponses().stream()))
        .filteredOn(reponse -> reponse.avant() != null)
        .extracting(r -> r.avant(), r -> r.reponse())
        .containsExactly(tuple("FR76 •••• •••• 0189", "FR14 •••• •••• 2606"));
    guichet.accepter(habilite, id);

    assertThat(anne.obtenir(mandats::lesNotres))
        .extracting(LigneMandat::iban, LigneMandat::etat)
        .containsExactly(
            tuple("FR14 •••• •••• 2606", EtatMandat.EN_COURS),
            tuple("FR76 •••• •••• 0189", EtatMandat.REMPLACE));
    assertThat(anne.obtenir(mandats::lesNotres))
        .extracting(LigneMandat::rum)
        .doesNotHaveDuplicates();
  }

  /** Or -1 when it is refused as saying the same. */
  private long deposerUnChangement(EnTantQue parent, String iban, Consumer<AdhesionDemandee> voir) {
    long id =
        remplir(
            parent,
            f -> {
              voir.accept(f);
              PrelevementFixture.signer(f, iban);
            });
    // another account than the one it was signed for: to be signed again
    guichet.corriger(parent, id, TYPE, FORME, f -> f.setCertifie(true));
    try {
      guichet.deposer(parent, id);
      return id;
    } catch (DemarcheIncomplete incomplete) {
      assertThat(incomplete.refus())
          .extracting(refus -> refus.motif().cle())
          .containsExactly("AdhesionInchangee");
      return -1;
    }
  }

  @Test
  @DisplayName("C11 : de deux mandats acceptés en même temps, un seul l’est et l’autre est dit")
  void de_deux_mandats_un_seul_est_accepte() throws Exception {
    var famille = roux().avecResponsable("Luc", "Roux").installer(connexion);
    var anne = parent(famille);
    var luc = second(famille);
    long danne = deposer(anne, f -> PrelevementFixture.signer(f, IBAN));
    long deLuc = deposer(luc, f -> PrelevementFixture.signer(f, AUTRE_IBAN));
    int version = guichet.detail(habilite, danne).version();
    int autre = guichet.detail(habilite, deLuc).version();

    assertThat(
            EnMemeTemps.essayer(
                () -> guichet.accepter(habilite, danne, version),
                () -> guichet.accepter(habilite, deLuc, autre)))
        .containsExactlyInAnyOrder("fait", "MandatChangeDepuis");
    assertThat(base.chercher("select count(*) from mandat where famille_id = ?", famille.id()))
        .contains(1L);
    long refuse =
        base.chercher(
                "select id from demarche where famille_id = ? and etat <> 'ACCEPTEE'", famille.id())
            .orElseThrow();
    assertThat(guichet.detail(habilite, refuse).signalements())
        .anyMatch(signalement -> signalement.contains("a changé depuis"));

    var perdant = refuse == danne ? anne : luc;
    guichet.demanderCorrection(habilite, refuse);
    guichet.corriger(
        perdant,
        refuse,
        TYPE,
        FORME,
        f -> {
          assertThat(f.getConnu()).isNotNull();
          assertThat(f.isCertifie()).isFalse();
          PrelevementFixture.signer(f, refuse == danne ? IBAN : AUTRE_IBAN);
        });
    guichet.deposer(perdant, refuse);
    guichet.accepter(habilite, refuse);
    assertThat(anne.obtenir(mandats::lesNotres))
        .extracting(LigneMandat::etat)
        .containsExactly(EtatMandat.EN_COURS, EtatMandat.REMPLACE);
  }

  @Test
  @DisplayName("C11 : tout responsable révoque le mandat, aussitôt et une seule fois, par courriel")
  void un_responsable_revoque_le_mandat() throws Exception {
    var famille = roux().avecResponsable("Luc", "Roux").installer(connexion);
    var anne = parent(famille);
    var luc = second(famille);
    long mandat = adherer(anne, IBAN);
    long change = deposer(anne, f -> PrelevementFixture.signer(f, AUTRE_IBAN));

    assertThat(
            EnMemeTemps.essayer(
                () -> luc.executer(() -> service.revoquer(mandat)),
                () -> anne.executer(() -> service.revoquer(mandat))))
        .containsExactlyInAnyOrder("fait", "MandatDejaTermine");

    assertThat(anne.obtenir(mandats::lesNotres))
        .extracting(LigneMandat::etat, LigneMandat::finLe)
        .containsExactly(tuple(EtatMandat.REVOQUE, Exemples.aujourdHui()));
    assertThat(
            base.chercher(
                "select count(*) from envoi where sujet like '%est révoqué' and compte_id = ?",
                famille.compteId()))
        .contains(1L);
    assertThatThrownBy(() -> guichet.accepter(habilite, change)).hasMessage("MandatChangeDepuis");
  }

  @Test
  @DisplayName("C11 : les foyers d’un enfant en garde alternée ont chacun leur mandat, invisible")
  void chaque_foyer_a_son_mandat() throws Exception {
    var famille = roux().installer(connexion);
    var autreFoyer =
        uneFamille()
            .nommee("Petit")
            .avecResponsable("Zoé", "Petit")
            .partageant("Mia", famille)
            .installer(connexion);
    var anne = parent(famille);
    var zoe = parent(autreFoyer);
    long dAnne = adherer(anne, IBAN);
    long deZoe = adherer(zoe, AUTRE_IBAN);

    assertThat(zoe.obtenir(mandats::lesNotres)).extracting(LigneMandat::id).containsExactly(deZoe);
    assertThatThrownBy(() -> zoe.obtenir(() -> mandats.leNotre(dAnne)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> zoe.obtenir(() -> mandats.notrePdf(dAnne)))
        .isInstanceOf(Introuvable.class);
    habilite.obtenir(() -> mandats.pdf(dAnne));
    assertThat(anne.obtenir(mandats::lectures)).containsOnlyKeys(dAnne);
    assertThat(zoe.obtenir(mandats::lectures)).isEmpty();
    assertThatThrownBy(() -> zoe.executer(() -> service.revoquer(dAnne)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> anne.obtenir(() -> mandats.pdf(dAnne)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("C11 : l’IBAN entier est pour qui signe et l’agent habilité, chaque lecture notée")
  void l_iban_entier_est_pour_peu_de_monde() throws Exception {
    var famille = roux().avecResponsable("Luc", "Roux").installer(connexion);
    var anne = parent(famille);
    var luc = second(famille);
    long id = deposer(anne, f -> PrelevementFixture.signer(f, IBAN));
    long rib =
        base.chercher("select document_id from piece where demarche_id = ?", id).orElseThrow();

    var reservee = guichet.detail(agent, id);
    assertThat(reservee.reservee()).isTrue();
    assertThat(reservee.masque()).isFalse();
    assertThat(reservee.blocs()).isEmpty();
    assertThatThrownBy(() -> agent.obtenir(() -> bureau.devoiler(id)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> agent.executer(() -> instruction.accepter(id, reservee.version())))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("HabilitationManquante");
    assertThatThrownBy(() -> agent.obtenir(() -> bureau.document(id, rib)))
        .isInstanceOf(Introuvable.class);
    assertThat(lectures(id)).isZero();

    assertThat(reponses(guichet.detail(habilite, id).blocs())).noneMatch(r -> r.contains("3000"));
    assertThat(guichet.detail(habilite, id).masque()).isTrue();
    assertThat(reponses(habilite.obtenir(() -> bureau.devoiler(id)))).contains("IBAN : " + IBAN);
    assertThat(habilite.obtenir(() -> bureau.document(id, rib)).contenu())
        .asString()
        .startsWith("%PDF");
    assertThat(lectures(id)).isEqualTo(4);
    guichet.accepter(habilite, id);

    long mandat = anne.obtenir(mandats::lesNotres).get(0).id();
    assertThat(pdf(anne.obtenir(() -> mandats.notrePdf(mandat)).contenu())).contains(IBAN);
    assertThat(pdf(luc.obtenir(() -> mandats.notrePdf(mandat)).contenu()))
        .contains("FR76 •••• •••• 0189")
        .doesNotContain("3000");
    assertThatThrownBy(() -> luc.obtenir(() -> documents.lire(rib)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> agent.obtenir(() -> mandats.pdf(mandat)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(pdf(habilite.obtenir(() -> mandats.pdf(mandat)).contenu())).contains(IBAN);
    assertThat(agent.obtenir(() -> mandats.duFoyer(famille.id())))
        .extracting(LigneMandat::iban)
        .containsExactly("FR76 •••• •••• 0189");
    assertThat(luc.obtenir(mandats::lectures)).containsOnlyKeys(mandat);
    assertThat(anne.obtenir(mandats::lectures).get(mandat))
        .extracting(LectureIban::nature)
        .containsExactlyInAnyOrder(
            JournalPrelevement.Nature.RIB,
            JournalPrelevement.Nature.IBAN,
            JournalPrelevement.Nature.MANDAT);
    assertThatThrownBy(
            () -> base.executer("delete from consultation_mandat where demarche_id = ?", id))
        .hasMessageContaining("append-only");
  }

  private long lectures(long demarche) throws SQLException {
    return base.chercher("select count(*) from consultation_mandat where demarche_id = ?", demarche)
        .orElseThrow();
  }

  @Test
  @DisplayName("C11 : ni brouillon, ni mandat, ni RIB n’est lisible en base, même après rotation")
  void rien_n_est_lisible_en_base() throws Exception {
    var famille = roux().installer(connexion);
    var anne = parent(famille);
    long id = deposer(anne, f -> PrelevementFixture.signer(f, IBAN));
    guichet.accepter(habilite, id);
    long mandat = anne.obtenir(mandats::lesNotres).get(0).id();

    assertThat(
            base.chercher(
                """
                select count(*) from (
                  select contenu::text from demarche where id = ?
                  union all select contenu from mandat where demarche_id = ?
                  union all select encode(c.contenu, 'escape') from document_contenu c
                    join piece p using (document_id) where p.demarche_id = ?) t (valeur)
                where t.valeur ~ 'v1:essai:' and t.valeur !~ '(3000|0189|%PDF-|Roux)'""",
                id, id, id))
        .contains(3L);

    try (var lues = connexion.createStatement()) {
      var lu = lues.executeQuery("select contenu from mandat where id = " + mandat);
      lu.next();
      base.executer(
          "update mandat set contenu = ? where id = ?",
          Scelle.vieilli(lu.getString(1), "mandat:" + mandat),
          mandat);
    }
    rotation.tourner();
    assertThat(
            base.chercher(
                "select count(*) from mandat where id = ? and starts_with(contenu, 'v1:essai:')",
                mandat))
        .contains(1L);
    assertThat(anne.obtenir(mandats::lesNotres).get(0).iban()).isEqualTo("FR76 •••• •••• 0189");
  }

  @Test
  @DisplayName(
      "B15, C11 : la base refuse deux mandats en cours, un IBAN en clair, une fin sans date")
  void la_base_garde_les_mandats() throws Exception {
    var famille = roux().installer(connexion);
    var anne = parent(famille);
    long premier = adherer(anne, IBAN);
    adherer(anne, AUTRE_IBAN);

    assertThatThrownBy(
            () ->
                base.executer("update mandat set fin = null, fin_le = null where id = ?", premier))
        .hasMessageContaining("uq_mandat_en_vigueur");
    assertThatThrownBy(
            () -> base.executer("update mandat set contenu = ? where id = ?", IBAN, premier))
        .hasMessageContaining("ck_mandat_contenu");
    assertThatThrownBy(() -> base.executer("update mandat set fin_le = null where id = ?", premier))
        .hasMessageContaining("ck_mandat_fin");
    assertThatThrownBy(
            () -> base.executer("update mandat set fin = 'REVOQUE' where id = ?", premier))
        .hasMessageContaining("ck_mandat_fin_par");
    assertThatThrownBy(
            () ->
                base.executer(
                    "insert into mandat_activite (mandat_id, activite_id) values (?, ?)",
                    premier,
                    mercredi()))
        .hasMessageContaining("fk_mandat_activite_mandat");
  }

  @Test
  @DisplayName("B15 : un mandat caduc le dit, et se signe de nouveau tel quel")
  void un_mandat_caduc_se_signe_de_nouveau() throws Exception {
    var famille = roux().installer(connexion);
    var anne = parent(famille);
    long ancien = adherer(anne, IBAN);
    base.executer(
        "update mandat set signe_le = signe_le - interval '36 months', version = version + 1"
            + " where id = ?",
        ancien);
    assertThat(anne.obtenir(mandats::lesNotres).get(0).etat()).isEqualTo(EtatMandat.CADUC);

    adherer(anne, IBAN);

    assertThat(anne.obtenir(mandats::lesNotres))
        .extracting(LigneMandat::etat)
        .containsExactly(EtatMandat.EN_COURS, EtatMandat.REMPLACE);
  }

  @Test
  @DisplayName("B15 : un créancier changé depuis la signature, rien n’est accepté sans re-signer")
  void un_creancier_change_ne_s_accepte_pas() throws Exception {
    var famille = roux().installer(connexion);
    var anne = parent(famille);
    long id =
        deposer(
            anne,
            f -> {
              PrelevementFixture.signer(f, IBAN);
              f.setTitulaire("Paul Martin");
            });
    base.executer("update parametre set valeur = 'FR46ZZZ005002' where cle = 'prelevement.ics'");
    relire();

    assertThat(guichet.detail(habilite, id).signalements())
        .anyMatch(signalement -> signalement.contains("créancier ont changé"))
        .anyMatch(signalement -> signalement.contains("n’est pas un responsable du foyer"));
    assertThatThrownBy(() -> guichet.accepter(habilite, id)).hasMessage("CreancierChangeDepuis");
  }

  @Test
  void le_nombre_de_requetes_ne_suit_pas_le_nombre_de_mandats() throws Exception {
    var petite = roux().installer(connexion);
    var grande = roux().installer(connexion);
    adherer(parent(petite), IBAN);
    for (var iban : List.of(IBAN, AUTRE_IBAN, IBAN, AUTRE_IBAN)) {
      adherer(parent(grande), iban);
    }

    assertThat(requetes(() -> parent(petite).obtenir(mandats::lesNotres)))
        .isEqualTo(requetes(() -> parent(grande).obtenir(mandats::lesNotres)));
    assertThat(requetes(() -> agent.obtenir(() -> mandats.duFoyer(petite.id()))))
        .isEqualTo(requetes(() -> agent.obtenir(() -> mandats.duFoyer(grande.id()))));
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private FamilleFixture roux() {
    return uneFamille()
        .nommee("Roux")
        .avecResponsable("Anne", "Roux")
        .avecEnfant("Mia", Niveau.CE1.naissance(exemples.annee(), 3, 4))
        .scolarisee(Ecole.TILLEULS)
        .inscrite(ActiviteExemple.CANTINE, ActiviteExemple.SOIR);
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private EnTantQue second(FamilleInstallee famille) throws SQLException {
    return EnTantQue.compte(
        base.chercher(
                "select r.compte_id from responsable r join membre m on m.responsable_id = r.id"
                    + " where m.famille_id = ? and not m.titulaire",
                famille.id())
            .orElseThrow(),
        "FAMILLE");
  }

  private long remplir(EnTantQue parent, Consumer<AdhesionDemandee> reponses) {
    long id = guichet.remplir(parent, TYPE, FORME, reponses);
    guichet.joindre(parent, id, "RIB");
    return id;
  }

  private long deposer(EnTantQue parent, Consumer<AdhesionDemandee> reponses) {
    long id = remplir(parent, reponses);
    guichet.deposer(parent, id);
    return id;
  }

  /** Gives the mandate. */
  private long adherer(EnTantQue parent, String iban) {
    guichet.accepter(habilite, deposer(parent, f -> PrelevementFixture.signer(f, iban)));
    return parent.obtenir(mandats::lesNotres).get(0).id();
  }

  private static List<String> reponses(List<Bloc> blocs) {
    return blocs.stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(reponse -> reponse.question() + " : " + reponse.reponse())
        .toList();
  }

  private static String pdf(byte[] contenu) throws IOException {
    try (var lecteur = new PdfReader(contenu)) {
      return new PdfTextExtractor(lecteur).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }
}
