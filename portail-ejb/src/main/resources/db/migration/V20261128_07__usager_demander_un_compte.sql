-- A parent signs up in four steps (D03-D09) and opens the account from a mail; the household named is matched then, or shown to an agent (D04, D05, D10).
create sequence seq_demande_de_compte increment by 50 start with 50;
create table demande_de_compte (
  id bigint primary key default nextval('seq_demande_de_compte'),
  empreinte_cle bytea not null,
  empreinte_lien bytea not null,
  courriel text not null,
  prenom text not null,
  nom text not null,
  numero_dossier text,
  nom_dossier text,
  version_conditions text not null,
  version_donnees text not null,
  acceptee_le timestamptz not null,
  expire_le timestamptz not null,
  activee_le timestamptz,
  constraint uq_demande_de_compte_cle unique (empreinte_cle),
  constraint uq_demande_de_compte_lien unique (empreinte_lien),
  constraint ck_demande_de_compte_noms check (length(nom) between 1 and 80 and length(prenom) between 1 and 80),
  constraint ck_demande_de_compte_dossier check ((numero_dossier is null) = (nom_dossier is null)),
  constraint ck_demande_de_compte_numero check (numero_dossier ~ '^[A-Z0-9]{1,20}$'),
  constraint ck_demande_de_compte_duree check (expire_le > acceptee_le)
);
comment on table demande_de_compte is 'a sign-up waiting for its activation mail to be opened; no account exists before';
comment on column demande_de_compte.empreinte_cle is 'SHA-256 of the secret held by the browser that signed up';
comment on column demande_de_compte.numero_dossier is 'as typed, capitals and digits only; never held against the households before the address is proved';
create index ix_demande_de_compte_acceptee on demande_de_compte (acceptee_le);

create index ix_famille_numero_compact on famille (regexp_replace(upper(numero), '[^A-Z0-9]', '', 'g'));

create sequence seq_rapprochement increment by 50 start with 50;
create table rapprochement (
  id bigint primary key default nextval('seq_rapprochement'),
  compte_id bigint not null constraint fk_rapprochement_compte references compte,
  numero_dossier text not null,
  nom_dossier text not null,
  demande_le timestamptz not null,
  etat text not null default 'A_EXAMINER',
  responsable_id bigint constraint fk_rapprochement_responsable references responsable,
  decide_par bigint constraint fk_rapprochement_agent references compte,
  decide_le timestamptz,
  version integer not null default 0,
  constraint ck_rapprochement_etat check (etat in ('A_EXAMINER', 'RELIE', 'ECARTE')),
  constraint ck_rapprochement_relie check ((etat = 'RELIE') = (responsable_id is not null)),
  constraint ck_rapprochement_decision check ((etat = 'A_EXAMINER') = (decide_le is null) and (decide_le is null) = (decide_par is null))
);
comment on table rapprochement is 'an account whose holder named a household that does not know this address: an agent decides';
create unique index uq_rapprochement_en_attente on rapprochement (compte_id) where etat = 'A_EXAMINER';
create index ix_rapprochement_attente on rapprochement (demande_le) where etat = 'A_EXAMINER';
