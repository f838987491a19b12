package fr.portailfamille.parametre;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the parameters, everywhere. Values are kept in memory and read again from the database at
 * most {@value #FRAICHEUR_SECONDES} s after another node changed them; at once on the node that
 * did.
 */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class Parametres {

  private static final int FRAICHEUR_SECONDES = 10;

  @PersistenceContext private EntityManager em;

  private volatile Lecture derniere = new Lecture(Map.of(), 0, false);

  /** {@code lueA} is a reading of System.nanoTime. */
  private record Lecture(Map<String, String> valeurs, long lueA, boolean faite) {}

  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public String texte(Parametre parametre) {
    return valeurs().getOrDefault(parametre.cle(), parametre.defaut());
  }

  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int entier(Parametre parametre) {
    return Integer.parseInt(texte(parametre));
  }

  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean booleen(Parametre parametre) {
    return Boolean.parseBoolean(texte(parametre));
  }

  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ZoneId fuseau() {
    return ZoneId.of(texte(Parametre.COLLECTIVITE_FUSEAU));
  }

  /** Of a text somebody has read: changes with the words. */
  public static String version(String texte) {
    return Integer.toHexString(texte.hashCode());
  }

  /** Forgets what is in memory: the next read asks the database. */
  @RolesAllowed("ADMINISTRATEUR")
  public void relire() {
    derniere = new Lecture(Map.of(), 0, false);
  }

  private Map<String, String> valeurs() {
    var lecture = derniere;
    var age = System.nanoTime() - lecture.lueA();
    if (lecture.faite() && age < FRAICHEUR_SECONDES * 1_000_000_000L) {
      return lecture.valeurs();
    }
    var valeurs =
        em.createQuery("select p from ValeurParametre p", ValeurParametre.class)
            .getResultStream()
            .collect(Collectors.toUnmodifiableMap(ValeurParametre::cle, ValeurParametre::valeur));
    derniere = new Lecture(valeurs, System.nanoTime(), true);
    return valeurs;
  }
}
