package fr.portailfamille.scolarite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * A town where schools are asked for, an agent of it, and the enrolments of Lina; opened before a
 * test, closed after.
 */
@Dependent
class InscriptionScolaireFixture {

  static final String TYPE = InscriptionScolaire.CODE;
  static final Class<ScolariteDemandee> FORME = ScolariteDemandee.class;
  static final String DOMICILE = "JUSTIFICATIF_DOMICILE";

  @Inject private Guichet guichet;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;

  void ouvrir() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  void fermer() throws SQLException {
    connexion.close();
  }

  Connection connexion() {
    return connexion;
  }

  Base base() {
    return base;
  }

  Exemples exemples() {
    return exemples;
  }

  EnTantQue agent() {
    return agent;
  }

  static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  /** Lina, in CP, lives in the sector of Les Tilleuls. */
  FamilleFixture lina() {
    return uneFamille().avecEnfant("Lina", naissance(Niveau.CP));
  }

  LocalDate naissance(Niveau niveau) {
    return niveau.naissance(annee(), 3, 4);
  }

  /** The last year of the town is the one asked for: it is there only when it is open. */
  AnneeScolaireExemple annee() {
    var annees = exemples.annees();
    return annees.get(annees.size() - 1);
  }

  long anneeId() throws SQLException {
    return exemples.anneeId(annee());
  }

  long commencer(EnTantQue parent) {
    return remplir(parent, form -> {});
  }

  long remplir(EnTantQue parent, Consumer<ScolariteDemandee> reponses) {
    return guichet.remplir(parent, TYPE, FORME, reponses);
  }

  long deposer(EnTantQue parent, Consumer<ScolariteDemandee> reponses) {
    long id = remplir(parent, reponses.andThen(form -> form.setCertifie(true)));
    guichet.joindre(parent, id, DOMICILE);
    guichet.deposer(parent, id);
    return id;
  }

  void introuvable(EnTantQue parent, Consumer<ScolariteDemandee> reponses) {
    assertThatThrownBy(() -> remplir(parent, reponses)).isInstanceOf(Introuvable.class);
  }

  ScolariteDemandee formulaire(EnTantQue parent) {
    return guichet.brouillon(parent, TYPE, FORME).formulaire();
  }

  List<EnfantAScolariser> fiches(EnTantQue parent) {
    return formulaire(parent).getEnfants();
  }

  EnfantAScolariser fiche(EnTantQue parent) {
    return fiches(parent).get(0);
  }

  static void demander(ScolariteDemandee form, ChoixEcole choix) {
    form.getEnfants().get(0).setChoix(choix);
  }

  static void demander(ScolariteDemandee form, long ecole) {
    demander(form, ChoixEcole.AUTRE);
    form.getEnfants().get(0).getDemandee().setId(ecole);
  }

  /** The reason is none of those the town names. */
  Consumer<ScolariteDemandee> motiver(String explication) throws SQLException {
    long motif =
        base.chercher("select id from motif_derogation where libelle = ?", "Autre motif")
            .orElseThrow();
    return form -> {
      form.getEnfants().get(0).getMotifChoisi().setId(motif);
      form.getEnfants().get(0).setMotif(explication);
    };
  }

  /** What the agent reads. */
  List<String> reponses(long id) {
    return guichet.detail(agent, id).blocs().stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(Bloc.Reponse::reponse)
        .toList();
  }

  void scolariser(FamilleInstallee famille, long annee, long ecole) throws SQLException {
    base.inserer(
        "scolarite",
        "enfant_id, annee_id, etablissement_id, niveau",
        famille.enfant("Lina"),
        annee,
        ecole,
        "GS");
  }

  /** Where Lina goes to school in the year asked for, or null. */
  Long ecole(FamilleInstallee famille) throws SQLException {
    return base.chercher(
            "select etablissement_id from scolarite where enfant_id = ? and annee_id = ?",
            famille.enfant("Lina"),
            anneeId())
        .orElse(null);
  }

  long scolarites(FamilleInstallee famille) throws SQLException {
    return base.chercher(
            "select count(*) from scolarite where enfant_id = ?", famille.enfant("Lina"))
        .orElseThrow();
  }
}
