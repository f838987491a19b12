-- How the town organises its démarches: order, opening, promised delay, and which service examines them.
create sequence seq_service_instructeur increment by 50 start with 50;
create table service_instructeur (
  id bigint primary key default nextval('seq_service_instructeur'),
  nom text not null,
  version integer not null default 0,
  constraint ck_service_instructeur_nom check (length(btrim(nom)) between 1 and 80)
);
create unique index uq_service_instructeur_nom on service_instructeur (normaliser(nom));

create table service_agent (
  service_id bigint not null constraint fk_service_agent_service references service_instructeur on delete cascade,
  compte_id bigint not null constraint fk_service_agent_compte references compte,
  constraint pk_service_agent primary key (service_id, compte_id)
);
create index ix_service_agent_compte on service_agent (compte_id);

create table reglage_demarche (
  type text primary key,
  numero integer,
  ouverture date,
  fermeture date,
  delai_jours integer,
  service_id bigint constraint fk_reglage_demarche_service references service_instructeur,
  version integer not null default 0,
  constraint uq_reglage_demarche_numero unique (numero),
  constraint ck_reglage_demarche_numero check (numero between 1 and 99),
  constraint ck_reglage_demarche_ouverture check (fermeture >= ouverture),
  constraint ck_reglage_demarche_delai check (delai_jours between 1 and 365)
);
comment on table reglage_demarche is 'a type without a row comes last, always open, with the delay of the town';
comment on column reglage_demarche.numero is 'shown to families, in this order (B08)';
comment on column reglage_demarche.ouverture is 'first day, inclusive; null: open already (B18)';
comment on column reglage_demarche.fermeture is 'last day, inclusive; null: no end (E02)';
create index ix_reglage_demarche_service on reglage_demarche (service_id);

insert into reglage_demarche (type, numero) values
  ('DOSSIER_FAMILLE', 1), ('MISE_A_JOUR_FAMILLE', 2), ('CHANGEMENT_ADRESSE', 3), ('MODIFICATION_CONTACTS', 4),
  ('ACCORDS_RECEPTION', 5), ('INFORMATIONS_SANITAIRES', 6), ('INSCRIPTION_SCOLAIRE', 7), ('INSCRIPTION_RESTAURATION', 8),
  ('ADHESION_PRELEVEMENT', 9), ('QUOTIENT_FAMILIAL', 10);

-- The day the town has promised an answer by, kept as it was promised.
alter table demarche add column echeance date;
update demarche set echeance = (deposee_le at time zone
    coalesce((select valeur from parametre where cle = 'collectivite.fuseau'), 'Europe/Paris'))::date
  + coalesce((select valeur::integer from parametre where cle = 'demarche.delai-de-traitement'), 10)
where deposee_le is not null;
alter table demarche add constraint ck_demarche_echeance check ((deposee_le is null) = (echeance is null));
comment on column demarche.echeance is 'last day promised for a decision, counted from the last filing';
drop index ix_demarche_bureau;
create index ix_demarche_bureau on demarche (etat, echeance, deposee_le, id);
create index ix_demarche_agent on demarche (agent_id) where etat = 'EN_INSTRUCTION';
