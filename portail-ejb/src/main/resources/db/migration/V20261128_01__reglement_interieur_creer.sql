-- The internal rules of the services, as they were signed, child by child (E13, E14): the words are kept with the signatures, whatever the town writes later.
create sequence seq_texte_reglement increment by 50 start with 50;
create table texte_reglement (
  id bigint primary key default nextval('seq_texte_reglement'),
  reglement text not null,
  version text not null,
  texte text not null,
  constraint uq_texte_reglement unique (reglement, version),
  constraint ck_texte_reglement_reglement check (reglement in ('GENERAL', 'RESTAURATION', 'PERISCOLAIRE', 'LOISIRS')),
  constraint ck_texte_reglement_texte check (texte ~ '\S')
);
comment on table texte_reglement is 'each text somebody has signed, once; append-only';
comment on column texte_reglement.version is 'changes with the words';
create trigger texte_reglement_ajout_seul before update or delete on texte_reglement for each row execute function refuser_modification();

create sequence seq_signature_reglement increment by 50 start with 50;
create table signature_reglement (
  id bigint primary key default nextval('seq_signature_reglement'),
  enfant_id bigint not null constraint fk_signature_reglement_enfant references enfant,
  texte_id bigint not null constraint fk_signature_reglement_texte references texte_reglement,
  famille_id bigint not null constraint fk_signature_reglement_famille references famille,
  compte_id bigint not null constraint fk_signature_reglement_compte references compte,
  signataire text not null,
  lieu text not null,
  signe_le timestamptz not null,
  demarche_id bigint not null constraint fk_signature_reglement_demarche references demarche,
  constraint uq_signature_reglement unique (enfant_id, texte_id),
  constraint ck_signature_reglement_signataire check (signataire ~ '\S'),
  constraint ck_signature_reglement_lieu check (lieu ~ '\S' and length(lieu) <= 70)
);
comment on table signature_reglement is 'one for a child, rules and version, whichever household signed; append-only';
comment on column signature_reglement.compte_id is 'who signed';
comment on column signature_reglement.signataire is 'the name as it was written';
create index ix_signature_reglement_texte on signature_reglement (texte_id);
create index ix_signature_reglement_famille on signature_reglement (famille_id);
create index ix_signature_reglement_compte on signature_reglement (compte_id);
create index ix_signature_reglement_demarche on signature_reglement (demarche_id);
create trigger signature_reglement_ajout_seul before update or delete on signature_reglement for each row execute function refuser_modification();

insert into reglage_demarche (type, numero) values ('REGLEMENT_INTERIEUR', 12) on conflict do nothing;
