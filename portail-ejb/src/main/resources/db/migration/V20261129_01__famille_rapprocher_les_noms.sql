-- Names that sound the same in French have the same key, kept by the database: two files of one family are found whoever wrote them, by one query (ADR 21).
create function cle_phonetique(nom text) returns text language plpgsql immutable strict parallel safe as $$
declare
  lettres text := regexp_replace(public.normaliser(translate(nom, 'çÇ', 'sS')), '[0-9]', '', 'g');
  son text;
begin
  lettres := replace(regexp_replace(lettres, '\ySAINTE?\y', 'ST', 'g'), ' ', '');
  son := regexp_replace(lettres, '^H|H$', '', 'g');
  son := regexp_replace(son, '^DES(?=[BCDFGLMNPQRTV])', 'DE');
  son := regexp_replace(son, 'AUL?[TD]S?$|E?AUX?$', 'O');
  son := regexp_replace(son, '(OI|UI|U)[SXT]$', '\1');
  son := regexp_replace(son, '([RN])[TD]S?$', '\1');
  son := regexp_replace(son, '(?<=[GLUV])ES$|ENT$', 'E');
  son := regexp_replace(son, 'NN?E$', 'NA');
  son := regexp_replace(replace(son, 'PH', 'F'), 'S?CH(?=[RL])', 'K', 'g');
  son := regexp_replace(son, 'S?CH|SH', '1', 'g');
  son := regexp_replace(son, 'SC(?=[EIY])|C(?=[EIY])', 'S', 'g');
  son := regexp_replace(son, 'QU?|CK|C', 'K', 'g');
  son := regexp_replace(son, 'GU(?=[EIY])', '2', 'g');
  son := regexp_replace(regexp_replace(son, 'GN', 'N', 'g'), 'G(?=[EIY])', 'J', 'g');
  son := translate(replace(replace(son, 'X', 'KS'), 'BV', 'V'), '2WZY', 'GVSI');
  son := regexp_replace(son, 'M(?=[BP])', 'N', 'g');
  son := regexp_replace(son, '^(AI|EI|OE|AE)', 'E');
  son := regexp_replace(son, '^(E?AU)', 'O');
  son := regexp_replace(son, '(?<=[AEIOU])H(?=[AEIOU])', '3', 'g');
  son := left(son, 1) || regexp_replace(substr(son, 2), '[AEIOUH](?=.)|[EIOUH]$', '', 'g');
  son := translate(regexp_replace(son, 'D$', 'T'), '3', 'H');
  son := regexp_replace(son, '(.)\1+', '\1', 'g');
  return case when length(son) > 1 then son else lettres end;
end $$;
comment on function cle_phonetique is 'the consonants as French sounds them, the first letter and a last A; a name with a single one is kept whole, so that Léo is not Lou';

alter table enfant add column cle text generated always as (cle_phonetique(prenom) || ' ' || cle_phonetique(nom)) stored;
alter table responsable add column cle text generated always as (cle_phonetique(prenom) || ' ' || cle_phonetique(nom)) stored;
alter table famille add column cle text
  generated always as (cle_phonetique(nom) || ' ' || normaliser(coalesce(numero_voie, '') || ' ' || voie || ' ' || code_postal)) stored;
comment on column famille.cle is 'name as it sounds, then the address without the flat';
create index ix_enfant_cle on enfant (ne_le, cle);
create index ix_responsable_cle on responsable (cle);
create index ix_famille_cle on famille (cle) where etat = 'ACTIVE';

create table doublon_ecarte (
  premiere_id bigint not null constraint fk_doublon_ecarte_premiere references famille,
  seconde_id bigint not null constraint fk_doublon_ecarte_seconde references famille,
  ecarte_par bigint not null constraint fk_doublon_ecarte_compte references compte,
  ecarte_le timestamptz not null,
  constraint pk_doublon_ecarte primary key (premiere_id, seconde_id),
  constraint ck_doublon_ecarte_ordre check (premiere_id < seconde_id)
);
comment on table doublon_ecarte is 'two households that look alike and are not the same one, says an agent, for good; append-only';
create index ix_doublon_ecarte_seconde on doublon_ecarte (seconde_id);
create trigger doublon_ecarte_ajout_seul before update or delete on doublon_ecarte for each row execute function refuser_modification();
