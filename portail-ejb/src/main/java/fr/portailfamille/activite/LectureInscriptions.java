package fr.portailfamille.activite;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.famille.LectureDuFoyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;

/** The enrolments of a household, written and asked for, in one statement. */
@ApplicationScoped
class LectureInscriptions {

  private static final int TOUS_LES_JOURS = 127;

  private static final String LIRE =
      """
      with p as (select cast(?1 as bigint) as famille_id, cast(?2 as date) as jour)
      select l.enfant_id, l.activite, l.lieu, l.debut, l.fin, l.jours, l.demandes, l.demarche_id,
        l.rendue
      from (
        select i.enfant_id, x.libelle as activite, t.nom as lieu, i.debut, i.fin, i.jours,
          cast(null as text) as demandes, cast(null as bigint) as demarche_id,
          false as rendue
        from p join inscription i on i.famille_id = p.famille_id and i.fin >= p.jour
        join activite x on x.id = i.activite_id
        join etablissement t on t.id = i.etablissement_id
        union all
        select cast(f ->> 'enfantId' as bigint), f ->> 'activite', f ->> 'ecole',
          cast(f ->> 'debut' as date), cast(f ->> 'finAnnee' as date), null,
          (select string_agg(j, ',') from jsonb_array_elements_text(f -> 'jours') j), d.id,
          d.etat = 'A_CORRIGER'
        from p join demarche d on d.famille_id = p.famille_id
        cross join lateral jsonb_array_elements(d.contenu -> 'enfants') f
        where d.type in ('INSCRIPTION_RESTAURATION', 'INSCRIPTION_ACTIVITE')
          and d.etat in ('DEPOSEE', 'EN_INSTRUCTION', 'A_CORRIGER')
          and cast(f ->> 'voulue' as boolean)) l
      order by l.demarche_id nulls last, l.debut, l.activite""";

  @Inject private LectureDuFoyer foyer;

  List<LigneInscription> lire(long famille) {
    return foyer.lire(LIRE, famille).map(LectureInscriptions::ligne).toList();
  }

  private static LigneInscription ligne(Object[] l) {
    return new LigneInscription(
        (Long) l[0],
        (String) l[1],
        (String) l[2],
        JourLu.de(l[3]),
        JourLu.de(l[4]),
        Semaine.enClair(jours((Integer) l[5], (String) l[6])),
        (Long) l[7],
        (Boolean) l[8]);
  }

  private static List<DayOfWeek> jours(Integer bits, String demandes) {
    if (bits != null && bits != TOUS_LES_JOURS) {
      return List.copyOf(Semaine.jours(bits));
    }
    return Semaine.lire(demandes);
  }
}
