-- Where a household lived before: the price of a day depends on where it lived that day, whenever it is billed (B11).
create sequence seq_ancien_domicile increment by 50 start with 50;
create table ancien_domicile (
  id bigint primary key default nextval('seq_ancien_domicile'),
  famille_id bigint not null constraint fk_ancien_domicile_famille references famille,
  numero_voie text,
  complement text,
  voie text not null,
  code_postal text not null,
  commune text not null,
  hors_commune boolean not null,
  fin date not null,
  constraint uq_ancien_domicile_fin unique (famille_id, fin),
  constraint ck_ancien_domicile_code_postal check (code_postal ~ '^[0-9]{5}$')
);
comment on column ancien_domicile.fin is 'last day it lived there; it came the day after the one before, and lives now at the address of famille since the day after the last';
