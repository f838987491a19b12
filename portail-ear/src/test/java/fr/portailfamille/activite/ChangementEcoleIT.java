package fr.portailfamille.activite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.scolarite.ChoixEcole;
import fr.portailfamille.scolarite.InscriptionScolaire;
import fr.portailfamille.scolarite.ScolariteDemandee;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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

@ExtendWith(ArquillianExtension.class)
class ChangementEcoleIT {

  @Inject private Guichet guichet;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void linaMangeAuxTilleuls() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille =
        uneFamille().avecEnfant("Lina", Niveau.CP.naissance(annee(), 3, 4)).installer(connexion);
    parent = EnTantQue.compte(famille.compteId(), "FAMILLE");
    base.inserer(
        "scolarite",
        "enfant_id, annee_id, etablissement_id, niveau",
        famille.enfant("Lina"),
        exemples.anneeId(annee()),
        tilleuls(),
        "CP");
    base.inserer(
        "inscription",
        "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
        famille.enfant("Lina"),
        famille.id(),
        cantine(),
        tilleuls(),
        annee().classes().debut(),
        annee().classes().fin());
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A27, A28 : la cantine suit l’enfant à sa nouvelle école, et la famille l’apprend")
  void la_cantine_suit_l_enfant() throws SQLException {
    var jour = premierJour().plusDays(20);
    long gardee = reserver(annee().classes().debut().minusDays(1));
    long annulee = reserver(jour);
    long id = demander(exemples.ecole(Ecole.HIRONDELLES));

    assertThat(guichet.detail(agent, id).signalements())
        .anySatisfy(s -> assertThat(s).contains("réservations à venir", "sont annulées"));
    guichet.accepter(agent, id);

    assertThat(
            base.chercher(
                "select count(*) from inscription where enfant_id = ? and etablissement_id = ?"
                    + " and activite_id = ? and debut = ?::date and fin = ?::date"
                    + " and demarche_id = ?",
                famille.enfant("Lina"),
                exemples.ecole(Ecole.HIRONDELLES),
                cantine(),
                premierJour().toString(),
                annee().classes().fin().toString(),
                id))
        .contains(1L);
    assertThat(inscriptionsAuxTilleulsLe(premierJour())).isZero();
    assertThat(inscriptionsAuxTilleulsLe(premierJour().minusDays(1)))
        .isEqualTo(annee().classes().debut().isBefore(premierJour()) ? 1 : 0);
    assertThat(reservee(gardee)).isEqualTo(1);
    assertThat(reservee(annulee)).isZero();
    assertThat(avis("l’inscription continue à École des Hirondelles")).isEqualTo(1);
  }

  @Test
  @DisplayName("A27, A28 : une activité que la nouvelle école n’a pas se termine, et c’est dit")
  void une_activite_absente_de_la_nouvelle_ecole_se_termine() throws SQLException {
    long sansCantine =
        base.inserer(
            "etablissement",
            "structure_id, code, nom, nature, voie, code_postal, commune",
            exemples.structure(),
            "SANS-CANTINE-" + UUID.randomUUID(),
            "École du Moulin",
            "PRIMAIRE",
            "rue du Moulin",
            Exemples.CODE_POSTAL,
            Exemples.COMMUNE);

    guichet.accepter(agent, demander(sansCantine));

    assertThat(inscriptionsAuxTilleulsLe(premierJour())).isZero();
    assertThat(
            base.chercher(
                "select count(*) from inscription where enfant_id = ? and etablissement_id = ?",
                famille.enfant("Lina"),
                sansCantine))
        .contains(0L);
    assertThat(avis("cette activité n’existe pas à École du Moulin")).isEqualTo(1);
  }

  @Test
  @DisplayName("A27, D18 : le centre de loisirs des vacances, à l’ancienne école, reste réservé")
  void les_vacances_ne_suivent_pas_l_ecole() throws SQLException {
    long ecole = exemples.nouvelleEcole("École du Petit Bois");
    base.executer(
        "update scolarite set etablissement_id = ? where enfant_id = ?",
        ecole,
        famille.enfant("Lina"));
    long vacances = exemples.activite(ActiviteExemple.VACANCES);
    base.ajouter("site", "activite_id, etablissement_id, capacite", vacances, ecole, 20);
    base.inserer(
        "inscription",
        "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
        famille.enfant("Lina"),
        famille.id(),
        vacances,
        ecole,
        annee().classes().debut(),
        annee().classes().fin());
    long reservation = reserver(vacances, ecole, premierJour().plusDays(20));

    guichet.accepter(agent, demander(exemples.ecole(Ecole.HIRONDELLES)));

    assertThat(reservee(reservation)).isEqualTo(1);
    assertThat(
            base.chercher(
                "select count(*) from inscription where enfant_id = ? and etablissement_id = ?",
                famille.enfant("Lina"),
                ecole))
        .contains(1L);
  }

  @Test
  @DisplayName("A27 : une demande qui ne change pas l’école ne touche ni inscription ni repas")
  void la_meme_ecole_ne_change_rien() throws SQLException {
    long reservation = reserver(premierJour().plusDays(20));

    guichet.accepter(agent, demander(tilleuls()));

    assertThat(inscriptionsAuxTilleulsLe(premierJour())).isEqualTo(1);
    assertThat(reservee(reservation)).isEqualTo(1);
    assertThat(avis("")).isZero();
  }

  private long demander(long ecole) {
    long id =
        guichet.remplir(
            parent,
            InscriptionScolaire.CODE,
            ScolariteDemandee.class,
            f -> {
              f.getEnfants().get(0).setChoix(ChoixEcole.AUTRE);
              f.getEnfants().get(0).getDemandee().setId(ecole);
              f.getEnfants().get(0).getMotifChoisi().setId(autreMotif());
              f.getEnfants().get(0).setMotif("Nous déménageons.");
              f.setCertifie(true);
            });
    guichet.joindre(parent, id, "JUSTIFICATIF_DOMICILE");
    guichet.deposer(parent, id);
    return id;
  }

  private long autreMotif() {
    try {
      return base.chercher("select id from motif_derogation where precision_attendue")
          .orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long reserver(LocalDate jour) throws SQLException {
    return reserver(cantine(), tilleuls(), jour);
  }

  private long reserver(long activite, long ecole, LocalDate jour) throws SQLException {
    base.executer(
        "insert into ouverture (activite_id, etablissement_id, jour, capacite)"
            + " values (?, ?, ?::date, 500) on conflict do nothing",
        activite,
        ecole,
        jour.toString());
    long ouverture =
        base.chercher(
                "select id from ouverture where activite_id = ? and etablissement_id = ?"
                    + " and jour = ?::date",
                activite,
                ecole,
                jour.toString())
            .orElseThrow();
    return base.chercher(
            "insert into reservation (ouverture_id, activite_id, jour, enfant_id, famille_id,"
                + " reservee_le, reservee_par) values (?, ?, ?::date, ?, ?, now(), ?) returning id",
            ouverture,
            activite,
            jour.toString(),
            famille.enfant("Lina"),
            famille.id(),
            famille.compteId())
        .orElseThrow();
  }

  private long reservee(long reservation) throws SQLException {
    return base.chercher(
            "select count(*) from reservation where id = ? and etat = 'RESERVEE'", reservation)
        .orElseThrow();
  }

  private long inscriptionsAuxTilleulsLe(LocalDate jour) throws SQLException {
    return base.chercher(
            "select count(*) from inscription where enfant_id = ? and etablissement_id = ?"
                + " and ?::date between debut and fin",
            famille.enfant("Lina"),
            tilleuls(),
            jour.toString())
        .orElseThrow();
  }

  private long avis(String texte) throws SQLException {
    return base.chercher(
            "select count(*) from envoi where compte_id = ? and sujet like 'Lina change d’école%'"
                + " and texte like ?",
            famille.compteId(), "%" + texte + "%")
        .orElseThrow();
  }

  /** At the new school: tomorrow, or the first day of a year to come. */
  private LocalDate premierJour() {
    var demain = LocalDate.now(Clock.system(Exemples.FUSEAU)).plusDays(1);
    var rentree = annee().classes().debut();
    return demain.isAfter(rentree) ? demain : rentree;
  }

  private AnneeScolaireExemple annee() {
    var annees = exemples.annees();
    return annees.get(annees.size() - 1);
  }

  private long tilleuls() throws SQLException {
    return exemples.ecole(Ecole.TILLEULS);
  }

  private long cantine() throws SQLException {
    return exemples.activite(ActiviteExemple.CANTINE);
  }
}
