-- The acknowledgement of a request says what silence will mean, and from which day (CRPA L112-11, R112-11-1).
alter table reglage_demarche add column silence text, add column silence_mois integer;
alter table reglage_demarche
  add constraint ck_reglage_demarche_silence check (silence in ('ACCEPTATION', 'REJET')),
  add constraint ck_reglage_demarche_silence_mois check (silence_mois between 1 and 12);
comment on column reglage_demarche.silence is 'what no answer means; null: the rule of the town';
comment on column reglage_demarche.silence_mois is 'months from the filing; null: the rule of the town';

alter table demarche add column silence text, add column silence_le date;
alter table demarche
  add constraint ck_demarche_silence check (silence in ('ACCEPTATION', 'REJET')),
  add constraint ck_demarche_silence_le check (
    (silence is null) = (silence_le is null) and (silence is null or deposee_le is not null));
comment on column demarche.silence is 'as told by the acknowledgement; null: decided on filing, or filed before it was told';
