-- Holders without any address, whom no mail can invite, are listed for a letter (E01).
create index ix_responsable_sans_adresse on responsable (id) where compte_id is null and courriel is null;
