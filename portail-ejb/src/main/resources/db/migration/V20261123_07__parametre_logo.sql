-- The town's logo, apart from the other parameters: it is bytes, and there is one at most.
create table logo (
  id smallint primary key default 1,
  contenu bytea not null,
  depose_le timestamptz not null,
  depose_par bigint not null constraint fk_logo_compte references compte,
  constraint ck_logo_unique check (id = 1)
);
comment on column logo.contenu is 'PNG written by the portal itself, never the file as received';
