-- Agents find a household by any of its names, forgiving accents and hyphens, among 100 000.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- the same writing as commun.Normalisation
create function normaliser(texte text) returns text language sql immutable strict parallel safe as $$
  select upper(btrim(regexp_replace(public.unaccent('public.unaccent'::regdictionary, texte), '[^A-Za-z0-9]+', ' ', 'g')))
$$;
create index ix_famille_recherche on famille using gin (normaliser(nom) gin_trgm_ops);
create index ix_responsable_recherche on responsable using gin (normaliser(prenom || ' ' || nom || ' ' || prenom) gin_trgm_ops);
create index ix_enfant_recherche on enfant using gin (normaliser(prenom || ' ' || nom || ' ' || prenom) gin_trgm_ops);
create index ix_responsable_courriel on responsable (courriel);
create index ix_responsable_telephone on responsable (telephone);
