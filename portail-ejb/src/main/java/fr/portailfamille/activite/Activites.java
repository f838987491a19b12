package fr.portailfamille.activite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Memoire;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** The town's activities, kept in memory and read again at most {@value #FRAICHEUR} s later. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
public class Activites {

  private static final int FRAICHEUR = 10;

  @PersistenceContext private EntityManager em;

  private final Memoire<List<Activite>> memoire =
      new Memoire<>(Duration.ofSeconds(FRAICHEUR), this::charger);

  /** In the order the town shows them. */
  public List<Activite> toutes() {
    return memoire.lire();
  }

  public Activite activite(long id) {
    return toutes().stream()
        .filter(activite -> activite.id() == id)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  private List<Activite> charger() {
    return em.createQuery("select a from Activite a order by a.ordre, a.libelle", Activite.class)
        .getResultList();
  }
}
