-- The school insurance of each child, year by year (E21, E30): one in force, the former ones kept.
create sequence seq_assurance_scolaire increment by 50 start with 50;
create table assurance_scolaire (
  id bigint primary key default nextval('seq_assurance_scolaire'),
  enfant_id bigint not null constraint fk_assurance_scolaire_enfant references enfant,
  annee_id bigint not null constraint fk_assurance_scolaire_annee references annee_scolaire,
  famille_id bigint not null constraint fk_assurance_scolaire_famille references famille,
  assureur text not null,
  numero text not null,
  debut date not null,
  fin date not null,
  demarche_id bigint not null constraint fk_assurance_scolaire_demarche references demarche,
  acceptee_le timestamptz not null,
  remplacee_le timestamptz,
  constraint uq_assurance_scolaire_demarche unique (demarche_id, enfant_id),
  constraint ck_assurance_scolaire_assureur check (assureur = btrim(assureur) and length(assureur) between 1 and 80),
  constraint ck_assurance_scolaire_numero check (numero = btrim(numero) and length(numero) between 1 and 40),
  constraint ck_assurance_scolaire_periode check (debut <= fin),
  constraint ck_assurance_scolaire_remplacee check (remplacee_le >= acceptee_le)
);
comment on table assurance_scolaire is 'of a child, whichever of its households declared it; only its replacement may be written later';
comment on column assurance_scolaire.famille_id is 'the household that declared it: the other one is not told the contract';
comment on column assurance_scolaire.debut is 'first day covered, inclusive';
comment on column assurance_scolaire.fin is 'last day covered, inclusive';
comment on column assurance_scolaire.remplacee_le is 'null: in force';
create unique index uq_assurance_scolaire_en_vigueur on assurance_scolaire (enfant_id, annee_id) where remplacee_le is null;
create index ix_assurance_scolaire_annee on assurance_scolaire (annee_id);
create index ix_assurance_scolaire_famille on assurance_scolaire (famille_id);
create trigger assurance_scolaire_fige before update on assurance_scolaire for each row
  when (old.remplacee_le is not null or new.remplacee_le is null
    or (old.id, old.enfant_id, old.annee_id, old.famille_id, old.assureur, old.numero, old.debut, old.fin, old.demarche_id, old.acceptee_le)
      is distinct from (new.id, new.enfant_id, new.annee_id, new.famille_id, new.assureur, new.numero, new.debut, new.fin, new.demarche_id, new.acceptee_le))
  execute function refuser_modification();
create trigger assurance_scolaire_gardee before delete on assurance_scolaire for each row execute function refuser_modification();

alter table document add column valable_jusqu_au date;
comment on column document.valable_jusqu_au is 'last day it proves what it was sent for, once accepted; null: not known';

insert into reglage_demarche (type, numero) values ('ASSURANCE_SCOLAIRE', 11) on conflict do nothing;
