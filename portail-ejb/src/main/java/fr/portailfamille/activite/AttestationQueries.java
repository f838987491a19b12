package fr.portailfamille.activite;

import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.famille.LectureDuFoyer;
import fr.portailfamille.scolarite.Niveau;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.List;

/** Certificates of enrolment, read from what was accepted and nothing else (A32). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class AttestationQueries {

  private static final String SEPARATEUR = "\n";

  private static final String LIRE =
      """
      with p as (select cast(?1 as bigint) as famille_id, cast(?2 as date) as jour)
      select e.prenom, e.nom, e.ne_le, a.libelle, t.nom,
        concat_ws(', ', concat_ws(' ', t.numero_voie, t.voie), concat_ws(' ', t.code_postal, t.commune)),
        s.niveau,
        (select string_agg(x.libelle, chr(10) order by x.ordre, x.libelle)
         from activite x
         where exists (
           select 1 from inscription i
           where i.famille_id = r.famille_id and i.enfant_id = e.id and i.activite_id = x.id
             and i.debut <= a.fin and i.fin >= greatest(a.debut, p.jour)))
      from p
      join rattachement r on r.famille_id = p.famille_id
      join enfant e on e.id = r.enfant_id
      join scolarite s on s.enfant_id = e.id
      join annee_scolaire a on a.id = s.annee_id and a.fin >= p.jour
      join etablissement t on t.id = s.etablissement_id
      order by a.debut, e.ne_le, e.prenom""";

  @Inject private LectureDuFoyer foyer;
  @Inject private FamilleCourante famille;

  /** For the current school year and the next; empty as long as no child has a school. */
  public List<AttestationInscription> lire() {
    return famille.chercher().stream()
        .flatMap(id -> foyer.lire(LIRE, id))
        .map(AttestationQueries::attestation)
        .toList();
  }

  private static AttestationInscription attestation(Object[] l) {
    return new AttestationInscription(
        (String) l[0],
        (String) l[1],
        ((Date) l[2]).toLocalDate(),
        (String) l[3],
        (String) l[4],
        (String) l[5],
        Niveau.valueOf((String) l[6]),
        l[7] == null ? List.of() : List.of(((String) l[7]).split(SEPARATEUR)));
  }
}
