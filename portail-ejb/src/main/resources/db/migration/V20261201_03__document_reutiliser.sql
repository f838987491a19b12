-- A document of an earlier démarche serves again: a copy of its own, so that withdrawing, destroying or dating one leaves the other as it is.
alter table document add column donne_le timestamptz;
alter table document add constraint ck_document_donne_le check (donne_le <= depose_le);
comment on column document.donne_le is 'when the family first sent these bytes, for a copy made because they serve again; null: sent for this démarche';
