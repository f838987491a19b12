package fr.portailfamille.parametre;

import fr.portailfamille.commun.Memoire;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The town's logo, kept in memory like the other parameters. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LogoService {

  private static final int FRAICHEUR = 10;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Clock horloge;

  private final Memoire<Optional<LogoAffiche>> memoire =
      new Memoire<>(Duration.ofSeconds(FRAICHEUR), this::charger);

  /** Empty when the town has given none. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<LogoAffiche> lire() {
    return memoire.lire();
  }

  /**
   * @throws LogoRefuse when the file is not a PNG or JPEG picture within the limits
   */
  @RolesAllowed("ADMINISTRATEUR")
  public void remplacer(InputStream fichier) {
    var compteId = Long.parseLong(session.getCallerPrincipal().getName());
    em.merge(new Logo(ImageLogo.redessiner(fichier), compteId, horloge.instant()));
    em.flush();
    memoire.oublier();
  }

  @RolesAllowed("ADMINISTRATEUR")
  public void retirer() {
    em.createQuery("delete from Logo l").executeUpdate();
    memoire.oublier();
  }

  private Optional<LogoAffiche> charger() {
    return Optional.ofNullable(em.find(Logo.class, Logo.UNIQUE)).map(Logo::affiche);
  }
}
