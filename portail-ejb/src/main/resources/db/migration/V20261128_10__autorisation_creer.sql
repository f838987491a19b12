-- What the town asks of each child besides who it is (C14): its own questions, and the answers with the label they had.
create sequence seq_question_enfant increment by 50 start with 50;
create table question_enfant (
  id bigint primary key default nextval('seq_question_enfant'),
  libelle text not null,
  aide text,
  nature text not null,
  choix text,
  annuelle boolean not null,
  obligatoire boolean not null,
  ordre integer not null,
  debut date,
  fin date,
  version integer not null default 0,
  constraint uq_question_enfant_annuelle unique (id, annuelle),
  constraint ck_question_enfant_libelle check (libelle = btrim(libelle) and length(libelle) between 1 and 150),
  constraint ck_question_enfant_aide check (aide = btrim(aide) and length(aide) between 1 and 300),
  constraint ck_question_enfant_nature check (nature in ('OUI_NON', 'CHOIX', 'TEXTE')),
  constraint ck_question_enfant_choix check ((nature = 'CHOIX') = (choix is not null)),
  constraint ck_question_enfant_ordre check (ordre between 1 and 999),
  constraint ck_question_enfant_dates check (fin >= debut)
);
comment on column question_enfant.choix is 'possible answers, one a line';
comment on column question_enfant.annuelle is 'answered for each school year, and lapses with it';
comment on column question_enfant.debut is 'first day it is asked, inclusive; null: already';
comment on column question_enfant.fin is 'last day it is asked, inclusive; null: no end';

create sequence seq_reponse_enfant increment by 50 start with 50;
create table reponse_enfant (
  id bigint primary key default nextval('seq_reponse_enfant'),
  enfant_id bigint not null constraint fk_reponse_enfant_enfant references enfant,
  famille_id bigint not null constraint fk_reponse_enfant_famille references famille,
  question_id bigint not null,
  annuelle boolean not null,
  annee_id bigint constraint fk_reponse_enfant_annee references annee_scolaire,
  libelle text not null,
  reponse text not null,
  demarche_id bigint not null constraint fk_reponse_enfant_demarche references demarche,
  donnee_le timestamptz not null,
  remplacee_le timestamptz,
  constraint fk_reponse_enfant_question foreign key (question_id, annuelle) references question_enfant (id, annuelle),
  constraint ck_reponse_enfant_annee check (annuelle = (annee_id is not null)),
  constraint ck_reponse_enfant_reponse check (reponse = btrim(reponse) and length(reponse) between 1 and 200),
  constraint ck_reponse_enfant_remplacee check (remplacee_le >= donnee_le)
);
comment on table reponse_enfant is 'each household of a child answers for itself; only its replacement may be written later';
comment on column reponse_enfant.libelle is 'the question as the family read it';
comment on column reponse_enfant.remplacee_le is 'null: in force, until the end of its year if it has one';
create unique index uq_reponse_enfant_en_vigueur
  on reponse_enfant (enfant_id, famille_id, question_id, coalesce(annee_id, 0)) where remplacee_le is null;
create index ix_reponse_enfant_famille on reponse_enfant (famille_id);
create index ix_reponse_enfant_question on reponse_enfant (question_id, annuelle);
create index ix_reponse_enfant_annee on reponse_enfant (annee_id);
create index ix_reponse_enfant_demarche on reponse_enfant (demarche_id);
create trigger reponse_enfant_figee before update on reponse_enfant for each row
  when (old.remplacee_le is not null or new.remplacee_le is null
    or (old.id, old.enfant_id, old.famille_id, old.question_id, old.annuelle, old.annee_id, old.libelle, old.reponse, old.demarche_id, old.donnee_le)
      is distinct from (new.id, new.enfant_id, new.famille_id, new.question_id, new.annuelle, new.annee_id, new.libelle, new.reponse, new.demarche_id, new.donnee_le))
  execute function refuser_modification();
create trigger reponse_enfant_gardee before delete on reponse_enfant for each row execute function refuser_modification();

-- What towns ask most often: a beginning, which the town changes as it likes.
insert into question_enfant (libelle, aide, nature, annuelle, obligatoire, ordre) values
  ('La ville peut photographier ou filmer mon enfant et publier ces images', 'Journal municipal, site de la ville. Sans votre accord, son visage n’est pas montré.', 'OUI_NON', true, true, 10),
  ('Mon enfant peut participer aux sorties', null, 'OUI_NON', true, true, 20),
  ('Mon enfant peut être transporté par la ville', 'En car, en minibus ou en transports en commun.', 'OUI_NON', true, true, 30),
  ('En cas d’urgence, mon enfant peut être conduit à l’hôpital', 'Vous êtes prévenus tout de suite.', 'OUI_NON', true, true, 40),
  ('Mon enfant peut rentrer seul', null, 'OUI_NON', true, true, 50),
  ('Heure à laquelle mon enfant quitte l’accueil du soir', 'Par exemple : 17 h 30.', 'TEXTE', true, false, 60),
  ('Mon enfant sait nager', null, 'OUI_NON', false, false, 70);

-- The next number the town does not use yet.
insert into reglage_demarche (type, numero)
select 'AUTORISATIONS_ENFANT', max(numero) + 1 from reglage_demarche having max(numero) < 99
on conflict do nothing;
