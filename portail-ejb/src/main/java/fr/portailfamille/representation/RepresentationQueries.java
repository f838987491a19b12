package fr.portailfamille.representation;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.usager.Appelant;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What was done in the name of families, for the agents. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
public class RepresentationQueries {

  private static final int LIMITE = 50;
  private static final String JOURNAL =
      """
      select a.prenom || ' ' || a.nom, c.prenom || ' ' || c.nom, r.mode, r.canal, r.recue_le, r.objet,
        r.debut, least(coalesce(r.fin, r.limite), cast(now() as timestamptz)),
        (select count(*) from traitement t where t.representation_id = r.id and t.a = 'DEPOSEE'),
        (select count(*) from reservation v where v.representation_id = r.id),
        (select count(*) from reservation v where v.annulation_representation_id = r.id)
      from representation r
      join compte a on a.id = r.agent_id
      join compte c on c.id = r.compte_id
      where r.famille_id = ?1 or (r.famille_id is null and r.compte_id in
        (select p.compte_id from membre m join responsable p on p.id = m.responsable_id
          where m.famille_id = ?1))
      order by r.debut desc, r.id desc limit ?2""";

  private static final String DOSSIERS =
      """
      select c.id, c.prenom || ' ' || c.nom, c.cree_le from compte c
      where c.etat = 'SANS_ACCES'
        and exists (select 1 from compte_role o where o.compte_id = c.id)
        and not exists (select 1 from responsable r where r.compte_id = c.id)
      order by c.cree_le desc, c.id desc limit ?1""";

  @PersistenceContext private EntityManager em;
  @Inject private Representations representations;

  /** Of a household, the last one first, in one statement. */
  @SuppressWarnings("unchecked")
  public List<LigneRepresentation> duFoyer(long familleId) {
    List<Object[]> lignes =
        em.createNativeQuery(JOURNAL)
            .setParameter(1, familleId)
            .setParameter(2, LIMITE)
            .getResultList();
    return lignes.stream().map(RepresentationQueries::ligne).toList();
  }

  /** Persons whose first file was begun on paper and is not accepted yet, the last one first. */
  @RolesAllowed("AGENT")
  @SuppressWarnings("unchecked")
  public List<DossierPapier> dossiersPapier() {
    List<Object[]> lignes = em.createNativeQuery(DOSSIERS).setParameter(1, LIMITE).getResultList();
    return lignes.stream()
        .map(
            l ->
                new DossierPapier(
                    ((Number) l[0]).longValue(), (String) l[1], ((Timestamp) l[2]).toInstant()))
        .toList();
  }

  /** Asked at each page, before anybody is known: whether it goes on. */
  @PermitAll
  public boolean estOuverte(Ouverte ouverte) {
    return representations
        .ouverte(Appelant.pour(ouverte.compteId(), ouverte.agentId(), ouverte.id()))
        .isPresent();
  }

  private static LigneRepresentation ligne(Object[] l) {
    return new LigneRepresentation(
        (String) l[0],
        (String) l[1],
        ModeRepresentation.valueOf((String) l[2]),
        l[3] == null ? null : Canal.valueOf((String) l[3]),
        JourLu.de(l[4]),
        (String) l[5],
        instant(l[6]),
        instant(l[7]),
        ((Number) l[8]).longValue(),
        ((Number) l[9]).longValue(),
        ((Number) l[10]).longValue());
  }

  private static Instant instant(Object colonne) {
    return ((Timestamp) colonne).toInstant();
  }
}
