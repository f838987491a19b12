-- Absences told by a family for days it has booked (C19, C33). What is billed does not change.
create sequence seq_absence increment by 50 start with 50;
create table absence (
  id bigint default nextval('seq_absence') constraint pk_absence primary key,
  reservation_id bigint not null constraint fk_absence_reservation references reservation,
  motif text,
  detail text,
  declaree_le timestamptz not null,
  declaree_par bigint not null constraint fk_absence_declaree_par references compte,
  constraint uq_absence_reservation unique (reservation_id),
  constraint ck_absence_motif check (length(btrim(motif)) between 1 and 1000),
  constraint ck_absence_detail check (length(btrim(detail)) between 1 and 300),
  constraint ck_absence_raison check (motif is not null or detail is not null)
);
comment on table absence is 'the day stays booked and billed; told once, never changed';
comment on column absence.motif is 'as the list of the town read that day; null: another reason, then in detail';
create trigger absence_gardee before update or delete on absence for each row execute function refuser_modification();
-- agents read the absences of a day
create index ix_ouverture_jour on ouverture (jour);
