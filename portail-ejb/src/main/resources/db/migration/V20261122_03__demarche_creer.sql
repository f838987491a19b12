-- Documents, the démarche engine, consents. What a family types stays in demarche.contenu until an agent accepts (C04).
create sequence seq_document increment by 50 start with 50;
create table document (
  id bigint primary key default nextval('seq_document'),
  compte_id bigint not null constraint fk_document_compte references compte,
  famille_id bigint constraint fk_document_famille references famille,
  nature text not null,
  nom text not null,
  type_mime text not null,
  taille integer not null,
  empreinte bytea not null,
  depose_le timestamptz not null,
  constraint ck_document_nom check (length(nom) between 1 and 200),
  constraint ck_document_type check (type_mime in ('application/pdf', 'image/jpeg', 'image/png')),
  constraint ck_document_taille check (taille > 0)
);
comment on column document.nature is 'what it proves: JUSTIFICATIF_DOMICILE, LIVRET_DE_FAMILLE…';
comment on column document.empreinte is 'SHA-256 of the content';
create index ix_document_compte on document (compte_id, depose_le);
create index ix_document_famille on document (famille_id, depose_le);

-- apart, so that listing documents never touches their bytes
create table document_contenu (
  document_id bigint primary key constraint fk_document_contenu_document references document on delete cascade,
  contenu bytea not null
);
alter table document_contenu alter column contenu set storage external;

create sequence seq_demarche increment by 50 start with 50;
create sequence seq_numero_demarche;
create table demarche (
  id bigint primary key default nextval('seq_demarche'),
  type text not null,
  compte_id bigint not null constraint fk_demarche_compte references compte,
  famille_id bigint constraint fk_demarche_famille references famille,
  etat text not null default 'BROUILLON',
  etape integer not null default 0,
  contenu jsonb not null default '{}',
  canal text not null default 'PORTAIL',
  numero text,
  motif text,
  cree_le timestamptz not null,
  modifiee_le timestamptz not null,
  deposee_le timestamptz,
  decidee_le timestamptz,
  agent_id bigint constraint fk_demarche_agent references compte,
  version integer not null default 0,
  constraint uq_demarche_numero unique (numero),
  constraint ck_demarche_etat check (etat in ('BROUILLON', 'DEPOSEE', 'EN_INSTRUCTION', 'A_CORRIGER', 'ACCEPTEE', 'REFUSEE', 'ABANDONNEE')),
  constraint ck_demarche_canal check (canal in ('PORTAIL', 'GUICHET', 'COURRIER', 'FAX', 'TELEPHONE')),
  constraint ck_demarche_etape check (etape >= 0),
  constraint ck_demarche_numero check (etat in ('BROUILLON', 'ABANDONNEE') or (numero is not null and deposee_le is not null)),
  constraint ck_demarche_decision check ((etat in ('ACCEPTEE', 'REFUSEE')) = (decidee_le is not null)),
  constraint ck_demarche_motif check (etat not in ('A_CORRIGER', 'REFUSEE') or length(motif) > 0)
);
comment on column demarche.numero is 'n° de traitement (A35, B24), given at the first filing and kept through corrections';
comment on column demarche.etape is 'step to come back to (B28), 0 = consent';
-- one draft of a kind per account: a double click or a second tab opens the same one
create unique index uq_demarche_brouillon on demarche (compte_id, type) where etat = 'BROUILLON';
create index ix_demarche_compte on demarche (compte_id, modifiee_le);
create index ix_demarche_famille on demarche (famille_id, modifiee_le);
create index ix_demarche_bureau on demarche (etat, deposee_le, id);

create sequence seq_traitement increment by 50 start with 50;
create table traitement (
  id bigint primary key default nextval('seq_traitement'),
  demarche_id bigint not null constraint fk_traitement_demarche references demarche,
  compte_id bigint not null constraint fk_traitement_compte references compte,
  le timestamptz not null,
  de text not null,
  a text not null,
  motif text
);
comment on table traitement is 'every change of state: who, when, from, to, why';
create index ix_traitement_demarche on traitement (demarche_id, id);

create table piece (
  demarche_id bigint not null constraint fk_piece_demarche references demarche,
  document_id bigint not null constraint fk_piece_document references document on delete cascade,
  constraint pk_piece primary key (demarche_id, document_id)
);
create index ix_piece_document on piece (document_id);

create sequence seq_consentement increment by 50 start with 50;
create table consentement (
  id bigint primary key default nextval('seq_consentement'),
  compte_id bigint not null constraint fk_consentement_compte references compte,
  demarche_id bigint constraint fk_consentement_demarche references demarche,
  texte text not null,
  version_texte text not null,
  le timestamptz not null,
  constraint uq_consentement unique (compte_id, demarche_id, texte, version_texte)
);
