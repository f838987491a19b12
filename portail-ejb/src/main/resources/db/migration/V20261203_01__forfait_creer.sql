-- Canteen packages (A29, B18): the weekdays a child eats at school until its enrolment ends; the days themselves are bookings.
create sequence seq_forfait increment by 50 start with 50;
create table forfait (
  id bigint primary key default nextval('seq_forfait'),
  famille_id bigint not null,
  enfant_id bigint not null,
  activite_id bigint not null constraint fk_forfait_activite references activite,
  jours integer not null,
  debut date not null,
  fin date not null,
  demarche_id bigint not null constraint fk_forfait_demarche references demarche,
  accepte_par bigint not null constraint fk_forfait_accepte_par references compte,
  constraint fk_forfait_rattachement foreign key (enfant_id, famille_id) references rattachement,
  constraint ck_forfait_jours check (jours between 1 and 127),
  constraint ck_forfait_periode check (fin >= debut),
  constraint ex_forfait_chevauchement exclude using gist (enfant_id with =, famille_id with =, activite_id with =, daterange(debut, fin, '[]') with &&)
);
comment on table forfait is 'once a year, as it lasts until the enrolment ends; each household of a shared child has its own, for its own days';
comment on column forfait.jours is 'weekdays: bit 0 = Monday … bit 6 = Sunday';
comment on column forfait.fin is 'the end of the enrolment, the eve of a change of school, or the last day an agent gave';
comment on column forfait.accepte_par is 'who books the days opened later';
create index ix_forfait_famille on forfait (famille_id);
create index ix_forfait_activite on forfait (activite_id);
create index ix_forfait_demarche on forfait (demarche_id);
create index ix_forfait_accepte_par on forfait (accepte_par);
create index ix_forfait_fin on forfait (fin, famille_id);
create trigger forfait_dossier_absorbe before insert or update of famille_id on forfait
  for each row execute function refuser_dossier_absorbe();

alter table reservation add column au_forfait boolean not null default false;
comment on column reservation.au_forfait is 'part of a package: the family cannot cancel it alone';

-- The next number the town does not use yet.
insert into reglage_demarche (type, numero)
select 'FORFAIT_RESTAURATION', max(numero) + 1 from reglage_demarche having max(numero) < 99
on conflict do nothing;
