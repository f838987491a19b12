package fr.portailfamille.parametre;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;

/** An administrator changes parameters. */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class ReglageService {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Clock horloge;
  @Inject private Parametres parametres;

  /**
   * All or none. Giving a default back removes its row, so that a later default of the product is
   * followed.
   *
   * @throws ParametreRefuse when a value is out of its parameter's bounds
   */
  public void fixer(Map<Parametre, String> valeurs) {
    valeurs.forEach(this::fixer);
    em.flush();
    parametres.relire();
  }

  private void fixer(Parametre parametre, String valeur) {
    var nouvelle = valeur.strip();
    parametre
        .refus(nouvelle)
        .ifPresent(
            motif -> {
              throw new ParametreRefuse(motif);
            });
    var actuelle = em.find(ValeurParametre.class, parametre.cle());
    if (nouvelle.equals(parametre.defaut())) {
      retirer(actuelle);
    } else {
      enregistrer(actuelle == null ? new ValeurParametre(parametre.cle()) : actuelle, nouvelle);
    }
  }

  private void retirer(ValeurParametre actuelle) {
    if (actuelle != null) {
      em.remove(actuelle);
    }
  }

  private void enregistrer(ValeurParametre valeur, String nouvelle) {
    var compteId = Long.parseLong(session.getCallerPrincipal().getName());
    valeur.fixer(nouvelle, compteId, horloge.instant());
    em.merge(valeur);
  }
}
