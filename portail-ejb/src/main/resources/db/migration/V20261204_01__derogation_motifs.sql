-- Why a family asks for another school: a list of the town instead of a free text, begun with the reasons of the code de l'éducation (art. L212-8).
create sequence seq_motif_derogation increment by 50 start with 50;
create table motif_derogation (
  id bigint primary key default nextval('seq_motif_derogation'),
  version integer not null default 0,
  libelle text not null,
  sante boolean not null default false,
  precision_attendue boolean not null default false,
  ordre integer not null,
  en_usage boolean not null default true,
  constraint ck_motif_derogation_libelle check (libelle = btrim(libelle) and char_length(libelle) between 1 and 150),
  constraint ck_motif_derogation_ordre check (ordre between 1 and 999),
  constraint ck_motif_derogation_sante check (not (sante and precision_attendue))
);
create unique index uq_motif_derogation_libelle on motif_derogation (normaliser(libelle));
comment on column motif_derogation.sante is 'of health: nothing about it is typed in the enrolment, it is proved in the sealed health forms (ADR 15)';
comment on column motif_derogation.precision_attendue is 'the family must explain it in its own words';
comment on column motif_derogation.en_usage is 'false: withdrawn, still read in the démarches that name it';

insert into motif_derogation (libelle, sante, precision_attendue, ordre) values
  ('Obligations professionnelles des parents, sans cantine ni garderie à l’école du secteur', false, false, 1),
  ('Frère ou sœur déjà inscrit dans cette école', false, false, 2),
  ('Raison médicale', true, false, 3),
  ('Autre motif', false, true, 4);

-- What was asked in words only keeps them, under « Autre motif »; decided démarches stay as they were filed.
update demarche d
set contenu = jsonb_set(d.contenu, '{enfants}', (
  select jsonb_agg(case when t.e ->> 'choix' = 'AUTRE' and btrim(coalesce(t.e ->> 'motif', '')) <> ''
    then t.e || jsonb_build_object('motifChoisi',
      jsonb_build_object('id', m.id, 'libelle', m.libelle, 'precisionAttendue', true, 'sante', false))
    else t.e end order by t.rang)
  from jsonb_array_elements(d.contenu -> 'enfants') with ordinality t(e, rang)))
from motif_derogation m
where m.precision_attendue and d.type = 'INSCRIPTION_SCOLAIRE'
  and d.etat in ('BROUILLON', 'A_CORRIGER', 'DEPOSEE', 'EN_INSTRUCTION')
  and exists (select 1 from jsonb_array_elements(d.contenu -> 'enfants') e
    where e ->> 'choix' = 'AUTRE' and btrim(coalesce(e ->> 'motif', '')) <> '');
