-- Families are told once of what they began, or have to correct, and left aside.
create table relance_demarche (
  demarche_id bigint not null constraint fk_relance_demarche_demarche references demarche on delete cascade,
  laissee_le timestamptz not null,
  relancee_le timestamptz not null,
  constraint pk_relance_demarche primary key (demarche_id, laissee_le),
  constraint ck_relance_demarche_ordre check (laissee_le < relancee_le)
);
comment on table relance_demarche is 'a démarche was named in a mail since it was last touched (laissee_le: its modifiee_le); touched and left again, it is named again';
create index ix_demarche_laissee on demarche (compte_id, modifiee_le) where etat in ('BROUILLON', 'A_CORRIGER');
