-- What PayFiP answered about money asked otherwise, so that an agent can compare and act.
create table paiement_discordant (
  paiement_id bigint primary key constraint fk_paiement_discordant_paiement references paiement,
  le timestamptz not null,
  resultat text not null,
  montant numeric(12, 2) not null,
  refdet text not null,
  numcli text not null,
  saisie text not null
);
comment on table paiement_discordant is 'the answer that did not match, beside what was asked (paiement)';
create index ix_paiement_anomalie on paiement (termine_le) where etat = 'ANOMALIE';
