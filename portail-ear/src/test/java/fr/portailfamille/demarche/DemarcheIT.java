package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.document.DocumentRefuse;
import fr.portailfamille.document.Documents;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.famille.FamilleQueries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DemarcheIT {

  private static final String TYPE = DossierFamille.CODE;
  private static final CriteresBureau TOUT = CriteresBureau.partout(null, null, null);

  /** Of this test alone: a child known already is attached, not created again. */
  private final String nomDesEnfants = "Diallo-" + UUID.randomUUID().toString().substring(0, 8);

  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private InstructionService instruction;
  @Inject private BureauQueries bureau;
  @Inject private Documents documents;
  @Inject private FamilleCourante familleCourante;
  @Inject private FamilleQueries familles;
  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;

  private long compte;
  private EnTantQue parent;
  private EnTantQue agent;

  @BeforeEach
  void unParentEtUnAgent() {
    compte = creerCompte("Awa", "Diallo");
    parent = EnTantQue.compte(compte, "FAMILLE");
    agent = EnTantQue.compte(creerCompte("Paul", "Agent"), "AGENT");
  }

  @Test
  @DisplayName("A14, A25, B26 : sans consentement, rien ne commence")
  void sans_consentement_rien_ne_commence() {
    assertThatThrownBy(() -> parent.executer(() -> demarches.commencer(TYPE, false)))
        .hasMessage("ConsentementObligatoire");

    commencer(parent);

    assertThat(
            compter(
                "select count(*) from consentement where compte_id = "
                    + compte
                    + " and texte = 'DONNEES_PERSONNELLES' and version_texte <> ''"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("B28, B30, A44 : un brouillon se reprend tel quel, à la même étape")
  void un_brouillon_se_reprend_a_la_meme_etape() {
    long id = commencer(parent);
    var saisi = brouillon(parent).formulaire();
    saisi.getResponsable().setTelephone("pas encore un numéro");
    parent.executer(() -> demarches.enregistrer(id, brouillon(parent).version(), 2, saisi));

    var repris = brouillon(parent);

    assertThat(repris.etape()).isEqualTo(2);
    assertThat(repris.formulaire().getResponsable().getTelephone())
        .isEqualTo("pas encore un numéro");
    assertThat(parent.obtenir(lectures::enCours))
        .extracting(ResumeDemarche::id)
        .containsExactly(id);
    assertThat(commencer(parent)).isEqualTo(id);
  }

  @Test
  void deux_onglets_ne_s_ecrasent_pas_l_un_l_autre() {
    long id = commencer(parent);
    var ici = brouillon(parent);
    var ailleurs = brouillon(parent);
    ailleurs.formulaire().getResponsable().setTelephone("0611111111");
    parent.executer(() -> demarches.enregistrer(id, ailleurs.version(), 2, ailleurs.formulaire()));

    ici.formulaire().getResponsable().setTelephone("0622222222");

    assertThatThrownBy(
            () ->
                parent.executer(
                    () -> demarches.enregistrer(id, ici.version(), 3, ici.formulaire())))
        .isInstanceOf(BrouillonModifieAilleurs.class);
    assertThat(brouillon(parent).formulaire().getResponsable().getTelephone())
        .isEqualTo("0611111111");
  }

  @Test
  @DisplayName("B30 : ce qu'une page quittée envoie encore ne gêne pas la suivante")
  void un_envoi_tardif_ne_gene_pas_la_page_suivante() {
    long id = commencer(parent);
    var quittee = brouillon(parent);
    quittee.formulaire().getResponsable().setTelephone("0611111111");
    int version =
        parent.obtenir(() -> demarches.enregistrer(id, quittee.version(), 3, quittee.formulaire()));

    int apres =
        parent.obtenir(() -> demarches.enregistrer(id, quittee.version(), 2, quittee.formulaire()));

    assertThat(apres).isEqualTo(version);
    assertThat(brouillon(parent).etape()).isEqualTo(3);
  }

  @Test
  @DisplayName("A18, B31 : une démarche incomplète n'est pas déposée, et dit ce qui manque")
  void une_demarche_incomplete_n_est_pas_deposee() {
    long id = commencer(parent);

    assertThatThrownBy(() -> parent.executer(() -> demarches.deposer(id)))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .contains(
                        "telephone", "voie", "enfantPrenom", "JUSTIFICATIF_DOMICILE", "certifie")
                    .doesNotContain("ATTESTATION_CAF"));
    assertThat(bureauContient(id)).isFalse();
  }

  @Test
  @DisplayName("A20, A35, B24 : déposer deux fois donne le même numéro et un seul courriel")
  void un_double_depot_donne_le_meme_numero() {
    long id = remplir(parent, "Lina");

    String premier = parent.obtenir(() -> demarches.deposer(id));
    String second = parent.obtenir(() -> demarches.deposer(id));

    assertThat(premier).matches("\\d{4}-\\d{6,}").isEqualTo(second);
    assertThat(sujets(compte)).containsExactly("Votre démarche n° " + premier + " est bien reçue");
  }

  @Test
  @DisplayName("A22, C04 : tant que l'agent n'a pas validé, il n'y a ni famille ni enfant")
  void rien_n_est_enregistre_avant_la_validation() {
    deposer(parent, "Lina");

    assertThat(parent.obtenir(familleCourante::chercher)).isEmpty();
    assertThat(parent.obtenir(familles::mesEnfants)).isEmpty();
    assertThatThrownBy(() -> parent.executer(familleCourante::id)).isInstanceOf(Introuvable.class);
    assertThat(parent.obtenir(lectures::disponibles))
        .filteredOn(carte -> carte.code().equals(TYPE))
        .singleElement()
        .extracting(CarteDemarche::empechement)
        .isEqualTo("Vous avez déjà déposé cette démarche : le service l’examine.");
  }

  @Test
  @DisplayName("A17, A23, A33, A34 : accepter crée la famille, ses enfants, et prévient")
  void accepter_cree_la_famille() {
    long id = deposer(parent, "Lina", "Noé");

    accepter(id);

    long famille = parent.obtenir(familleCourante::id);
    assertThat(parent.obtenir(familles::mesEnfants))
        .extracting("prenom")
        .containsExactly("Lina", "Noé");
    assertThat(
            compter(
                "select count(*) from garde where rythme = 'TOUJOURS' and famille_id = " + famille))
        .isEqualTo(2);
    assertThat(
            compter(
                "select count(*) from membre m join responsable r on r.id = m.responsable_id"
                    + " where m.titulaire and r.telephone = '+33612345678' and r.compte_id = "
                    + compte))
        .isEqualTo(1);
    assertThat(compter("select count(*) from document where famille_id = " + famille)).isEqualTo(2);
    assertThat(sujets(compte)).last().isEqualTo("Votre dossier famille est validé");
    assertThat(parent.obtenir(() -> lectures.detail(id)).historique())
        .extracting(Passage::a)
        .containsExactly(EtatDemarche.DEPOSEE, EtatDemarche.EN_INSTRUCTION, EtatDemarche.ACCEPTEE);
  }

  @Test
  void une_seconde_acceptation_est_impossible() {
    long id = deposer(parent, "Lina");
    accepter(id);

    assertThatThrownBy(() -> accepter(id))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("PassageImpossible");
    assertThat(parent.obtenir(familles::mesEnfants)).hasSize(1);
  }

  @Test
  @DisplayName("A38, B22 : une démarche à corriger revient chez la famille, et garde son numéro")
  void une_demarche_a_corriger_revient_chez_la_famille() {
    long id = deposer(parent, "Lina");
    String numero = parent.obtenir(() -> lectures.detail(id)).resume().numero();
    agent.executer(
        () -> instruction.demanderCorrection(id, version(id), "Le justificatif est illisible."));

    assertThat(brouillon(parent).motif()).isEqualTo("Le justificatif est illisible.");
    assertThat(parent.obtenir(lectures::enCours)).extracting(ResumeDemarche::id).contains(id);
    certifier(parent, id);
    assertThat(parent.obtenir(() -> demarches.deposer(id))).isEqualTo(numero);
    assertThat(bureauContient(id)).isTrue();
  }

  @Test
  @DisplayName("A19, A38 : une démarche renvoyée se certifie de nouveau avant d'être déposée")
  void une_demarche_renvoyee_se_certifie_de_nouveau() {
    long id = deposer(parent, "Lina");
    agent.executer(() -> instruction.demanderCorrection(id, version(id), "Le nom est inexact."));

    assertThatThrownBy(() -> parent.executer(() -> demarches.deposer(id)))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus -> assertThat(refus.refus()).extracting(Refus::champ).containsOnly("certifie"));
  }

  @Test
  @DisplayName("A19 : des réponses changées après la certification se certifient de nouveau")
  void des_reponses_changees_se_certifient_de_nouveau() {
    long id = remplir(parent, "Lina");
    var lu = brouillon(parent);
    int version = parent.obtenir(() -> demarches.enregistrer(id, lu.version(), 6, lu.formulaire()));
    assertThat(brouillon(parent).formulaire().isCertifie()).isTrue();

    lu.formulaire().getAdresse().setVoie("rue des Tilleuls");
    int changee = parent.obtenir(() -> demarches.enregistrer(id, version, 2, lu.formulaire()));
    parent.executer(() -> demarches.enregistrer(id, changee, 3, lu.formulaire()));

    assertThat(brouillon(parent).formulaire().isCertifie()).isFalse();
  }

  @Test
  @DisplayName("A38, A44, B28 : à côté d'une démarche à corriger, un brouillon reste un autre")
  void chaque_demarche_en_cours_se_reprend_elle_meme() {
    long aCorriger = deposer(parent, "Lina");
    agent.executer(
        () -> instruction.demanderCorrection(aCorriger, version(aCorriger), "Illisible."));
    long neuve = commencer(parent);
    var voisin = EnTantQue.compte(creerCompte("Luc", "Voisin"), "FAMILLE");

    assertThat(neuve).isNotEqualTo(aCorriger);
    assertThat(reprendre(parent, aCorriger).formulaire().getEnfants()).hasSize(1);
    assertThat(reprendre(parent, neuve).formulaire().getEnfants()).isEmpty();
    introuvable(() -> reprendre(voisin, neuve));
    certifier(parent, aCorriger);
    parent.executer(() -> demarches.deposer(aCorriger));
    introuvable(() -> reprendre(parent, aCorriger));
  }

  @Test
  @DisplayName("B28 : deux onglets qui commencent en même temps ouvrent le même brouillon")
  void commencer_deux_fois_en_meme_temps_ouvre_le_meme_brouillon() throws Exception {
    var executeur = Executors.newFixedThreadPool(4);

    var ouverts =
        executeur.invokeAll(Collections.nCopies(4, (Callable<Long>) () -> commencer(parent)));
    executeur.shutdown();

    var ids = new HashSet<Long>();
    for (var ouvert : ouverts) {
      ids.add(ouvert.get());
    }
    assertThat(ids).hasSize(1);
  }

  @Test
  @DisplayName("A20 : un onglet resté ouvert n'écrit plus dans une démarche déposée")
  void une_demarche_deposee_ailleurs_le_dit() {
    long id = remplir(parent, "Lina");
    var ici = brouillon(parent);
    String numero = parent.obtenir(() -> demarches.deposer(id));

    assertThatThrownBy(
            () ->
                parent.executer(
                    () -> demarches.enregistrer(id, ici.version(), 6, ici.formulaire())))
        .isInstanceOf(DemarcheDejaDeposee.class);
    assertThat(parent.obtenir(() -> demarches.deposer(id))).isEqualTo(numero);
  }

  @Test
  @DisplayName("A22 : avant la validation du dossier, aucune autre démarche ne commence")
  void aucune_autre_demarche_avant_la_validation() {
    deposer(parent, "Lina");

    var autres =
        parent.obtenir(lectures::disponibles).stream()
            .map(CarteDemarche::code)
            .filter(code -> !code.equals(TYPE))
            .toList();
    assertThat(autres).isNotEmpty();
    assertThat(autres)
        .allSatisfy(
            code ->
                assertThatThrownBy(() -> parent.executer(() -> demarches.commencer(code, true)))
                    .hasMessage("DossierAValiderDAbord"));
  }

  @Test
  @DisplayName("A34, A41, B23, C34 : un refus dit pourquoi, et se lit dans les démarches traitées")
  void un_refus_dit_pourquoi() {
    long id = deposer(parent, "Lina");

    assertThatThrownBy(() -> agent.executer(() -> instruction.refuser(id, version(id), " ")))
        .hasMessage("MotifObligatoire");
    agent.executer(() -> instruction.refuser(id, version(id), "Vous n’habitez pas la commune."));

    assertThat(parent.obtenir(() -> lectures.traitees(Instant.EPOCH)))
        .singleElement()
        .extracting(ResumeDemarche::etat, ResumeDemarche::motif)
        .containsExactly(EtatDemarche.REFUSEE, "Vous n’habitez pas la commune.");
    assertThat(
            parent.obtenir(
                () -> lectures.traitees(Instant.now(java.time.Clock.systemUTC()).plusSeconds(60))))
        .isEmpty();
  }

  @Test
  @DisplayName("A33 : de deux agents en même temps, un seul décide et l'autre l'apprend")
  void de_deux_agents_un_seul_decide() throws Exception {
    long id = deposer(parent, "Lina");
    int vue = version(id);
    var autreAgent = EnTantQue.compte(creerCompte("Marie", "Agent"), "AGENT");
    var executeur = Executors.newFixedThreadPool(2);

    var resultats =
        executeur.invokeAll(
            List.of(
                essai(() -> agent.executer(() -> instruction.accepter(id, vue))),
                essai(() -> autreAgent.executer(() -> instruction.refuser(id, vue, "Non")))));
    executeur.shutdown();

    assertThat(List.of(resultats.get(0).get(), resultats.get(1).get()))
        .containsExactlyInAnyOrder("fait", "DonneesModifieesEntreTemps");
    assertThat(compter("select count(*) from traitement where demarche_id = " + id)).isEqualTo(3);
  }

  @Test
  void une_autre_famille_ne_trouve_rien() {
    long id = deposer(parent, "Lina");
    long document = parent.obtenir(() -> lectures.detail(id)).documents().get(0).id();
    var voisin = EnTantQue.compte(creerCompte("Luc", "Voisin"), "FAMILLE");

    introuvable(() -> voisin.executer(() -> lectures.detail(id)));
    introuvable(() -> voisin.executer(() -> demarches.deposer(id)));
    introuvable(() -> voisin.executer(() -> demarches.abandonner(id)));
    introuvable(() -> voisin.executer(() -> demarches.retirer(id, document)));
    introuvable(() -> voisin.executer(() -> documents.lire(document)));
    introuvable(() -> voisin.executer(() -> demarches.enregistrer(id, 1, 2, new DossierDeclare())));
    introuvable(
        () -> voisin.executer(() -> demarches.joindre(id, "LIVRET_DE_FAMILLE", "a.pdf", pdf())));
    assertThat(parent.obtenir(() -> documents.lire(document)).typeMime())
        .isEqualTo("application/pdf");
  }

  @Test
  void un_agent_ne_voit_pas_les_brouillons_et_une_famille_ne_decide_rien() {
    long id = commencer(parent);

    introuvable(() -> agent.executer(() -> bureau.detail(id)));
    introuvable(() -> agent.executer(() -> instruction.accepter(id, 1)));
    assertThatThrownBy(() -> parent.executer(() -> instruction.accepter(id, 1)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> parent.executer(() -> bureau.lister(TOUT, 0, 10)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("B32, B34 : un programme renommé est refusé ; un document retiré est effacé")
  void un_programme_renomme_est_refuse_et_un_document_se_retire() {
    long id = commencer(parent);

    assertThatThrownBy(
            () ->
                parent.executer(
                    () -> demarches.joindre(id, "LIVRET_DE_FAMILLE", "livret.pdf", flux("MZ\0\0"))))
        .isInstanceOf(DocumentRefuse.class);
    parent.executer(() -> demarches.joindre(id, "LIVRET_DE_FAMILLE", "livret.pdf", pdf()));
    long document = brouillon(parent).documents().get(0).id();
    parent.executer(() -> demarches.retirer(id, document));

    assertThat(brouillon(parent).documents()).isEmpty();
    assertThat(compter("select count(*) from document_contenu where document_id = " + document))
        .isZero();
  }

  @Test
  @DisplayName("B27 : annuler abandonne la démarche")
  void annuler_abandonne_la_demarche() {
    long id = commencer(parent);
    parent.executer(() -> demarches.abandonner(id));

    assertThat(parent.obtenir(lectures::enCours)).isEmpty();
    assertThat(commencer(parent)).isNotEqualTo(id);
  }

  @Test
  void un_enfant_deja_connu_est_signale_a_l_agent() {
    String prenom = "Zoé-" + UUID.randomUUID().toString().substring(0, 8);
    accepter(deposer(parent, prenom));
    var autreParent = EnTantQue.compte(creerCompte("Ibrahima", "Diallo"), "FAMILLE");

    long seconde = deposer(autreParent, prenom.toUpperCase(java.util.Locale.FRENCH));

    assertThat(agent.obtenir(() -> bureau.detail(seconde)).signalements())
        .singleElement()
        .asString()
        .contains(prenom, "est déjà enregistré(e) dans le dossier F-");
    assertThat(autreParent.obtenir(() -> lectures.detail(seconde)).signalements()).isEmpty();
  }

  @Test
  void la_liste_du_bureau_coute_autant_de_requetes_avec_50_et_10_000_demarches() {
    semer(50);
    int avec50 = RequetesSql.compter(em, () -> agent.executer(() -> bureau.lister(TOUT, 0, 50)));
    semer(9_950);
    int avec10000 =
        RequetesSql.compter(em, () -> agent.executer(() -> bureau.lister(TOUT, 9_000, 500)));

    assertThat(avec50).isEqualTo(avec10000).isEqualTo(2);
    var criteres = CriteresBureau.partout(null, TYPE, "sémis");
    var trouvees = agent.obtenir(() -> bureau.lister(criteres, 0, 20));
    assertThat(trouvees.total()).isGreaterThanOrEqualTo(10_000);
    assertThat(trouvees.lignes()).hasSize(20);
    assertThat(agent.obtenir(() -> bureau.compter(criteres)))
        .containsEntry(EtatDemarche.DEPOSEE, trouvees.total());
  }

  private long commencer(EnTantQue qui) {
    return qui.obtenir(() -> demarches.commencer(TYPE, true));
  }

  private Brouillon<DossierDeclare> brouillon(EnTantQue qui) {
    return qui.obtenir(() -> lectures.brouillon(TYPE, DossierDeclare.class)).orElseThrow();
  }

  private Brouillon<DossierDeclare> reprendre(EnTantQue qui, long id) {
    return qui.obtenir(() -> lectures.brouillon(id, TYPE, DossierDeclare.class));
  }

  private void certifier(EnTantQue qui, long id) {
    var lu = reprendre(qui, id);
    lu.formulaire().setCertifie(true);
    qui.executer(() -> demarches.enregistrer(id, lu.version(), 6, lu.formulaire()));
  }

  private long remplir(EnTantQue qui, String... prenoms) {
    long id = commencer(qui);
    var lu = brouillon(qui);
    var dossier = lu.formulaire();
    dossier.getResponsable().setCivilite(Civilite.MADAME);
    dossier.getResponsable().setTelephone("06 12 34 56 78");
    dossier.getAdresse().setVoie("rue des Lilas");
    dossier.getAdresse().setCodePostal("35000");
    dossier.getAdresse().setCommune("Rennes");
    for (int i = 0; i < prenoms.length; i++) {
      dossier.getEnfants().add(enfant(prenoms[i], LocalDate.of(2018 + i, 3, 4)));
    }
    dossier.setCertifie(true);
    qui.executer(() -> demarches.enregistrer(id, lu.version(), 6, dossier));
    qui.executer(() -> demarches.joindre(id, "JUSTIFICATIF_DOMICILE", "edf.pdf", pdf()));
    qui.executer(() -> demarches.joindre(id, "LIVRET_DE_FAMILLE", "livret.pdf", pdf()));
    return id;
  }

  private long deposer(EnTantQue qui, String... prenoms) {
    long id = remplir(qui, prenoms);
    qui.executer(() -> demarches.deposer(id));
    return id;
  }

  private void accepter(long id) {
    agent.executer(() -> instruction.accepter(id, version(id)));
  }

  private int version(long id) {
    return agent.obtenir(() -> bureau.detail(id)).version();
  }

  private boolean bureauContient(long id) {
    return agent.obtenir(() -> bureau.lister(TOUT, 0, 200_000)).lignes().stream()
        .anyMatch(ligne -> ligne.id() == id);
  }

  private EnfantDeclare enfant(String prenom, LocalDate neLe) {
    var enfant = new EnfantDeclare();
    enfant.setPrenom(prenom);
    enfant.setNom(nomDesEnfants);
    enfant.setNeLe(neLe);
    return enfant;
  }

  private static InputStream pdf() {
    return flux("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  }

  private static InputStream flux(String contenu) {
    return new ByteArrayInputStream(contenu.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void introuvable(org.assertj.core.api.ThrowableAssert.ThrowingCallable appel) {
    assertThatThrownBy(appel).isInstanceOf(Introuvable.class);
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

  private List<String> sujets(long compteId) {
    List<?> sujets =
        em.createNativeQuery("select sujet from envoi where compte_id = ? order by id")
            .setParameter(1, compteId)
            .getResultList();
    return sujets.stream().map(String::valueOf).toList();
  }

  private long compter(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }

  private long creerCompte(String prenom, String nom) {
    return ecrire(
        "insert into compte (courriel, prenom, nom, cree_le) values ('"
            + UUID.randomUUID()
            + "@exemple.fr', '"
            + prenom
            + "', '"
            + nom
            + "', now()) returning id");
  }

  private void semer(int nombre) {
    ecrire(
        "with c as (insert into compte (courriel, prenom, nom, cree_le) select"
            + " gen_random_uuid() || '@exemple.fr', 'Semis', 'Semis', now()"
            + " from generate_series(1, "
            + nombre
            + ") returning id), d as (insert into demarche (type, compte_id, etat, numero,"
            + " cree_le, modifiee_le, deposee_le, echeance) select 'DOSSIER_FAMILLE', id, 'DEPOSEE',"
            + " 'S-' || id, now(), now(), now(), current_date + 10 from c returning id) select count(*) from d");
  }

  private long ecrire(String sql) {
    try {
      transaction.begin();
      long resultat = ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
      transaction.commit();
      return resultat;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
