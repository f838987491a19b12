package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Where the children of a household go to school, for the features that follow from it. */
@ApplicationScoped
public class Scolarites {

  private static final String DU_FOYER =
      """
      with p as (select cast(?1 as bigint) as famille_id, cast(?2 as date) as jour),
      decidee as (
        select s.enfant_id, s.annee_id, s.etablissement_id, s.niveau, false as attendue
        from p join rattachement r on r.famille_id = p.famille_id
        join scolarite s on s.enfant_id = r.enfant_id),
      attendue as (
        select distinct on (f.enfant_id, d.annee_id)
          f.enfant_id, d.annee_id, f.etablissement_id, f.niveau, true
        from p cross join lateral (
          select x.id, cast(x.contenu ->> 'anneeId' as bigint) as annee_id, x.contenu
          from demarche x where x.famille_id = p.famille_id
            and x.type = 'INSCRIPTION_SCOLAIRE' and x.etat in ('DEPOSEE', 'EN_INSTRUCTION')) d
        cross join lateral (
          select cast(e ->> 'enfantId' as bigint) as enfant_id,
            cast(e -> case e ->> 'choix' when 'SECTEUR' then 'proposee' else 'demandee' end
              ->> 'id' as bigint) as etablissement_id,
            e ->> 'niveau' as niveau
          from jsonb_array_elements(d.contenu -> 'enfants') e
          where e ->> 'choix' in ('SECTEUR', 'AUTRE')) f
        join rattachement r on r.enfant_id = f.enfant_id and r.famille_id = p.famille_id
        where not exists (select 1 from decidee s
          where s.enfant_id = f.enfant_id and s.annee_id = d.annee_id)
        order by f.enfant_id, d.annee_id, d.id desc)
      select e.id, e.prenom, a.id, a.libelle, a.debut, a.fin, et.id, et.nom, s.attendue,
        e.ne_le, s.niveau
      from (select * from decidee union all select * from attendue) s
      join enfant e on e.id = s.enfant_id
      join annee_scolaire a on a.id = s.annee_id
      join etablissement et on et.id = s.etablissement_id
      join p on a.fin >= p.jour
      order by e.ne_le, e.prenom, e.id, a.debut""";

  @PersistenceContext private EntityManager em;

  /**
   * Years in progress or to come, eldest child first; a school asked for and not decided yet counts
   * as long as there is no other.
   */
  @SuppressWarnings("unchecked")
  public List<EnfantScolarise> duFoyer(long famille, LocalDate jour) {
    List<Object[]> lignes =
        em.createNativeQuery(DU_FOYER)
            .setParameter(1, famille)
            .setParameter(2, jour.toString())
            .getResultList();
    return lignes.stream().map(Scolarites::enfant).toList();
  }

  private static EnfantScolarise enfant(Object[] l) {
    return new EnfantScolarise(
        (Long) l[0],
        (String) l[1],
        ((Date) l[9]).toLocalDate(),
        (Long) l[2],
        (String) l[3],
        new Periode(((Date) l[4]).toLocalDate(), ((Date) l[5]).toLocalDate()),
        (Long) l[6],
        (String) l[7],
        l[10] == null ? null : Niveau.valueOf((String) l[10]),
        (Boolean) l[8]);
  }
}
