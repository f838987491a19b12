-- A town decides what it asks of each kind of person, and which answers only the counter may change.
create table champ_personne (
  champ text not null,
  mode text not null,
  constraint pk_champ_personne primary key (champ),
  constraint ck_champ_personne_champ check (champ in (
    'RESPONSABLE_CIVILITE', 'RESPONSABLE_PRENOM', 'RESPONSABLE_NOM', 'RESPONSABLE_TELEPHONE', 'RESPONSABLE_ALLOCATAIRE',
    'AUTRE_RESPONSABLE_CIVILITE', 'AUTRE_RESPONSABLE_PRENOM', 'AUTRE_RESPONSABLE_NOM', 'AUTRE_RESPONSABLE_TELEPHONE', 'AUTRE_RESPONSABLE_COURRIEL',
    'ENFANT_PRENOM', 'ENFANT_NOM', 'ENFANT_NAISSANCE', 'ENFANT_SEXE',
    'CONTACT_PRENOM', 'CONTACT_NOM', 'CONTACT_LIEN', 'CONTACT_TELEPHONE', 'CONTACT_SECOND_TELEPHONE', 'CONTACT_COURRIEL')),
  constraint ck_champ_personne_mode check (mode in ('MASQUE', 'FACULTATIF', 'OBLIGATOIRE', 'NON_MODIFIABLE')),
  constraint ck_champ_personne_indispensable check (mode = 'NON_MODIFIABLE' or champ not in (
    'RESPONSABLE_PRENOM', 'RESPONSABLE_NOM', 'RESPONSABLE_TELEPHONE', 'AUTRE_RESPONSABLE_PRENOM', 'AUTRE_RESPONSABLE_NOM',
    'ENFANT_PRENOM', 'ENFANT_NOM', 'ENFANT_NAISSANCE', 'CONTACT_PRENOM', 'CONTACT_NOM', 'CONTACT_LIEN', 'CONTACT_TELEPHONE')),
  constraint ck_champ_personne_pas_pour_tous check (mode <> 'OBLIGATOIRE' or champ <> 'RESPONSABLE_ALLOCATAIRE')
);
comment on table champ_personne is 'only the fields the town decided otherwise of than by default; what is indispensable is mandatory unless it may not be changed';

create sequence seq_changement_champ_personne increment by 50 start with 50;
create table changement_champ_personne (
  id bigint not null constraint pk_changement_champ_personne primary key,
  champ text not null,
  avant text not null,
  apres text not null,
  le timestamptz not null,
  compte_id bigint not null constraint fk_changement_champ_personne_compte references compte,
  constraint ck_changement_champ_personne_modes check (
    avant in ('MASQUE', 'FACULTATIF', 'OBLIGATOIRE', 'NON_MODIFIABLE')
    and apres in ('MASQUE', 'FACULTATIF', 'OBLIGATOIRE', 'NON_MODIFIABLE') and avant <> apres)
);
comment on table changement_champ_personne is 'every decision of an administrator; append-only, their number is the version of the whole';
create index ix_changement_champ_personne_le on changement_champ_personne (le desc, id desc);
create trigger changement_champ_personne_ajout_seul before update or delete on changement_champ_personne
  for each row execute function refuser_modification();
