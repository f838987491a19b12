-- What each guardian accepts to receive, mails and text messages (B10), at which addresses (E22): every answer is kept, with its date and the version read.
create sequence seq_accord increment by 50 start with 50;
create table accord (
  id bigint primary key default nextval('seq_accord'),
  responsable_id bigint not null constraint fk_accord_responsable references responsable,
  moyen text not null,
  accepte boolean not null,
  copies text,
  portable text,
  version_texte text not null,
  le timestamptz not null,
  demarche_id bigint not null constraint fk_accord_demarche references demarche,
  constraint uq_accord unique (demarche_id, responsable_id, moyen),
  constraint ck_accord_moyen check (moyen in ('COURRIEL', 'SMS')),
  constraint ck_accord_copies check (copies is null or (moyen = 'COURRIEL' and accepte and length(copies) between 3 and 1100 and copies !~ '\s')),
  constraint ck_accord_portable check ((moyen = 'SMS' and accepte) = (portable is not null) and portable ~ '^\+[0-9]{6,15}$')
);
comment on table accord is 'append-only: the last answer of a guardian about a means counts; none is yes for mails and no for text messages';
comment on column accord.copies is 'addresses besides the first, separated by semicolons';
comment on column accord.portable is 'E.164';
create index ix_accord_responsable on accord (responsable_id, moyen, le desc, id desc);
create trigger accord_ajout_seul before update or delete on accord for each row execute function refuser_modification();

create view accord_en_vigueur as
select distinct on (responsable_id, moyen) * from accord order by responsable_id, moyen, le desc, id desc;

alter table envoi drop constraint ck_envoi_etat;
alter table envoi add constraint ck_envoi_etat check (etat in ('A_ENVOYER', 'ENVOYE', 'RETENU', 'ABANDONNE'));
