package fr.portailfamille.scolarite;

import fr.portailfamille.famille.LectureDuFoyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The schools of a household's children, decided and asked for, in one statement. */
@ApplicationScoped
class LectureLignesScolaires {

  private static final String LIRE =
      """
      with p as (select cast(?1 as bigint) as famille_id, cast(?2 as date) as jour)
      select l.enfant_id, a.libelle, l.ecole, l.niveau, l.demarche_id, l.rendue
      from (
        select s.enfant_id, s.annee_id, coalesce(t.nom, s.autre_ecole) as ecole, s.niveau,
          cast(null as bigint) as demarche_id, false as rendue
        from p join rattachement r on r.famille_id = p.famille_id
        join scolarite s on s.enfant_id = r.enfant_id
        left join etablissement t on t.id = s.etablissement_id
        union all
        select cast(e ->> 'enfantId' as bigint), cast(d.contenu ->> 'anneeId' as bigint),
          e -> case e ->> 'choix' when 'SECTEUR' then 'proposee' else 'demandee' end ->> 'nom',
          e ->> 'niveau', d.id, d.etat = 'A_CORRIGER'
        from p join demarche d on d.famille_id = p.famille_id
        cross join lateral jsonb_array_elements(d.contenu -> 'enfants') e
        where d.type = 'INSCRIPTION_SCOLAIRE'
          and d.etat in ('DEPOSEE', 'EN_INSTRUCTION', 'A_CORRIGER')
          and e ->> 'choix' in ('SECTEUR', 'AUTRE')) l
      join annee_scolaire a on a.id = l.annee_id
      join p on a.fin >= p.jour
      order by a.debut, l.demarche_id nulls first""";

  @Inject private LectureDuFoyer foyer;

  List<LigneScolaire> lire(long famille) {
    return foyer.lire(LIRE, famille).map(LectureLignesScolaires::ligne).toList();
  }

  private static LigneScolaire ligne(Object[] l) {
    return new LigneScolaire(
        (Long) l[0],
        (String) l[1],
        (String) l[2],
        l[3] == null ? null : Niveau.valueOf((String) l[3]),
        (Long) l[4],
        (Boolean) l[5]);
  }
}
