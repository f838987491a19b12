-- The mandates by which households let the town debit an account (B15, C11): sealed by the portal, at most one in force for a household; who has read them.
create sequence seq_mandat increment by 50 start with 50;
create table mandat (
  id bigint primary key default nextval('seq_mandat'),
  version integer not null default 0,
  famille_id bigint not null constraint fk_mandat_famille references famille,
  compte_id bigint not null constraint fk_mandat_compte references compte,
  demarche_id bigint not null constraint fk_mandat_demarche references demarche,
  rum text not null,
  contenu text not null,
  toutes_activites boolean not null,
  signe_le date not null,
  accepte_le timestamptz not null,
  fin_le timestamptz,
  fin text,
  fin_par_id bigint constraint fk_mandat_fin_par references compte,
  constraint uq_mandat_demarche unique (demarche_id),
  constraint uq_mandat_rum unique (rum),
  constraint uq_mandat_portee unique (id, toutes_activites),
  constraint ck_mandat_rum check (rum ~ '^[A-Z0-9][A-Z0-9-]{0,34}$'),
  constraint ck_mandat_contenu check (contenu ~ '^v1:[A-Za-z0-9_-]{1,32}:[A-Za-z0-9+/]+={0,2}$'),
  constraint ck_mandat_fin check ((fin is null) = (fin_le is null) and fin in ('REMPLACE', 'REVOQUE') and fin_le >= accepte_le),
  constraint ck_mandat_fin_par check ((fin is not distinct from 'REVOQUE') = (fin_par_id is not null))
);
comment on column mandat.compte_id is 'who signed';
comment on column mandat.demarche_id is 'the accepted démarche it comes from';
comment on column mandat.rum is 'unique reference of the mandate, told to the bank at each debit';
comment on column mandat.contenu is 'account, holder, creditor, words and place of the signature: sealed by a key of the server';
comment on column mandat.signe_le is 'day the démarche was filed, in the town''s time';
comment on column mandat.fin is 'replaced by another, or revoked by a guardian; a lapsed mandate has no end here, it is a matter of dates';
create unique index uq_mandat_en_vigueur on mandat (famille_id) where fin is null;
create index ix_mandat_famille on mandat (famille_id, accepte_le desc);
create index ix_mandat_compte on mandat (compte_id);
create index ix_mandat_fin_par on mandat (fin_par_id) where fin_par_id is not null;

create table mandat_activite (
  mandat_id bigint not null,
  toutes boolean not null default false,
  activite_id bigint not null constraint fk_mandat_activite_activite references activite,
  constraint pk_mandat_activite primary key (mandat_id, activite_id),
  constraint ck_mandat_activite_toutes check (not toutes),
  constraint fk_mandat_activite_mandat foreign key (mandat_id, toutes) references mandat (id, toutes_activites)
);
comment on table mandat_activite is 'the activities of a mandate that is not for all of them';
create index ix_mandat_activite_activite on mandat_activite (activite_id);

create sequence seq_consultation_mandat increment by 50 start with 50;
create table consultation_mandat (
  id bigint primary key default nextval('seq_consultation_mandat'),
  demarche_id bigint not null constraint fk_consultation_mandat_demarche references demarche,
  compte_id bigint not null constraint fk_consultation_mandat_compte references compte,
  nature text not null,
  le timestamptz not null,
  constraint ck_consultation_mandat_nature check (nature in ('DEMARCHE', 'RIB', 'IBAN', 'MANDAT'))
);
comment on table consultation_mandat is 'each time an agent has read the account of a household; append-only';
comment on column consultation_mandat.nature is 'the answers with the account in part; in full: the RIB, the account asked for, the mandate on paper';
create index ix_consultation_mandat_demarche on consultation_mandat (demarche_id, le);
create index ix_consultation_mandat_compte on consultation_mandat (compte_id);
create trigger consultation_mandat_ajout_seul before update or delete on consultation_mandat
  for each row execute function refuser_modification();
