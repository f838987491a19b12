-- An agent acts for a family that came by paper, fax or telephone, or looks at the portal as it does (C32, E03).
create sequence seq_representation increment by 50 start with 50;
create table representation (
  id bigint primary key default nextval('seq_representation'),
  agent_id bigint not null constraint fk_representation_agent references compte,
  compte_id bigint not null constraint fk_representation_compte references compte,
  famille_id bigint constraint fk_representation_famille references famille,
  mode text not null,
  canal text,
  recue_le date,
  objet text,
  debut timestamptz not null,
  limite timestamptz not null,
  fin timestamptz,
  constraint ck_representation_mode check (mode in ('SAISIE', 'LECTURE')),
  constraint ck_representation_canal check ((mode = 'SAISIE') = (canal is not null) and canal in ('GUICHET', 'COURRIER', 'FAX', 'TELEPHONE')),
  constraint ck_representation_reception check (recue_le is null or (mode = 'SAISIE' and recue_le <= cast(debut at time zone 'UTC' as date) + 1)),
  constraint ck_representation_objet check (length(objet) between 1 and 200 and (mode = 'SAISIE' or objet is not null)),
  constraint ck_representation_lecture check (mode = 'SAISIE' or famille_id is not null),
  constraint ck_representation_autrui check (agent_id <> compte_id),
  constraint ck_representation_duree check (limite > debut and fin >= debut)
);
comment on table representation is 'which agent acted as whom, how the request came, from when to when and why; never changed but to be ended';
comment on column representation.famille_id is 'null as long as the person has no household: the first file, on paper';
comment on column representation.limite is 'it ends by itself at this moment';
create unique index uq_representation_ouverte on representation (agent_id) where fin is null;
create index ix_representation_famille on representation (famille_id, debut);
create index ix_representation_compte on representation (compte_id, debut);

-- A guardian without an address still is somebody the démarches are filed for: an account nobody can sign in with.
alter table compte alter column courriel drop not null;
alter table compte drop constraint ck_compte_etat;
alter table compte add constraint ck_compte_etat check (etat in ('INVITE', 'ACTIF', 'SUSPENDU', 'SANS_ACCES'));
alter table compte add constraint ck_compte_sans_acces check ((etat = 'SANS_ACCES') = (courriel is null) and (etat <> 'SANS_ACCES' or (mot_de_passe is null and identifiant is null)));
