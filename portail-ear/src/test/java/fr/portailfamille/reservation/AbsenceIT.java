package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.FamilleFixture.ne;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.certificat.CertificatEnvoye;
import fr.portailfamille.certificat.EnvoiDeCertificat;
import fr.portailfamille.certificat.Objet;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
class AbsenceIT {

  @Inject private Guichet guichet;
  @Inject private ReservationService reservations;
  @Inject private ReservationQueries plannings;
  @Inject private AbsenceService absences;
  @Inject private AbsenceQueries lectures;

  private Connection connexion;
  private ReservationFixture base;
  private FamilleInstallee famille;
  private LocalDate jour;

  @BeforeEach
  void un_jour_reserve() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new ReservationFixture(connexion);
    famille = installer();
    jour = base.jour(0);
    base.ouvrir(CANTINE, jour, 10);
    reserver(famille);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "C19, C33 : l’absence d’un jour réservé est notée, montrée, et le jour reste réservé")
  void une_absence_se_declare() throws SQLException {
    declarer("Maladie", null);

    assertThat(jours())
        .singleElement()
        .satisfies(
            reserve -> {
              assertThat(reserve.absent()).isTrue();
              assertThat(reserve.raison()).isEqualTo("Maladie");
            });
    assertThat(cellule().absent()).isTrue();
    assertThat(cellule().etat()).isEqualTo(Planning.Etat.RESERVE);
    assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");
    assertThat(EnTantQue.compte(1, "AGENT").obtenir(() -> lectures.duJour(jour)))
        .filteredOn(ligne -> ligne.enfant().equals("Absence Maëlle"))
        .anySatisfy(ligne -> assertThat(ligne.motif()).isEqualTo("Maladie"));
  }

  @Test
  @DisplayName("C33 : « autre » veut une raison ; un motif que la ville ne propose pas est refusé")
  void la_raison_est_obligatoire() {
    assertThatThrownBy(() -> declarer(null, " ")).hasMessage("AbsenceSansRaison");
    assertThatThrownBy(() -> declarer("Grasse matinée", null)).hasMessage("MotifAbsenceInconnu");
    declarer(null, "Mariage de sa tante");
    assertThat(jours())
        .extracting(AbsenceQueries.JourReserve::raison)
        .containsExactly("Mariage de sa tante");
  }

  @Test
  @DisplayName("C33 : les agents savent qu’un certificat accepté couvre l’absence, et pas pourquoi")
  void un_certificat_couvre_l_absence() throws SQLException {
    declarer("Maladie", null);
    certifier(Objet.DISPENSE, jour);
    certifier(Objet.ABSENCE, jour.minusDays(1));
    assertThat(maelleEstCertifiee()).isFalse();

    certifier(Objet.ABSENCE, jour);

    assertThat(maelleEstCertifiee()).isTrue();
  }

  private boolean maelleEstCertifiee() {
    return EnTantQue.compte(1, "AGENT").obtenir(() -> lectures.duJour(jour)).stream()
        .filter(ligne -> ligne.enfant().equals("Absence Maëlle"))
        .anyMatch(AbsenceQueries.AbsenceDuJour::certifiee);
  }

  private void certifier(Objet objet, LocalDate couvert) throws SQLException {
    var parent = parent(famille);
    long id =
        guichet.remplir(
            parent,
            EnvoiDeCertificat.CODE,
            CertificatEnvoye.class,
            form -> {
              form.setEnfantId(famille.enfant("Maëlle"));
              form.setObjet(objet);
              form.setEtabliLe(ReservationFixture.aujourdHui());
              form.setDebut(couvert);
              form.setFin(couvert);
              form.setCertifie(true);
            });
    guichet.joindre(parent, id, "CERTIFICAT_MEDICAL-" + famille.enfant("Maëlle"));
    guichet.deposer(parent, id);
    long marion = Exemples.installer(connexion).compte(Personnage.MARION_DELMAS);
    guichet.accepter(EnTantQue.compte(marion, "AGENT", "SANTE"), id);
  }

  @Test
  @DisplayName("C33 : une absence ne se déclare qu’une fois")
  void une_seule_fois() {
    declarer("Maladie", null);
    assertThatThrownBy(() -> declarer("Rendez-vous", null)).hasMessage("AbsenceDejaDeclaree");
    assertThat(jours()).extracting(AbsenceQueries.JourReserve::raison).containsExactly("Maladie");
  }

  @Test
  @DisplayName("C19 : l’enfant et le jour d’une autre famille sont introuvables")
  void le_jour_d_autrui_est_introuvable() throws SQLException {
    var autre = installer();
    reserver(autre);
    long sien =
        parent(autre).obtenir(() -> lectures.jours(autre.enfant("Maëlle"))).get(0).reservationId();
    long maelle = famille.enfant("Maëlle");

    assertThatThrownBy(() -> parent(famille).obtenir(() -> lectures.jours(autre.enfant("Maëlle"))))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () ->
                parent(famille)
                    .executer(
                        () ->
                            absences.declarer(new Absence(maelle, Set.of(sien), "Maladie", null))))
        .isInstanceOf(Introuvable.class);
  }

  private FamilleInstallee installer() throws SQLException {
    var installee =
        uneFamille().nommee("Absence").avecEnfant("Maëlle", ne(2018, 3, 4)).installer(connexion);
    base.inscrire(installee, "Maëlle", CANTINE);
    return installee;
  }

  private void reserver(FamilleInstallee installee) throws SQLException {
    var demande =
        new Demande(installee.enfant("Maëlle"), base.activite(CANTINE), jour, Demande.Sens.AJOUT);
    parent(installee).obtenir(() -> reservations.enregistrer(List.of(demande), true));
  }

  private void declarer(String motif, String detail) {
    var reservation = jours().get(0).reservationId();
    parent(famille)
        .executer(
            () ->
                absences.declarer(
                    new Absence(famille.enfant("Maëlle"), Set.of(reservation), motif, detail)));
  }

  private List<AbsenceQueries.JourReserve> jours() {
    return parent(famille).obtenir(() -> lectures.jours(famille.enfant("Maëlle")));
  }

  private Planning.Cellule cellule() {
    return parent(famille)
        .obtenir(() -> plannings.planning(Periode.jour(jour)).rangs().get(0).cellules().get(0));
  }

  private static EnTantQue parent(FamilleInstallee installee) {
    return EnTantQue.compte(installee.compteId(), "FAMILLE");
  }
}
