-- The number of a file that was merged still names the household: mails and papers keep it for years.
create function dossiers_du_numero(compact text) returns setof famille language sql stable as $$
  with recursive suivi as (
    select f.* from famille f where regexp_replace(upper(f.numero), '[^A-Z0-9]', '', 'g') = compact
    union
    select f.* from suivi s join famille f on f.id = s.fusionnee_dans)
  select * from suivi where etat = 'ACTIVE'
$$;
comment on function dossiers_du_numero is 'the active file of that number, in capitals without spaces or signs, or the one it became part of';
