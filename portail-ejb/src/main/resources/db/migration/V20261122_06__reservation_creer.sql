-- Bookings. A cancelled one stays, and a new one may follow.
create sequence seq_reservation increment by 500 start with 500;
create table reservation (
  id bigint primary key default nextval('seq_reservation'),
  ouverture_id bigint not null,
  activite_id bigint not null,
  jour date not null,
  enfant_id bigint not null,
  famille_id bigint not null,
  etat text not null default 'RESERVEE',
  reservee_le timestamptz not null,
  reservee_par bigint not null constraint fk_reservation_reservee_par references compte,
  annulee_le timestamptz,
  annulee_par bigint constraint fk_reservation_annulee_par references compte,
  constraint fk_reservation_ouverture foreign key (ouverture_id, activite_id, jour) references ouverture (id, activite_id, jour),
  constraint fk_reservation_rattachement foreign key (enfant_id, famille_id) references rattachement,
  constraint ck_reservation_etat check (etat in ('RESERVEE', 'ANNULEE')),
  constraint ck_reservation_annulation check ((etat = 'ANNULEE') = (annulee_le is not null and annulee_par is not null))
);
comment on column reservation.famille_id is 'the household that has the child that day, and pays';
create unique index uq_reservation_active on reservation (enfant_id, activite_id, jour) where etat = 'RESERVEE';
create index ix_reservation_famille on reservation (famille_id, jour);
create index ix_reservation_ouverture on reservation (ouverture_id) where etat = 'RESERVEE';
create index ix_reservation_facturation on reservation (activite_id, jour, famille_id) where etat = 'RESERVEE';

-- The counter follows the rows inside the same transaction, whoever writes them: places can be neither lost nor sold twice.
create function compter_reservation() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.etat = 'RESERVEE' then
      update ouverture set prises = prises + 1 where id = new.ouverture_id;
    end if;
  elsif old.etat <> new.etat then
    update ouverture set prises = prises + (case new.etat when 'RESERVEE' then 1 else -1 end) where id = new.ouverture_id;
  end if;
  return null;
end $$;
-- After, not before, so that "on conflict do nothing" counts only what it wrote. Upper case sorts before RI_…: the counter row
-- is locked for update before the foreign key shares it, which a rush of bookings on one day needs.
create trigger "COMPTER_PLACES" after insert or update of etat on reservation
  for each row execute function compter_reservation();
