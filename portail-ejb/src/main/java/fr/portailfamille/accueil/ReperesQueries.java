package fr.portailfamille.accueil;

import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the menus recall on every page, for the signed-in person only: one statement. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReperesQueries {

  private static final String REPERES =
      """
      select (select a.prenom || ' ' || a.nom from compte a where a.id = ?2),
        (select count(*) from envoi e
          where e.compte_id = c.id and not e.confidentiel and e.lu_le is null),
        (select count(*) from facture f
          join membre m on m.famille_id = f.famille_id
          join responsable r on r.id = m.responsable_id
          where r.compte_id = c.id and f.etat = 'EMISE' and f.total > f.regle)
      from compte c where c.id = ?1
      """;

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;

  /** Counts shown as badges (B25, D16, D17, C39). */
  public record Reperes(String nom, long messagesNonLus, long facturesAPayer) {

    private static final Reperes AUCUN = new Reperes("", 0, 0);
  }

  public Reperes reperes() {
    return usager
        .chercher()
        .flatMap(compte -> Ligne.lire(em, REPERES, compte, usager.acteurId()).stream().findFirst())
        .map(l -> new Reperes(l.texte(0), l.entier(1), l.entier(2)))
        .orElse(Reperes.AUCUN);
  }
}
