-- What families say of their children's health (A40, B14, C15), sealed by the portal; who may read it, and who has read it.
alter table compte_role drop constraint ck_compte_role;
alter table compte_role add constraint ck_compte_role check (role in ('FAMILLE', 'AGENT', 'SANTE', 'FACTURATION', 'ADMINISTRATEUR'));
alter table compte add column roles_changes_le timestamptz;
comment on column compte.roles_changes_le is 'sessions opened before have ended';

alter table document add column enfant_id bigint constraint fk_document_enfant references enfant;
alter table document add column prenom_enfant text;
alter table document add column chiffre boolean not null default false;
alter table document add constraint ck_document_enfant check ((enfant_id is null) = (prenom_enfant is null));
comment on column document.enfant_id is 'the child it is about';
comment on column document.chiffre is 'its bytes are sealed';
create index ix_document_enfant on document (enfant_id) where enfant_id is not null;

create table fiche_sante (
  enfant_id bigint primary key constraint fk_fiche_sante_enfant references enfant,
  contenu text not null,
  demarche_id bigint not null constraint fk_fiche_sante_demarche references demarche,
  acceptee_le timestamptz not null,
  version integer not null default 0,
  constraint ck_fiche_sante_contenu check (contenu ~ '^v1:[A-Za-z0-9_-]{1,32}:[A-Za-z0-9+/]+={0,2}$')
);
comment on table fiche_sante is 'one per child, whichever of its households wrote it last';
comment on column fiche_sante.contenu is 'sealed by a key of the server';
comment on column fiche_sante.demarche_id is 'the accepted démarche it comes from';
create index ix_fiche_sante_demarche on fiche_sante (demarche_id);

create sequence seq_consultation_sante increment by 50 start with 50;
create table consultation_sante (
  id bigint primary key default nextval('seq_consultation_sante'),
  enfant_id bigint not null constraint fk_consultation_sante_enfant references enfant,
  compte_id bigint not null constraint fk_consultation_sante_compte references compte,
  demarche_id bigint constraint fk_consultation_sante_demarche references demarche,
  le timestamptz not null
);
comment on table consultation_sante is 'each time an agent has read the health of a child; append-only';
comment on column consultation_sante.demarche_id is 'read in a démarche; null: on the sheet itself';
create index ix_consultation_sante_enfant on consultation_sante (enfant_id, le);
create trigger consultation_sante_ajout_seul before update or delete on consultation_sante
  for each row execute function refuser_modification();
