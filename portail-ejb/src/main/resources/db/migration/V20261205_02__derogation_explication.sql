-- What the family writes to explain a reason that asks for it: the commission reads it with the reason.
create or replace view derogation_demandee as
select d.id as demarche_id, d.numero, d.deposee_le, cast(d.contenu ->> 'anneeId' as bigint) as annee_id,
  cast(e ->> 'enfantId' as bigint) as enfant_id, e ->> 'prenom' as prenom, e ->> 'nom' as nom, e ->> 'niveau' as niveau,
  e -> 'proposee' ->> 'nom' as secteur, cast(e -> 'demandee' ->> 'id' as bigint) as ecole_id, e -> 'demandee' ->> 'nom' as ecole,
  cast(e -> 'motifChoisi' ->> 'id' as bigint) as motif_id,
  coalesce(e -> 'motifChoisi' ->> 'libelle', e ->> 'motif') as motif,
  case when e -> 'motifChoisi' ->> 'precisionAttendue' = 'true' then nullif(btrim(e ->> 'motif'), '') end as explication
from demarche d cross join lateral jsonb_array_elements(d.contenu -> 'enfants') e
where d.type = 'INSCRIPTION_SCOLAIRE' and d.etat in ('DEPOSEE', 'EN_INSTRUCTION')
  and e ->> 'choix' = 'AUTRE' and e -> 'demandee' ->> 'id' <> e -> 'proposee' ->> 'id';
