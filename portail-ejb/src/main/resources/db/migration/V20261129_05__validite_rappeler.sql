-- Families are told once that a document they gave is about to lapse, and once that it has.
create table rappel_document (
  document_id bigint not null constraint fk_rappel_document_document references document on delete cascade,
  seuil text not null,
  valable_jusqu_au date not null,
  rappele_le timestamptz not null,
  constraint pk_rappel_document primary key (document_id, seuil, valable_jusqu_au),
  constraint ck_rappel_document_seuil check (seuil in ('BIENTOT', 'PERIME'))
);
comment on table rappel_document is 'a document was named in a reminder; a later last day of validity is told again';
create index ix_document_validite on document (valable_jusqu_au, famille_id) where valable_jusqu_au is not null;
