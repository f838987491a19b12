-- A delay nobody can read would break every page of bookings: the text is the one DelaiReservation writes, and no other.
create domain delai_reservation as text
  constraint ck_delai_reservation check (value ~ '^(AUCUN|JOURS_AVANT|JOUR_PRECEDENT|JOUR_SEMAINE_PRECEDENTE|JOUR_MOIS_PRECEDENT) [0-9]{1,3} (-|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY) ([01][0-9]|2[0-3]):[0-5][0-9] (TOUS|OUVRES|CLASSE)$');
alter table activite
  alter column delai_ajout type delai_reservation,
  alter column delai_annulation type delai_reservation;
