package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.batch.LancementQuotidien;
import fr.portailfamille.batch.TravailQuotidien;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.TravailDeFond;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.forfait.ForfaitQueries;
import fr.portailfamille.forfait.ForfaitRestauration;
import fr.portailfamille.forfait.ForfaitsDemandes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Lina, enrolled in the canteen of a school of her own; opened before a test, closed after. */
@Dependent
class ForfaitFixture {

  static final String TYPE = ForfaitRestauration.CODE;
  static final Class<ForfaitsDemandes> FORME = ForfaitsDemandes.class;
  static final DayOfWeek[] LES_QUATRE_JOURS = {
    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
  };

  @Inject private Guichet guichet;
  @Inject private ForfaitQueries forfaits;
  @Inject private LancementQuotidien lancement;
  @Inject private ReservationService reservations;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private ReservationFixture ville;
  private Base base;
  private FamilleInstallee famille;
  private EnTantQue parent;
  private EnTantQue agent;

  void ouvrir() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    ville = new ReservationFixture(connexion);
    base = new Base(connexion);
    agent =
        EnTantQue.compte(Exemples.installer(connexion).compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille = installer("Lina");
    parent = parentDe(famille);
    ville.inscrire(famille, "Lina", CANTINE);
  }

  void fermer() throws SQLException {
    connexion.close();
  }

  Connection connexion() {
    return connexion;
  }

  ReservationFixture ville() {
    return ville;
  }

  Base base() {
    return base;
  }

  FamilleInstallee famille() {
    return famille;
  }

  EnTantQue parent() {
    return parent;
  }

  EnTantQue agent() {
    return agent;
  }

  void completer() {
    TravailDeFond.terminer(lancement.lancer(TravailQuotidien.JOURS_AU_FORFAIT));
  }

  long forfait() {
    return agent.obtenir(() -> forfaits.duFoyer(famille.id())).get(0).id();
  }

  /** The first days of class far enough for every delay. */
  List<LocalDate> ouvrir(int nombre, int places) throws SQLException {
    return ouvrir(0, nombre, places);
  }

  List<LocalDate> ouvrir(int rang, int nombre, int places) throws SQLException {
    var jours = Stream.iterate(rang, i -> i + 1).limit(nombre).map(ville::jour).toList();
    for (var jour : jours) {
      ville.ouvrir(CANTINE, jour, places);
    }
    return jours;
  }

  FamilleInstallee installer(String prenom) throws SQLException {
    return uneFamille()
        .nommee("Forfait")
        .avecEnfant(prenom, LocalDate.of(2018, 3, 4))
        .installer(connexion);
  }

  static EnTantQue parentDe(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  long remplir(EnTantQue qui, Consumer<ForfaitsDemandes> reponses) {
    return guichet.remplir(qui, TYPE, FORME, reponses);
  }

  long deposer(EnTantQue qui, DayOfWeek... jours) {
    long id =
        remplir(
            qui,
            form -> {
              form.getEnfants().get(0).setVoulue(true);
              form.getEnfants().get(0).setJours(jours);
              form.setConditions(true);
            });
    guichet.deposer(qui, id);
    return id;
  }

  void reserver(EnTantQue qui, long enfant, LocalDate jour) {
    var bilan =
        qui.obtenir(
            () ->
                reservations.enregistrer(
                    List.of(new Demande(enfant, activite(), jour, Demande.Sens.AJOUT)), true));
    assertThat(bilan.refusees()).isEmpty();
  }

  long activite() {
    try {
      return ville.activite(CANTINE);
    } catch (SQLException panne) {
      throw new IllegalStateException(panne);
    }
  }

  /** Days booked, in order. */
  @SuppressWarnings("unchecked")
  List<LocalDate> jours(FamilleInstallee foyer) {
    List<Object> lignes =
        em.createNativeQuery(
                "select jour from reservation where famille_id = ?1 and etat = 'RESERVEE' order by jour")
            .setParameter(1, foyer.id())
            .getResultList();
    return lignes.stream().map(jour -> ((Date) jour).toLocalDate()).toList();
  }

  String courriel(FamilleInstallee foyer) {
    return String.join(
        "\n",
        em
            .createNativeQuery("select sujet || ' ' || texte from envoi where compte_id = ?1")
            .setParameter(1, foyer.compteId())
            .getResultList()
            .stream()
            .map(String::valueOf)
            .toList());
  }
}
