package fr.portailfamille.representation;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.assurance.AssuranceScolaire;
import fr.portailfamille.assurance.AssurancesDeclarees;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.demarche.DocumentQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.document.Documents;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.notification.BoiteDeReception;
import fr.portailfamille.prelevement.AdhesionPrelevement;
import fr.portailfamille.prelevement.MandatService;
import fr.portailfamille.reglement.PaiementService;
import fr.portailfamille.reservation.ReservationService;
import fr.portailfamille.sante.InformationsDemandees;
import fr.portailfamille.sante.InformationsSanitaires;
import fr.portailfamille.sante.SanteFixture;
import fr.portailfamille.sante.SanteQueries;
import fr.portailfamille.usager.Appelant;
import fr.portailfamille.usager.MonCompteService;
import fr.portailfamille.usager.MotDePasseChoisi;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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
class RepresentationIT {

  private static final String SANTE = InformationsSanitaires.CODE;
  private static final String ASSURANCE = AssuranceScolaire.CODE;
  private static final long PERSONNE = 999_999_999_999L;

  @Inject private Guichet guichet;
  @Inject private Guichetier guichetier;
  @Inject private RepresentationService representations;
  @Inject private RepresentationQueries journal;
  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private DocumentQueries documents;
  @Inject private Documents fichiers;
  @Inject private SanteQueries sante;
  @Inject private ReservationService reservations;
  @Inject private MandatService mandats;
  @Inject private PaiementService paiements;
  @Inject private MonCompteService monCompte;
  @Inject private BoiteDeReception boite;

  private Connection connexion;
  private Base base;
  private long agentId;
  private EnTantQue agent;
  private EnTantQue parent;
  private FamilleInstallee famille;

  @BeforeEach
  void uneFamilleEtUnAgent() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
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
  @DisplayName("C32 : un parent ne peut agir pour personne, même en prétendant être représenté")
  void un_parent_ne_represente_personne() throws SQLException {
    var ouverte = saisir();
    long responsable = Guichetier.responsable(base, famille);
    var voisin = uneFamille().nommee("Lopez").installer(connexion);
    var demande = new Demande(ModeRepresentation.LECTURE, null, null, "Curiosité");

    assertThatThrownBy(
            () ->
                parent.executer(
                    () -> representations.commencer(famille.id(), responsable, demande)))
        .isInstanceOf(EJBAccessException.class);
    for (var forge :
        List.of(
            Appelant.pour(famille.compteId(), voisin.compteId(), ouverte.id()),
            Appelant.pour(voisin.compteId(), agentId, ouverte.id()),
            Appelant.pour(famille.compteId(), agentId, PERSONNE))) {
      assertThatThrownBy(() -> EnTantQue.represente(forge).executer(() -> lectures.disponibles()))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  @DisplayName("C32 : une représentation finie ou périmée ne sert plus, même rejouée")
  void une_representation_finie_ne_sert_plus() throws SQLException {
    var finie = saisir();
    var suite = saisir();
    var perimee = saisir(EnTantQue.compte(unAutreAgent(), "AGENT"));
    base.executer(
        "update representation set debut = debut - interval '2 days', limite = limite - interval"
            + " '2 days', recue_le = null where id = ?",
        perimee.id());

    for (var morte : List.of(finie, perimee)) {
      assertThatThrownBy(() -> famille(morte).executer(() -> lectures.disponibles()))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> famille(morte).executer(() -> demarches.commencer(ASSURANCE, true)))
          .isInstanceOf(EJBAccessException.class);
      assertThat(agent.obtenir(() -> journal.estOuverte(morte))).isFalse();
    }
    assertThat(famille(suite).obtenir(lectures::disponibles)).isNotEmpty();
    famille(suite).executer(representations::terminer);
    assertThatThrownBy(() -> famille(suite).executer(() -> lectures.disponibles()))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("C32 : on ne commence qu’avec un canal, une raison, une date passée et pour autrui")
  void ce_qui_est_demande_avant_de_commencer() throws SQLException {
    var aujourdHui = Exemples.aujourdHui();
    refusee("CanalObligatoire", new Demande(ModeRepresentation.SAISIE, null, null, null));
    refusee("CanalObligatoire", new Demande(ModeRepresentation.SAISIE, Canal.PORTAIL, null, null));
    refusee("ObjetObligatoire", new Demande(ModeRepresentation.LECTURE, null, null, "  "));
    refusee(
        "ReceptionFuture",
        new Demande(ModeRepresentation.SAISIE, Canal.FAX, aujourdHui.plusDays(1), null));
    refusee(
        "ObjetTropLong",
        new Demande(ModeRepresentation.SAISIE, Canal.FAX, aujourdHui, "x".repeat(201)));

    var soi = EnTantQue.compte(famille.compteId(), "AGENT", "FAMILLE");
    assertThatThrownBy(() -> saisir(soi)).hasMessage("RepresentationDeSoi");
    long etranger = Guichetier.responsable(base, uneFamille().nommee("Lopez").installer(connexion));
    assertThatThrownBy(
            () ->
                agent.executer(
                    () ->
                        representations.commencer(
                            famille.id(),
                            etranger,
                            new Demande(ModeRepresentation.SAISIE, Canal.FAX, null, null))))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName(
      "C32, C15 : sans l’habilitation, l’agent ne saisit ni ne lit la santé ; avec, c’est noté")
  void ce_qui_est_scelle_le_reste() throws SQLException {
    long deposee = deposerLaSante(parent);
    long document = pieceScellee(deposee);

    // one after the other: an agent acts for one family at a time
    exigerScelle(famille(saisir()), deposee, document);
    exigerScelle(famille(voir()), deposee, document);
    var saisie = famille(saisir());
    assertThat(guichet.empechement(saisie, SANTE)).contains("informations réservées");
    introuvable(() -> saisie.executer(() -> demarches.commencer(SANTE, true)));
    introuvable(
        () -> saisie.executer(() -> lectures.brouillon(SANTE, InformationsDemandees.class)));

    assertThat(lecturesDeSante()).isZero();
    var habilitee = famille(saisir(), "SANTE");
    assertThat(habilitee.obtenir(() -> lectures.detail(deposee)).blocs()).isNotEmpty();
    assertThat(lecturesDeSante()).isEqualTo(1);
  }

  private void exigerScelle(EnTantQue sans, long deposee, long document) throws SQLException {
    var detail = sans.obtenir(() -> lectures.detail(deposee));
    assertThat(detail.reservee()).isTrue();
    assertThat(detail.blocs()).isEmpty();
    assertThat(detail.documents()).isEmpty();
    var enfant = famille.enfant("Elio");
    introuvable(() -> sans.executer(() -> sante.deMonEnfant(enfant)));
    introuvable(() -> sans.executer(() -> fichiers.lire(document)));
    assertThat(sans.obtenir(documents::lesNotres))
        .extracting(joint -> joint.document().id())
        .doesNotContain(document);
  }

  @Test
  @DisplayName("C32 : voir comme la famille ne change rien : tout ce qui écrit est refusé")
  void voir_ne_change_rien() throws SQLException {
    long brouillon = parent.obtenir(() -> demarches.commencer(ASSURANCE, true));
    long lettre = message();
    var vue = famille(voir());

    for (Runnable ecriture :
        List.<Runnable>of(
            () -> demarches.commencer(ASSURANCE, true),
            () -> demarches.enregistrer(brouillon, 1, 2, new AssurancesDeclarees()),
            () -> demarches.joindre(brouillon, "X", "x.pdf", InputStream.nullInputStream()),
            () -> demarches.retirer(brouillon, 1),
            () -> demarches.deposer(brouillon),
            () -> demarches.abandonner(brouillon),
            () -> reservations.enregistrer(List.of(), true),
            () -> mandats.revoquer(1),
            () -> paiements.preparer(List.of(1L)),
            () -> monCompte.changerMotDePasse("a", new MotDePasseChoisi("b", "b")))) {
      assertThatThrownBy(() -> vue.executer(ecriture)).isInstanceOf(RepresentationRefusee.class);
    }
    assertThat(vue.obtenir(() -> boite.lire(lettre)).sujet()).isEqualTo("Bonjour");
    assertThat(base.chercher("select 1 from envoi where id = ? and lu_le is null", lettre))
        .isPresent();
    assertThat(vue.obtenir(lectures::enCours)).isEmpty();
    assertThat(vue.obtenir(lectures::disponibles))
        .extracting(CarteDemarche::empechement)
        .allMatch(motif -> motif.contains("lecture seule"));
    assertThat(agent.obtenir(() -> journal.duFoyer(famille.id())))
        .singleElement()
        .satisfies(
            ligne -> {
              assertThat(ligne.mode()).isEqualTo(ModeRepresentation.LECTURE);
              assertThat(ligne.objet()).isEqualTo("La famille appelle");
              assertThat(ligne.agent()).isEqualTo("Claire Fontaine");
            });
  }

  @Test
  @DisplayName("C32 : saisir n’est ni payer, ni signer, ni toucher au compte de la personne")
  void ce_qui_est_personnel_le_reste() throws SQLException {
    var saisie = famille(saisir(), "FACTURATION");

    for (Runnable personnel :
        List.<Runnable>of(
            () -> mandats.revoquer(1),
            () -> paiements.preparer(List.of(1L)),
            () -> monCompte.lire(),
            () -> monCompte.changerMotDePasse("a", new MotDePasseChoisi("b", "b")))) {
      assertThatThrownBy(() -> saisie.executer(personnel))
          .isInstanceOf(RepresentationRefusee.class)
          .hasMessage("ActePersonnel");
    }
    assertThat(guichet.empechement(saisie, AdhesionPrelevement.CODE)).contains("se signe");
  }

  @Test
  @DisplayName("C32 : le brouillon de la famille et celui de l’agent ne se voient pas")
  void les_brouillons_ne_se_melangent_pas() throws SQLException {
    long aLaFamille = parent.obtenir(() -> demarches.commencer(ASSURANCE, true));
    var ouverte = saisir();
    var saisie = famille(ouverte);
    long aLAgent = saisie.obtenir(() -> demarches.commencer(ASSURANCE, true));

    assertThat(aLAgent).isNotEqualTo(aLaFamille);
    assertThat(saisie.obtenir(lectures::enCours)).extracting(r -> r.id()).containsExactly(aLAgent);
    assertThat(parent.obtenir(lectures::enCours))
        .extracting(r -> r.id())
        .containsExactly(aLaFamille);
    introuvable(() -> saisie.executer(() -> demarches.deposer(aLaFamille)));
    introuvable(() -> parent.executer(() -> demarches.deposer(aLAgent)));
    introuvable(() -> parent.executer(() -> lectures.exigerMonBrouillon(aLAgent)));
    var voisin = uneFamille().nommee("Lopez").installer(connexion);
    var ailleurs = Guichetier.famille(guichetier.saisir(agent, base, voisin, null));
    introuvable(() -> ailleurs.executer(() -> demarches.deposer(aLAgent)));
  }

  private long deposerLaSante(EnTantQue qui) {
    long id =
        guichet.remplir(
            qui, SANTE, InformationsDemandees.class, f -> SanteFixture.simple(f, "Elio"));
    guichet.deposer(qui, id);
    return id;
  }

  private long pieceScellee(long demarche) throws SQLException {
    long document =
        base.inserer(
            "document",
            "compte_id, nature, nom, type_mime, taille, empreinte, depose_le, chiffre, famille_id",
            famille.compteId(),
            "PAI",
            "pai.pdf",
            "application/pdf",
            10,
            new byte[32],
            java.sql.Timestamp.from(java.time.Instant.now()),
            true,
            famille.id());
    base.executer("insert into piece (demarche_id, document_id) values (?, ?)", demarche, document);
    return document;
  }

  private long message() throws SQLException {
    return base.inserer(
        "envoi",
        "compte_id, destinataire, sujet, texte, cree_le, prochain_essai_le",
        famille.compteId(),
        "a@b.example",
        "Bonjour",
        "Texte",
        java.sql.Timestamp.from(java.time.Instant.now()),
        java.sql.Timestamp.from(java.time.Instant.now()));
  }

  private long lecturesDeSante() throws SQLException {
    return base.chercher(
            "select count(*) from consultation_sante where compte_id = ? and enfant_id = ?",
            agentId,
            famille.enfant("Elio"))
        .orElseThrow();
  }

  private long unAutreAgent() throws SQLException {
    return base.chercher(
            "select id from compte where courriel = ?", Personnage.SAMIR_HADDAD.courriel())
        .orElseThrow();
  }

  private void refusee(String motif, Demande demande) throws SQLException {
    long responsable = Guichetier.responsable(base, famille);
    assertThatThrownBy(
            () ->
                agent.executer(() -> representations.commencer(famille.id(), responsable, demande)))
        .hasMessage(motif);
  }

  private static void introuvable(Runnable appel) {
    assertThatThrownBy(appel::run).isInstanceOf(Introuvable.class);
  }

  private Ouverte saisir() throws SQLException {
    return saisir(agent);
  }

  private Ouverte saisir(EnTantQue qui) throws SQLException {
    return guichetier.saisir(qui, base, famille, null);
  }

  private Ouverte voir() throws SQLException {
    return guichetier.voir(agent, base, famille);
  }

  private static EnTantQue famille(Ouverte ouverte, String... habilitations) {
    return Guichetier.famille(ouverte, habilitations);
  }
}
