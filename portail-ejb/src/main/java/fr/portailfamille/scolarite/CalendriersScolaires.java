package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Memoire;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The school calendars of the town, kept in memory and read again at most {@value #FRAICHEUR} s
 * after they changed. In summer, the calendar is the one of the year that has just ended.
 */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
public class CalendriersScolaires {

  private static final int FRAICHEUR = 10;

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;

  private final Memoire<List<CalendrierAnnuel>> memoire =
      new Memoire<>(Duration.ofSeconds(FRAICHEUR), this::charger);

  public CalendrierScolaire calendrier(long etablissementId, LocalDate jour) {
    return annuel(jour)
        .map(annuel -> annuel.calendrier(etablissementId))
        .orElseGet(() -> CalendrierAnnuel.vide(jour, feries()));
  }

  /** The school year of the day; empty when the town has entered none. */
  public Optional<AnneeScolaire> annee(LocalDate jour) {
    return annuel(jour).map(CalendrierAnnuel::annee);
  }

  private Optional<CalendrierAnnuel> annuel(LocalDate jour) {
    var annees = memoire.lire();
    return annees.stream()
        .filter(annuel -> annuel.aCommence(jour))
        .reduce((precedente, suivante) -> suivante)
        .or(() -> annees.stream().findFirst());
  }

  private List<CalendrierAnnuel> charger() {
    var vacances = liste("select v from VacancesScolaires v", VacancesScolaires.class);
    var fermetures = liste("select j from JourFerme j", JourFerme.class);
    var feries = feries();
    return liste("select a from AnneeScolaire a order by a.debut", AnneeScolaire.class).stream()
        .map(
            annee ->
                new CalendrierAnnuel(
                    annee,
                    vacances.stream()
                        .filter(v -> annee.id().equals(v.anneeId()))
                        .map(VacancesScolaires::valeur)
                        .toList(),
                    fermetures,
                    feries))
        .toList();
  }

  private JoursFeries feries() {
    return JoursFeries.de(Territoire.valueOf(parametres.texte(Parametre.COLLECTIVITE_TERRITOIRE)));
  }

  private <T> List<T> liste(String jpql, Class<T> type) {
    return em.createQuery(jpql, type).getResultList();
  }
}
