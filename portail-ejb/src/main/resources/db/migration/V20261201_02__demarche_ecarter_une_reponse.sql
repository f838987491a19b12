-- An agent accepts a démarche without some of what it changes (C04): those answers stay in it, and the town keeps what it had.
create table reponse_ecartee (
  demarche_id bigint not null constraint fk_reponse_ecartee_demarche references demarche on delete cascade,
  cle text not null,
  constraint pk_reponse_ecartee primary key (demarche_id, cle),
  constraint ck_reponse_ecartee_cle check (length(cle) between 1 and 80)
);
comment on table reponse_ecartee is 'only of an accepted démarche, whose reason says why';
comment on column reponse_ecartee.cle is 'which answer, as the type of the démarche names it';
