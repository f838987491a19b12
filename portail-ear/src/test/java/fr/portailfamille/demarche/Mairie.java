package fr.portailfamille.demarche;

import fr.portailfamille.demarche.organisation.Acces;
import fr.portailfamille.demarche.organisation.Circuit;
import fr.portailfamille.demarche.organisation.OrganisationService;
import fr.portailfamille.demarche.organisation.ReglageDemarche;
import fr.portailfamille.demarche.organisation.ReglageSaisi;
import fr.portailfamille.demarche.organisation.SensDuSilence;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.demarche.organisation.Silence;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Agents, services and settings of one test, and the démarches they examine. */
@Dependent
public class Mairie {

  /** The démarche whose settings a test changes, and {@link #ranger} puts right. */
  static final String TYPE = MiseAJourFamille.CODE;

  @Inject private Guichet guichet;
  @Inject private OrganisationService organisation;
  @Inject private ServicesQueries services;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private Connection connexion;
  private Base base;
  private EnTantQue administrateur;

  void installer(Connection connexion) throws SQLException {
    this.connexion = connexion;
    base = new Base(connexion);
    Exemples.installer(connexion);
    administrateur = EnTantQue.compte(agent("Adèle"), "ADMINISTRATEUR");
  }

  /** Puts the settings back as the migrations left them. */
  void ranger() throws SQLException {
    base.executer("update reglage_demarche set ouverture = null, fermeture = null");
    base.executer(
        "update reglage_demarche set delai_jours = null, frequence = 'LIBRE',"
            + " residence = 'PARTOUT', age_minimum = null, age_maximum = null");
    regler(null, null, null, Circuit.LIBRE);
    for (var service : tousLesServices()) {
      if (service.nom().contains(unique)) {
        base.executer("delete from service_instructeur where id = ?", service.id());
      }
    }
  }

  /** In every name this test gives. */
  String unique() {
    return unique;
  }

  EnTantQue administrateur() {
    return administrateur;
  }

  long agent(String prenom) throws SQLException {
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

  static EnTantQue par(long agent) {
    return EnTantQue.compte(agent, "AGENT");
  }

  static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  FamilleInstallee famille() throws SQLException {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .installer(connexion);
  }

  /** « Rien n’a changé », not filed yet. */
  long remplie(EnTantQue parent) {
    return guichet.remplir(parent, TYPE, FoyerDeclare.class, f -> f.getDeclare().setCertifie(true));
  }

  long confirmee(FamilleInstallee famille) {
    var parent = parent(famille);
    long id = remplie(parent);
    guichet.deposer(parent, id);
    return id;
  }

  long service(String nom, long agent) {
    administrateur.executer(
        () -> organisation.enregistrer(null, 0, nom + " " + unique, Set.of(agent)));
    return tousLesServices().stream()
        .filter(s -> s.nom().equals(nom + " " + unique))
        .findFirst()
        .orElseThrow()
        .id();
  }

  List<ServicesQueries.Service> tousLesServices() {
    return administrateur.obtenir(services::services);
  }

  void regler(LocalDate ouverture, LocalDate fermeture, Integer delai, Circuit circuit) {
    regler(
        new ReglageSaisi(
            TYPE,
            2,
            ouverture,
            fermeture,
            delai,
            circuit,
            Silence.ORDINAIRE,
            Acces.LIBRE,
            versionDuReglage()));
  }

  void reglerSilence(SensDuSilence sens, int mois) {
    var silence = new Silence(sens, mois);
    regler(
        new ReglageSaisi(
            TYPE, 2, null, null, null, Circuit.LIBRE, silence, Acces.LIBRE, versionDuReglage()));
  }

  /** Leaves the other settings of the type as they are. */
  void reglerAcces(String type, Acces acces) {
    var connu =
        administrateur.obtenir(organisation::reglages).stream()
            .filter(reglage -> reglage.type().equals(type))
            .findFirst()
            .orElseGet(() -> new ReglageDemarche(type));
    regler(
        new ReglageSaisi(
            type,
            connu.numero(),
            connu.ouverture(),
            connu.fermeture(),
            connu.delaiJours(),
            connu.circuit(),
            connu.silence(),
            acces,
            administrateur.obtenir(() -> organisation.version(type))));
  }

  private void regler(ReglageSaisi saisi) {
    administrateur.executer(() -> organisation.regler(saisi));
  }

  int versionDuReglage() {
    return administrateur.obtenir(() -> organisation.version(TYPE));
  }
}
