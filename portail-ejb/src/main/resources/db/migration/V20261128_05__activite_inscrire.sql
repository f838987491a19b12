-- Enrolment in any activity (C18, D18-D22): the weekdays of an enrolment, and what the town asks before it accepts one.
alter table inscription add column jours integer not null default 127;
alter table inscription add constraint ck_inscription_jours check (jours between 1 and 127);
comment on column inscription.jours is 'weekdays that may be booked: bit 0 = Monday … bit 6 = Sunday; 127: whenever the activity runs';

create table condition_inscription (
  activite_id bigint constraint pk_condition_inscription primary key constraint fk_condition_inscription_activite references activite,
  ouverture date,
  fermeture date,
  age_minimum integer,
  age_maximum integer,
  niveau_minimum text,
  niveau_maximum text,
  places integer,
  assurance boolean not null default false,
  certificat boolean not null default false,
  texte text,
  version integer not null default 0,
  constraint ck_condition_inscription_periode check (fermeture >= ouverture),
  constraint ck_condition_inscription_ages check (age_minimum between 0 and 17 and age_maximum between 0 and 17 and age_maximum >= age_minimum),
  constraint ck_condition_inscription_niveaux check (niveau_minimum in ('TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2')
    and niveau_maximum in ('TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2')),
  constraint ck_condition_inscription_places check (places >= 0),
  constraint ck_condition_inscription_texte check (length(btrim(texte)) between 1 and 1000)
);
comment on table condition_inscription is 'an activity without a row is open to every child it is offered to';
comment on column condition_inscription.places is 'children enrolled at the same time at one place; null: no limit. Places of a day are those of ouverture';
comment on column condition_inscription.fermeture is 'last day to ask, inclusive; null: no end';

insert into reglage_demarche (type, numero)
select 'INSCRIPTION_ACTIVITE', max(numero) + 1 from reglage_demarche having max(numero) < 99
on conflict do nothing;
