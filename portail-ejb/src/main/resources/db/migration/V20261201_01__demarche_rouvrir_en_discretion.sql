-- Why a confidential démarche was reopened is read on the portal by its family, never in a mail nor in the journal.
alter table reouverture add column confidentielle boolean;
update reouverture set confidentielle = type in ('INFORMATIONS_SANITAIRES', 'CERTIFICAT_MEDICAL', 'QUOTIENT_FAMILIAL', 'ADHESION_PRELEVEMENT');
alter table reouverture alter column confidentielle set not null;
comment on column reouverture.confidentielle is 'whether its type was, the day it was reopened';
-- The day it is signed is read in the town's own zone, which a constraint does not know: nowhere is it later than the day after in UTC.
alter table certificat_medical drop constraint ck_certificat_medical_etabli_le;
alter table certificat_medical add constraint ck_certificat_medical_etabli_le check (etabli_le <= (accepte_le at time zone 'UTC')::date + 1);
