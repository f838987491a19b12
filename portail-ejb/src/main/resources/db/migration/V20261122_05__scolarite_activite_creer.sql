-- Structures, régies, schools and their sectors, school calendar, activities, openings.
create sequence seq_structure increment by 50 start with 50;
create table structure (
  id bigint primary key default nextval('seq_structure'),
  code text not null constraint uq_structure_code unique,
  nom text not null
);
create sequence seq_regie increment by 50 start with 50;
create table regie (
  id bigint primary key default nextval('seq_regie'),
  code text not null constraint uq_regie_code unique,
  nom text not null,
  numcli text,
  saisie text not null default 'T',
  constraint ck_regie_code check (code ~ '^[A-Z0-9]{1,6}$'),
  constraint ck_regie_numcli check (numcli ~ '^[0-9]{6}$'),
  constraint ck_regie_saisie check (saisie in ('T', 'X', 'W'))
);
comment on column regie.numcli is 'PayFiP client number; null: no online payment';
comment on column regie.saisie is 'PayFiP mode: T test, X activation, W production';

create sequence seq_etablissement increment by 50 start with 50;
create table etablissement (
  id bigint primary key default nextval('seq_etablissement'),
  structure_id bigint not null constraint fk_etablissement_structure references structure,
  code text not null constraint uq_etablissement_code unique,
  nom text not null,
  nature text not null,
  numero_voie text,
  complement text,
  voie text not null,
  code_postal text not null,
  commune text not null,
  constraint ck_etablissement_nature check (nature in ('MATERNELLE', 'ELEMENTAIRE', 'PRIMAIRE', 'CENTRE_DE_LOISIRS'))
);
create sequence seq_troncon_de_voie increment by 50 start with 50;
create table troncon_de_voie (
  id bigint primary key default nextval('seq_troncon_de_voie'),
  etablissement_id bigint not null constraint fk_troncon_de_voie_etablissement references etablissement,
  voie text not null,
  numero_debut integer not null default 1,
  numero_fin integer not null default 99999,
  parite text not null default 'TOUS',
  constraint ck_troncon_de_voie_numeros check (numero_fin >= numero_debut and numero_debut >= 0),
  constraint ck_troncon_de_voie_parite check (parite in ('TOUS', 'PAIRS', 'IMPAIRS'))
);
comment on column troncon_de_voie.voie is 'street as the town writes it; compared once normalised';
create index ix_troncon_de_voie_etablissement on troncon_de_voie (etablissement_id);

create sequence seq_annee_scolaire increment by 50 start with 50;
create table annee_scolaire (
  id bigint primary key default nextval('seq_annee_scolaire'),
  libelle text not null constraint uq_annee_scolaire_libelle unique,
  debut date not null,
  fin date not null,
  jours_de_classe integer not null default 27,
  constraint ck_annee_scolaire_jours check (jours_de_classe between 0 and 127),
  constraint ex_annee_scolaire_chevauchement exclude using gist (daterange(debut, fin, '[]') with &&)
);
comment on column annee_scolaire.debut is 'first day of class';
comment on column annee_scolaire.fin is 'last day of class';
comment on column annee_scolaire.jours_de_classe is 'weekdays with class: bit 0 = Monday … bit 6 = Sunday; 27: Monday, Tuesday, Thursday, Friday';
create sequence seq_vacances increment by 50 start with 50;
create table vacances (
  id bigint primary key default nextval('seq_vacances'),
  annee_id bigint not null constraint fk_vacances_annee references annee_scolaire,
  nom text not null,
  debut date not null,
  fin date not null,
  constraint ck_vacances_periode check (fin >= debut),
  constraint ex_vacances_chevauchement exclude using gist (daterange(debut, fin, '[]') with &&)
);
comment on column vacances.debut is 'first free day';
comment on column vacances.fin is 'last free day';
create sequence seq_jour_ferme increment by 50 start with 50;
create table jour_ferme (
  id bigint primary key default nextval('seq_jour_ferme'),
  etablissement_id bigint constraint fk_jour_ferme_etablissement references etablissement,
  jour date not null,
  motif text not null,
  constraint uq_jour_ferme unique nulls not distinct (etablissement_id, jour)
);
comment on column jour_ferme.etablissement_id is 'null: the whole town';

create sequence seq_scolarite increment by 50 start with 50;
create table scolarite (
  id bigint primary key default nextval('seq_scolarite'),
  enfant_id bigint not null constraint fk_scolarite_enfant references enfant,
  annee_id bigint not null constraint fk_scolarite_annee references annee_scolaire,
  etablissement_id bigint not null constraint fk_scolarite_etablissement references etablissement,
  niveau text not null,
  hors_secteur boolean not null default false,
  demarche_id bigint constraint fk_scolarite_demarche references demarche,
  constraint uq_scolarite unique (enfant_id, annee_id),
  constraint ck_scolarite_niveau check (niveau in ('TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'))
);
create index ix_scolarite_etablissement on scolarite (etablissement_id, annee_id);

create sequence seq_activite increment by 50 start with 50;
create table activite (
  id bigint primary key default nextval('seq_activite'),
  structure_id bigint not null constraint fk_activite_structure references structure,
  regie_id bigint not null constraint fk_activite_regie references regie,
  code text not null constraint uq_activite_code unique,
  libelle text not null,
  nature text not null,
  calendrier text not null,
  jours integer not null,
  delai_ajout text not null,
  delai_annulation text not null,
  jours_avant_rentree integer not null default 0,
  reservable_a_partir_de timestamptz,
  ordre integer not null default 0,
  constraint ck_activite_nature check (nature in ('RESTAURATION', 'ACCUEIL_MATIN', 'ACCUEIL_SOIR', 'MERCREDI', 'VACANCES')),
  constraint ck_activite_calendrier check (calendrier in ('JOURS_DE_CLASSE', 'MERCREDIS', 'VACANCES')),
  constraint ck_activite_jours check (jours between 1 and 127)
);
comment on column activite.jours is 'weekdays it runs: bit 0 = Monday … bit 6 = Sunday';
comment on column activite.jours_avant_rentree is 'to add on the first day of class, so many days before at least (E38); 0: no such rule';
comment on column activite.delai_ajout is 'until when one may book: canonical text of DelaiReservation';

create table site (
  activite_id bigint not null constraint fk_site_activite references activite,
  etablissement_id bigint not null constraint fk_site_etablissement references etablissement,
  capacite integer not null constraint ck_site_capacite check (capacite >= 0),
  constraint pk_site primary key (activite_id, etablissement_id)
);
comment on table site is 'where an activity takes place, and how many children a day by default';

create sequence seq_ouverture increment by 500 start with 500;
create table ouverture (
  id bigint primary key default nextval('seq_ouverture'),
  activite_id bigint not null,
  etablissement_id bigint not null,
  jour date not null,
  capacite integer not null,
  prises integer not null default 0,
  constraint fk_ouverture_site foreign key (activite_id, etablissement_id) references site,
  constraint uq_ouverture unique (activite_id, etablissement_id, jour),
  constraint uq_ouverture_reference unique (id, activite_id, jour),
  constraint ck_ouverture_prises check (prises between 0 and capacite)
);
comment on table ouverture is 'one day of one activity at one place; the only counter of places, so a day is never over-booked';

create sequence seq_inscription increment by 50 start with 50;
create table inscription (
  id bigint primary key default nextval('seq_inscription'),
  enfant_id bigint not null,
  famille_id bigint not null,
  activite_id bigint not null,
  etablissement_id bigint not null,
  debut date not null,
  fin date not null,
  demarche_id bigint constraint fk_inscription_demarche references demarche,
  constraint fk_inscription_rattachement foreign key (enfant_id, famille_id) references rattachement,
  constraint fk_inscription_site foreign key (activite_id, etablissement_id) references site,
  constraint ck_inscription_periode check (fin >= debut),
  constraint ex_inscription_chevauchement exclude using gist (enfant_id with =, famille_id with =, activite_id with =, daterange(debut, fin, '[]') with &&)
);
comment on table inscription is 'the right to book, not a booking (B17); each household of a shared child has its own';
create index ix_inscription_famille on inscription (famille_id);
