-- An agent writes the last day of a document as it reads there, and it stays known who did; a child recorded twice is one child.
alter table document add column fin_relevee boolean not null default false;
comment on column document.fin_relevee is 'an agent read the last day on the document itself: accepting it does not write another';

create sequence seq_releve_de_fin;
create table releve_de_fin (
  id bigint constraint pk_releve_de_fin primary key default nextval('seq_releve_de_fin'),
  document_id bigint not null constraint fk_releve_de_fin_document references document on delete cascade,
  compte_id bigint not null constraint fk_releve_de_fin_compte references compte,
  le timestamptz not null,
  avant date,
  apres date,
  constraint ck_releve_de_fin_change check (avant is distinct from apres)
);
comment on table releve_de_fin is 'each last day an agent wrote, and the one it replaced (null: none); it goes with its document';
create index ix_releve_de_fin_document on releve_de_fin (document_id, le);
create trigger releve_de_fin_sans_retouche before update on releve_de_fin for each row execute function refuser_modification();

-- Through the merges of files there were, however many.
create function enfant_actuel(connu bigint) returns bigint language sql stable strict as $$
  with recursive suite as (
    select connu as id, 0 as rang
    union all
    select e.garde_id, s.rang + 1 from suite s join fusion_enfant e on e.absorbe_id = s.id
  )
  select id from suite order by rang desc limit 1
$$;
comment on function enfant_actuel is 'the child kept of those recorded twice';
