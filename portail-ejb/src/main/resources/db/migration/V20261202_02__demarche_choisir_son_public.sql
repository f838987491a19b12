-- A démarche may be for some households only: where they live, how old their children are.
alter table reglage_demarche
  add column residence text not null default 'PARTOUT', add column age_minimum integer, add column age_maximum integer;
alter table reglage_demarche
  add constraint ck_reglage_demarche_residence check (residence in ('PARTOUT', 'DANS_LA_COMMUNE', 'HORS_COMMUNE')),
  add constraint ck_reglage_demarche_age_minimum check (age_minimum between 0 and 25),
  add constraint ck_reglage_demarche_age_maximum check (age_maximum between 0 and 25),
  add constraint ck_reglage_demarche_ages check (age_minimum <= age_maximum);
comment on column reglage_demarche.age_minimum is 'of at least one child, in whole years, inclusive as age_maximum; null: no bound';
