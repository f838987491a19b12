package fr.portailfamille.validite;

/**
 * The documents that count, as a table {@code a} to begin a statement with: accepted, with a last
 * day, and not replaced since: a copy whose last day is not known replaces nothing. A child of
 * files that were merged is the one kept.
 */
final class DocumentsDates {

  static final String SQL =
      """
      with a as (
        select d.id, d.famille_id, enfant_actuel(d.enfant_id) as enfant_id, d.nature, d.intitule, d.prenom_enfant, d.chiffre,
          d.valable_jusqu_au, m.id as demarche_id, m.type, m.intitule as titre, m.numero
        from document d join piece p on p.document_id = d.id join demarche m on m.id = p.demarche_id
        where m.etat = 'ACCEPTEE' and d.famille_id is not null and d.valable_jusqu_au is not null
          and not exists (
            select 1 from document r join piece q on q.document_id = r.id
            join demarche n on n.id = q.demarche_id
            where r.famille_id = d.famille_id and r.nature = d.nature
              and r.intitule is not distinct from d.intitule
              and enfant_actuel(r.enfant_id) is not distinct from enfant_actuel(d.enfant_id)
              and n.etat = 'ACCEPTEE' and n.id <> m.id and (r.depose_le, r.id) > (d.depose_le, d.id)
              and (r.donne_le is null or r.valable_jusqu_au is not null))
      )
      """;

  private DocumentsDates() {}
}
