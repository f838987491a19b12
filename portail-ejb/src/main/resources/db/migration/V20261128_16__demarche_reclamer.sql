-- Documents an agent asks for by name when giving a démarche back to the family.
create table piece_reclamee (
  demarche_id bigint not null constraint fk_piece_reclamee_demarche references demarche on delete cascade,
  cle text not null,
  reclamee_le timestamptz not null,
  constraint pk_piece_reclamee primary key (demarche_id, cle),
  constraint ck_piece_reclamee_cle check (length(cle) between 1 and 80)
);
comment on table piece_reclamee is 'empty once the démarche is filed again; only a document joined after reclamee_le answers it';
comment on column piece_reclamee.cle is 'nature of the document, and « -id » of the child it is about';
