-- Two files of one family become one: each row moves to the file that is kept, and only as a merge on record says; nothing new enters the file that was absorbed (ADR 21).
alter table famille add column fusionnee_dans bigint constraint fk_famille_fusionnee_dans references famille;
alter table famille drop constraint ck_famille_etat;
alter table famille add constraint ck_famille_etat check (etat in ('ACTIVE', 'ARCHIVEE', 'FUSIONNEE'));
alter table famille add constraint ck_famille_fusionnee_dans check ((etat = 'FUSIONNEE') = (fusionnee_dans is not null) and fusionnee_dans <> id);
comment on column famille.fusionnee_dans is 'the file this one is now part of';
create index ix_famille_fusionnee_dans on famille (fusionnee_dans) where fusionnee_dans is not null;

create sequence seq_fusion increment by 50 start with 50;
create table fusion (
  id bigint default nextval('seq_fusion') constraint pk_fusion primary key,
  gardee_id bigint not null constraint fk_fusion_gardee references famille,
  absorbee_id bigint not null constraint fk_fusion_absorbee references famille,
  agent_id bigint not null constraint fk_fusion_agent references compte,
  le timestamptz not null,
  motif text not null,
  adresse_reprise boolean not null,
  passage xid8 not null default pg_current_xact_id(),
  constraint uq_fusion_absorbee unique (absorbee_id),
  constraint ck_fusion_deux check (gardee_id <> absorbee_id),
  constraint ck_fusion_motif check (length(btrim(motif)) between 1 and 500)
);
comment on table fusion is 'which file absorbed which, by whom, when and why; append-only';
comment on column fusion.adresse_reprise is 'the kept file took the address of the other one';
comment on column fusion.passage is 'the transaction that may move the rows';
create index ix_fusion_gardee on fusion (gardee_id);
create index ix_fusion_agent on fusion (agent_id);
create table fusion_enfant (
  fusion_id bigint not null constraint fk_fusion_enfant_fusion references fusion,
  absorbe_id bigint not null constraint fk_fusion_enfant_absorbe references enfant,
  garde_id bigint not null constraint fk_fusion_enfant_garde references enfant,
  constraint pk_fusion_enfant primary key (fusion_id, absorbe_id),
  constraint uq_fusion_enfant unique (fusion_id, garde_id),
  constraint uq_fusion_enfant_absorbe unique (absorbe_id),
  constraint ck_fusion_enfant_deux check (absorbe_id <> garde_id)
);
comment on table fusion_enfant is 'one child recorded twice; the row absorbed keeps only what the other one had already';
create index ix_fusion_enfant_garde on fusion_enfant (garde_id);
create table fusion_responsable (
  fusion_id bigint not null constraint fk_fusion_responsable_fusion references fusion,
  absorbe_id bigint not null constraint fk_fusion_responsable_absorbe references responsable,
  garde_id bigint not null constraint fk_fusion_responsable_garde references responsable,
  constraint pk_fusion_responsable primary key (fusion_id, absorbe_id),
  constraint uq_fusion_responsable unique (fusion_id, garde_id),
  constraint uq_fusion_responsable_absorbe unique (absorbe_id),
  constraint ck_fusion_responsable_deux check (absorbe_id <> garde_id)
);
comment on table fusion_responsable is 'one guardian recorded twice';
create index ix_fusion_responsable_garde on fusion_responsable (garde_id);

create function deplace_par_fusion(avant jsonb, apres jsonb) returns boolean language sql stable as $$
  select avant <> apres
    and avant - array['famille_id', 'enfant_id', 'responsable_id'] = apres - array['famille_id', 'enfant_id', 'responsable_id']
    and (avant -> 'famille_id' is not distinct from apres -> 'famille_id' or exists (
      select 1 from public.fusion f where f.passage = pg_current_xact_id_if_assigned()
        and f.absorbee_id = (avant ->> 'famille_id')::bigint and f.gardee_id = (apres ->> 'famille_id')::bigint))
    and (avant -> 'enfant_id' is not distinct from apres -> 'enfant_id' or exists (
      select 1 from public.fusion f join public.fusion_enfant e on e.fusion_id = f.id where f.passage = pg_current_xact_id_if_assigned()
        and e.absorbe_id = (avant ->> 'enfant_id')::bigint and e.garde_id = (apres ->> 'enfant_id')::bigint))
    and (avant -> 'responsable_id' is not distinct from apres -> 'responsable_id' or exists (
      select 1 from public.fusion f join public.fusion_responsable r on r.fusion_id = f.id where f.passage = pg_current_xact_id_if_assigned()
        and r.absorbe_id = (avant ->> 'responsable_id')::bigint and r.garde_id = (apres ->> 'responsable_id')::bigint))
$$;
create or replace function refuser_modification() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if deplace_par_fusion(to_jsonb(old), to_jsonb(new)) then
      return new;
    end if;
  end if;
  raise exception 'table % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
comment on function refuser_modification is 'append-only, except that a merge on record moves a row to the household, the child or the guardian kept';
create trigger fusion_ajout_seul before update or delete on fusion for each row execute function refuser_modification();
create trigger fusion_enfant_ajout_seul before update or delete on fusion_enfant for each row execute function refuser_modification();
create trigger fusion_responsable_ajout_seul before update or delete on fusion_responsable for each row execute function refuser_modification();

create function refuser_dossier_absorbe() returns trigger language plpgsql as $$
begin
  perform 1 from public.famille where id = new.famille_id and etat <> 'FUSIONNEE' for key share;
  if not found and new.famille_id is not null then
    raise exception 'household % is part of another one', new.famille_id using errcode = 'check_violation', constraint = 'ck_dossier_absorbe';
  end if;
  return new;
end $$;
comment on function refuser_dossier_absorbe is 'waits for a merge under way, so that nothing is written to a file about to be absorbed';
do $$
declare
  nom text;
begin
  for nom in
    select c.table_name from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = current_schema() and c.column_name = 'famille_id' order by 1
  loop
    execute format('create trigger %I before insert or update of famille_id on %I for each row execute function refuser_dossier_absorbe()', nom || '_dossier_absorbe', nom);
  end loop;
end $$;

alter table facture add column absorbee_id bigint constraint fk_facture_absorbee references famille;
comment on column facture.absorbee_id is 'the file it was made out to, when that file is now part of another one';
create index ix_facture_absorbee on facture (absorbee_id) where absorbee_id is not null;
alter table facture drop constraint uq_facture_campagne;
create unique index uq_facture_campagne on facture (campagne_id, coalesce(absorbee_id, famille_id));
create index ix_facture_campagne_famille on facture (campagne_id, famille_id);
