package fr.portailfamille.quotient;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Where both files have a quotient for the same days, the one of the file kept counts. */
@ApplicationScoped
class FusionDesQuotients implements RattachementFusion {

  private static final String DEJA =
      """
      select 1 from quotient_familial k where k.famille_id = f.gardee_id
        and daterange(k.debut, k.fin, '[]') && daterange(t.debut, t.fin, '[]')""";

  /** The row stays with the démarche it came from; its value goes on where nothing else counts. */
  private static final String RESTE =
      """
      insert into quotient_familial
        (famille_id, valeur, debut, fin, source, saisi_le, annee_revenus, mois_calcul)
      select f.gardee_id, t.valeur, lower(p.jours), upper(p.jours) - 1, t.source, t.saisi_le,
        t.annee_revenus, t.mois_calcul
      from fusion f join quotient_familial t on t.famille_id = f.absorbee_id
      cross join lateral unnest(
        datemultirange(daterange(t.debut, t.fin, '[]')) - (
          select coalesce(range_agg(daterange(k.debut, k.fin, '[]')), cast('{}' as datemultirange))
          from quotient_familial k where k.famille_id = f.gardee_id)) as p(jours)
      where f.id = ?1""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        Deplacement.foyerSauf("quotient_familial", DEJA),
        new Deplacement(Set.of("quotient_familial.famille_id"), RESTE),
        Deplacement.foyer("consultation_quotient"));
  }
}
