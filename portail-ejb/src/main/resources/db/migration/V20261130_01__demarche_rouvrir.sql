-- An agent lets one household file again, until a day, what its dates or its own validation have closed (E02, E35): who, why, until when, and how it ended.
create sequence seq_reouverture increment by 50 start with 50;
create table reouverture (
  id bigint default nextval('seq_reouverture') constraint pk_reouverture primary key,
  famille_id bigint not null constraint fk_reouverture_famille references famille,
  type text not null,
  intitule text,
  motif text not null,
  depuis date not null,
  jusqu_au date not null,
  agent_id bigint not null constraint fk_reouverture_agent references compte,
  ouverte_le timestamptz not null,
  fin text,
  finie_le timestamptz,
  finie_par bigint constraint fk_reouverture_finie_par references compte,
  constraint ck_reouverture_motif check (length(btrim(motif)) between 1 and 500),
  constraint ck_reouverture_dates check (jusqu_au >= depuis),
  constraint ck_reouverture_fin check (fin in ('DEPOSEE', 'REFERMEE')),
  constraint ck_reouverture_finie check (num_nulls(fin, finie_le, finie_par) in (0, 3)),
  constraint ck_reouverture_ordre check (finie_le >= ouverte_le),
  constraint ex_reouverture_en_cours exclude using gist (famille_id with =, type with =, daterange(depuis, jusqu_au, '[]') with &&) where (fin is null)
);
comment on column reouverture.type is 'the démarche, which is also the name of the yearly sheet it changes';
comment on column reouverture.intitule is 'the title the town had given it, null for that of the texts';
comment on column reouverture.jusqu_au is 'last day, inclusive; it lapses without anything being written';
comment on column reouverture.fin is 'DEPOSEE: the household has filed or validated; REFERMEE: an agent ended it earlier; null: open, or lapsed';
create index ix_reouverture_famille on reouverture (famille_id);
create index ix_reouverture_agent on reouverture (agent_id);
create index ix_reouverture_finie_par on reouverture (finie_par) where finie_par is not null;
create trigger reouverture_dossier_absorbe before insert or update of famille_id on reouverture for each row execute function refuser_dossier_absorbe();
