package fr.portailfamille.activite;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Two enrolments of one child in one activity, at one place, become one that lasts as long as both
 * and has the days of both. At two places somebody chooses first.
 */
@ApplicationScoped
class FusionDesInscriptions implements RattachementFusion {

  /** Pairs of one child: {@code a} of the file absorbed, {@code g} of the one kept. */
  private static final String DOUBLES =
      """
      fusion f
      join inscription a on a.famille_id = f.absorbee_id
      join inscription g on g.famille_id = f.gardee_id and g.activite_id = a.activite_id
        and daterange(g.debut, g.fin, '[]') && daterange(a.debut, a.fin, '[]')
        and g.enfant_id = coalesce((select e.garde_id from fusion_enfant e
          where e.fusion_id = f.id and e.absorbe_id = a.enfant_id), a.enfant_id)
      """;

  private static final String INCONCILIABLES =
      "select min(x.prenom || ', ' || v.libelle) from "
          + DOUBLES
          + """
          join enfant x on x.id = g.enfant_id
          join activite v on v.id = a.activite_id
          where f.id = ?1 group by g.enfant_id, g.activite_id
          having count(*) > 1 or bool_or(a.etablissement_id <> g.etablissement_id)""";

  private static final String ELARGIR =
      "with d as (select g.id, least(a.debut, g.debut) as debut, greatest(a.fin, g.fin) as fin, a.jours | g.jours as jours, a.id as absorbee from "
          + DOUBLES
          + """
          where f.id = ?1),
          absorbees as (delete from inscription a using d where a.id = d.absorbee)
          update inscription g set debut = d.debut, fin = d.fin, jours = d.jours from d where g.id = d.id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(new Deplacement(Set.of(), ELARGIR), Deplacement.enfantDuFoyer("inscription"));
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(new Empechement("FusionInscriptions", INCONCILIABLES));
  }
}
