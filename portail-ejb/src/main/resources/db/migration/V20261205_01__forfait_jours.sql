-- The open days packages take, said once: whoever books them and whoever counts them must agree.
create view jour_de_forfait as
select f.famille_id, f.enfant_id, f.activite_id, o.id as ouverture_id, o.jour, o.prises, o.capacite
from forfait f
join inscription i on i.famille_id = f.famille_id and i.enfant_id = f.enfant_id and i.activite_id = f.activite_id
join ouverture o on o.activite_id = f.activite_id and o.etablissement_id = i.etablissement_id
  and o.jour between greatest(f.debut, i.debut) and least(f.fin, i.fin)
  and ((f.jours & i.jours) >> (cast(extract(isodow from o.jour) as integer) - 1)) & 1 = 1;
comment on view jour_de_forfait is 'an open day of a package and of the enrolment it goes with; custody is not looked at';
