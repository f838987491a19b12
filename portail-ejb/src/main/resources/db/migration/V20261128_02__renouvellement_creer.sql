-- The yearly renewal of the households' files (E02, E35): what the town asks to be validated between two days, sheet by sheet, and who has validated what.
create sequence seq_campagne_renouvellement increment by 50 start with 50;
create table campagne_renouvellement (
  id bigint primary key default nextval('seq_campagne_renouvellement'),
  annee_id bigint not null constraint fk_campagne_renouvellement_annee references annee_scolaire,
  ouverture date not null,
  fermeture date not null,
  version integer not null default 0,
  constraint uq_campagne_renouvellement_annee unique (annee_id),
  constraint ck_campagne_renouvellement_dates check (fermeture >= ouverture)
);
comment on column campagne_renouvellement.annee_id is 'the school year the right is renewed for';
comment on column campagne_renouvellement.fermeture is 'last day, inclusive (E02)';

create table fiche_demandee (
  campagne_id bigint not null constraint fk_fiche_demandee_campagne references campagne_renouvellement,
  type text not null,
  obligatoire boolean not null,
  constraint pk_fiche_demandee primary key (campagne_id, type)
);
comment on column fiche_demandee.type is 'the démarche that changes what the sheet says';

create sequence seq_fiche_validee increment by 50 start with 50;
create table fiche_validee (
  id bigint primary key default nextval('seq_fiche_validee'),
  campagne_id bigint not null constraint fk_fiche_validee_campagne references campagne_renouvellement,
  famille_id bigint not null constraint fk_fiche_validee_famille references famille,
  type text not null,
  compte_id bigint not null constraint fk_fiche_validee_compte references compte,
  le timestamptz not null,
  constraint uq_fiche_validee unique (campagne_id, famille_id, type)
);
comment on table fiche_validee is 'nothing has changed, says a guardian; a sheet renewed by a démarche has no row';
create index ix_fiche_validee_famille on fiche_validee (famille_id);
create index ix_fiche_validee_compte on fiche_validee (compte_id);

create sequence seq_dossier_valide increment by 50 start with 50;
create table dossier_valide (
  id bigint primary key default nextval('seq_dossier_valide'),
  campagne_id bigint not null constraint fk_dossier_valide_campagne references campagne_renouvellement,
  famille_id bigint not null constraint fk_dossier_valide_famille references famille,
  compte_id bigint not null constraint fk_dossier_valide_compte references compte,
  le timestamptz not null,
  constraint uq_dossier_valide unique (campagne_id, famille_id)
);
comment on table dossier_valide is 'a household has validated all its sheets';
create index ix_dossier_valide_famille on dossier_valide (famille_id);
create index ix_dossier_valide_compte on dossier_valide (compte_id);
