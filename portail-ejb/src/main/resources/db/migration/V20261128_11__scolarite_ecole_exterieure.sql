-- A child may go to a school the town does not run: private, or of another town (B16). It is known by its name.
alter table scolarite alter column etablissement_id drop not null;
alter table scolarite add column autre_ecole text;
alter table scolarite
  add constraint ck_scolarite_ecole check ((etablissement_id is null) <> (autre_ecole is null)),
  add constraint ck_scolarite_autre_ecole check (autre_ecole = btrim(autre_ecole) and length(autre_ecole) between 1 and 120),
  add constraint ck_scolarite_hors_secteur check (not hors_secteur or etablissement_id is not null);
comment on column scolarite.etablissement_id is 'null: a school the town does not run';
comment on column scolarite.autre_ecole is 'its name and town, as the family wrote them; null: a school of the town';

-- The next number the town does not use yet.
insert into reglage_demarche (type, numero)
select 'ETABLISSEMENT_FREQUENTE', max(numero) + 1 from reglage_demarche having max(numero) < 99
on conflict do nothing;
