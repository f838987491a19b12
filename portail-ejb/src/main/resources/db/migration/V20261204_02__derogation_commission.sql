-- The commission that gives its opinion on derogations: its sittings, the children put to each, what it said.
create view derogation_demandee as
select d.id as demarche_id, d.numero, d.deposee_le, cast(d.contenu ->> 'anneeId' as bigint) as annee_id,
  cast(e ->> 'enfantId' as bigint) as enfant_id, e ->> 'prenom' as prenom, e ->> 'nom' as nom, e ->> 'niveau' as niveau,
  e -> 'proposee' ->> 'nom' as secteur, cast(e -> 'demandee' ->> 'id' as bigint) as ecole_id, e -> 'demandee' ->> 'nom' as ecole,
  cast(e -> 'motifChoisi' ->> 'id' as bigint) as motif_id,
  coalesce(e -> 'motifChoisi' ->> 'libelle', e ->> 'motif') as motif
from demarche d cross join lateral jsonb_array_elements(d.contenu -> 'enfants') e
where d.type = 'INSCRIPTION_SCOLAIRE' and d.etat in ('DEPOSEE', 'EN_INSTRUCTION')
  and e ->> 'choix' = 'AUTRE' and e -> 'demandee' ->> 'id' <> e -> 'proposee' ->> 'id';
comment on view derogation_demandee is 'a child of a filed, undecided enrolment for whom a school other than that of the sector is asked';

create sequence seq_seance_derogation increment by 50 start with 50;
create table seance_derogation (
  id bigint primary key default nextval('seq_seance_derogation'),
  version integer not null default 0,
  jour date not null,
  lieu text not null,
  creee_par bigint not null constraint fk_seance_derogation_compte references compte,
  creee_le timestamptz not null,
  constraint uq_seance_derogation unique (jour, lieu),
  constraint ck_seance_derogation_lieu check (lieu = btrim(lieu) and char_length(lieu) between 1 and 120)
);

create sequence seq_examen_derogation increment by 50 start with 50;
create table examen_derogation (
  id bigint primary key default nextval('seq_examen_derogation'),
  version integer not null default 0,
  seance_id bigint not null constraint fk_examen_derogation_seance references seance_derogation,
  demarche_id bigint not null constraint fk_examen_derogation_demarche references demarche,
  enfant_id bigint not null constraint fk_examen_derogation_enfant references enfant,
  inscrit_par bigint not null constraint fk_examen_derogation_inscrit_par references compte,
  inscrit_le timestamptz not null,
  etablissement_id bigint constraint fk_examen_derogation_etablissement references etablissement,
  avis text,
  commentaire text,
  rendu_par bigint constraint fk_examen_derogation_rendu_par references compte,
  rendu_le timestamptz,
  constraint uq_examen_derogation unique (seance_id, demarche_id, enfant_id),
  constraint ck_examen_derogation_avis check (avis in ('FAVORABLE', 'DEFAVORABLE', 'AJOURNE')),
  constraint ck_examen_derogation_rendu check (num_nulls(avis, etablissement_id, rendu_par, rendu_le) in (0, 4)),
  constraint ck_examen_derogation_commentaire check (commentaire is null or avis is not null and char_length(commentaire) between 1 and 1000)
);
comment on table examen_derogation is 'a child of a démarche put to a sitting, then the opinion given there';
comment on column examen_derogation.etablissement_id is 'the school the opinion is about: it says nothing of another one asked since';
create unique index uq_examen_derogation_en_attente on examen_derogation (demarche_id, enfant_id) where avis is null;
create unique index uq_examen_derogation_rendu on examen_derogation (demarche_id, enfant_id, etablissement_id) where avis in ('FAVORABLE', 'DEFAVORABLE');
create index ix_examen_derogation_demarche on examen_derogation (demarche_id);
create index ix_examen_derogation_enfant on examen_derogation (enfant_id);
