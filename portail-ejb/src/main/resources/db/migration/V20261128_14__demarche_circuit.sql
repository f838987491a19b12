-- A démarche may be checked by several services, one after the other, before the last one decides (A46).
create table reglage_demarche_verification (
  type text not null constraint fk_verification_reglage references reglage_demarche on delete cascade,
  rang integer not null,
  service_id bigint not null constraint fk_verification_service references service_instructeur,
  constraint pk_reglage_demarche_verification primary key (type, rang),
  constraint uq_verification_service unique (type, service_id),
  constraint ck_verification_rang check (rang between 0 and 2)
);
comment on table reglage_demarche_verification is 'services that check before reglage_demarche.service_id decides, from rang 0';
create index ix_verification_service on reglage_demarche_verification (service_id);

alter table demarche add column visas integer not null default 0;
alter table demarche add constraint ck_demarche_visas check (visas >= 0 and (visas = 0 or numero is not null));
comment on column demarche.visas is 'how many services have checked it since it was last filed';

alter table traitement add column service text;
alter table traitement add constraint ck_traitement_service
  check (service is null or (de = 'EN_INSTRUCTION' and a = 'DEPOSEE' and length(btrim(service)) between 1 and 80));
comment on column traitement.service is 'name, that day, of the service whose check this is; null for any other change';

-- A mail about a démarche leads to it from the inbox.
alter table envoi add column demarche_id bigint constraint fk_envoi_demarche references demarche on delete set null;
create index ix_envoi_demarche on envoi (demarche_id) where demarche_id is not null;
