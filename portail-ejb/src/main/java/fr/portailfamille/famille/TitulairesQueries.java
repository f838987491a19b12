package fr.portailfamille.famille;

import fr.portailfamille.commun.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;

/**
 * Designated holders whom no mail can invite: their child is at school, no address is known (E01).
 */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TitulairesQueries {

  private static final String SANS_ADRESSE =
      """
      select f.id, f.numero, f.nom, r.prenom || ' ' || r.nom,
        concat_ws(' ', f.numero_voie, f.voie, f.complement), f.code_postal || ' ' || f.commune,
        count(*) over ()
      from responsable r
      join membre m on m.responsable_id = r.id and m.titulaire
      join famille f on f.id = m.famille_id and f.etat = 'ACTIVE'
      where r.courriel is null
        and (r.compte_id is null
          or r.compte_id in (select id from compte where etat = 'SANS_ACCES'))
        and exists (select 1 from rattachement a join scolarite s on s.enfant_id = a.enfant_id
          where a.famille_id = f.id)
      order by f.nom, f.id limit ?1
      """;

  @PersistenceContext private EntityManager em;

  /** Somebody to write to, with what the letter needs. */
  public record LigneTitulaire(
      long famille, String numero, String nom, String titulaire, String rue, String ville)
      implements Serializable {}

  /** The first ones by name, and how many there are; one statement. */
  public Slice<LigneTitulaire> sansAdresse(int taille) {
    List<?> lignes = em.createNativeQuery(SANS_ADRESSE).setParameter(1, taille).getResultList();
    var trouvees = lignes.stream().map(Object[].class::cast).toList();
    var total = trouvees.isEmpty() ? 0 : ((Number) trouvees.get(0)[6]).longValue();
    return new Slice<>(trouvees.stream().map(TitulairesQueries::ligne).toList(), total);
  }

  private static LigneTitulaire ligne(Object[] l) {
    return new LigneTitulaire(
        (Long) l[0], (String) l[1], (String) l[2], (String) l[3], (String) l[4], (String) l[5]);
  }
}
