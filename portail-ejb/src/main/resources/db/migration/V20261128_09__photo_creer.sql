-- The portrait of a child (C16): one in force, its bytes sealed and apart; once withdrawn or replaced only the row remains.
create sequence seq_photo_enfant increment by 50 start with 50;
create table photo_enfant (
  id bigint primary key default nextval('seq_photo_enfant'),
  enfant_id bigint not null constraint fk_photo_enfant_enfant references enfant,
  famille_id bigint not null constraint fk_photo_enfant_famille references famille,
  demarche_id bigint not null constraint fk_photo_enfant_demarche references demarche,
  acceptee_le timestamptz not null,
  retiree_le timestamptz,
  retiree_par bigint constraint fk_photo_enfant_retiree_par references compte,
  constraint uq_photo_enfant_demarche unique (demarche_id, enfant_id),
  constraint ck_photo_enfant_retiree check (retiree_le >= acceptee_le),
  constraint ck_photo_enfant_retiree_par check (retiree_par is null or retiree_le is not null)
);
comment on table photo_enfant is 'of a child, whichever of its households sent it; both may withdraw it';
comment on column photo_enfant.famille_id is 'the household that sent it';
comment on column photo_enfant.retiree_le is 'null: in force';
comment on column photo_enfant.retiree_par is 'the account that withdrew it; null when another photo replaced it';
create unique index uq_photo_enfant_en_vigueur on photo_enfant (enfant_id) where retiree_le is null;
create index ix_photo_enfant_enfant on photo_enfant (enfant_id);
create index ix_photo_enfant_famille on photo_enfant (famille_id);
create index ix_photo_enfant_retiree_par on photo_enfant (retiree_par);

create table photo_contenu (
  photo_id bigint primary key constraint fk_photo_contenu_photo references photo_enfant on delete cascade,
  contenu bytea not null
);
alter table photo_contenu alter column contenu set storage external;
comment on table photo_contenu is 'the portrait, a JPEG sealed for its photo; deleted when the photo is withdrawn';

-- The next number the town does not use yet.
insert into reglage_demarche (type, numero)
select 'PHOTO_ENFANT', max(numero) + 1 from reglage_demarche having max(numero) < 99
on conflict do nothing;
