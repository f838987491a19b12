-- A quotient asked for online (B35, C09, C10): the démarche it comes from and what it was read on; documents destroyed once they have served; who has read them.
alter table quotient_familial add column demarche_id bigint constraint fk_quotient_familial_demarche references demarche;
alter table quotient_familial add column annee_revenus integer;
alter table quotient_familial add column mois_calcul date;
alter table quotient_familial add constraint uq_quotient_familial_demarche unique (demarche_id);
alter table quotient_familial add constraint ck_quotient_familial_annee check (annee_revenus is null or (source = 'AVIS_IMPOSITION' and annee_revenus between 2000 and 2100));
alter table quotient_familial add constraint ck_quotient_familial_mois check (mois_calcul is null or (source in ('CAF', 'MSA') and extract(day from mois_calcul) = 1));
alter table quotient_familial add constraint ck_quotient_familial_demarche check (demarche_id is null or (fin is not null and (annee_revenus is null) <> (mois_calcul is null)));
comment on column quotient_familial.demarche_id is 'the accepted démarche it comes from; null: entered by an agent';
comment on column quotient_familial.annee_revenus is 'of the income on the tax notice; the figures themselves are not kept';
comment on column quotient_familial.mois_calcul is 'first day of the month the CAF or the MSA computed it for';

create sequence seq_consultation_quotient increment by 50 start with 50;
create table consultation_quotient (
  id bigint primary key default nextval('seq_consultation_quotient'),
  demarche_id bigint not null constraint fk_consultation_quotient_demarche references demarche,
  famille_id bigint not null constraint fk_consultation_quotient_famille references famille,
  compte_id bigint not null constraint fk_consultation_quotient_compte references compte,
  le timestamptz not null
);
comment on table consultation_quotient is 'each time an agent has read the income of a household, or a document that shows it; append-only';
create index ix_consultation_quotient_demarche on consultation_quotient (demarche_id);
create index ix_consultation_quotient_famille on consultation_quotient (famille_id, le);
create index ix_consultation_quotient_compte on consultation_quotient (compte_id);
create trigger consultation_quotient_ajout_seul before update or delete on consultation_quotient
  for each row execute function refuser_modification();

alter table document add column detruit_le timestamptz;
comment on column document.detruit_le is 'its bytes were destroyed, having served; the row remains';
create function refuser_contenu_detruit() returns trigger language plpgsql as $$
begin
  if exists (select 1 from document where id = new.document_id and detruit_le is not null) then
    raise exception 'document % is destroyed', new.document_id using errcode = 'check_violation', constraint = 'ck_document_contenu_detruit';
  end if;
  return new;
end $$;
create trigger document_contenu_detruit before insert or update on document_contenu
  for each row execute function refuser_contenu_detruit();
