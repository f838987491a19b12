-- Tariffs, monthly campaigns, invoices, the households' ledger, payments.
create sequence seq_grille_tarifaire increment by 50 start with 50;
create table grille_tarifaire (
  id bigint primary key default nextval('seq_grille_tarifaire'),
  activite_id bigint not null constraint fk_grille_tarifaire_activite references activite,
  debut date not null,
  fin date,
  prix_sans_quotient numeric(8, 2) not null,
  prix_hors_commune numeric(8, 2),
  constraint ck_grille_tarifaire_periode check (fin is null or fin >= debut),
  constraint ck_grille_tarifaire_prix check (prix_sans_quotient >= 0 and prix_hors_commune >= 0),
  constraint ex_grille_tarifaire_chevauchement exclude using gist (activite_id with =, daterange(debut, fin, '[]') with &&)
);
create sequence seq_tranche_tarif increment by 50 start with 50;
create table tranche_tarif (
  id bigint primary key default nextval('seq_tranche_tarif'),
  grille_id bigint not null constraint fk_tranche_tarif_grille references grille_tarifaire,
  quotient_min numeric(10, 2) not null,
  quotient_max numeric(10, 2),
  prix numeric(8, 2) not null,
  constraint ck_tranche_tarif_prix check (prix >= 0),
  constraint ck_tranche_tarif_quotient check (quotient_min >= 0 and (quotient_max is null or quotient_max > quotient_min)),
  constraint ex_tranche_tarif_chevauchement exclude using gist (grille_id with =, numrange(quotient_min, quotient_max, '[)') with &&)
);
comment on column tranche_tarif.quotient_max is 'exclusive; null: no upper bound';
create table reduction_fratrie (
  grille_id bigint not null constraint fk_reduction_fratrie_grille references grille_tarifaire,
  rang integer not null,
  pourcentage numeric(5, 2) not null,
  constraint pk_reduction_fratrie primary key (grille_id, rang),
  constraint ck_reduction_fratrie check (rang >= 2 and pourcentage between 0 and 100)
);
comment on table reduction_fratrie is 'percentage taken off from the rang-th child on, youngest last (D21)';

create sequence seq_campagne increment by 50 start with 50;
create table campagne (
  id bigint primary key default nextval('seq_campagne'),
  regie_id bigint not null constraint fk_campagne_regie references regie,
  mois date not null,
  echeance date not null,
  etat text not null default 'PREPAREE',
  execution_id bigint,
  foyers integer not null default 0,
  faits integer not null default 0,
  coupure bigint,
  lancee_par bigint not null constraint fk_campagne_compte references compte,
  lancee_le timestamptz not null,
  terminee_le timestamptz,
  constraint uq_campagne unique (regie_id, mois),
  constraint ck_campagne_mois check (extract(day from mois) = 1),
  constraint ck_campagne_etat check (etat in ('PREPAREE', 'EN_COURS', 'INTERROMPUE', 'TERMINEE')),
  constraint ck_campagne_terminee check ((etat = 'TERMINEE') = (terminee_le is not null))
);
comment on column campagne.mois is 'first day of the month billed';
comment on column campagne.coupure is 'the household id that ends the first of the two halves billed side by side';
comment on column campagne.execution_id is 'Jakarta Batch execution that runs it, or ran it last';

create table compteur_facture (
  regie_id bigint not null constraint fk_compteur_facture_regie references regie,
  exercice integer not null,
  dernier integer not null default 0,
  constraint pk_compteur_facture primary key (regie_id, exercice),
  constraint ck_compteur_facture check (dernier >= 0)
);
comment on table compteur_facture is 'last number given: locked while numbering, so numbers have no gap';

create sequence seq_facture increment by 500 start with 500;
create table facture (
  id bigint primary key default nextval('seq_facture'),
  campagne_id bigint not null constraint fk_facture_campagne references campagne,
  regie_id bigint not null constraint fk_facture_regie references regie,
  famille_id bigint not null constraint fk_facture_famille references famille,
  mois date not null,
  exercice integer,
  rang integer,
  numero text,
  total numeric(12, 2) not null,
  solde_anterieur numeric(12, 2) not null,
  regle numeric(12, 2) not null default 0,
  echeance date not null,
  etat text not null default 'BROUILLON',
  emise_le timestamptz,
  constraint uq_facture_campagne unique (campagne_id, famille_id),
  constraint uq_facture_rang unique (regie_id, exercice, rang),
  constraint uq_facture_numero unique (numero),
  constraint ck_facture_etat check (etat in ('BROUILLON', 'EMISE')),
  constraint ck_facture_emise check ((etat = 'EMISE') = (numero is not null and rang is not null and exercice is not null and emise_le is not null)
    and (etat = 'EMISE' or (numero is null and rang is null and exercice is null and emise_le is null))),
  constraint ck_facture_rang check (rang > 0),
  constraint ck_facture_total check (total >= 0),
  constraint ck_facture_regle check (regle between 0 and total)
);
comment on column facture.solde_anterieur is 'what the household owed before this invoice (C26); negative: in credit';
comment on column facture.regle is 'sum of ventilation, kept by trigger: an invoice cannot be paid beyond its total';
create index ix_facture_famille on facture (famille_id, mois desc) where etat = 'EMISE';

create sequence seq_ligne_facture increment by 1000 start with 1000;
create table ligne_facture (
  id bigint primary key default nextval('seq_ligne_facture'),
  facture_id bigint not null constraint fk_ligne_facture_facture references facture,
  reservation_id bigint not null constraint fk_ligne_facture_reservation references reservation,
  enfant_id bigint not null,
  activite_id bigint not null,
  jour date not null,
  prix numeric(8, 2) not null,
  motif text not null,
  constraint uq_ligne_facture_reservation unique (reservation_id),
  constraint ck_ligne_facture_prix check (prix >= 0)
);
comment on column ligne_facture.reservation_id is 'unique: a booking is billed at most once, ever';
comment on column ligne_facture.motif is 'why this price, as written on the invoice';
create index ix_ligne_facture_facture on ligne_facture (facture_id);

create sequence seq_rejet_traitement increment by 50 start with 50;
create table rejet_traitement (
  id bigint primary key default nextval('seq_rejet_traitement'),
  campagne_id bigint not null constraint fk_rejet_traitement_campagne references campagne,
  famille_id bigint not null constraint fk_rejet_traitement_famille references famille,
  cause text not null,
  le timestamptz not null,
  constraint uq_rejet_traitement unique (campagne_id, famille_id, cause)
);

create sequence seq_paiement increment by 50 start with 50;
create sequence seq_refdet;
create table paiement (
  id bigint primary key default nextval('seq_paiement'),
  regie_id bigint not null constraint fk_paiement_regie references regie,
  famille_id bigint not null constraint fk_paiement_famille references famille,
  compte_id bigint not null constraint fk_paiement_compte references compte,
  refdet text not null,
  numcli text not null,
  saisie text not null,
  jeton text not null,
  id_op text,
  montant numeric(12, 2) not null,
  courriel text not null,
  etat text not null default 'CREE',
  cree_le timestamptz not null,
  verifie_le timestamptz,
  a_verifier_le timestamptz,
  termine_le timestamptz,
  version integer not null default 0,
  constraint uq_paiement_refdet unique (refdet),
  constraint uq_paiement_jeton unique (jeton),
  constraint uq_paiement_id_op unique (id_op),
  constraint ck_paiement_refdet check (refdet ~ '^[A-Za-z0-9]{6,30}$'),
  constraint ck_paiement_montant check (montant between 1 and 99999.99),
  constraint ck_paiement_etat check (etat in ('CREE', 'EN_ATTENTE', 'PAYE', 'REFUSE', 'ABANDONNE', 'EXPIRE', 'ECHOUE', 'ANOMALIE')),
  constraint ck_paiement_termine check ((etat not in ('CREE', 'EN_ATTENTE')) = (termine_le is not null)),
  constraint ck_paiement_id_op check ((etat in ('CREE', 'ECHOUE')) = (id_op is null)),
  constraint ck_paiement_verification check (etat not in ('PAYE', 'ECHOUE') or a_verifier_le is null)
);
comment on table paiement is 'one attempt with the payment provider; its result is always asked again, never believed from a notification';
comment on column paiement.jeton is 'random, in the address the payer comes back to';
comment on column paiement.numcli is 'of the regie when the attempt began, as saisie: the answer must be the same';
comment on column paiement.a_verifier_le is 'when to ask the provider what became of it; null: nothing more is expected';
create index ix_paiement_a_verifier on paiement (a_verifier_le) where a_verifier_le is not null;
create index ix_paiement_famille on paiement (famille_id, cree_le);

create table paiement_facture (
  paiement_id bigint not null constraint fk_paiement_facture_paiement references paiement,
  facture_id bigint not null constraint fk_paiement_facture_facture references facture,
  montant numeric(12, 2) not null,
  ouvert boolean not null default true,
  constraint pk_paiement_facture primary key (paiement_id, facture_id),
  constraint ck_paiement_facture_montant check (montant > 0)
);
comment on column paiement_facture.ouvert is 'false once the attempt has ended';
-- an invoice is in at most one attempt at a time, so two tabs cannot pay it twice
create unique index uq_paiement_facture_ouvert on paiement_facture (facture_id) where ouvert;

create sequence seq_reglement increment by 50 start with 50;
create table reglement (
  id bigint primary key default nextval('seq_reglement'),
  paiement_id bigint constraint fk_reglement_paiement references paiement,
  regie_id bigint not null constraint fk_reglement_regie references regie,
  famille_id bigint not null constraint fk_reglement_famille references famille,
  mode text not null,
  montant numeric(12, 2) not null,
  recu_le timestamptz not null,
  autorisation text,
  constraint uq_reglement_paiement unique (paiement_id),
  constraint ck_reglement_mode check (mode in ('CARTE_EN_LIGNE', 'PRELEVEMENT_EN_LIGNE', 'CARTE', 'ESPECES', 'CHEQUE', 'VIREMENT')),
  constraint ck_reglement_montant check (montant > 0),
  constraint ck_reglement_en_ligne check (mode not in ('CARTE_EN_LIGNE', 'PRELEVEMENT_EN_LIGNE') or paiement_id is not null)
);
comment on column reglement.autorisation is 'authorisation number given by the provider (numauto)';
create index ix_reglement_famille on reglement (famille_id, recu_le);

create table ventilation (
  reglement_id bigint not null constraint fk_ventilation_reglement references reglement,
  facture_id bigint not null constraint fk_ventilation_facture references facture,
  montant numeric(12, 2) not null,
  constraint pk_ventilation primary key (reglement_id, facture_id),
  constraint ck_ventilation_montant check (montant > 0)
);
create index ix_ventilation_facture on ventilation (facture_id);
create function imputer_ventilation() returns trigger language plpgsql as $$
begin
  update facture set regle = regle + new.montant where id = new.facture_id;
  return null;
end $$;
create trigger ventilation_imputation after insert on ventilation for each row execute function imputer_ventilation();

-- The ledger of a household: what it owes is the sum of its rows, never a column.
create sequence seq_ecriture increment by 500 start with 500;
create table ecriture (
  id bigint primary key default nextval('seq_ecriture'),
  famille_id bigint not null constraint fk_ecriture_famille references famille,
  regie_id bigint not null constraint fk_ecriture_regie references regie,
  le timestamptz not null,
  nature text not null,
  montant numeric(12, 2) not null,
  facture_id bigint constraint fk_ecriture_facture references facture,
  reglement_id bigint constraint fk_ecriture_reglement references reglement,
  constraint uq_ecriture_facture unique (facture_id),
  constraint uq_ecriture_reglement unique (reglement_id),
  constraint ck_ecriture_nature check (
    (nature = 'FACTURE' and montant >= 0 and facture_id is not null and reglement_id is null) or
    (nature = 'REGLEMENT' and montant < 0 and reglement_id is not null and facture_id is null) or
    (nature = 'REPRISE' and facture_id is null and reglement_id is null))
);
comment on column ecriture.montant is 'positive: the household owes more; negative: it has paid';
create index ix_ecriture_famille on ecriture (famille_id, regie_id);
create trigger ecriture_ajout_seul before update or delete on ecriture for each row execute function refuser_modification();
create trigger ventilation_ajout_seul before update or delete on ventilation for each row execute function refuser_modification();
create trigger reglement_ajout_seul before update or delete on reglement for each row execute function refuser_modification();
