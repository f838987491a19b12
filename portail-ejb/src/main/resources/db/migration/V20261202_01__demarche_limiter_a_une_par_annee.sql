-- A démarche may be for once a school year and household only.
alter table reglage_demarche add column frequence text not null default 'LIBRE';
alter table reglage_demarche
  add constraint ck_reglage_demarche_frequence check (frequence in ('LIBRE', 'UNE_FOIS_PAR_ANNEE_SCOLAIRE'));
comment on column reglage_demarche.frequence is 'what is refused or given up does not count';
