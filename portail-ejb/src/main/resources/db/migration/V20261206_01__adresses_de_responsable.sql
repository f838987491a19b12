-- Where a person is written to: the address of the account, or else the one given on paper, then the copies wanted (E22).
create function adresses_de_responsable(responsable bigint) returns table (compte bigint, adresse text) language sql stable as $$
  select c.id, coalesce(c.courriel, r.courriel)
  from responsable r left join compte c on c.id = r.compte_id
  where r.id = responsable and coalesce(c.courriel, r.courriel) is not null
  union all
  select null, copie
  from accord_en_vigueur a, string_to_table(a.copies, ';') copie where a.responsable_id = responsable
$$;
comment on function adresses_de_responsable(bigint) is 'for mails written in number: one row per address, the account only beside its own';
