-- Whom to call and who may fetch the children: each household's list (A39, B13, B38, C13), replaced whole by an accepted démarche.
create sequence seq_contact increment by 50 start with 50;
create table contact (
  id bigint primary key default nextval('seq_contact'),
  famille_id bigint not null constraint fk_contact_famille references famille,
  ordre integer not null,
  prenom text not null,
  nom text not null,
  lien text not null,
  lien_precise text,
  telephone text not null,
  second_telephone text,
  courriel text,
  urgence boolean not null,
  demarche_id bigint not null constraint fk_contact_demarche references demarche,
  constraint uq_contact_ordre unique (famille_id, ordre),
  constraint uq_contact_reference unique (id, famille_id),
  constraint ck_contact_ordre check (ordre > 0),
  constraint ck_contact_noms check (length(nom) between 1 and 80 and length(prenom) between 1 and 80),
  constraint ck_contact_lien check (lien in ('PARENT', 'GRAND_PARENT', 'ONCLE_TANTE', 'FRERE_SOEUR', 'ASSISTANTE_MATERNELLE', 'PROCHE', 'AUTRE')),
  constraint ck_contact_lien_precise check ((lien = 'AUTRE') = (lien_precise is not null) and length(lien_precise) between 1 and 80),
  constraint ck_contact_telephones check (telephone ~ '^\+[0-9]{6,15}$' and second_telephone ~ '^\+[0-9]{6,15}$'),
  constraint ck_contact_courriel check (length(courriel) between 3 and 254)
);
comment on column contact.ordre is 'order of call, from 1';
comment on column contact.lien_precise is 'the words of the family, when the link is AUTRE';
comment on column contact.telephone is 'E.164';
comment on column contact.urgence is 'to be called in an emergency';

create table contact_enfant (
  contact_id bigint not null,
  famille_id bigint not null,
  enfant_id bigint not null,
  constraint pk_contact_enfant primary key (contact_id, enfant_id),
  constraint fk_contact_enfant_contact foreign key (contact_id, famille_id) references contact (id, famille_id),
  constraint fk_contact_enfant_rattachement foreign key (enfant_id, famille_id) references rattachement
);
comment on table contact_enfant is 'the contact may fetch this child, of the same household';
create index ix_contact_enfant_famille on contact_enfant (famille_id);
create index ix_contact_enfant_rattachement on contact_enfant (enfant_id, famille_id);
