-- The journal of a household reads these by household.
create index ix_rapprochement_responsable on rapprochement (responsable_id) where responsable_id is not null;
