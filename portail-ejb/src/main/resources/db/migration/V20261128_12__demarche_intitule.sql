-- Titles a town chooses itself: each démarche and each document keeps the one it was begun or sent under.
alter table demarche add column intitule text
  constraint ck_demarche_intitule check (intitule = btrim(intitule) and length(intitule) between 1 and 120);
alter table document add column intitule text
  constraint ck_document_intitule check (intitule = btrim(intitule) and length(intitule) between 1 and 200);
comment on column demarche.intitule is 'null: its type has a title of its own';
comment on column document.intitule is 'null: called as its nature is';
