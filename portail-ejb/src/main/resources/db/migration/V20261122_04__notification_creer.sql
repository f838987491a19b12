-- Outbox of mails, which is also the family's inbox (A45, B25), and the audit trail.
create sequence seq_envoi increment by 500 start with 500;
create table envoi (
  id bigint primary key default nextval('seq_envoi'),
  compte_id bigint constraint fk_envoi_compte references compte,
  destinataire text not null,
  sujet text not null,
  texte text not null,
  confidentiel boolean not null default false,
  cree_le timestamptz not null,
  etat text not null default 'A_ENVOYER',
  essais integer not null default 0,
  prochain_essai_le timestamptz not null,
  envoye_le timestamptz,
  erreur text,
  lu_le timestamptz,
  constraint ck_envoi_etat check (etat in ('A_ENVOYER', 'ENVOYE', 'ABANDONNE')),
  constraint ck_envoi_envoye check ((etat = 'ENVOYE') = (envoye_le is not null)),
  constraint ck_envoi_sujet check (sujet !~ E'[\r\n]' and destinataire !~ E'[\r\n]')
);
comment on column envoi.confidentiel is 'codes and links: sent, never shown in the inbox, text erased once sent';
create index ix_envoi_a_envoyer on envoi (prochain_essai_le, id) where etat = 'A_ENVOYER';
create index ix_envoi_boite on envoi (compte_id, cree_le desc) where not confidentiel;

create sequence seq_journal increment by 50 start with 50;
create table journal (
  id bigint primary key default nextval('seq_journal'),
  le timestamptz not null,
  compte_id bigint,
  action text not null,
  objet text not null,
  objet_id bigint,
  detail text
);
create index ix_journal_objet on journal (objet, objet_id, id);

create function refuser_modification() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger journal_ajout_seul before update or delete on journal for each row execute function refuser_modification();
create trigger traitement_ajout_seul before update or delete on traitement for each row execute function refuser_modification();
