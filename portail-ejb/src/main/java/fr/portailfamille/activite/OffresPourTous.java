package fr.portailfamille.activite;

import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.scolarite.Niveau;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is offered to the children of every school, and to those who have none in the town: a
 * leisure centre, and the holidays wherever they are spent. Never a canteen.
 */
@ApplicationScoped
class OffresPourTous {

  /** Which places are open to all; also what a school does not offer to its own. */
  static final String POUR_TOUS =
      "x.nature <> 'RESTAURATION' and (t.nature = 'CENTRE_DE_LOISIRS' or x.calendrier = 'VACANCES')";

  /** Holidays run until the eve of the next school year. */
  private static final String OFFRES =
      """
      with p as (select cast(?1 as bigint) as famille_id, cast(?2 as date) as jour,
        cast(?3 as integer) as avance),
      annee as (
        select a.id, a.libelle, a.debut, a.fin,
          coalesce(lead(a.debut) over (order by a.debut), cast(a.debut + interval '1 year' as date)) - 1
            as veille
        from annee_scolaire a)
      select e.id, e.prenom, e.ne_le, x.id, x.libelle, t.id, t.nom, a.id, a.libelle, a.debut,
        case x.calendrier when 'VACANCES' then a.veille else a.fin end, c.niveau
      from p join rattachement r on r.famille_id = p.famille_id
      join enfant e on e.id = r.enfant_id
      join activite x on x.nature = any(cast(?4 as text[]))
      join site s on s.activite_id = x.id
      join etablissement t on t.id = s.etablissement_id and %s
      join annee a on a.debut - p.avance <= p.jour
        and case x.calendrier when 'VACANCES' then a.veille else a.fin end >= p.jour
      left join scolarite c on c.enfant_id = e.id and c.annee_id = a.id
      order by e.ne_le, e.prenom, e.id, a.debut, x.ordre, x.libelle, t.nom"""
          .formatted(POUR_TOUS);

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  @SuppressWarnings("unchecked")
  List<EnfantAInscrire> lire(long famille, Collection<NatureActivite> natures) {
    List<Object[]> lignes =
        em.createNativeQuery(OFFRES)
            .setParameter(1, famille)
            .setParameter(2, LocalDate.now(horloge).toString())
            .setParameter(3, parametres.entier(Parametre.SCOLARITE_OUVERTURE_DES_INSCRIPTIONS))
            .setParameter(4, Tableaux.sql(natures))
            .getResultList();
    return lignes.stream().map(OffresPourTous::offre).toList();
  }

  private static EnfantAInscrire offre(Object[] l) {
    var offre = new EnfantAInscrire();
    offre.setPourTous(true);
    offre.setEnfantId((Long) l[0]);
    offre.setPrenom((String) l[1]);
    offre.setNeLe(((Date) l[2]).toLocalDate());
    offre.setActiviteId((Long) l[3]);
    offre.setActivite((String) l[4]);
    offre.setEtablissementId((Long) l[5]);
    offre.setEcole((String) l[6]);
    offre.setAnneeId((Long) l[7]);
    offre.setAnnee((String) l[8]);
    offre.setDebutAnnee(((Date) l[9]).toLocalDate());
    offre.setFinAnnee(((Date) l[10]).toLocalDate());
    offre.setNiveau(l[11] == null ? null : Niveau.valueOf((String) l[11]));
    return offre;
  }
}
