-- Accounts: one per guardian or agent, never one per household, so that separated parents each have theirs (E04).
create extension if not exists btree_gist;

create sequence seq_compte increment by 50 start with 50;
create table compte (
  id bigint primary key default nextval('seq_compte'),
  courriel text not null,
  identifiant text,
  nom text not null,
  prenom text not null,
  mot_de_passe text,
  mot_de_passe_change_le timestamptz,
  etat text not null default 'ACTIF',
  cree_le timestamptz not null,
  derniere_connexion_le timestamptz,
  version integer not null default 0,
  constraint uq_compte_courriel unique (courriel),
  constraint uq_compte_identifiant unique (identifiant),
  constraint ck_compte_identifiant check (identifiant = lower(identifiant) and identifiant not like '%@%'),
  constraint ck_compte_courriel check (courriel = lower(courriel) and length(courriel) between 6 and 254 and courriel like '%_@_%'),
  constraint ck_compte_noms check (length(nom) between 1 and 80 and length(prenom) between 1 and 80),
  constraint ck_compte_etat check (etat in ('INVITE', 'ACTIF', 'SUSPENDU'))
);
comment on column compte.identifiant is 'given by the town hall where sign-in is not by mail (D02, E08)';
comment on column compte.mot_de_passe is 'argon2id in PHC format; null until the holder has chosen one';
comment on column compte.mot_de_passe_change_le is 'sessions opened before are refused';

create table compte_role (
  compte_id bigint not null constraint fk_compte_role_compte references compte on delete cascade,
  role text not null,
  constraint pk_compte_role primary key (compte_id, role),
  constraint ck_compte_role check (role in ('FAMILLE', 'AGENT', 'FACTURATION', 'ADMINISTRATEUR'))
);

create sequence seq_creation_compte increment by 50 start with 50;
create table creation_compte (
  id bigint primary key default nextval('seq_creation_compte'),
  empreinte_cle bytea not null,
  courriel text not null,
  empreinte_code bytea not null,
  essais_restants integer not null,
  cree_le timestamptz not null,
  expire_le timestamptz not null,
  verifiee_le timestamptz,
  terminee_le timestamptz,
  constraint uq_creation_compte_cle unique (empreinte_cle),
  constraint ck_creation_compte_essais check (essais_restants >= 0),
  constraint ck_creation_compte_duree check (expire_le > cree_le)
);
comment on table creation_compte is 'an account being created: address, then code (A06, A07), then password';
comment on column creation_compte.empreinte_cle is 'SHA-256 of the secret held by the browser that began';
create index ix_creation_compte_courriel on creation_compte (courriel, cree_le);

create sequence seq_jeton increment by 50 start with 50;
create table jeton (
  id bigint primary key default nextval('seq_jeton'),
  compte_id bigint not null constraint fk_jeton_compte references compte on delete cascade,
  usage text not null,
  empreinte bytea not null,
  cree_le timestamptz not null,
  expire_le timestamptz not null,
  utilise_le timestamptz,
  constraint uq_jeton_empreinte unique (empreinte),
  constraint ck_jeton_usage check (usage in ('ACTIVATION', 'REINITIALISATION')),
  constraint ck_jeton_duree check (expire_le > cree_le)
);
comment on table jeton is 'single-use links sent by mail (A13, B01, D09); only the SHA-256 of the secret is kept';
create index ix_jeton_compte on jeton (compte_id, usage, cree_le);

create sequence seq_appareil increment by 50 start with 50;
create table appareil (
  id bigint primary key default nextval('seq_appareil'),
  compte_id bigint not null constraint fk_appareil_compte references compte on delete cascade,
  empreinte bytea not null,
  cree_le timestamptz not null,
  vu_le timestamptz not null,
  constraint uq_appareil_empreinte unique (compte_id, empreinte)
);
comment on table appareil is 'browsers that signed in before: not slowed by a stranger''s attempts on the same account';

create table parametre (
  cle text primary key,
  valeur text not null,
  modifie_le timestamptz not null,
  modifie_par bigint constraint fk_parametre_compte references compte,
  constraint ck_parametre_cle check (cle ~ '^[a-z0-9]+([.-][a-z0-9]+)*$')
);
comment on table parametre is 'only what differs from the default of the typed catalogue of the parametre package';
