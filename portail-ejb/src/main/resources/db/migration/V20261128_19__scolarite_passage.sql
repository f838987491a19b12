-- Children passing to the next school year, class by class, decided by an agent.
create sequence seq_passage_annee increment by 50 start with 50;
create table passage_annee (
  id bigint default nextval('seq_passage_annee') constraint pk_passage_annee primary key,
  annee_id bigint not null constraint fk_passage_annee_annee references annee_scolaire,
  compte_id bigint not null constraint fk_passage_annee_compte references compte,
  le timestamptz not null,
  annule_le timestamptz,
  annule_par bigint constraint fk_passage_annee_annule_par references compte,
  constraint ck_passage_annee_annulation check ((annule_le is null) = (annule_par is null) and annule_le >= le)
);
comment on column passage_annee.annee_id is 'the year the children pass to';
comment on column passage_annee.annule_le is 'the children nothing rested on have lost the school it gave them';
create index ix_passage_annee_annee on passage_annee (annee_id, le);

alter table scolarite add column passage_id bigint constraint fk_scolarite_passage references passage_annee;
comment on column scolarite.passage_id is 'given by a passage; a démarche may have changed it since';
create index ix_scolarite_passage on scolarite (passage_id) where passage_id is not null;
