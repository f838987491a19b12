-- Démarches the town composes itself: a working copy each, and the versions published, which never change.
create sequence seq_composition increment by 50 start with 50;
create table composition (
  id bigint primary key default nextval('seq_composition'),
  titre text not null,
  definition jsonb not null,
  modifiee_le timestamptz not null,
  retiree_le timestamptz,
  version integer not null default 0,
  constraint ck_composition_titre check (titre = btrim(titre) and length(titre) between 1 and 120),
  constraint ck_composition_definition check (jsonb_typeof(definition) = 'object' and length(definition::text) <= 300000)
);
comment on column composition.definition is 'the working copy, complete or not: pages, questions, texts; families never see it';
comment on column composition.retiree_le is 'null: offered, once published';

create sequence seq_version_publiee increment by 50 start with 50;
create table version_publiee (
  id bigint primary key default nextval('seq_version_publiee'),
  composition_id bigint not null constraint fk_version_publiee_composition references composition,
  rang integer not null,
  definition jsonb not null,
  publiee_le timestamptz not null,
  publiee_par bigint not null constraint fk_version_publiee_compte references compte,
  remplacee_le timestamptz,
  constraint uq_version_publiee_rang unique (composition_id, rang),
  constraint ck_version_publiee_rang check (rang >= 1),
  constraint ck_version_publiee_definition check (jsonb_typeof(definition) = 'object'),
  constraint ck_version_publiee_remplacee check (remplacee_le >= publiee_le)
);
comment on table version_publiee is 'what families fill in; each démarche keeps in its answers the id of the one it was begun in';
comment on column version_publiee.rang is '1 for the first one published';
comment on column version_publiee.remplacee_le is 'null: new démarches begin in this one';
create unique index uq_version_publiee_en_vigueur on version_publiee (composition_id) where remplacee_le is null;
create trigger version_publiee_figee before update on version_publiee for each row
  when (old.remplacee_le is not null or new.remplacee_le is null
    or (old.id, old.composition_id, old.rang, old.definition, old.publiee_le, old.publiee_par)
      is distinct from (new.id, new.composition_id, new.rang, new.definition, new.publiee_le, new.publiee_par))
  execute function refuser_modification();
create trigger version_publiee_gardee before delete on version_publiee for each row execute function refuser_modification();
