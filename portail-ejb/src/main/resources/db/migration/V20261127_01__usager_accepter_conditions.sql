-- The conditions of use and the use of personal data are accepted once by an account, in a version, outside any démarche (E12).
create unique index uq_consentement_du_compte on consentement (compte_id, texte, version_texte)
  where demarche_id is null and texte in ('CONDITIONS_UTILISATION', 'DONNEES_PERSONNELLES');
comment on column consentement.demarche_id is 'the démarche it was given for; null: for the portal, or for bookings';
