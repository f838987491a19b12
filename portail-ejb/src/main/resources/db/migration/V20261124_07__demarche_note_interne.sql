-- What agents write to each other about a démarche, never shown to the family.
create sequence seq_note_interne increment by 50 start with 50;
create table note_interne (
  id bigint primary key default nextval('seq_note_interne'),
  demarche_id bigint not null constraint fk_note_interne_demarche references demarche,
  agent_id bigint not null constraint fk_note_interne_agent references compte,
  texte text not null,
  ecrite_le timestamptz not null,
  constraint ck_note_interne_texte check (length(btrim(texte)) > 0 and length(texte) <= 2000)
);
comment on table note_interne is 'append-only: what was written stays';
create index ix_note_interne_demarche on note_interne (demarche_id);
create trigger note_interne_ajout_seul before update or delete on note_interne for each row execute function refuser_modification();
