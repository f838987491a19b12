-- Medical certificates accepted for a child: one per démarche.
create table certificat_medical (
  demarche_id bigint constraint pk_certificat_medical primary key constraint fk_certificat_medical_demarche references demarche,
  famille_id bigint not null constraint fk_certificat_medical_famille references famille,
  enfant_id bigint not null constraint fk_certificat_medical_enfant references enfant,
  objet text not null,
  absence boolean not null,
  etabli_le date not null,
  debut date not null,
  fin date not null,
  accepte_le timestamptz not null,
  constraint ck_certificat_medical_periode check (fin between debut and debut + 1096),
  constraint ck_certificat_medical_etabli_le check (etabli_le <= (accepte_le at time zone 'Europe/Paris')::date)
);
comment on table certificat_medical is 'of a child, whichever of its households sent it';
comment on column certificat_medical.objet is 'what it is for, sealed for its demarche';
comment on column certificat_medical.absence is 'it proves an absence: those who read the absences know, whatever the illness';
comment on column certificat_medical.fin is 'last day covered';
create index ix_certificat_medical_enfant on certificat_medical (enfant_id, fin);
create index ix_certificat_medical_famille on certificat_medical (famille_id);
create trigger certificat_medical_dossier_absorbe before insert or update of famille_id on certificat_medical
  for each row execute function refuser_dossier_absorbe();

-- The next number the town does not use yet.
insert into reglage_demarche (type, numero)
select 'CERTIFICAT_MEDICAL', max(numero) + 1 from reglage_demarche having max(numero) < 99
on conflict do nothing;
