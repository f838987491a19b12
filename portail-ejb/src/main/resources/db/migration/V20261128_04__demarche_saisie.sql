-- Who typed what the town hall received on paper, by fax or by telephone, and when it came (C32, E03).
alter table demarche add column saisie_par bigint constraint fk_demarche_saisie_par references compte;
alter table demarche add column recue_le date;
alter table demarche add constraint ck_demarche_saisie check ((canal = 'PORTAIL') = (saisie_par is null));
alter table demarche add constraint ck_demarche_reception check (recue_le is null or saisie_par is not null);
comment on column demarche.recue_le is 'when the request reached the town hall, which the promised delay is counted from';
-- the draft of the family and that of each agent who types for it are kept apart
drop index uq_demarche_brouillon;
create unique index uq_demarche_brouillon on demarche (compte_id, type, coalesce(saisie_par, 0)) where etat = 'BROUILLON';

alter table traitement add column representation_id bigint constraint fk_traitement_representation references representation;
create index ix_traitement_representation on traitement (representation_id) where representation_id is not null;

alter table reservation add column representation_id bigint constraint fk_reservation_representation references representation;
alter table reservation add column annulation_representation_id bigint constraint fk_reservation_annulation_representation references representation;
create index ix_reservation_representation on reservation (representation_id) where representation_id is not null;
create index ix_reservation_annulation_representation on reservation (annulation_representation_id) where annulation_representation_id is not null;
