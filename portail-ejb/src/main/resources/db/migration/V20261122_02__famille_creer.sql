-- Households, guardians, children, custody, quotients. A child may belong to two households.
create sequence seq_famille increment by 50 start with 50;
create sequence seq_numero_famille;
create table famille (
  id bigint primary key default nextval('seq_famille'),
  numero text not null,
  nom text not null,
  numero_voie text,
  complement text,
  voie text not null,
  code_postal text not null,
  commune text not null,
  hors_commune boolean not null default false,
  numero_allocataire text,
  etat text not null default 'ACTIVE',
  creee_le timestamptz not null,
  version integer not null default 0,
  constraint uq_famille_numero unique (numero),
  constraint ck_famille_etat check (etat in ('ACTIVE', 'ARCHIVEE')),
  constraint ck_famille_code_postal check (code_postal ~ '^[0-9]{5}$'),
  constraint ck_famille_numero_allocataire check (numero_allocataire ~ '^[0-9]{7}$')
);
comment on column famille.numero is 'n° de dossier told to the family';
comment on column famille.numero_allocataire is 'given by the CAF';
create index ix_famille_nom on famille (nom);

create sequence seq_responsable increment by 50 start with 50;
create table responsable (
  id bigint primary key default nextval('seq_responsable'),
  compte_id bigint constraint fk_responsable_compte references compte,
  civilite text,
  nom text not null,
  prenom text not null,
  courriel text,
  telephone text,
  version integer not null default 0,
  constraint uq_responsable_compte unique (compte_id),
  constraint ck_responsable_civilite check (civilite in ('MADAME', 'MONSIEUR')),
  constraint ck_responsable_telephone check (telephone ~ '^\+[0-9]{6,15}$')
);
comment on column responsable.telephone is 'E.164';

create table membre (
  famille_id bigint not null constraint fk_membre_famille references famille,
  responsable_id bigint not null constraint fk_membre_responsable references responsable,
  titulaire boolean not null,
  constraint pk_membre primary key (famille_id, responsable_id)
);
comment on column membre.titulaire is 'the one invoices are addressed to';
create unique index uq_membre_titulaire on membre (famille_id) where titulaire;
create index ix_membre_responsable on membre (responsable_id);

create sequence seq_enfant increment by 50 start with 50;
create table enfant (
  id bigint primary key default nextval('seq_enfant'),
  nom text not null,
  prenom text not null,
  ne_le date not null,
  sexe text,
  version integer not null default 0,
  constraint ck_enfant_sexe check (sexe in ('F', 'M')),
  constraint ck_enfant_noms check (length(nom) between 1 and 80 and length(prenom) between 1 and 80)
);
create index ix_enfant_ne_le on enfant (ne_le);

create table rattachement (
  enfant_id bigint not null constraint fk_rattachement_enfant references enfant,
  famille_id bigint not null constraint fk_rattachement_famille references famille,
  depuis date not null,
  constraint pk_rattachement primary key (enfant_id, famille_id)
);
create index ix_rattachement_famille on rattachement (famille_id);

create sequence seq_garde increment by 50 start with 50;
create table garde (
  id bigint primary key default nextval('seq_garde'),
  enfant_id bigint not null,
  famille_id bigint not null,
  rythme text not null default 'TOUJOURS',
  jours integer not null default 127,
  bascule integer not null default 1,
  priorite integer not null default 0,
  debut date not null,
  fin date,
  constraint fk_garde_rattachement foreign key (enfant_id, famille_id) references rattachement,
  constraint ck_garde_rythme check (rythme in ('TOUJOURS', 'SEMAINES_PAIRES', 'SEMAINES_IMPAIRES')),
  constraint ck_garde_jours check (jours between 1 and 127),
  constraint ck_garde_bascule check (bascule between 1 and 7),
  constraint ck_garde_periode check (fin is null or fin >= debut),
  constraint ex_garde_chevauchement exclude using gist (enfant_id with =, priorite with =, rythme with =, daterange(debut, fin, '[]') with &&)
);
comment on table garde is 'which household has the child, and pays, on which day; the highest priority that answers wins';
comment on column garde.jours is 'bit 0 = Monday … bit 6 = Sunday';
comment on column garde.bascule is 'ISO weekday on which the custody week begins';

create sequence seq_quotient_familial increment by 50 start with 50;
create table quotient_familial (
  id bigint primary key default nextval('seq_quotient_familial'),
  famille_id bigint not null constraint fk_quotient_familial_famille references famille,
  valeur numeric(10, 2) not null,
  debut date not null,
  fin date,
  source text not null,
  saisi_le timestamptz not null,
  constraint ck_quotient_familial_valeur check (valeur >= 0),
  constraint ck_quotient_familial_periode check (fin is null or fin >= debut),
  constraint ck_quotient_familial_source check (source in ('CAF', 'MSA', 'AVIS_IMPOSITION', 'AGENT')),
  constraint ex_quotient_familial_chevauchement exclude using gist (famille_id with =, daterange(debut, fin, '[]') with &&)
);
comment on column quotient_familial.valeur is 'euros a month';
