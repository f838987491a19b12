package fr.portailfamille.famille.fusion;

import fr.portailfamille.commun.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Households that may be one, as the keys of the database bring them together. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DoublonsQueries {

  /**
   * A child of separated parents is one row in two households: not a sign. Guardians are joined by
   * mail and by telephone in turn: a condition with « or » would compare all those of one name.
   */
  private static final String PAIRES =
      """
      with q as (select cast(?1 as text) as texte), joints as (
        select x.id as un, y.id as autre from responsable x
        join responsable y on y.cle = x.cle and y.courriel = x.courriel and y.id > x.id
        union
        select x.id, y.id from responsable x
        join responsable y on y.cle = x.cle and y.telephone = x.telephone and y.id > x.id
      ), semblables as (
        select least(a.famille_id, b.famille_id) as premiere,
          greatest(a.famille_id, b.famille_id) as seconde, 'ENFANT' as signe
        from enfant x
        join enfant y on y.ne_le = x.ne_le and y.cle = x.cle and y.id > x.id
          and (x.sexe = y.sexe) is not false
        join rattachement a on a.enfant_id = x.id
        join rattachement b on b.enfant_id = y.id and b.famille_id <> a.famille_id
        union
        select least(a.famille_id, b.famille_id), greatest(a.famille_id, b.famille_id), 'RESPONSABLE'
        from joints j
        join membre a on a.responsable_id = j.un
        join membre b on b.responsable_id = j.autre and b.famille_id <> a.famille_id
        union
        select x.id, y.id, 'ADRESSE'
        from famille x
        join famille y on y.cle = x.cle and y.id > x.id and y.etat = 'ACTIVE'
        where x.etat = 'ACTIVE'
      ), paires as (
        select s.premiere, s.seconde, string_agg(s.signe, ',' order by s.signe) as signes
        from q cross join semblables s
        join famille f on f.id = s.premiere and f.etat = 'ACTIVE'
        join famille g on g.id = s.seconde and g.etat = 'ACTIVE'
        where not exists (select 1 from doublon_ecarte d
            where d.premiere_id = s.premiere and d.seconde_id = s.seconde)
          and (q.texte = '' or upper(q.texte) in (f.numero, g.numero)
            or normaliser(f.nom) like '%' || normaliser(q.texte) || '%'
            or normaliser(g.nom) like '%' || normaliser(q.texte) || '%')
        group by s.premiere, s.seconde
      ), page as (
        select *, count(*) over () as total from paires
        order by length(signes) desc, premiere, seconde limit ?2 offset ?3
      )
      select p.premiere, f.numero, f.nom, p.seconde, g.numero, g.nom, p.signes, p.total,
        (select string_agg(e.prenom, ', ' order by e.ne_le) from rattachement a
          join enfant e on e.id = a.enfant_id where a.famille_id = f.id),
        (select string_agg(e.prenom, ', ' order by e.ne_le) from rattachement a
          join enfant e on e.id = a.enfant_id where a.famille_id = g.id)
      from page p join famille f on f.id = p.premiere join famille g on g.id = p.seconde
      order by length(p.signes) desc, p.premiere, p.seconde
      """;

  @PersistenceContext private EntityManager em;

  /** {@code enfants}: first names, null when there is none. */
  public record Dossier(long id, String numero, String nom, String enfants)
      implements Serializable {}

  public record Paire(Dossier premier, Dossier second, List<SigneDeDoublon> signes)
      implements Serializable {}

  /**
   * One statement, for a town of any size. Pairs an agent has set aside are not shown again.
   *
   * @param texte a name, or the number of a file; empty for all
   */
  public Slice<Paire> possibles(String texte, int debut, int taille) {
    List<?> lignes =
        em.createNativeQuery(PAIRES)
            .setParameter(1, texte == null ? "" : texte.strip())
            .setParameter(2, taille)
            .setParameter(3, debut)
            .getResultList();
    var trouvees = lignes.stream().map(Object[].class::cast).toList();
    var total = trouvees.isEmpty() ? 0 : ((Number) trouvees.get(0)[7]).longValue();
    return new Slice<>(trouvees.stream().map(DoublonsQueries::paire).toList(), total);
  }

  private static Paire paire(Object[] l) {
    return new Paire(
        new Dossier((Long) l[0], (String) l[1], (String) l[2], (String) l[8]),
        new Dossier((Long) l[3], (String) l[4], (String) l[5], (String) l[9]),
        Stream.of(((String) l[6]).split(",")).map(SigneDeDoublon::valueOf).toList());
  }
}
